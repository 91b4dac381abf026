import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EditCase } from '../../packages/composer/src/edit/cases/want.ts'

/** Sets of requests, each a folder with an `all.ts` that exports its cases as lists. A set that is not there yet is left out. */
const names = ['blind', 'open'] as const
const folder = join(import.meta.dirname, '../../packages/composer/src/edit/cases')

const isCase = (value: unknown): value is EditCase =>
  typeof value === 'object' && value !== null && 'say' in value && 'want' in value && 'lang' in value

/** The cases of one set, or of all; in some languages only, and at most so many of each language. */
export async function casesOf(
  set: string,
  { langs, limit = Infinity }: { langs?: readonly string[]; limit?: number },
): Promise<EditCase[]> {
  const chosen = names.filter((name) => (set === 'all' || set === name) && existsSync(join(folder, name, 'all.ts')))
  if (chosen.length === 0) throw new Error(`There are no cases "${set}": say ${names.join(', ')} or all.`)
  const modules = await Promise.all(
    chosen.map(async (name) => (await import(pathToFileURL(join(folder, name, 'all.ts')).href)) as Record<string, unknown>),
  )
  const lists = modules.flatMap((module) => Object.values(module)).filter((one) => Array.isArray(one))
  const seen = new Map<string, number>()
  return lists
    .flat()
    .filter(isCase)
    .filter(({ lang }) => {
      const count = (seen.get(lang) ?? 0) + 1
      seen.set(lang, count)
      return count <= limit && (langs === undefined || langs.includes(lang))
    })
}
