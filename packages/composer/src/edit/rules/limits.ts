import { wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import { cannot, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { newValue } from '../value.ts'
import { orders } from '../verbs.ts'
import { inTongue } from '../words/list.ts'

type Limit = { pattern: (tongue: string) => RegExp; text: (ask: Ask) => string; offers: (ask: Ask) => string[] }

const limits: readonly Limit[] = [
  {
    pattern: inTongue((more) =>
      wholeWord(
        `online bookings?|bookings? online|bookings? (?:calendar|system|engine|tool)|appointments? system|reservation system|calendar booking|حجز الكتروني|نظام حجز|نظام الحجز|حجز مواعيد${more('booking')}`,
        'u',
      ),
    ),
    text: (ask) =>
      reply(
        ask,
        'I cannot build a booking calendar that knows what is free. A booking form can take requests, and opening hours or dates can stand on the page.',
      ),
    offers: (ask) => [reply(ask, 'Put the contact form first'), reply(ask, 'Add the opening hours')],
  },
  {
    pattern: inTongue((more) =>
      wholeWord(`shop|online shop|web ?shop|cart|checkout|payments?|pay online|paypal|stripe|متجر|سله|دفع|الدفع${more('shop')}`, 'u'),
    ),
    text: (ask) => reply(ask, 'I cannot add a shop or payments to the page. A price list and the contact form take orders.'),
    offers: (ask) => [reply(ask, 'Add prices'), reply(ask, 'Change the button to “Order”')],
  },
  {
    pattern: inTongue((more) =>
      wholeWord(
        `video|videos|films?|live chat|chat box|(?:visitor |hit )?counter|spin|spins|rotate|عداد|دردشه|شات|فيلم|animation|animations|slider|carousel|music|popup|pop-up|chat ?bot|blog|فيديو|موسيقي|مدونه|حركات${more('media')}`,
        'u',
      ),
    ),
    text: (ask) => reply(ask, 'That is not something these pages can hold; they are quick because they carry no scripts.'),
    offers: (ask) => [reply(ask, 'Add a gallery'), reply(ask, 'Another look for the first view')],
  },
]

const wants = inTongue((more) => new RegExp(`(?:want|need|can you|could you|make|اريد|ابغي|بدي|عايز|هل يمكن${more('wants')})`, 'u'))

/** Wishes that are known and out of reach: a plain no, and what comes nearest. */
export function limitRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (!orders(text, 'add', ask.tongue) && !wants(ask.tongue).test(text)) return undefined
  return anyLimitRule(ask)
}

/** The same for what no other rule has understood, whatever its words: "customers should pay by card". */
export function anyLimitRule(ask: Ask): Step | undefined {
  const limit = limits.find((one) => one.pattern(ask.tongue).test(ask.folded.text))
  return limit && cannot(limit.text(ask), limit.offers(ask))
}

const sizes = inTongue((more) =>
  wholeWord(
    `bigger|smaller|larger|huge|tiny|bold|bolder|italic|underlined?|cent(?:er|re)d?|aligned?|shorter|longer|better|nicer|catchier|اكبر|اصغر|عريض|مايل|وسط|اقصر|اطول|افضل|احسن|اجمل${more('sizes')}`,
    'u',
  ),
)

/** What people want larger, whatever the words around it. */
const sized = wholeWord(
  also(
    'text|letters|heading|headline|title|button|logo|überschrift|knopf|buchstaben|lettres?|texte|titre|bouton|testo|lettere|titolo|pulsante|letras?|texto|título|botón|letters|tekst|titel|knop|písmena|nadpis|tlačítko|litery|nagłówek|przycisk|буквы|текст|заголовок|кнопк\\p{L}*|(?:ال)?(?:نص|عنوان|زر)',
  ).slice(1),
  'u',
)

/** "Make the heading bigger": sizes follow from the style. */
export function sizeRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (!sizes(ask.tongue).test(text) || newValue(ask) || !(orders(text, 'change', ask.tongue) || sized.test(text))) return undefined
  return cannot(
    reply(
      ask,
      'Sizes and places follow from the style, so that every screen can be read, and I do not make up words. I can take another font, another layout, more space or the words you give me.',
    ),
    [reply(ask, 'Another font'), reply(ask, 'More space'), reply(ask, 'Change the heading to “…”')],
  )
}
