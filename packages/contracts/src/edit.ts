import { z } from 'zod'
import { Lang } from './lang.ts'
import { Fact, PageId, Refusal, Section, SectionId, SiteDescription, Theme } from './site.ts'

/** Where a text stands inside a section's fields: `['items', 2, 'title']`. */
export const FieldPath = z
  .array(z.union([z.string().max(60), z.number().int().min(0).max(500)]))
  .min(1)
  .max(6)

/** One thing an edit may do. Whoever asks (a click, a rule, a model), the change is one of these. */
export const EditOp = z.discriminatedUnion('op', [
  z.object({ op: z.literal('set_text'), sectionId: SectionId, path: FieldPath, lang: Lang, value: z.string().max(4000) }),
  z.object({ op: z.literal('set_fields'), sectionId: SectionId, fields: z.record(z.string(), z.unknown()) }),
  z.object({ op: z.literal('set_variant'), sectionId: SectionId, variant: z.string().max(40) }),
  z.object({ op: z.literal('set_hidden'), sectionId: SectionId, hidden: z.boolean() }),
  z.object({ op: z.literal('add_section'), pageId: PageId, section: Section, at: z.number().int().min(0).max(60).optional() }),
  z.object({ op: z.literal('remove_section'), sectionId: SectionId }),
  z.object({ op: z.literal('move_section'), sectionId: SectionId, to: z.number().int().min(0).max(60).describe('index on its page') }),
  z.object({ op: z.literal('duplicate_section'), sectionId: SectionId, newId: SectionId }),
  z.object({ op: z.literal('set_theme'), theme: Theme.partial() }),
  z.object({ op: z.literal('set_fact'), fact: Fact }),
  z.object({ op: z.literal('remove_fact'), factId: z.string().max(64) }),
  z.object({ op: z.literal('set_name'), lang: Lang, value: z.string().min(1).max(120) }),
  z.object({
    op: z.literal('set_page'),
    pageId: PageId,
    lang: Lang,
    title: z.string().max(120).optional(),
    description: z.string().max(300).optional(),
  }),
  z.object({ op: z.literal('add_refusal'), refusal: Refusal }),
  z.object({ op: z.literal('add_language'), lang: Lang }),
  z.object({ op: z.literal('remove_language'), lang: Lang }),
  z.object({ op: z.literal('replace_site'), site: SiteDescription }),
])
export type EditOp = z.infer<typeof EditOp>

/** One step of an RFC 6902 patch, as versions store it. */
export const PatchStep = z.object({
  op: z.enum(['add', 'remove', 'replace', 'move', 'copy', 'test']),
  path: z.string(),
  from: z.string().optional(),
  value: z.unknown().optional(),
})
export type PatchStep = z.infer<typeof PatchStep>
