import { ImageRef, LocalText } from '@manara/contracts'
import { z } from 'zod'

/** What the inspector shows for a field. */
export type FieldMeta = { label: { en: string; ar: string }; hint?: { en: string; ar: string }; max?: number; rows?: number }

const meta = (en: string, ar: string, more: Omit<FieldMeta, 'label'> = {}) => ({
  field: { label: { en, ar }, ...more } satisfies FieldMeta,
})

/** A short text of one line. `max` counts characters per language. */
export const line = (en: string, ar: string, max = 120) => LocalText.meta(meta(en, ar, { max }))

/** A text of a paragraph or more; a blank line starts a new paragraph. */
export const prose = (en: string, ar: string, max = 1200) => LocalText.meta(meta(en, ar, { max, rows: 4 }))

/** A picture; absent means the section draws its own art. */
export const image = (en: string, ar: string) => ImageRef.optional().meta(meta(en, ar))

/** A list of alike things, shown in the order given. */
export const list = <T extends z.ZodType>([en, ar]: [en: string, ar: string], item: T, max = 24) =>
  z
    .array(item)
    .max(max)
    .meta(meta(en, ar, { max }))

/** Where a button leads: a section of this site (`#contact`), a page (`about/`), or tel:, mailto:, https:. */
export const Target = z
  .string()
  .max(300)
  .regex(
    /^(#[a-z0-9_-]+|[a-z0-9-]+\/|tel:[+0-9]+|mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/,
    'a section (#contact), a page, a phone, a mail or an https address',
  )

/** A button or link: its words and where it leads. */
export const link = (en: string, ar: string) => z.object({ label: LocalText, to: Target }).optional().meta(meta(en, ar))
