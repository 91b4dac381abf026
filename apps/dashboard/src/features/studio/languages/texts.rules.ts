import { isTextSchema, valueAt } from '../marks.rules.ts'
import type { EditOp, FieldSchema, Page, Path, Section, SiteView, TypeDescription, Words } from '../types.ts'

/** A text of the site that can be said in every language: of a section, or the title or description of a page. */
export type SiteText = {
  key: string
  pageId: string
  sectionId?: string
  path: Path
  label?: Words
  words: Record<string, string>
  rows: number
  max?: number
}

type Text = Record<string, string>
const isSaid = (words: Text) => Object.values(words).some((one) => one.trim() !== '')

/** Every text of a section, found by its schema, in the order in which it stands. What nobody said in any language is left out. */
export function textsOfSection({ fields }: Section, schema: FieldSchema): FoundText[] {
  return walk(schema, { path: [], label: undefined }, fields)
}

type FoundText = { path: Path; words: Text; leaf: FieldSchema; label: Words | undefined }

/** `label`: the name of the nearest field around, for words inside it that have none of their own, such as those of a button. */
function walk(schema: FieldSchema, { path, label: around }: { path: Path; label: Words | undefined }, fields: unknown): FoundText[] {
  const value = path.length === 0 ? fields : valueAt(fields, path)
  if (value === undefined || value === null) return []
  const label = schema.field?.label ?? around
  if (schema.type === 'object' && isTextSchema(schema))
    return isSaid(value as Text) ? [{ path, words: value as Text, leaf: schema, label }] : []
  return inside(schema, value).flatMap(([key, inner]) => walk(inner, { path: [...path, key], label }, fields))
}

/** What a list or an object holds, each with its schema. */
function inside({ type, items, properties }: FieldSchema, value: unknown): [string | number, FieldSchema][] {
  if (type === 'array' && items && Array.isArray(value)) return value.map((_, at) => [at, items])
  return Object.entries(properties ?? {})
}

/** All texts of a page: its own title and description first. Hidden sections go out in no language. */
export function textsOfPage(page: Page, typeOf: (type: string) => TypeDescription | undefined): SiteText[] {
  const own = (['title', 'description'] as const)
    .filter((key) => isSaid(page[key]))
    .map((key) => ({ key: `${page.id} ${key}`, pageId: page.id, path: [key], words: page[key], rows: key === 'title' ? 1 : 2 }))
  const inSections = page.sections
    .filter((section) => !section.hidden)
    .flatMap((section) => {
      const type = typeOf(section.type)
      if (!type) return []
      return textsOfSection(section, type.fields).map(({ path, words, leaf, label }) => ({
        key: `${section.id} ${path.join('.')}`,
        pageId: page.id,
        sectionId: section.id,
        path,
        label,
        words,
        rows: leaf.field?.rows ?? 1,
        max: leaf.field?.max,
      }))
    })
  return [...own, ...inSections]
}

/** The edit that says a text in one language. */
export function sayIn({ pageId, sectionId, path }: SiteText, lang: string, value: string): EditOp {
  if (sectionId !== undefined) return { op: 'set_text', sectionId, path, lang, value }
  return { op: 'set_page', pageId, lang, [path[0] === 'title' ? 'title' : 'description']: value }
}

type Waiting = NonNullable<SiteView['site']['unconfirmed']>

/** Whether a model wrote this text and nobody has said yes to it. */
export const waitsForYes = (waiting: Waiting | undefined, { sectionId, path }: SiteText, lang: string): boolean =>
  (waiting ?? []).some((one) => one.sectionId === sectionId && one.lang === lang && one.path.join('.') === path.join('.'))

/** How much of a language is there, as whole percent that says 100 only when nothing is missing. */
export const percentDone = ({ texts, done }: { texts: number; done: number }): number =>
  texts === 0 || done === texts ? 100 : Math.min(99, Math.floor((done / texts) * 100))
