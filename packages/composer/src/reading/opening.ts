import type { Draft } from './draft.ts'
import { claim, openText } from './draft.ts'
import { doubt } from './doubts.ts'
import { parseHours } from '../parse/hours.ts'
import type { FoundHours } from '../parse/hours.ts'
import { closuresIn, withEnds, withoutClosures } from './closures.ts'
import type { Closure } from './closures.ts'
import { hourAsides } from './hour-asides.ts'
import type { HourAside } from './hour-asides.ts'
import { cleanSentence } from './leftovers.ts'
import { inLanguage } from './words/list.ts'

/** Words around times that say nothing once the times are taken out. */
const around = inLanguage(
  (more) =>
    new RegExp(
      String.raw`(?:^|(?<=[\s,;.،]))(?:we(?:'re| are)? )?(?:(?:opening hours|opening times|business hours|hours|open|opens|opening|geöffnet|offen|öffnungszeiten|ouvert(?:e|s)?|horaires|abierto|horario|aperto|orari|geopend|otwarte|otevřeno|open from|مفتوح\p{L}*|و?نفتح|و?يفتح|و?بنفتح|و?فاتحين|دوامنا|الدوام|دوام|اوقات\p{L}*|أوقات\p{L}*|ساعات (?:العمل|الدوام)|مواعيد\p{L}*(?: العمل)?|العمل${more('open')})\s*(?:from|is|are|:|von|من|هي${more('from')})?)\s*$`,
      'iu',
    ),
)

/** The sentence a page can show beside the hours. */
const noteOf = (asides: readonly HourAside[]): string => asides.map(({ words }) => cleanSentence(words)).join(' ')

const blanked = (text: string, asides: readonly HourAside[]): string =>
  asides.filter((one) => one.isWhole).reduce((all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end), text)

/** Opening times, with the words that lead to them. Times that cannot be become doubts; what no span can hold stands beside them. */
export function readOpening(draft: Draft): void {
  const closures = closuresIn(openText(draft), draft.lang)
  for (const { start, end } of closures) claim(draft, [start, end], 'hours')
  const asides = hourAsides(draft)
  const text = blanked(openText(draft), asides)
  const read = parseHours(text, { lang: draft.lang })
  for (const { start, end } of read.found) {
    const before = text.slice(0, start).match(around(draft.lang))
    claim(draft, [before ? start - before[0].length : start, end], 'hours')
  }
  addHours(draft, { read, asides, closures })
  for (const problem of read.problems)
    doubt(draft, { field: 'hours', kind: problem.reason === 'contradicts' ? 'hours_clash' : 'hours_impossible', said: problem.text })
}

type Opening = { read: FoundHours; asides: readonly HourAside[]; closures: readonly Closure[] }

/** An agreement alone is no opening time, a season with its days is. */
const toKeep = ({ read, asides }: Opening): readonly HourAside[] => (read.hours || asides.some((one) => one.isSeason) ? asides : [])

function addHours(draft: Draft, opening: Opening): void {
  const { read, closures } = opening
  const kept = toKeep(opening)
  const places = [...(read.hours ? read.found : []), ...kept]
  if (places.length === 0) return
  for (const { start, end } of kept) claim(draft, [start, end], 'hours')
  const { spans, closed } = read.hours ?? { spans: [], closed: [] }
  const note = kept.length > 0 ? { note: { [draft.lang]: noteOf(kept) } } : {}
  draft.facts.push({
    id: 'hours',
    kind: 'hours',
    confirmed: true,
    source: { by: 'owner', quote: quoteOf(draft, places) },
    value: { spans: withoutClosures(withEnds(spans, read.ends), closures), closed, ...note },
  })
  if (!read.daysSaid && spans.some((span) => span.days.length === 7)) draft.openDays = true
}

const quoteOf = (draft: Draft, places: readonly { start: number; end: number }[]): string =>
  draft.source.slice(Math.min(...places.map((one) => one.start)), Math.max(...places.map((one) => one.end))).slice(0, 400)
