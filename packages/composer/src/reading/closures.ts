import type { Hours, Weekday } from '@manara/contracts'
import { clockText, minutesOf } from '../parse/clock.ts'
import { fold } from '../parse/fold.ts'
import type { Folded } from '../parse/fold.ts'
import { hourTokens } from '../parse/hour-tokens.ts'
import type { HourToken } from '../parse/hour-tokens.ts'
import type { DayEnd } from '../parse/hours.ts'

type Range = HourToken & { kind: 'range' }
/** Times in the middle of a day when nobody is there; without days they hold for all. */
export type Closure = { days: Weekday[]; from: string; to: string; start: number; end: number }

// A break in the ten languages of the product, folded.
const pause =
  /(?:lunch break|break|mittagspause|pause(?: dejeuner| de midi)?|pausa(?: pranzo)?|descanso|middagpauze|pauze|poledni pauza|prestavka|přestávka|přerva|przerwa|перерыв|обед|استراحه|راحه)\s*(?:[:–—-]|von|de|dalle|van|od|с|من)?\s*$/u

// Behind a day and in front of "closed": only the second half of the day is meant.
const afternoonWord =
  /(?:tardes?|nachmittags?|apres-?midi|après-midi|pomeriggio|middag|odpoledne|po poludniu|po południu|после обеда|afternoons?|بعد الظهر)/u

const afternoon = (minutes: number): number => (minutes < 7 * 60 ? minutes + 720 : minutes)

function closureOf(range: Range, days: Weekday[], place: { start: number; end: number }): Closure {
  const from = afternoon(minutesOf(range.from))
  const to = afternoon(minutesOf(range.to))
  return { days, from: clockText(from), to: clockText(to), ...place }
}

// Most briefs speak of no break: one look saves taking them apart twice.
const mayBreak =
  /break|paus|pauz|přest|prest|přerv|przerw|descans|переры|обед|استراح|راح[هة]|clos|shut|ferm|geschl|zu\b|chius|cerrad|cierra|geslot|dicht|sluit|zavř|zavr|zamkn|nieczyn|закры|выходн|مغلق|غلق|سكر|قفل/iu

/** "Friday closed from 12 to 2", "break 13-14": in positions of the text given. */
export function closuresIn(text: string, lang: string): Closure[] {
  if (!mayBreak.test(text)) return []
  const folded = fold(text)
  const tokens = hourTokens(folded.text, lang)
  return tokens.flatMap((token, at): Closure[] => {
    if (token.kind === 'days') return halfDay(folded, token, tokens[at + 1])
    return token.kind === 'range' ? breakOf(folded, token, tokens.slice(0, at)) : []
  })
}

/** A range that is a break: behind "closed from" of a day, or behind a word for it. */
function breakOf(folded: Folded, token: Range, before: readonly HourToken[]): Closure[] {
  const [days, closed, from] = before.slice(-3)
  const isShut = from?.kind === 'from' && (closed?.kind === 'closed' || closed?.kind === 'closes') && days?.kind === 'days'
  if (isShut) return [closureOf(token, days.days, { start: folded.at(days.start), end: folded.at(token.end) })]
  const lead = pause.exec(folded.text.slice(0, token.start))
  return lead ? [closureOf(token, [], { start: folded.at(lead.index), end: folded.at(token.end) })] : []
}

/** "Saturday afternoon closed". */
function halfDay(folded: Folded, token: HourToken & { kind: 'days' }, next: HourToken | undefined): Closure[] {
  if (next?.kind !== 'closed' || next.start - token.end > 24 || !afternoonWord.test(folded.text.slice(token.end, next.start))) return []
  return [{ days: token.days, from: '13:00', to: '24:00', start: folded.at(token.start), end: folded.at(next.end) }]
}

type Span = Hours['spans'][number]

function withoutOne(span: Span, { days, from, to }: Closure): Span[] {
  const shut = days.length === 0 ? span.days : span.days.filter((day) => days.includes(day))
  const others = span.days.filter((day) => !shut.includes(day))
  if (from <= span.open && to >= span.close) return others.length > 0 ? [{ ...span, days: others }] : []
  if (shut.length === 0 || from <= span.open || to >= span.close || from >= to) return [span]
  return [
    ...(others.length > 0 ? [{ ...span, days: others }] : []),
    { days: shut, open: span.open, close: from },
    { days: shut, open: to, close: span.close },
  ]
}

/** The opening times with the breaks taken out of them. */
export const withoutClosures = (spans: readonly Span[], closures: readonly Closure[]): Span[] =>
  closures.reduce<Span[]>((kept, closure) => kept.flatMap((span) => withoutOne(span, closure)), [...spans])

/** "Mon-Fri 9-16, Wed until 18": a day that ends at another time; one not said before opens with the others, if those open as one. */
export function withEnds(spans: readonly Span[], ends: readonly DayEnd[]): Span[] {
  const own = ends.filter((end) => !spans.some((span) => span.days.join() === end.days.join()))
  return own.reduce<Span[]>((kept, end) => withEnd(kept, end), [...spans])
}

function withEnd(spans: readonly Span[], { days, opens, closes }: DayEnd): Span[] {
  if (days.length === 0 || closes === undefined || opens !== undefined) return [...spans]
  const opening = [...new Set(spans.map((span) => span.open))]
  const known = days.filter((day) => spans.some((span) => span.days.includes(day)))
  const fresh = days.filter((day) => !known.includes(day))
  const moved = spans.flatMap((span): Span[] => {
    const own = span.days.filter((day) => known.includes(day))
    const isLast = spans.every((other) => other === span || !other.days.some((day) => own.includes(day)) || other.open < span.open)
    if (own.length === 0 || !isLast || closes <= span.open) return [span]
    const rest = span.days.filter((day) => !own.includes(day))
    return [...(rest.length > 0 ? [{ ...span, days: rest }] : []), { ...span, days: own, close: closes }]
  })
  const [open] = opening
  const isAdded = fresh.length > 0 && opening.length === 1 && open !== undefined && open < closes
  return isAdded ? [...moved, { days: fresh, open, close: closes }] : moved
}
