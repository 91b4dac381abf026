import { fold } from '../parse/fold.ts'
import { startsRequest } from './verbs.ts'
import { inTongue, only } from './words/list.ts'

const jointsIn = inTongue((more) => {
  const ahead = `(?=${startsRequest(more.lang)}(?![\\p{L}\\p{N}]))`
  return new RegExp(
    [
      `\\s*[.;!؛\\n]+\\s*(?:and\\s+|then\\s+|ثم\\s+|و|(?:${only(more('then'))})\\s+)?${ahead}`,
      `\\s*[,،]?\\s+(?:and then|and also|and|then|also|plus|ثم|وايضا|وكذلك${more('then')})\\s+${ahead}`,
      `\\s*[,،]\\s*و?${ahead}`,
      `\\s+و${ahead}`,
    ].join('|'),
    'gu',
  )
})
const marks: Record<string, string> = { '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’' }

/** The stretches of a folded text that stand in quotation marks: nothing is cut in there. */
function quotedStretches(text: string): [number, number][] {
  const found: [number, number][] = []
  let index = 0
  while (index < text.length) {
    const close = marks[text[index] ?? '']
    const end = close === undefined ? -1 : text.indexOf(close, index + 1)
    if (end > 0) found.push([index, end])
    index = end > 0 ? end + 1 : index + 1
  }
  return found
}

const description =
  '(?:description|beschreibung|descrizione|descripción|descripcion|beschrijving|omschrijving|popis|opis|описание|وصف)[^.:]{0,20}(?:page|seite|página|pagina|stránk|strank|stron|страниц|صفحه)[^.:]{0,60}:'
// A question with its answer, a quote with its author or a page with its description is one request however many sentences it has.
const oneRequest = inTongue(
  (more) =>
    new RegExp(
      `(?:question|faq|testimonial|review|سوال|راي|تقييم|توصيه${more('question')}${more('review')})[^.]{0,20}[:"“„«]|${description}`,
      'u',
    ),
)

/** A stretch of a message, as positions in it. */
export type Stretch = { start: number; end: number }

/** Cuts a message into requests: "make it blue and remove the gallery" is two. Words in quotation marks stay whole. */
export function requestsIn(message: string, tongue: string): Stretch[] {
  const folded = fold(message)
  if (oneRequest(tongue).test(folded.text)) return stretches(message, [{ start: 0, end: message.length }])
  const quoted = quotedStretches(folded.text)
  const cuts = [...folded.text.matchAll(jointsIn(tongue))].filter(
    (match) => match.index > 0 && !quoted.some(([start, end]) => match.index > start && match.index < end),
  )
  const parts: Stretch[] = []
  let from = 0
  for (const cut of cuts) {
    parts.push({ start: folded.at(from), end: folded.at(cut.index) })
    from = cut.index + cut[0].length
  }
  return stretches(message, [...parts, { start: folded.at(from), end: message.length }])
}

const stretches = (message: string, parts: readonly Stretch[]): Stretch[] =>
  parts.filter(({ start, end }) => message.slice(start, end).trim() !== '')

const looseJoint = inTongue(
  (more) =>
    new RegExp(
      `\\s*[.;!?؛؟\\n]+\\s+|\\s*[,،]\\s+(?:(?:and|but|${only(more('then'))})\\s+)?|\\s+(?:and|also|plus|ثم|${only(more('then'))})\\s+(?!\\d)|\\s+و(?=\\p{L}{3})`,
      'gu',
    ),
)

/** Where a request may turn out to be two, last place first; each as what stands before and behind the joint. */
export function halvesOf(request: string, tongue: string): [string, string][] {
  const folded = fold(request)
  const quoted = quotedStretches(folded.text)
  return [...folded.text.matchAll(looseJoint(tongue))]
    .filter((match) => match.index > 0 && !quoted.some(([start, end]) => match.index > start && match.index < end))
    .map((match): [string, string] => [folded.original(0, match.index).trim(), folded.original(match.index + match[0].length).trim()])
    .filter(([left, right]) => left !== '' && right !== '')
    .reverse()
}
