import { isTextSchema } from './marks.rules.ts'
import type { FieldSchema, Path } from './types.ts'

export type FieldKind =
  | 'text'
  | 'date'
  | 'fact'
  | 'facts'
  | 'list'
  | 'texts'
  | 'several'
  | 'link'
  | 'picture'
  | 'price'
  | 'number'
  | 'flag'
  | 'choice'
  | 'group'
  | 'other'

/** What a field is edited with. `key` tells apart what the schema calls a mere text: a date, or the id of a fact. */
export function kindOf(schema: FieldSchema, key = ''): FieldKind {
  if (schema.enum) return 'choice'
  if (isTextSchema(schema)) return kindOfText(schema, key)
  const plain: Record<string, FieldKind> = { boolean: 'flag', number: 'number', integer: 'number' }
  const known = plain[schema.type ?? '']
  if (known) return known
  return schema.type === 'array' ? kindOfList(schema.items ?? {}, key) : kindOfObject(schema.properties)
}

function kindOfText({ type }: FieldSchema, key: string): FieldKind {
  const byKey: Record<string, FieldKind> = { date: 'date', factId: 'fact' }
  return (type === 'string' ? byKey[key] : undefined) ?? 'text'
}

function kindOfList(items: FieldSchema, key: string): FieldKind {
  if (items.enum) return 'several'
  if (key === 'factIds') return 'facts'
  if (isTextSchema(items)) return 'texts'
  return items.type === 'object' && items.properties ? 'list' : 'other'
}

function kindOfObject(properties: FieldSchema['properties']): FieldKind {
  if (!properties) return 'other'
  const has = (...names: string[]) => names.every((name) => name in properties)
  if (has('label', 'to')) return 'link'
  if (has('media', 'alt')) return 'picture'
  return has('amount', 'currency') ? 'price' : 'group'
}

export type Field = { key: string; kind: FieldKind; schema: FieldSchema; required: boolean }

/** The fields of a section or of one line of a list, as they stand in its schema. What has no editor here is left out. */
export function fieldsIn(schema: FieldSchema): Field[] {
  return Object.entries(schema.properties ?? {})
    .map(([key, one]) => ({ key, kind: kindOf(one, key), schema: one, required: schema.required?.includes(key) ?? false }))
    .filter(({ kind }) => kind !== 'other')
}

/** One more line of a list: required texts are there and empty, nothing is made up. */
export function blankItem(schema: FieldSchema): Record<string, unknown> {
  return Object.fromEntries(
    fieldsIn(schema)
      .filter(({ required }) => required)
      .map(({ key, kind, schema: one }) => [key, blankOf(kind, one)]),
  )
}

const blanks: Partial<Record<FieldKind, (schema: FieldSchema) => unknown>> = {
  list: () => [],
  texts: () => [],
  several: () => [],
  facts: () => [],
  number: (schema) => schema.default ?? schema.minimum ?? 0,
  flag: (schema) => schema.default ?? false,
  choice: (schema) => schema.enum?.[0] ?? '',
}

const blankOf = (kind: FieldKind, schema: FieldSchema): unknown => blanks[kind]?.(schema) ?? (schema.type === 'string' ? '' : {})

/** The fields with one value changed, without touching the old ones. `undefined` takes the key away. */
export function withValue(fields: Record<string, unknown>, path: Path, value: unknown): Record<string, unknown> {
  return put(fields, path, value) as Record<string, unknown>
}

function put(at: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(at)) return at.map((item: unknown, place) => (place === key ? put(item, rest, value) : item))
  const object = { ...(at as Record<string, unknown> | undefined) }
  const next = rest.length === 0 ? value : put(object[String(key)], rest, value)
  if (next === undefined) return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
  return { ...object, [key]: next }
}

/** A list with one line moved. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from)
  const [item] = list.slice(from, from + 1)
  return item === undefined || to < 0 || to >= list.length ? [...list] : [...rest.slice(0, to), item, ...rest.slice(to)]
}

const isText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every((leaf) => typeof leaf === 'string')

/** What a line of a list is called: its first text in the language, else in any. */
export function nameOfItem(item: unknown, lang: string): string {
  const texts = Object.values((item ?? {}) as Record<string, unknown>).filter(isText)
  return texts.map((text) => text[lang] ?? Object.values(text)[0] ?? '').find((words) => words.trim() !== '') ?? ''
}
