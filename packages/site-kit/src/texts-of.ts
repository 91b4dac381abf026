import type { LocalText } from '@manara/contracts'
import type { z } from 'zod'

export type FoundText = { path: (string | number)[]; text: LocalText }
type Def = { type: string; innerType?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType> }

/** Every text in the fields of a section, found by its schema: the records of the contracts are the texts. */
export function textsOf(schema: z.ZodType, value: unknown, path: (string | number)[] = []): FoundText[] {
  if (value === undefined || value === null) return []
  const def = schema.def as unknown as Def
  if (def.innerType) return textsOf(def.innerType, value, path)
  if (def.type === 'record') return [{ path, text: value as LocalText }]
  if (def.type === 'array' && def.element && Array.isArray(value)) {
    const element = def.element
    return value.flatMap((item: unknown, at) => textsOf(element, item, [...path, at]))
  }
  if (def.type === 'object' && def.shape) {
    return Object.entries(def.shape).flatMap(([key, inner]) => textsOf(inner, (value as Record<string, unknown>)[key], [...path, key]))
  }
  return []
}
