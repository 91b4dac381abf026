import { fold, foldedWords } from '../words/fold.ts'
import { asidesIn } from './aside-patterns.ts'
import { addText, claim, isClaimed, openText, sentencesOf } from './draft.ts'
import type { Clause, Draft } from './draft.ts'
import { cleanSentence } from './leftovers.ts'
import { splitList } from './list-parts.ts'
import { sentenceWords } from './offer-words.ts'

type Stretch = { start: number; end: number }

const wordsOf = (draft: Draft, { start, end }: Stretch): string => draft.source.slice(start, end)

/** Whether a part of a list can be a name: written large in scripts that have capitals, short, and no sentence. */
const isName = (draft: Draft, name: string): boolean =>
  /^[\p{Lu}\p{Lo}\d«"„]/u.test(name) &&
  name.length <= 60 &&
  name.split(/\s+/u).length <= 5 &&
  !foldedWords(name).every((word) => sentenceWords(draft.lang).has(word))

/** The names behind "our partners"; none when something else than names stands there. */
function namesBehind(draft: Draft, place: Stretch, lead: string): string[] {
  const names = splitList(wordsOf(draft, place).slice(lead.length).replace(/^\s*:/u, ''), draft.lang)
  return names.length <= 20 && names.every((name) => isName(draft, name)) ? names.map((name) => name.replace(/[\s.]+$/u, '')) : []
}

/** "Our partners: A, B and C": a sentence of names. They are nothing the owner sells. */
export function readPartners(draft: Draft): void {
  const { partners } = asidesIn(draft.lang)
  for (const clauses of sentencesOf(draft)) {
    const place = { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? 0 }
    const lead = partners.exec(wordsOf(draft, place))?.[0]
    const names = lead ? namesBehind(draft, place, lead) : []
    if (names.length === 0) continue
    draft.partners = [...(draft.partners ?? []), ...names]
    claim(draft, [place.start, place.end], 'partners')
  }
}

const keepAside = (draft: Draft, place: Stretch): void => {
  draft.asides = [...(draft.asides ?? []), cleanSentence(wordsOf(draft, place))]
}

const townLike = /^(?:ال)?[\p{Lu}\p{Lo}][\p{L}'’ -]{2,40}$/u

/** The clauses behind "we cover", as far as they name towns and nothing else. */
function townsBehind(draft: Draft, clauses: readonly Clause[], first: Clause & { from: number }): { end: number; names: string[] } {
  const named: { end: number; names: string[] } = { end: first.start, names: [] }
  for (const clause of clauses.slice(clauses.findIndex((one) => one.start === first.start))) {
    const from = clause.start === first.start ? first.from : clause.start
    const parts = splitList(draft.source.slice(from, clause.end), draft.lang)
    if (parts.length === 0 || !parts.every((part) => townLike.test(part) && part.split(' ').length <= 4)) break
    named.names.push(...parts)
    named.end = clause.end
  }
  return named
}

/** "We cover Shrewsbury, Ludlow and Church Stretton": the places beside the owner's own town. */
export function readServed(draft: Draft): void {
  const { served } = asidesIn(draft.lang)
  for (const clauses of sentencesOf(draft))
    for (const clause of clauses) {
      const lead = served.exec(wordsOf(draft, clause))
      if (!lead || lead.index > 24) continue
      const { end, names } = townsBehind(draft, clauses, { ...clause, from: clause.start + lead.index + lead[0].length })
      if (names.length < 2) continue
      const city = draft.facts.find((fact) => fact.kind === 'city')
      const others = names.filter((name) => fold(name) !== fold(city?.kind === 'city' ? (city.value[draft.lang] ?? '') : ''))
      keepAside(draft, { start: clause.start, end })
      const quote = claim(draft, [clause.start, end], 'area')
      for (const value of others) addText(draft, 'area', { value, quote })
      break
    }
}

/** Papers, bodies and insurances that begin a clause: nobody sells those. */
export function readPapers(draft: Draft): void {
  const { paper } = asidesIn(draft.lang)
  for (const clause of draft.clauses) {
    const words = wordsOf(draft, clause).trim()
    if (!paper.test(words) || words.length > 90 || isClaimed(draft, clause) || /[€$£]/u.test(words)) continue
    const quote = claim(draft, [clause.start, clause.end], 'background')
    addText(draft, 'credential', { value: quote.replace(/[\s.]+$/u, ''), quote })
  }
}

/** "SMS only", "WhatsApp is best" beside a number: a way to reach somebody, and nothing on sale. */
export function readReachWords(draft: Draft): void {
  const { reach } = asidesIn(draft.lang)
  for (const clause of draft.clauses) {
    const words = foldedWords(openText(draft).slice(clause.start, clause.end))
    if (words.length > 0 && words.length <= 5 && words.every((word) => reach.has(word)) && words.some((word) => word.length > 2))
      claim(draft, [clause.start, clause.end], 'contact')
  }
}
