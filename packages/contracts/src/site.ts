import { z } from 'zod'
import { Lang, LocalText } from './lang.ts'

/** Where a fact comes from. What the owner wrote is confirmed by that; only what was inferred waits for a yes. */
export const FactSource = z.object({
  by: z.enum(['owner', 'inferred', 'model']),
  quote: z.string().max(400).optional().describe('the words of the owner it rests on'),
  at: z.string().max(40).optional().describe('ISO instant'),
})
export type FactSource = z.infer<typeof FactSource>

export const Weekday = z.enum(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'])
export type Weekday = z.infer<typeof Weekday>
const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'HH:MM')

/** Opening times of some weekdays; `close` may be earlier than `open` when it is past midnight. */
export const OpenSpan = z.object({ days: z.array(Weekday).min(1), open: ClockTime, close: ClockTime })
export const Hours = z.object({ spans: z.array(OpenSpan).max(21), closed: z.array(Weekday).default([]), note: LocalText.optional() })
export type Hours = z.infer<typeof Hours>

/** A price as the owner gave it; `amount` in major units, `currency` ISO 4217 or '' when none was named. */
export const Price = z.object({
  amount: z.number().nonnegative(),
  currency: z.string().max(3),
  from: z.boolean().default(false),
  unit: LocalText.optional(),
})
export type Price = z.infer<typeof Price>

const factBase = { id: z.string().max(64), source: FactSource, confirmed: z.boolean() }
const textKinds = [
  'name',
  'trade',
  'city',
  'country',
  'address',
  'area',
  'phone',
  'whatsapp',
  'email',
  'website',
  'social',
  'founded',
  'about',
  'person',
  'credential',
  'custom',
] as const

/** A thing the business is, has or says. Texts refer to facts by id: `{{phone}}`. */
export const Fact = z.discriminatedUnion('kind', [
  z.object({ ...factBase, kind: z.enum(textKinds), value: LocalText, note: LocalText.optional() }),
  z.object({ ...factBase, kind: z.literal('hours'), value: Hours }),
  z.object({
    ...factBase,
    kind: z.literal('offer'),
    value: z.object({ name: LocalText, text: LocalText.optional(), price: Price.optional() }),
  }),
  z.object({
    ...factBase,
    kind: z.literal('date'),
    value: z.object({ date: z.string().max(40), time: z.string().max(20).optional(), title: LocalText, place: LocalText.optional() }),
  }),
  z.object({ ...factBase, kind: z.literal('testimonial'), value: z.object({ quote: LocalText, author: z.string().max(120) }) }),
])
export type Fact = z.infer<typeof Fact>
export type FactKind = Fact['kind']

/** What the owner does not want: a kind of fact kept off the page, a colour, a section type, a word. */
export const Refusal = z.object({
  what: z.enum(['fact', 'colour', 'section', 'word']),
  value: z.string().max(80),
  quote: z.string().max(400).optional(),
})
export type Refusal = z.infer<typeof Refusal>

/** Manners of a site. Order is stable; the first four are for everybody, the others each have one strong manner. */
export const presetNames = [
  'light',
  'dark',
  'eu',
  'uae',
  'journal',
  'riso',
  'clay',
  'botanic',
  'sign',
  'play',
  'dusk',
  'ink',
  'coast',
  'grid',
  'guild',
  'medina',
] as const
export const Hex = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour such as #1b4fd8')

/** The look of a site. Everything drawn and chosen follows from `seed`, so the same theme gives the same bytes. */
export const Theme = z.object({
  preset: z.enum(presetNames),
  scheme: z.enum(['auto', 'light', 'dark']).default('auto').describe('auto follows the visitor; light and dark hold one'),
  seed: z.number().int().nonnegative(),
  brand: Hex.optional().describe('the owner’s colour, the accent is solved from it'),
  hue: z.number().min(0).max(360).optional(),
  warmth: z.enum(['warm', 'cool', 'neutral']).optional(),
  avoidHues: z.array(z.string().max(20)).default([]).describe('colour names the owner refused: yellow'),
  typePair: z.string().max(40).optional().describe('id of a type pair; absent: chosen from preset and seed'),
  radius: z.enum(['sharp', 'soft', 'round']).optional(),
  density: z.enum(['airy', 'normal', 'tight']).optional(),
  art: z.string().max(40).optional().describe('id of an illustrator; absent: chosen from trade and seed'),
})
export type Theme = z.infer<typeof Theme>

/** Ids are stable for ever: comments, tests and translations hang on them. */
export const SectionId = z.string().regex(/^sec_[a-z0-9]{4,26}$/)
export const PageId = z.string().regex(/^pag_[a-z0-9]{4,26}$/)

/** One block of a page. `fields` is checked against its type by site-kit. */
export const Section = z.object({
  id: SectionId,
  type: z.string().max(40),
  variant: z.string().max(40),
  hidden: z.boolean().optional(),
  fields: z.record(z.string(), z.unknown()),
})
export type Section = z.infer<typeof Section>

/** The last part of a page's address. */
export const Slug = z
  .string()
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
  .max(60)

export const Page = z.object({
  id: PageId,
  slug: Slug.describe('empty for the front page'),
  formerSlugs: z.array(Slug).max(20).optional().describe('addresses the page had; visitors of those are sent on'),
  title: LocalText,
  description: LocalText,
  sections: z.array(Section).max(60),
})
export type Page = z.infer<typeof Page>

/** What a site has beyond its pages. Absent means off. */
export const SiteFeatures = z.object({
  offline: z.boolean().optional().describe('pages can be read without a network; the only thing that brings a script'),
})
export type SiteFeatures = z.infer<typeof SiteFeatures>

/** Where a text stands inside a section's fields: `['items', 2, 'title']`. */
export const FieldPath = z
  .array(z.union([z.string().max(60), z.number().int().min(0).max(500)]))
  .min(1)
  .max(6)

/** One text of a section in one language. */
export const TextPlace = z.object({ sectionId: SectionId, path: FieldPath, lang: Lang })
export type TextPlace = z.infer<typeof TextPlace>

/** All that is needed to render a site, and nothing else. */
export const SiteDescription = z.object({
  format: z.literal(1),
  name: LocalText,
  trade: z.string().max(40).describe('id of a trade, or general'),
  languages: z.array(Lang).min(1).max(12).describe('first is the default'),
  theme: Theme,
  facts: z.array(Fact).max(300),
  refusals: z.array(Refusal).max(60),
  pages: z.array(Page).min(1).max(40),
  features: SiteFeatures.optional(),
  unconfirmed: z.array(TextPlace).max(2000).optional().describe('texts a model wrote that wait for a yes'),
})
export type SiteDescription = z.infer<typeof SiteDescription>

const Share = z.number().min(0).max(1)

/** A picture of the owner's, by content hash. It has words for those who cannot see it, or is marked decorative. */
export const ImageRef = z.object({
  media: z.string().max(80),
  alt: LocalText,
  decorative: z.boolean().optional().describe('says nothing that the text beside it does not say'),
  focus: z
    .object({ x: Share, y: Share })
    .optional()
    .describe('what stays in sight when it is cropped, from the upper left; absent: the middle'),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})
export type ImageRef = z.infer<typeof ImageRef>

/** A question to the owner about something nobody said; `field` names what it would fill. */
export const Question = z.object({
  id: z.string().max(64),
  field: z.string().max(80),
  text: z.string().max(400),
  choices: z.array(z.string().max(120)).max(3).optional(),
})
export type Question = z.infer<typeof Question>
