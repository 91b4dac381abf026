import { foldedWords, wordSet } from '../words/fold.ts'
import { openText } from './draft.ts'
import type { Clause, Draft } from './draft.ts'
import { sentenceWords } from './offer-words.ts'
import { isTradeWord } from './trade-of.ts'

// Words that carry nothing once the facts around them are taken out.
const empty = wordSet(`and or but a an the i i'm we we're you it it's is are am have has had my our your in at on for from to of with by as please hi hello hey thanks thank also there this that need want make build create would like website site web page landing business small company shop store called named name open call us me can just based located been who which
 und oder aber ein eine der die das ich wir sind ist habe haben mein meine in bei fur von mit bitte hallo brauche mochte webseite website
 je suis un une le la les et nous sommes pour mon ma avec en de du yo soy el los las y para mi con un una io sono il e per il mio con di da
 انا نحن احنا عندي عندنا لدي لدينا في من على الى مع و او عن هو هي هذا هذه اريد ابغي ابي نبي نريد بدي بدنا عايز عايزه عاوز محتاج احتاج سوي سوولي اعمل اعملي اعملولي موقع موقعا الموقع صفحه لي لنا لمحل لمحلي محل محلي مشروع مشروعي شركه السلام عليكم ورحمه الله وبركاته اهلا مرحبا لو سمحت سمحتوا من فضلك فضلكم شكرا اسم اسمه اسمها ان ب ل ال حق حقي تبعي بتاعي بتاعتي صغير يا هلا الصبح صبح الصباح صباحا المسا المساء مساء مسا بالليل الليل ليلا ظهر الظهر ظهرا لل للساعه الساعه ساعه فاتحين فاتح مفتوح مفتوحين مفتوحه نفتح بنفتح نسكر ونسكر دوامنا الدوام يوميا يوم كل ايام`)
const request = /^\s*(?:hi|hello|hey|good (?:morning|day|evening)|dear)?[\s,!]*(?:please\s+)?(?:(?:can|could) you\s+)?(?:i(?:'d| would)?|we(?:'d| would)?)?\s*(?:need|want|like|would like|make|build|create|design)\s+(?:me |us )?(?:a |an |my |our |the )?(?:new |nice |simple |small |one.page |beautiful )*(?:web ?site|site|web ?page|page|landing page|homepage)\b/iu
const arabicRequest = /^\s*(?:السلام عليكم|مرحبا|أهلا|هلا|هاي)?[\s،!]*(?:لو سمحت\p{L}*\s+)?(?:أنا\s+)?(?:أريد|اريد|ابغى|أبغى|ابغا|أبي|ابي|نبي|بدي|بدنا|عايز\p{L}*|عاوز\p{L}*|محتاج\p{L}*|احتاج|سو\p{L}*|اعمل\p{L}*|صمم\p{L}*|ممكن)\s+(?:لي |لنا |تعمل\p{L}* |تسوي\p{L}* )?(?:موقع\p{L}*|صفحة)/u

/** The owner's own words made fit to print: blanks and ends in order, nothing else changed. */
export function cleanSentence(words: string): string {
  const bare = words.replace(/\s+/g, ' ').replace(/^[\s\-–—•*,،;؛:.]+/u, '').replace(/^(?:and|but|und|aber|et|mais|و\s|لكن)\s+(?=\p{L})/iu, '').replace(/[\s,،;؛:–—-]+$/u, '').trim()
  const ended = /[.!?؟…"”»]$/u.test(bare) ? bare : `${bare}.`
  return ended.charAt(0).toLocaleUpperCase() + ended.slice(1)
}

const isSentence = (text: string) => foldedWords(text).some((word) => sentenceWords.has(word))
const openWords = (draft: Draft, { start, end }: { start: number; end: number }) => foldedWords(openText(draft).slice(start, end)).filter((word) => !empty.has(word))

/** A clause is private when it says how to reach the owner, or what the site shall look like. */
function isSettled(draft: Draft, { start, end }: Clause): boolean {
  const own = draft.claims.filter((claim) => claim.start < end && claim.end > start)
  return own.some((claim) => ['contact', 'wish', 'refusal', 'hours', 'offer', 'praise', 'date'].includes(claim.by)) && openWords(draft, { start, end }).length < 3
}

/** Whether a stretch holds what must not be repeated in a running text. */
const isPrivate = (draft: Draft, start: number, end: number) =>
  draft.claims.some((claim) => claim.start < end && claim.end > start && ['contact', 'wish', 'refusal', 'praise', 'date', 'hours'].includes(claim.by))

function keepSentence(draft: Draft, clauses: readonly Clause[]): string | undefined {
  const first = clauses[0]
  const last = clauses.at(-1)
  if (!first || !last) return undefined
  const whole = draft.source.slice(first.start, draft.clauses.find((clause) => clause.sentence > first.sentence)?.start ?? draft.source.length)
  const asks = request.test(whole) || arabicRequest.test(whole)
  const kept = clauses.filter((clause) => !isSettled(draft, clause) && openWords(draft, clause).length > (asks && clause === first ? 4 : 0))
  if (kept.length === 0) return undefined
  const anySentence = isSentence(whole)
  const words = kept.reduce((sum, clause) => sum + openWords(draft, clause).filter((word) => anySentence || !isTradeWord(word)).length, 0)
  const isTouched = draft.claims.some((claim) => claim.start < last.end && claim.end > first.start)
  if (words < (anySentence || isTouched ? 2 : 1)) return undefined
  if (anySentence && (kept.length === clauses.length || !isPrivate(draft, first.start, last.end))) return cleanSentence(whole)
  const separator = draft.lang === 'ar' ? '، ' : ', '
  return cleanSentence(kept.map((clause) => draft.source.slice(clause.start, clause.end).trim()).join(separator))
}

/** What no reader took, sentence by sentence, in the owner's words. Wishes, contacts and refusals never leak into it. */
export function readLeftovers(draft: Draft): string[] {
  const sentences = Map.groupBy(draft.clauses, (clause) => clause.sentence)
  return [...sentences.values()].map((clauses) => keepSentence(draft, clauses)).filter((sentence) => sentence !== undefined && /\p{L}{2}/u.test(sentence)) as string[]
}
