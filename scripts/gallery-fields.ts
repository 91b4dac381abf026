// What the inspector knows of a section type, as a table: name of the field, its labels, its kind and its limits.
import { describeTypes } from '../packages/site-kit/src/registry.ts'

type Schema = {
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  maxItems?: number
  maxLength?: number
  description?: string
  additionalProperties?: Schema | boolean
  field?: { label: { en: string; ar: string }; max?: number; rows?: number; hint?: { en: string } }
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** Objects that the inspector shows as one thing, by a property only they have. */
const wholes: readonly [string, string][] = [
  ['media', 'picture'],
  ['to', 'link'],
  ['amount', 'price'],
]
const wholeOf = (schema: Schema): string | undefined => wholes.find(([key]) => schema.properties?.[key])?.[1]

function kindOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map(String).join(' | ')
  const isText = schema.type === 'object' && schema.properties === undefined
  if (isText) return schema.field?.rows === undefined ? 'line, per language' : 'paragraphs, per language'
  return wholeOf(schema) ?? (schema.type === 'array' ? 'list' : (schema.type ?? ''))
}

function rowOf(schema: Schema, path: string, needed: boolean): string {
  const limit = schema.field?.max ?? schema.maxItems ?? schema.maxLength
  const notes = [schema.field?.hint?.en, schema.description].filter(Boolean).join('; ')
  const label = schema.field?.label ?? { en: '', ar: '' }
  const cells = [path, label.en, label.ar, kindOf(schema), limit === undefined ? '' : `≤ ${limit}`, needed ? 'needed' : '', notes]
  return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
}

/** The fields inside a schema, each followed by its own. */
function rowsIn(schema: Schema, path: string): string[] {
  const { properties = {}, required = [] } = schema.items ?? schema
  if (wholeOf(schema) !== undefined) return []
  return Object.entries(properties).flatMap(([key, one]) => {
    const place = path === '' ? key : `${path}.${key}`
    return [rowOf(one, place, required.includes(key)), ...rowsIn(one, place)]
  })
}

/** One type with its variants and fields, as HTML. */
export function fieldRows(type: string): string {
  const found = describeTypes().find((one) => one.type === type)
  if (!found) return ''
  const variants = found.variants.map(({ id, label }) => `${id} (${label.en}, <bdi lang="ar">${label.ar}</bdi>)`).join(', ')
  const head = ['Field', 'Label', 'التسمية', 'Kind', 'Limit', '', 'Note'].map((name) => `<th scope="col">${name}</th>`).join('')
  return `<h2 id="${type}">${type}: ${escaped(found.label.en)}, <bdi lang="ar">${found.label.ar}</bdi></h2><p>${variants}</p><table><thead><tr>${head}</tr></thead><tbody>${rowsIn(found.fields as Schema, '').join('')}</tbody></table>`
}
