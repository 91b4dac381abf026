import { foldedWords, wordSet } from '../words/fold.ts'
import { voiceIn } from '../voices/list.ts'
import { isClaimed, openText, sentencesOf } from './draft.ts'
import type { Clause, Draft } from './draft.ts'
import { sentenceWords } from './offer-words.ts'
import { ordersSite } from './site-talk.ts'
import { isTradeWord } from './trade-of.ts'
import { inLanguage } from './words/list.ts'

// Words that carry nothing once the facts around them are taken out.
const emptyBase = `and or but a an the i i'm we we're you it it's is are am have has had my our your in at on for from to of with by as please hi hello hey thanks thank also there this that need want make build create would like website site web page landing business small company shop store called named name open call us me can just based located been who which
 und oder aber ein eine der die das ich wir sind ist habe haben mein meine in bei fur von mit bitte hallo brauche mochte webseite website
 schreiben anrufen angerufen mailen melden soll man mir gerne ruft
 ecrire m'ecrire nous'ecrire appeler m'appeler joindre contacter peut on scrivere chiamare contattare scrivetemi scriveteci chiamatemi oppure escribir llamar contactar bellen mailen psat volat piste volejte nebo pisac dzwonic albo писать звонить пишите звоните или
 je suis un une le la les et nous sommes pour mon ma avec en de du yo soy el los las y para mi con un una io sono il e per il mio con di da
 انا نحن احنا عندي عندنا لدي لدينا في من على الى مع و او عن هو هي هذا هذه اريد ابغي ابي نبي نريد بدي بدنا عايز عايزه عاوز محتاج احتاج سوي سوولي اعمل اعملي اعملولي موقع موقعا الموقع صفحه لي لنا لمحل لمحلي محل محلي مشروع مشروعي شركه السلام عليكم ورحمه الله وبركاته اهلا مرحبا لو سمحت سمحتوا من فضلك فضلكم شكرا اسم اسمه اسمها ان ب ل ال حق حقي تبعي بتاعي بتاعتي صغير يا هلا الصبح صبح الصباح صباحا المسا المساء مساء مسا بالليل الليل ليلا ظهر الظهر ظهرا لل للساعه الساعه ساعه فاتحين فاتح مفتوح مفتوحين مفتوحه نفتح بنفتح نسكر ونسكر دوامنا الدوام يوميا يوم كل ايام`
const empty = inLanguage(({ words }) => wordSet(`${emptyBase} ${words.empty ?? ''}`))
// Nothing can match a position that is no position: a language without a pattern asks for no website in its own words.
const ownRequest = inLanguage(({ words }) => new RegExp(words.request ? `^\\s*(?:${words.request})` : '(?!)', 'iu'))
const jointsIn = (lang: string) => voiceIn(lang)?.joints?.comma ?? ', '
const request =
  /^\s*(?:hi|hello|hey|good (?:morning|day|evening)|dear)?[\s,!]*(?:please\s+)?(?:(?:can|could) you\s+)?(?:i(?:'d| would)?|we(?:'d| would)?)?\s*(?:need|want|like|would like|make|build|create|design)\s+(?:me |us )?(?:a |an |my |our |the )?(?:new |nice |simple |small |one.page |beautiful )*(?:web ?site|site|web ?page|page|landing page|homepage)\b/iu
const arabicRequest =
  /^\s*(?:السلام عليكم|مرحبا|أهلا|هلا|هاي)?[\s،!]*(?:لو سمحت\p{L}*\s+)?(?:أنا\s+)?(?:أريد|اريد|ابغى|أبغى|ابغا|أبي|ابي|نبي|بدي|بدنا|عايز\p{L}*|عاوز\p{L}*|محتاج\p{L}*|احتاج|سو\p{L}*|اعمل\p{L}*|صمم\p{L}*|ممكن)\s+(?:لي |لنا |تعمل\p{L}* |تسوي\p{L}* )?(?:موقع\p{L}*|صفحة)/u

/** The owner's own words made fit to print: blanks and ends in order, nothing else changed. */
export function cleanSentence(words: string): string {
  const bare = words
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—•*,،;؛:.]+/u, '')
    .replace(/^(?:and|but|und|aber|et|mais|و\s|لكن)\s+(?=\p{L})/iu, '')
    .replace(
      /^(?:also|so|well|alors|donc|allora|dunque|bueno|pues|nou|dus|tak|takze|takže|no więc|więc|ну|так вот|итак|طيب)[,،]?\s+(?=(?:ich|wir|i|we|je|nous|io|yo|ik|wij|we|my|já|ja|я|мы|أنا|نحن|hier|notre|nuestro|il|la|el)(?![\p{L}]))/iu,
      '',
    )
    .replace(/[\s,،;؛:–—-]+$/u, '')
    .trim()
  const ended = /[.!?؟…"”»]$/u.test(bare) ? bare : `${bare}.`
  return ended.charAt(0).toLocaleUpperCase() + ended.slice(1)
}

const isSentence = (text: string, lang: string) => foldedWords(text).some((word) => sentenceWords(lang).has(word))
const openWords = (draft: Draft, { start, end }: { start: number; end: number }) =>
  foldedWords(openText(draft).slice(start, end)).filter((word) => !empty(draft.lang).has(word))

/** A clause is private when it says how to reach the owner, or what the site shall look like. */
function isSettled(draft: Draft, { start, end }: Clause): boolean {
  const own = draft.claims.filter((claim) => claim.start < end && claim.end > start)
  return (
    own.some((claim) => ['contact', 'wish', 'refusal', 'hours', 'offer', 'praise', 'date'].includes(claim.by)) &&
    openWords(draft, { start, end }).length < 3
  )
}

/** Whether a stretch holds what must not be repeated in a running text. */
const isPrivate = (draft: Draft, start: number, end: number) =>
  draft.claims.some(
    (claim) => claim.start < end && claim.end > start && ['contact', 'wish', 'refusal', 'praise', 'date', 'hours'].includes(claim.by),
  )

/** The clauses of a sentence that still say something. A request for a website says nothing about the business. */
function tellingClauses(draft: Draft, clauses: readonly Clause[], whole: string): Clause[] {
  const asks = request.test(whole) || arabicRequest.test(whole) || ownRequest(draft.lang).test(whole)
  return clauses.filter((clause, index) => !isSettled(draft, clause) && openWords(draft, clause).length > (asks && index === 0 ? 4 : 0))
}

/** One word left over from facts is no thought; one that stands alone from the start may be. */
function saysEnough(draft: Draft, kept: readonly Clause[], { verbal, touched }: { verbal: boolean; touched: boolean }): boolean {
  const words = kept.flatMap((clause) => openWords(draft, clause)).filter((word) => verbal || !isTradeWord(word, draft.lang))
  return words.length >= (verbal || touched ? 2 : 1)
}

/** "We want a site with a page to listen, another for sponsors": an order to its end. */
const isOrderOfPages = (draft: Draft, clauses: readonly Clause[]): boolean => {
  const [start, end] = [clauses[0]?.start ?? 0, clauses.at(-1)?.end ?? 0]
  const isWished = draft.claims.some((claim) => claim.by === 'wish' && claim.start < end && claim.end > start)
  return isWished && ordersSite(draft.text.slice(start, end), draft.lang)
}

/** "Hi im tom" was said to the maker: a sentence begins behind it. */
const behindIntro = (draft: Draft, clause: Clause): number =>
  Math.max(
    clause.start,
    ...draft.claims.filter((one) => one.by === 'intro' && one.start <= clause.start && one.end <= clause.end).map((one) => one.end),
  )

function keepSentence(draft: Draft, clauses: readonly [Clause, ...Clause[]]): string | undefined {
  if (isOrderOfPages(draft, clauses)) return undefined
  const [start, end] = [behindIntro(draft, clauses[0]), Math.max(...clauses.map((clause) => clause.end))]
  const next = draft.clauses.find((clause) => clause.start >= end)?.start ?? draft.source.length
  const whole = draft.source.slice(start, next)
  const kept = tellingClauses(draft, clauses, whole)
  const verbal = isSentence(whole, draft.lang)
  const touched = isClaimed(draft, { start, end })
  if (kept.length === 0 || !saysEnough(draft, kept, { verbal, touched })) return undefined
  if (verbal && (kept.length === clauses.length || !isPrivate(draft, start, end))) return cleanSentence(whole)
  return joined(draft, kept)
}

function joined(draft: Draft, kept: readonly Clause[]): string {
  const separator = jointsIn(draft.lang)
  return cleanSentence(kept.map((clause) => draft.source.slice(behindIntro(draft, clause), clause.end).trim()).join(separator))
}

/** What no reader took, sentence by sentence, in the owner's words. Wishes, contacts and refusals never leak into it. */
export function readLeftovers(draft: Draft): string[] {
  return sentencesOf(draft)
    .map(([first, ...more]) => (first ? keepSentence(draft, [first, ...more]) : undefined))
    .filter((sentence) => sentence !== undefined && /\p{L}{2}/u.test(sentence)) as string[]
}
