import type { FieldSchema, Path } from './types.ts'

/** `/items/2/title` as a path. Numbers are places in a list; `~1` and `~0` are how a pointer writes `/` and `~`. */
export function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')))
}

/** A path as a pointer, and the pointers of what it is a part of, nearest first. */
export const pointersOf = (path: Path): string[] =>
  path
    .map((_, at) => path.slice(0, at + 1).map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`))
    .map((parts) => parts.join(''))
    .toReversed()

/** What stands at a path; undefined where the way ends early. */
export function valueAt(fields: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, String(key)) ? (at as Record<string, unknown>)[String(key)] : undefined,
    fields,
  )
}

const isText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((leaf) => typeof leaf === 'string')

export type Editable = {
  raw: string
  /** Another language lent the words that are shown. */ missing: boolean
  isProse: boolean
  max: number | undefined
}

type Sought = { fields: unknown; schema: FieldSchema | undefined; path: Path; lang: string }

/** The text behind a place in the preview as it is kept, with `{{facts}}` unfilled; undefined where no text stands. */
export function editableAt({ fields, schema, path, lang }: Sought): Editable | undefined {
  const leaf = schemaAt(schema, path)
  if (!leaf || !isTextSchema(leaf)) return undefined
  const words = wordsIn(valueAt(fields, path), lang)
  return words && { ...words, isProse: (leaf.field?.rows ?? 1) > 1, max: leaf.field?.max }
}

function wordsIn(value: unknown, lang: string): { raw: string; missing: boolean } | undefined {
  if (typeof value === 'string') return { raw: value, missing: false }
  if (value === undefined) return { raw: '', missing: false }
  if (!isText(value)) return undefined
  const raw = value[lang] ?? ''
  return { raw, missing: raw === '' && Object.values(value).some(Boolean) }
}

/** A text in languages, or a plain one. */
export function isTextSchema(schema: FieldSchema): boolean {
  if (schema.type === 'string') return true
  return (
    schema.type === 'object' &&
    schema.properties === undefined &&
    typeof schema.additionalProperties === 'object' &&
    schema.additionalProperties.type === 'string'
  )
}

/** The schema of the field a path leads to. */
export function schemaAt(schema: FieldSchema | undefined, path: Path): FieldSchema | undefined {
  return path.reduce<FieldSchema | undefined>((at, key) => (typeof key === 'number' ? at?.items : at?.properties?.[key]), schema)
}

/** Words as typed in the preview: no-break spaces of the browser are plain ones, and a text of one line stays on one. */
export function typedText(text: string, isProse: boolean): string {
  const plain = text.replaceAll('\u00a0', ' ').replaceAll(/\r\n?/g, '\n')
  return (isProse ? plain.replaceAll(/\n{3,}/g, '\n\n') : plain.replaceAll(/\s*\n\s*/g, ' ')).trim()
}

/** The facts a text names: `Call {{phone}}` names phone. */
export const factsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map((match) => match[1] ?? '')),
]
