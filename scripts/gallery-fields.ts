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

function kindOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map(String).join(' | ')
  if (schema.type === 'array') return 'list'
  if (schema.type === 'object' && schema.properties === undefined)
    return schema.field?.rows ? 'paragraphs, per language' : 'line, per language'
  if (schema.properties?.['media']) return 'picture'
  if (schema.properties?.['to']) return 'link'
  if (schema.properties?.['amount']) return 'price'
  return schema.type ?? ''
}

const isWhole = (schema: Schema): boolean => ['picture', 'link', 'price'].includes(kindOf(schema))

function rowsOf(schema: Schema, path: string, needed: boolean): string[] {
  const limit = schema.field?.max ?? schema.maxItems ?? schema.maxLength
  const notes = [schema.field?.hint?.en, schema.description].filter(Boolean).join('; ')
  const cells = [
    path,
    schema.field?.label.en ?? '',
    schema.field?.label.ar ?? '',
    kindOf(schema),
    limit === undefined ? '' : `≤ ${limit}`,
    needed ? 'needed' : '',
    notes,
  ]
  const own = path === '' ? [] : [`<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`]
  const inside = isWhole(schema) ? [] : Object.entries(schema.items?.properties ?? schema.properties ?? {})
  const needs = schema.items?.required ?? schema.required ?? []
  return [...own, ...inside.flatMap(([key, one]) => rowsOf(one, path === '' ? key : `${path}.${key}`, needs.includes(key)))]
}

/** One type with its variants and fields, as HTML. */
export function fieldRows(type: string): string {
  const found = describeTypes().find((one) => one.type === type)
  if (!found) return ''
  const variants = found.variants.map(({ id, label }) => `${id} (${label.en}, <bdi lang="ar">${label.ar}</bdi>)`).join(', ')
  const head = ['Field', 'Label', 'التسمية', 'Kind', 'Limit', '', 'Note'].map((name) => `<th scope="col">${name}</th>`).join('')
  return `<h2 id="${type}">${type}: ${escaped(found.label.en)}, <bdi lang="ar">${found.label.ar}</bdi></h2><p>${variants}</p><table><thead><tr>${head}</tr></thead><tbody>${rowsOf(found.fields as Schema, '', false).join('')}</tbody></table>`
}
