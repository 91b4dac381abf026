import { Fact, LocalText, Page, Refusal, SiteDescription, Theme } from '@manara/contracts'
import type { Section } from '@manara/contracts'
import type { z } from 'zod'
import type { SiteDraft } from './draft.ts'
import { EditError } from './errors.ts'
import { allSections } from './find.ts'
import { fieldsOf } from './section-fields.ts'

function require(schema: z.ZodType, value: unknown, what: string): void {
  const result = schema.safeParse(value)
  if (result.success) return
  const [issue] = result.error.issues
  const where = issue && issue.path.length > 0 ? ` (${issue.path.join('.')})` : ''
  throw new EditError(issue?.code === 'too_big' ? 'too_many' : 'wrong_shape', `${what}${where}: ${issue?.message ?? 'does not fit'}.`)
}

/** Checks the fields of a section against its type. Throws `EditError`. */
export function requireSection(section: Section): void {
  require(fieldsOf(section.type).fields, section.fields, `The section "${section.type}" does not fit`)
}

/** Checks what was touched; what was not touched was checked when it came. */
export function requireValid(draft: SiteDraft): void {
  const { site, touched } = draft
  const sections = allSections(site)
  if (new Set(sections.map((section) => section.id)).size !== sections.length)
    throw new EditError('wrong_shape', 'Two sections have the same id.')
  for (const section of sections) if (touched.sections.has(section.id)) requireSection(section)
  for (const fact of site.facts) if (touched.facts.has(fact.id)) require(Fact, fact, `The fact "${fact.kind}" does not fit`)
  if (touched.theme) require(Theme, site.theme, 'The look does not fit')
  require(SiteDescription.shape.facts.element.array().max(300), touched.facts.size > 0 ? site.facts : [], 'The facts do not fit')
  require(LocalText, site.name, 'The name does not fit')
  require(Refusal.array().max(60), site.refusals, 'The refusals do not fit')
  for (const page of site.pages) require(Page.pick({ title: true, description: true, slug: true }), page, 'The page does not fit')
  if (site.pages.some((page) => page.sections.length > 60)) throw new EditError('too_many', 'A page can have sixty sections.')
}

/** Checks a whole description that came from outside. Throws `EditError`. */
export function requireSite(site: unknown): void {
  require(SiteDescription, site, 'The site does not fit')
  for (const section of allSections(site as SiteDescription)) requireSection(section)
}
