import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as contracts from '@manara/contracts'
import type { ActionContract } from '@manara/contracts'
import type { Plugin } from 'vite'

const { accounts, hosting, leads, operations, studio, directionOf } = contracts
const rooms = { accounts, hosting, leads, operations, studio }
const virtualId = '\0contracts-without-schemas'
const sourceFolder = dirname(fileURLToPath(import.meta.resolve('@manara/contracts')))

const isContract = (value: unknown): value is ActionContract => typeof value === 'object' && value !== null && 'doors' in value && 'effect' in value

/** What the browser needs of a contract: its doors, not its schemas. */
function slim({ name, title, doors, may, effect, status, stream, produces }: ActionContract) {
  return { name, title: doors.palette ? title : undefined, doors: { http: doors.http, palette: doors.palette }, may, effect, status, produces, stream: stream && { follows: stream.follows } }
}

/** Every language code of two or three letters that is written from the right, asked of the real function. */
function rightToLeftCodes(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const pairs = letters.flatMap((first) => letters.map((second) => first + second))
  return [...pairs, ...pairs.flatMap((pair) => letters.map((third) => pair + third))].filter((code) => directionOf(code) === 'rtl')
}

function moduleText(): string {
  const roomLines = Object.entries(rooms).map(([room, exported]) => {
    const actions = Object.entries(exported).flatMap(([name, value]) => (isContract(value) ? [[name, slim(value)] as const] : []))
    return `export const ${room} = ${JSON.stringify(Object.fromEntries(actions))}`
  })
  const lists = Object.entries(contracts).flatMap(([name, value]) => (Array.isArray(value) ? [`export const ${name} = ${JSON.stringify(value)}`] : []))
  return [
    ...roomLines,
    ...lists,
    `const rightToLeft = new Set(${JSON.stringify(rightToLeftCodes())})`,
    `export const directionOf = (lang) => (rightToLeft.has(lang.split('-')[0]) ? 'rtl' : 'ltr')`,
    `export { httpDoors } from ${JSON.stringify(join(sourceFolder, 'action.ts'))}`,
  ].join('\n')
}

/**
 * Serves `@manara/contracts` to the browser build without zod: the server checks what goes over the wire,
 * so the dashboard carries only names and doors. The types still come from the real package.
 */
export function contractsWithoutSchemas(): Plugin {
  return {
    name: 'contracts-without-schemas',
    enforce: 'pre',
    resolveId: (id) => (id === '@manara/contracts' ? virtualId : null),
    load: (id) => (id === virtualId ? moduleText() : null),
  }
}
