import type { Fact } from '../types.ts'

/** Kinds a business has one of. */
export const single: ReadonlySet<string> = new Set(['hours', 'name', 'founded', 'about'])

const emptyValues: Partial<Record<Fact['kind'], (lang: string) => unknown>> = {
  hours: () => ({ spans: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], open: '09:00', close: '17:00' }], closed: [] }),
  offer: (lang) => ({ name: { [lang]: '' } }),
  date: (lang) => ({ date: '', title: { [lang]: '' } }),
  testimonial: (lang) => ({ quote: { [lang]: '' }, author: '' }),
}

/** A fact of a kind that is still to be said, under an id nothing else has: `phone`, then `phone2`. */
export function newFact(kind: Fact['kind'], facts: readonly { id: string }[], lang: string): Fact {
  const taken = new Set(facts.map((fact) => fact.id))
  const numbered = Array.from({ length: facts.length + 1 }, (_, at) => `${kind}${at + 2}`)
  const id = [kind as string, ...numbered].find((one) => !taken.has(one)) ?? kind
  return { id, kind, value: emptyValues[kind]?.(lang) ?? { [lang]: '' }, source: { by: 'owner' }, confirmed: true } as Fact
}
