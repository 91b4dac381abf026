import { describeTypes } from '@manara/site-kit'
import { z } from 'zod'
import type { PlacedText } from './texts.rules.ts'

/** A text to be written, and how long its field lets it be, in characters. */
export type Slot = PlacedText & { max: number }

const longest = 2_000
const schemas = new Map(describeTypes().map(({ type, fields }) => [type, fields]))
type Schema = { properties?: Record<string, Schema>; items?: Schema; field?: { max?: number } }

/** How long a text of a section may be, as its type's own schema says. */
function maxOf(type: string, path: readonly (string | number)[]): number {
  let at = schemas.get(type) as Schema | undefined
  for (const step of path) at = typeof step === 'number' ? at?.items : at?.properties?.[step]
  return at?.field?.max ?? longest
}

export const slotsOf = (type: string, texts: readonly PlacedText[]): Slot[] =>
  texts.map((text) => ({ ...text, max: maxOf(type, text.path) }))

/** The shape of an answer for these texts: `t0`, `t1` ... and nothing nested, each as long as its field lets it be. */
export const flatAnswer = (slots: readonly Pick<Slot, 'max'>[]) =>
  z.object(Object.fromEntries(slots.map(({ max }, at) => [`t${at}`, z.string().max(max)])))

/** The texts as a model sees them, a line each. */
export const listed = (slots: readonly Slot[]): string =>
  slots.map(({ path, lang, words }, at) => `t${at} (${path.join('.')}, ${lang}): ${JSON.stringify(words)}`).join('\n')
