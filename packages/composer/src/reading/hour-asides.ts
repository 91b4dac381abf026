import { parseHours } from '../parse/hours.ts'
import { asidesIn } from './aside-patterns.ts'
import { openText, sentencesOf } from './draft.ts'
import type { Clause, Draft } from './draft.ts'

/** Words of the owner about opening that no span can hold; `isWhole` when no times may be read out of them. */
export type HourAside = { start: number; end: number; words: string; isWhole: boolean; isSeason: boolean }

const openWords = (draft: Draft, { start, end }: { start: number; end: number }): string => openText(draft).slice(start, end)
const dayWord = (draft: Draft, words: string): boolean => parseHours(`${words} 9-17`, { lang: draft.lang, assume: true }).daysSaid

/** From the first clause that names a part of the year to the last that speaks of times. */
function seasonIn(draft: Draft, clauses: readonly Clause[]): HourAside | undefined {
  const { season, open, agreed } = asidesIn(draft.lang)
  const isOfHours = (words: string): boolean =>
    open.test(words) || agreed.test(words) || parseHours(words, { lang: draft.lang, assume: true }).hours !== undefined
  const first = clauses.findIndex((clause) => season.test(openWords(draft, clause)))
  if (first < 0) return undefined
  const behind = clauses.slice(first)
  const stop = behind.findIndex((clause) => !isOfHours(openWords(draft, clause)) && !season.test(openWords(draft, clause)))
  const own = behind.slice(0, stop < 0 ? behind.length : stop)
  const [from, to] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0]
  if (own.length === 0 || !isOfHours(openWords(draft, { start: from, end: to }))) return undefined
  const seasons = own.filter((clause) => season.test(openWords(draft, clause))).length
  return { start: from, end: to, words: draft.source.slice(from, to).trim(), isWhole: seasons > 1, isSeason: true }
}

/** "Sat by appointment", "otherwise by arrangement": a short clause without times. */
function agreementIn(draft: Draft, clause: Clause): HourAside | undefined {
  const words = openWords(draft, clause).trim()
  const found = asidesIn(draft.lang).agreed.exec(words)
  if (!found || /\d/.test(words) || words.split(/\s+/u).length > 6) return undefined
  const rest = words.replace(found[0], ' ').trim()
  if (!isOfDays(draft, rest)) return undefined
  return {
    start: clause.start,
    end: clause.end,
    words: draft.source.slice(clause.start, clause.end).trim(),
    isWhole: true,
    isSeason: false,
  }
}

const others =
  /^(?:otherwise|only|strictly|evenings?|other (?:days|times)|sonst|nur|abends|übrige (?:tage|zeiten)|sinon|uniquement|seulement|le soir|altrimenti|solo|la sera|gli altri giorni|si no|el resto|por la tarde|anders|alleen|avonden|'s avonds|overige dagen|jinak|jen|pouze|večer|ostatní dny|inaczej|tylko|wieczorem|pozostałe dni|иначе|только|вечером|в остальные дни|فقط|مساء|باقي الأيام)?$/iu

const isOfDays = (draft: Draft, rest: string): boolean => others.test(rest) || dayWord(draft, rest)

/** All of them, in the order they were written. */
export function hourAsides(draft: Draft): HourAside[] {
  return sentencesOf(draft).flatMap((clauses) => {
    const season = seasonIn(draft, clauses)
    const agreed = clauses.flatMap((clause) => agreementIn(draft, clause) ?? [])
    return [...(season ? [season] : []), ...agreed.filter((one) => !season || one.start >= season.end || one.end <= season.start)]
  })
}
