import { wholeWord } from '../../parse/fold.ts'
import { cannot, say } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { newValue } from '../value.ts'
import { orders } from '../verbs.ts'
import { inTongue } from '../words/list.ts'

type Limit = { pattern: (tongue: string) => RegExp; en: string; ar: string; offers: (ask: Ask) => string[] }

const limits: readonly Limit[] = [
  {
    pattern: inTongue((more) =>
      wholeWord(
        `booking|bookings|online booking|appointments? system|reservation system|calendar booking|حجز الكتروني|نظام حجز|حجز مواعيد|الحجز${more('booking')}`,
        'u',
      ),
    ),
    en: 'I cannot build a booking calendar. The contact form can take requests, and opening hours or dates can stand on the page.',
    ar: 'لا أستطيع بناء تقويم حجز. يمكن لنموذج التواصل أن يستقبل الطلبات، ويمكن عرض أوقات العمل أو المواعيد.',
    offers: (ask) => [
      say(ask, 'Put the contact form first', 'انقل نموذج التواصل إلى الأعلى'),
      say(ask, 'Add the opening hours', 'أضف أوقات الدوام'),
    ],
  },
  {
    pattern: inTongue((more) =>
      wholeWord(`shop|online shop|web ?shop|cart|checkout|payments?|pay online|paypal|stripe|متجر|سله|دفع|الدفع${more('shop')}`, 'u'),
    ),
    en: 'I cannot add a shop or payments to the page. A price list and the contact form take orders.',
    ar: 'لا أستطيع إضافة متجر أو دفع إلى الصفحة. قائمة الأسعار ونموذج التواصل يكفيان لاستقبال الطلبات.',
    offers: (ask) => [say(ask, 'Add prices', 'أضف قسم الأسعار'), say(ask, 'Change the button to “Order”', 'غيّر الزر إلى «اطلب»')],
  },
  {
    pattern: inTongue((more) =>
      wholeWord(
        `video|videos|animation|animations|slider|carousel|music|popup|pop-up|chat ?bot|newsletter|blog|فيديو|موسيقي|مدونه|نشره|حركات${more('media')}`,
        'u',
      ),
    ),
    en: 'That is not something these pages can hold; they are quick because they carry no scripts.',
    ar: 'هذا ليس مما تحمله هذه الصفحات؛ فهي سريعة لأنها بلا برامج.',
    offers: (ask) => [say(ask, 'Add a gallery', 'أضف معرض الصور'), say(ask, 'Another look for the first view', 'شكل آخر للواجهة')],
  },
]

const wants = inTongue((more) => new RegExp(`(?:want|need|can you|could you|make|اريد|ابغي|بدي|عايز|هل يمكن${more('wants')})`, 'u'))

/** Wishes that are known and out of reach: a plain no, and what comes nearest. */
export function limitRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (!orders(text, 'add', ask.tongue) && !wants(ask.tongue).test(text)) return undefined
  const limit = limits.find((one) => one.pattern(ask.tongue).test(text))
  return limit && cannot(say(ask, limit.en, limit.ar), limit.offers(ask))
}

const sizes = inTongue((more) =>
  wholeWord(
    `bigger|smaller|larger|huge|tiny|bold|bolder|italic|underlined?|cent(?:er|re)d?|aligned?|shorter|longer|better|nicer|catchier|اكبر|اصغر|عريض|مايل|وسط|اقصر|اطول|افضل|احسن|اجمل${more('sizes')}`,
    'u',
  ),
)

/** "Make the heading bigger": sizes follow from the style. */
export function sizeRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (!sizes(ask.tongue).test(text) || newValue(ask) || !orders(text, 'change', ask.tongue)) return undefined
  return cannot(
    say(
      ask,
      'Sizes and places follow from the style, so that every screen can be read, and I do not make up words. I can take another font, another layout, more space or the words you give me.',
      'الأحجام والمواضع تتبع الطراز كي تبقى كل شاشة مقروءة، وأنا لا أختلق كلمات. أستطيع تغيير الخط أو الشكل أو المسافات، أو وضع كلماتك أنت.',
    ),
    [
      say(ask, 'Another font', 'خط آخر'),
      say(ask, 'More space', 'مسافات أكبر'),
      say(ask, 'Change the heading to “…”', 'غيّر العنوان إلى «…»'),
    ],
  )
}
