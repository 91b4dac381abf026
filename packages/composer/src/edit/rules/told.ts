import { fold, wholeWord } from '../../parse/fold.ts'
import { cannot, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { also } from '../../reading/words/list.ts'
import { newValue, quotedIn } from '../value.ts'
import { orders } from '../verbs.ts'
import type { Verb } from '../verbs.ts'
import { inTongue, only } from '../words/list.ts'
import { fieldNamed } from './wording.ts'

const photo = inTongue((more) => wholeWord(`photos?|pictures?|images?|logo|pics?|(?:ال)?(?:صوره|صور|لوقو|شعار)${more('photo')}`, 'u'))
const otherOne = inTongue((more) =>
  wholeWord(
    `another|different|new|nicer|better|don'?t like|do not like|ugly|swap|replace|ثاني\\p{L}?|اخري|جديده|احلي|افضل|ما (?:تعجبني|عجبتني)|بشعه${more('otherOne')}`,
    'u',
  ),
)

/** Whether a request is about which picture stands somewhere, rather than about a part of the page that holds some. */
function isAboutPicture(ask: Ask): boolean {
  const { text } = ask.folded
  const ordered = (verb: Verb) => orders(text, verb, ask.tongue)
  if (ordered('remove')) return onePicture.test(text)
  if (otherOne(ask.tongue).test(text)) return true
  return ordered('change') && !newValue(ask) && !(['add', 'hide', 'show', 'move'] as const).some(ordered)
}

/** "Swap the photo": which picture cannot be typed, so the answer says where it is chosen. */
export function pictureRule(ask: Ask): Step | undefined {
  const isText = quotedIn(ask.text).length > 0 || /:(?!\d)/u.test(ask.text)
  if (isText || !photo(ask.tongue).test(ask.folded.text) || !isAboutPicture(ask) || fieldNamed(ask)) return undefined
  return cannot(reply(ask, 'Pictures are chosen in the preview: click the section you mean, and beside it take another picture of yours.'))
}

/** One picture: taking it out is no order to take out the gallery. */
const onePicture = wholeWord(
  also(
    'photo|picture|image|pic|foto|bild|immagine|imagen|afbeelding|plaatje|fotku|fotografii|obrázek|zdjęcie|fotkę|obrazek|фотку|картинку|фотографию|(?:ال)?صوره',
  ).slice(1),
  'u',
)

const asks = inTongue(
  (more) =>
    new RegExp(
      `^\\s*(?:(?:and|so|but|ok|hi|hey|und|aber|na|et|mais|ma|e|pero|y|en|maar|a|ale|и|а|но|طيب|بس|و)[ ,]+)?(?:how|where|when|why|what|who|which|can i|can we|do i|is there|كيف|وين|فين|اين|متي|كم|هل|ليش|لماذا|شلون|ازاي|${only(more('how'))})(?![\\p{L}])|[?؟]\\s*$`,
      'u',
    ),
)
const publishing = inTongue((more) =>
  wholeWord(
    `publish\\p{L}*|go(?:es|ing)? live|put (?:\\S+ )?live|get (?:\\S+ ){1,3}(?:online|live)|online|launch|[نات]?نشر\\p{L}*|اونلاين${more('publishing')}`,
    'u',
  ),
)

/** "How do I publish?", "what does a domain cost?": questions about Manara, when nothing else has understood them. */
export function askedRule(ask: Ask): Step | undefined {
  const { text } = fold(ask.text)
  if (publishing(ask.tongue).test(text) && quotedIn(ask.text).length === 0)
    return cannot(reply(ask, 'Publishing is one button above the preview: the site is checked first and is live a moment later.'))
  if (!asks(ask.tongue).test(text)) return undefined
  return cannot(
    reply(
      ask,
      'That is not part of the pages. Here I change texts, colours, fonts, sections, prices, hours, contact, pages and languages.',
    ),
  )
}
