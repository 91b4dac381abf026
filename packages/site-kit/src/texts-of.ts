import type { LocalText } from '@manara/contracts'
import type { z } from 'zod'

export type FoundText = { path: (string | number)[]; text: LocalText }
type Def = { type: string; innerType?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType> }

/** Every text in the fields of a section, found by its schema: the records of the contracts are the texts. */
export function textsOf(schema: z.ZodType, value: unknown, path: (string | number)[] = []): FoundText[] {
  if (value === undefined || value === null) return []
  const { type, innerType, element, shape } = schema.def as unknown as Def
  if (innerType) return textsOf(innerType, value, path)
  if (type === 'record') return [{ path, text: value as LocalText }]
  if (element && Array.isArray(value)) return value.flatMap((item: unknown, at) => textsOf(element, item, [...path, at]))
  return Object.entries(shape ?? {}).flatMap(([key, inner]) => textsOf(inner, (value as Record<string, unknown>)[key], [...path, key]))
}
