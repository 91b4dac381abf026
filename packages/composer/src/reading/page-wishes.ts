import { pageListIn, pageNamed, pagesIn } from '../templates/asked-pages.ts'
import type { AskedPages } from '../templates/asked-pages.ts'
import type { PageKey } from '../voices/page-voice.ts'
import { claim, openText } from './draft.ts'
import type { Clause, Draft } from './draft.ts'

/** Sections that only stand where somebody asked for them; a page for them asks for them. */
const sectionFor: Readonly<Partial<Record<PageKey, string>>> = {
  gallery: 'gallery',
  works: 'gallery',
  questions: 'questions',
  booking: 'booking',
  appointments: 'booking',
  team: 'team',
  events: 'dates',
  dates: 'dates',
}

/** Words around a wish for pages that say nothing else: "I would like", "please". */
const fewWords = 5

function sentencesOf({ clauses }: Draft): Clause[] {
  const found = new Map<number, Clause>()
  for (const clause of clauses) {
    const open = found.get(clause.sentence)
    if (open) open.end = clause.end
    else found.set(clause.sentence, { ...clause })
  }
  return [...found.values()]
}

const merged = <T>(known: readonly T[] | undefined, more: readonly T[]): T[] => [...new Set([...(known ?? []), ...more])]

function note({ wishes }: Draft, { count, named }: AskedPages): void {
  const both = count ?? wishes.pages?.count
  wishes.pages = { ...(both ? { count: both } : {}), named: merged(wishes.pages?.named, named) }
  const sections = named.flatMap((key) => sectionFor[key] ?? [])
  if (sections.length > 0) wishes.sections = merged(wishes.sections, sections)
}

/** "One page", "several pages", "a page for prices, one for the team". */
export function readPageWishes(draft: Draft): void {
  for (const { start, end } of sentencesOf(draft)) {
    if (readPageList(draft, start, end)) continue
    const asked = pagesIn(openText(draft).slice(start, end), draft.lang)
    if (asked.count === undefined && asked.named.length === 0) continue
    note(draft, asked)
    for (const [from, to] of asked.spans) claim(draft, [start + from, start + to], 'wish')
    claimRest(draft, start, end)
  }
}

/** "Pages: home, prices, about me": a list behind the word, where the front page is a matter of course. */
function readPageList(draft: Draft, start: number, end: number): boolean {
  const text = draft.text.slice(start, end)
  const from = pageListIn(text, draft.lang)
  if (from === undefined) return false
  const items = text.slice(from).split(/\s*[,،;/•]\s*|\s(?:and|und|et|e|y|en|a|i|и)\s|\s+و(?=[\u0600-\u06ff]{3})/u)
  const named = items.flatMap((item) => pageNamed(item, draft.lang) ?? [])
  note(draft, { named, spans: [], isFor: true, ...(items.length > 1 ? { count: 'several' } : {}) })
  claim(draft, [start, end], 'wish')
  return true
}

/** What is left of a clause that held such a wish and is only small talk goes with it. */
function claimRest(draft: Draft, start: number, end: number): void {
  for (const clause of draft.clauses.filter((one) => one.start >= start && one.end <= end)) {
    const isTouched = draft.claims.some((one) => one.by === 'wish' && one.start < clause.end && one.end > clause.start)
    const rest = openText(draft).slice(clause.start, clause.end).trim().split(/\s+/u)
    if (isTouched && rest.length <= fewWords && !/\d/.test(rest.join(' '))) claim(draft, [clause.start, clause.end], 'wish')
  }
}
