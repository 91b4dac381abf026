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

// A question with its answer, or a quote with its author, is one request however many sentences it has.
const oneRequest = inTongue(
  (more) =>
    new RegExp(`(?:question|faq|testimonial|review|سوال|راي|تقييم|توصيه${more('question')}${more('review')})[^.]{0,20}[:"“„«]`, 'u'),
)

/** Cuts a message into requests: "make it blue and remove the gallery" is two. Words in quotation marks stay whole. */
export function requestsIn(message: string, tongue: string): string[] {
  const folded = fold(message)
  if (oneRequest(tongue).test(folded.text)) return [message.trim()]
  const quoted = quotedStretches(folded.text)
  const cuts = [...folded.text.matchAll(jointsIn(tongue))].filter(
    (match) => match.index > 0 && !quoted.some(([start, end]) => match.index > start && match.index < end),
  )
  const parts: string[] = []
  let from = 0
  for (const cut of cuts) {
    parts.push(folded.original(from, cut.index))
    from = cut.index + cut[0].length
  }
  parts.push(folded.original(from))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}
