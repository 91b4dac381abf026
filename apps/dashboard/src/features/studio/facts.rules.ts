import type { Fact } from './types.ts'

type Local = Record<string, string>
const inLanguage = (text: Local | undefined, lang: string): string => text?.[lang] ?? Object.values(text ?? {})[0] ?? ''

/** Kinds that are one text and can be changed in place. The others have parts and are changed by saying so. */
const hasParts = new Set(['hours', 'offer', 'date', 'testimonial'])
export const isPlain = (fact: Fact): boolean => !hasParts.has(fact.kind)
/** Written left to right in every language. */
export const isLtr = (kind: string): boolean => ['phone', 'whatsapp', 'email', 'website', 'social'].includes(kind)

export type FactLine = { text: string; days?: { day: string; times: string }[] }

const week = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const

/** A fact as a line to read; hours also day by day, closed days with no times. */
export function lineOf(fact: Fact, lang: string): FactLine {
  switch (fact.kind) {
    case 'hours': {
      const days = week.map((day) => ({
        day,
        times: fact.value.spans
          .filter((span) => (span.days as readonly string[]).includes(day))
          .map((span) => `${span.open}–${span.close}`)
          .join(', '),
      }))
      return { text: '', days }
    }
    case 'offer': {
      const { price } = fact.value
      return {
        text: [inLanguage(fact.value.name, lang), price ? `${price.currency} ${price.amount}`.trim() : ''].filter(Boolean).join(', '),
      }
    }
    case 'date':
      return { text: [inLanguage(fact.value.title, lang), fact.value.date, fact.value.time].filter(Boolean).join(', ') }
    case 'testimonial':
      return { text: `${inLanguage(fact.value.quote, lang)} (${fact.value.author})` }
    default:
      return { text: inLanguage(fact.value, lang) }
  }
}

/** Days with the same times side by side become one row: first and last day. */
export function dayRows(days: readonly { day: string; times: string }[]): { from: string; to: string; times: string }[] {
  return days.reduce<{ from: string; to: string; times: string }[]>((rows, { day, times }) => {
    const last = rows.at(-1)
    if (last?.times === times) return [...rows.slice(0, -1), { ...last, to: day }]
    return [...rows, { from: day, to: day, times }]
  }, [])
}

/** What nobody confirmed comes first. */
export const openFirst = (facts: readonly Fact[]): Fact[] => [
  ...facts.filter((fact) => !fact.confirmed),
  ...facts.filter((fact) => fact.confirmed),
]

/** The fact with other words in one language, said by the owner and so confirmed. */
export function reworded(fact: Fact, lang: string, words: string): Fact {
  if (!isPlain(fact)) return fact
  const value =
    Object.keys((fact as { value: Local }).value).length === 1
      ? Object.fromEntries(Object.keys((fact as { value: Local }).value).map((key) => [key, words]))
      : { ...(fact as { value: Local }).value, [lang]: words }
  return { ...fact, value, confirmed: true, source: { by: 'owner', quote: words.slice(0, 400) } } as Fact
}
