import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as contracts from '@manara/contracts'
import type { ActionContract } from '@manara/contracts'
import type { Plugin } from 'vite'

const virtualId = '\0contracts-without-schemas'
const sourceFolder = dirname(fileURLToPath(import.meta.resolve('@manara/contracts')))

const isContract = (value: unknown): value is ActionContract =>
  typeof value === 'object' && value !== null && 'doors' in value && 'effect' in value

/** The rooms are those exports that hold contracts. */
const rooms: Record<string, Record<string, unknown>> = Object.fromEntries(
  Object.entries(contracts).flatMap(([name, value]) =>
    Object.values(value as object).some(isContract) ? [[name, value as unknown as Record<string, unknown>]] : [],
  ),
)

/** What the browser needs of a contract: its doors, not its schemas; words and grants only where the palette shows it. */
function slim({ name, title, doors, may, effect, status, stream, produces }: ActionContract) {
  const shown = doors.palette ? { title, may } : {}
  return {
    name,
    ...shown,
    doors: { http: [doors.http].flat()[0], palette: doors.palette },
    effect,
    status,
    produces,
    stream: stream && { follows: stream.follows },
  }
}

/** The contracts of one room, each an export of its own, so that a screen carries only those it calls. */
function roomText(room: string): string {
  const exported = Object.entries(rooms[room] ?? {})
  return exported
    .flatMap(([name, value]) => (isContract(value) ? [`export const ${name} = ${JSON.stringify(slim(value))}`] : []))
    .join('\n')
}

function indexText(): string {
  const lists = Object.entries(contracts).flatMap(([name, value]) =>
    Array.isArray(value) ? [`export const ${name} = ${JSON.stringify(value)}`] : [],
  )
  return [
    ...Object.keys(rooms).map((room) => `export * as ${room} from ${JSON.stringify(`${virtualId}/${room}`)}`),
    ...lists,
    ...['languages.ts', 'page-slug.ts'].map((file) => `export * from ${JSON.stringify(join(sourceFolder, file))}`),
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
    resolveId(id, importer) {
      // The renderer checks what it is given; it runs beside the screen and carries the schemas.
      if (importer?.includes('/site-kit/')) return null
      if (id === '@manara/contracts') return virtualId
      return id.startsWith(`${virtualId}/`) ? id : null
    },
    load(id) {
      if (id === virtualId) return { code: indexText(), moduleSideEffects: false }
      return id.startsWith(`${virtualId}/`) ? { code: roomText(id.slice(virtualId.length + 1)), moduleSideEffects: false } : null
    },
  }
}
