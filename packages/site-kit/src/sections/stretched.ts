import type { LocalText } from '@manara/contracts'
import { z } from 'zod'

type Fields = Record<string, unknown>
type FieldMeta = { field?: { max?: number } }

const filler = {
  en: 'Handwerkskammerzulassung and slowly leavened wholemeal sourdough, delivered on Wednesdays ',
  ar: 'مستلزمات المطابخ الاحترافية والخبز المخمر على مهل يصل إليكم صباح كل أربعاء ',
}

/** The schema behind optional, default and the like, with the first words about it on the way. */
function opened(schema: z.ZodType): { schema: z.ZodType; isOptional: boolean; max: number | undefined } {
  let at = schema
  let isOptional = false
  let max = (at.meta() as FieldMeta | undefined)?.field?.max
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) {
    isOptional = true
    at = at.unwrap() as z.ZodType
    max ??= (at.meta() as FieldMeta | undefined)?.field?.max
  }
  return { schema: at, isOptional, max }
}

/** Only what a section must have: no optional field, one thing in each list. */
export function sparse(schema: z.ZodType, value: unknown): unknown {
  const { schema: own } = opened(schema)
  if (own instanceof z.ZodArray) return (value as unknown[] | undefined)?.slice(0, 1).map((one) => sparse(own.element as z.ZodType, one))
  if (!(own instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value as Fields).filter(([key]) => own.shape[key] && !opened(own.shape[key] as z.ZodType).isOptional)
  return Object.fromEntries(kept.map(([key, inner]) => [key, sparse(own.shape[key] as z.ZodType, inner)]))
}

/** Every text as long as its field allows, every list with nine things in it, as far as there is room. */
export function stretched(schema: z.ZodType, value: unknown): unknown {
  const { schema: own, max } = opened(schema)
  if (value === undefined) return value
  if (own instanceof z.ZodRecord) return longText(value as LocalText, max ?? 120)
  if (own instanceof z.ZodArray) return longList(value as unknown[], max ?? 8).map((one) => stretched(own.element as z.ZodType, one))
  if (!(own instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as Fields).map(([key, inner]) => [key, own.shape[key] ? stretched(own.shape[key] as z.ZodType, inner) : inner]),
  )
}

function longText(text: LocalText, max: number): LocalText {
  return Object.fromEntries(
    Object.keys(text).map((lang) => {
      const words = lang === 'ar' ? filler.ar : filler.en
      return [
        lang,
        words
          .repeat(Math.ceil(max / words.length))
          .slice(0, max)
          .trim(),
      ]
    }),
  )
}

/** Things with an id or a key of their own may not stand twice. */
function longList(all: unknown[], max: number): unknown[] {
  const isOwn = all.some((one) => typeof one !== 'object' || one === null || 'key' in one || 'media' in one)
  if (isOwn || all.length === 0) return all
  return Array.from({ length: Math.min(max, Math.max(9, all.length)) }, (_, at) => all[at % all.length])
}
