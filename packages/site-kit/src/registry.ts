import { SiteDescription, productLanguageFor } from '@manara/contracts'
import type { Lang, ProductLanguage } from '@manara/contracts'
import { z } from 'zod'
import type { SectionType } from './section-type.ts'
import { sectionTypes } from './sections/type-list.ts'
import type { Label } from './words/kit-words.ts'
import { alsoIn } from './words/list.ts'

const byType: ReadonlyMap<string, SectionType> = new Map(sectionTypes.map((one) => [one.type, one]))

/** The section type of that name; `undefined` for one that this version does not have. */
export const findType = (type: string): SectionType | undefined => byType.get(type)

/** The schema of a type's fields. */
export const fieldsOf = (type: string): z.ZodType | undefined => byType.get(type)?.fields

type Words = Label & Partial<Record<ProductLanguage, string>>
export type TypeDescription = { type: string; label: Words; inMenu: boolean; variants: { id: string; label: Words }[]; fields: unknown }

/**
 * Every type as plain JSON for an inspector and for a model: `fields` is a JSON Schema whose properties carry
 * `field: { label, max?, rows?, hint? }` beside the ordinary keywords. Names are in English and Arabic, and in the language asked for.
 */
export function describeTypes(lang: Lang = 'en'): TypeDescription[] {
  const described = sectionTypes.map(({ type, label, inMenu, variants, fields }) => ({
    type,
    label,
    inMenu,
    variants: [...variants],
    fields: z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any' }),
  }))
  return alsoIn(described, productLanguageFor(lang))
}

export type SiteProblem = { path: string; message: string }
export type ParsedSite = { ok: true; site: SiteDescription } | { ok: false; problems: SiteProblem[] }

/** Checks a description and, by its type, each section. Fields come back with their defaults filled in. */
export function parseSite(unknown: unknown): ParsedSite {
  const parsed = SiteDescription.safeParse(unknown)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error, []) }
  const problems: SiteProblem[] = duplicateIds(parsed.data)
  const pages = parsed.data.pages.map((page, at) => ({
    ...page,
    sections: page.sections.map((section, place) => {
      const path = ['pages', at, 'sections', place]
      const type = findType(section.type)
      if (!type) {
        problems.push({ path: [...path, 'type'].join('.'), message: `there is no section type ${section.type}` })
        return section
      }
      if (!type.variants.some((variant) => variant.id === section.variant))
        problems.push({ path: [...path, 'variant'].join('.'), message: `${section.type} has no variant ${section.variant}` })
      const fields = type.fields.safeParse(section.fields)
      if (!fields.success) {
        problems.push(...problemsOf(fields.error, [...path, 'fields']))
        return section
      }
      return { ...section, fields: (type.clean ? type.clean(fields.data) : fields.data) as Record<string, unknown> }
    }),
  }))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, site: { ...parsed.data, pages } }
}

const problemsOf = (error: z.ZodError, before: readonly (string | number)[]): SiteProblem[] =>
  error.issues.map((issue) => ({ path: [...before, ...issue.path.map(String)].join('.'), message: issue.message }))

/** Anchors, comments and patches hang on ids and slugs, so each may stand once. */
function duplicateIds(site: SiteDescription): SiteProblem[] {
  const problems: SiteProblem[] = []
  const once = (name: string, all: readonly string[]) => {
    all.forEach((id, at) => {
      if (all.indexOf(id) !== at) problems.push({ path: 'pages', message: `the ${name} ${id} stands twice` })
    })
  }
  once(
    'page',
    site.pages.map((page) => page.id),
  )
  once(
    'address',
    site.pages.map((page) => page.slug),
  )
  once(
    'section',
    site.pages.flatMap((page) => page.sections.map((section) => section.id)),
  )
  return problems
}
