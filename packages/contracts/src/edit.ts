import { z } from 'zod'
import { Lang } from './lang.ts'
import {
  Fact,
  FieldPath,
  Page,
  PageId,
  Refusal,
  Section,
  SectionId,
  SiteDescription,
  SiteFeatures,
  Slug,
  TextPlace,
  Theme,
} from './site.ts'

const ChosenByOwner = z.enum(['brand', 'hue', 'warmth', 'typePair', 'radius', 'density', 'art'])

/** One thing an edit may do. Whoever asks (a click, a rule, a model), the change is one of these. */
export const EditOp = z.discriminatedUnion('op', [
  z.object({ op: z.literal('set_text'), sectionId: SectionId, path: FieldPath, lang: Lang, value: z.string().max(4000) }),
  z.object({ op: z.literal('set_fields'), sectionId: SectionId, fields: z.record(z.string(), z.unknown()) }),
  z.object({ op: z.literal('set_variant'), sectionId: SectionId, variant: z.string().max(40) }),
  z.object({ op: z.literal('set_hidden'), sectionId: SectionId, hidden: z.boolean() }),
  z.object({ op: z.literal('add_section'), pageId: PageId, section: Section, at: z.number().int().min(0).max(60).optional() }),
  z.object({ op: z.literal('remove_section'), sectionId: SectionId }),
  z.object({
    op: z.literal('move_section'),
    sectionId: SectionId,
    to: z.number().int().min(0).max(60).describe('index on the page it stands on afterwards'),
    toPage: PageId.optional(),
  }),
  z.object({ op: z.literal('duplicate_section'), sectionId: SectionId, newId: SectionId }),
  z.object({
    op: z.literal('set_theme'),
    theme: Theme.partial(),
    clear: z.array(ChosenByOwner).optional().describe('choices given back to preset and seed'),
  }),
  z.object({ op: z.literal('set_fact'), fact: Fact }),
  z.object({ op: z.literal('remove_fact'), factId: z.string().max(64) }),
  z.object({ op: z.literal('set_name'), lang: Lang, value: z.string().min(1).max(120) }),
  z.object({
    op: z.literal('set_page'),
    pageId: PageId,
    lang: Lang,
    slug: Slug.optional().describe('a new address; visitors of the old one are sent on'),
    title: z.string().max(120).optional(),
    description: z.string().max(300).optional(),
  }),
  z.object({ op: z.literal('add_page'), page: Page, at: z.number().int().min(0).max(40).optional() }),
  z.object({ op: z.literal('remove_page'), pageId: PageId }),
  z.object({ op: z.literal('move_page'), pageId: PageId, to: z.number().int().min(1).max(40).describe('the front page stays first') }),
  z.object({ op: z.literal('add_refusal'), refusal: Refusal }),
  z.object({ op: z.literal('remove_refusal'), refusal: Refusal.pick({ what: true, value: true }) }),
  z.object({ op: z.literal('set_features'), features: SiteFeatures }),
  z.object({ op: z.literal('confirm_texts'), places: z.array(TextPlace).min(1).max(500) }),
  z.object({ op: z.literal('mark_texts'), places: z.array(TextPlace).min(1).max(500).describe('texts a model has just written') }),
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
