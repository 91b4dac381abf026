import { z } from 'zod'
import type { FieldMeta } from '../field.ts'
import { findType } from '../registry.ts'
import { EditError } from './errors.ts'

export type SectionFields = { fields: z.ZodType; variants: readonly string[] }

/** The schema and the variants of a section type. Throws `EditError` for a type nobody knows. */
export function fieldsOf(type: string): SectionFields {
  const found = findType(type)
  if (!found) throw new EditError('unknown_type', `There is no section of the type "${type}".`)
  return { fields: found.fields, variants: found.variants.map((variant) => variant.id) }
}

export type FieldKind = 'text' | 'plain' | 'other'
export type FieldAt = { kind: FieldKind; max?: number }

/** Takes optional, default and the like off a schema, keeping the first label it meets. */
function opened(schema: z.ZodType): { schema: z.ZodType; meta: FieldMeta | undefined } {
  let at = schema
  let meta = metaOf(at)
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable) {
    at = at.unwrap() as z.ZodType
    meta ??= metaOf(at)
  }
  return { schema: at, meta }
}

const metaOf = (schema: z.ZodType): FieldMeta | undefined => (schema.meta() as { field?: FieldMeta } | undefined)?.field

function inside(schema: z.ZodType, part: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, part) ? (schema.shape[part] as z.ZodType) : undefined
  if (schema instanceof z.ZodArray && typeof part === 'number') return schema.element as z.ZodType
  return undefined
}

function schemaAt(type: string, path: readonly (string | number)[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = fieldsOf(type).fields
  for (const part of path) at = at && inside(opened(at).schema, part)
  return at
}

/** What the inspector calls the field at a path; the nearest labelled one around it when it has no label itself. */
export function labelAt(type: string, path: readonly (string | number)[]): FieldMeta['label'] | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const at = schemaAt(type, path.slice(0, length))
    const label = at && opened(at).meta?.label
    if (label) return label
  }
  return undefined
}

/** What may stand at a path inside the fields of a type, or nothing when the schema knows no such path. */
export function fieldAt(type: string, path: readonly (string | number)[]): FieldAt | undefined {
  const at = schemaAt(type, path)
  if (!at) return undefined
  const { schema, meta } = opened(at)
  const kind = schema instanceof z.ZodRecord ? 'text' : schema instanceof z.ZodString ? 'plain' : 'other'
  return { kind, ...(meta?.max === undefined ? {} : { max: meta.max }) }
}
