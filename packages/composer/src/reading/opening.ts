import type { Draft } from './draft.ts'
import { claim, openText } from './draft.ts'
import { doubt } from './doubts.ts'
import { parseHours } from '../parse/hours.ts'
import { closuresIn, withEnds, withoutClosures } from './closures.ts'
import { inLanguage } from './words/list.ts'

/** Words around times that say nothing once the times are taken out. */
const around = inLanguage(
  (more) =>
    new RegExp(
      String.raw`(?:^|(?<=[\s,;.،]))(?:we(?:'re| are)? )?(?:(?:opening hours|opening times|business hours|hours|open|opens|opening|geöffnet|offen|öffnungszeiten|ouvert(?:e|s)?|horaires|abierto|horario|aperto|orari|geopend|otwarte|otevřeno|open from|مفتوح\p{L}*|و?نفتح|و?يفتح|و?بنفتح|و?فاتحين|دوامنا|الدوام|دوام|اوقات\p{L}*|أوقات\p{L}*|ساعات (?:العمل|الدوام)|مواعيد\p{L}*(?: العمل)?|العمل${more('open')})\s*(?:from|is|are|:|von|من|هي${more('from')})?)\s*$`,
      'iu',
    ),
)

/** Opening times, with the words that lead to them. Times that cannot be become doubts. */
export function readOpening(draft: Draft): void {
  const closures = closuresIn(openText(draft), draft.lang)
  for (const { start, end } of closures) claim(draft, [start, end], 'hours')
  const text = openText(draft)
  const read = parseHours(text, { lang: draft.lang })
  for (const { start, end } of read.found) {
    const before = text.slice(0, start).match(around(draft.lang))
    claim(draft, [before ? start - before[0].length : start, end], 'hours')
  }
  if (read.hours) {
    const first = Math.min(...read.found.map((place) => place.start))
    const last = Math.max(...read.found.map((place) => place.end))
    draft.facts.push({
      id: 'hours',
      kind: 'hours',
      confirmed: true,
      source: { by: 'owner', quote: draft.source.slice(first, last).slice(0, 400) },
      value: { ...read.hours, spans: withoutClosures(withEnds(read.hours.spans, read.ends), closures) },
    })
    if (!read.daysSaid && read.hours.spans.some((span) => span.days.length === 7)) draft.openDays = true
  }
  for (const problem of read.problems)
    doubt(draft, { field: 'hours', kind: problem.reason === 'contradicts' ? 'hours_clash' : 'hours_impossible', said: problem.text })
}
