import type { Refusal } from '@manara/contracts'
import { findColours } from '../parse/colour.ts'
import { claim, openText } from './draft.ts'
import type { Draft } from './draft.ts'
import { also, inLanguage } from './words/list.ts'
import type { More } from './words/list.ts'
import type { BriefWords } from './words/words.ts'

type What = { what: Refusal['what']; value: string; words: string }

// What a site can leave out, in the words owners use for it.
const things: readonly What[] = [
  {
    what: 'fact',
    value: 'phone',
    words:
      '(?:phone|telephone|mobile|cell)(?: number)?s?|numbers? on|my number|our number|(?:رقم |ارقام )?(?:ال)?(?:هاتف|تلفون|جوال|موبايل)|رقمي|(?:ال)?رقم|رقم هاتفي|رقم جوالي|رقم تلفوني|telefon(?:nummer)?',
  },
  { what: 'fact', value: 'whatsapp', words: 'whats ?app|(?:ال)?واتس ?اب|(?:ال)?واتساب' },
  { what: 'fact', value: 'email', words: 'e-?mail(?: address)?|mail address|(?:ال)?(?:ايميل|إيميل|بريد الإلكتروني|بريد)' },
  { what: 'fact', value: 'address', words: '(?:street |home |exact )?address|(?:ال)?عنوان|عنواني|adresse' },
  {
    what: 'fact',
    value: 'price',
    words: '(?:the |my |our )?(?:price list|prices?|pricing|rates|fees)|(?:ال)?[أا]سعار\\p{L}*|(?:ال)?سعر|preise?',
  },
  {
    what: 'fact',
    value: 'hours',
    words: '(?:opening )?(?:hours|times)|[أا]وقات العمل|(?:ال)?مواعيد|ساعات العمل|(?:ال)?دوام|öffnungszeiten',
  },
  {
    what: 'fact',
    value: 'person',
    words: '(?:my |our )?(?:personal |real |full )?names?(?: of (?:the )?(?:staff|team))?|اسمي|(?:ال)?أسماء|(?:ال)?اسماء',
  },
  { what: 'section', value: 'gallery', words: 'galler(?:y|ies)|معرض(?: ال?صور)?|(?:ال)?معرض|galerie' },
  {
    what: 'section',
    value: 'testimonials',
    words:
      '(?:customer )?(?:testimonials?|reviews?|ratings?)|(?:ال)?(?:تقييمات|آراء(?: ال?(?:عملاء|زبائن))?|اراء(?: ال?(?:عملاء|زبائن))?)|شهادات العملاء|bewertungen',
  },
  { what: 'section', value: 'team', words: 'team(?: section| page)?|staff|(?:قسم )?(?:ال)?(?:فريق|موظفين)' },
  { what: 'section', value: 'about', words: 'about(?: us| me)?(?: section| page)?|(?:قسم )?من نحن' },
  { what: 'section', value: 'questions', words: 'faqs?|(?:قسم )?(?:ال)?[أا]سئلة(?: الشائعة)?|questions? section' },
  {
    what: 'section',
    value: 'contact',
    words: '(?:contact )?form|(?:contact )section|(?:ال)?(?:نموذج|استمارة|فورم)(?: ال?(?:تواصل|اتصال))?|kontaktformular',
  },
  { what: 'section', value: 'map', words: 'maps?|(?:ال)?(?:خريطة|خارطة)' },
]

type Thing = keyof NonNullable<BriefWords['things']>
const wordsFor = ({ value, words }: What, more: More): string => words + also(more.words.things?.[value as Thing])
const thingIn = (more: More): string => things.map((one, index) => `(?<t${index}>${wordsFor(one, more)})`).join('|')
const no = [
  "(?:please )?(?:do not|don'?t|don’t|never|not)(?:\\s+(?:want|need|like|have|put|show|display|list|mention|publish|include|print|add|use|give|write|to))+",
  'without',
  'no',
  'hide',
  'leave out',
  'skip',
  'omit',
  'remove',
  'ohne',
  'keine?',
  'nicht',
  'sans',
  'sin',
  'و?بدون',
  'و?من دون',
  'دون',
  'و?من غير',
  'و?بلا',
  'و?لا (?:أريد|اريد|نريد|تضع\\p{L}*|تعرض\\p{L}*|تذكر\\p{L}*|تكتب\\p{L}*|تظهر\\p{L}*|تحط\\p{L}*|داعي ل|احب|أحب)',
  'و?ما (?:أبي|ابي|أبغى|ابغى|ابغا|بدي|نبي|نبغى|بدنا|اريد|أريد|تحط\\p{L}*|تحطوا|تعرض\\p{L}*)',
  'و?(?:مش|مو) (?:عايز\\p{L}*|عاوز\\p{L}*|حاب\\p{L}*|ابغى)',
  'م?ا?تحط(?:ش|وش)',
  'إخفاء',
  'اخف(?:ي|وا)?',
  'أخف(?:ي|وا)?',
].join('|')
const fillerIn = (more: More) =>
  `(?:\\s+(?:any|the|my|our|a|an|to|show|put|have|عرض|وضع|ذكر|إظهار|اظهار|أي|اي|قسم|صفحة|رقم|section|of${more('filler')}))*`
const jointIn = (more: More) =>
  `(?:\\s*(?:,|،|/)?\\s*(?:or|and|nor|&|و|ولا|او|أو|und|oder${more('joins')})?\\s*(?:(?:no|the|my|any|بدون${more('no')}) |(?:${more('filler').slice(1) || '(?!)'})\\s)?)`
const tailIn = (more: More) =>
  `(?:\\s+(?:number|on (?:the |my )?(?:site|website|page)|please|at all|section|anywhere|public(?:ly)?|في الموقع|على الموقع|بالموقع|للعلن|نهائيا|أبدا|ابدا|يطلع|يظهر|يبين|ينعرض|بالموقع|لو سمحت\\p{L}*|auf der (?:seite|website)${more('onSite')}))*`
const flatIn = (more: More) => thingIn(more).replace(/\?<t\d+>/g, '?:')
const refusing = inLanguage((more) => {
  const flat = flatIn(more)
  const start = `${no}${more('no')}`
  return new RegExp(
    `(?<![\\p{L}])(?:${start})${fillerIn(more)}\\s+((?:${flat})(?:${jointIn(more)}(?:${flat}))*)(?![\\p{L}])${tailIn(more)}`,
    'giu',
  )
})
const passive = inLanguage(
  (more) =>
    new RegExp(
      `(?<![\\p{L}])((?:${flatIn(more)})) (?:(?:should(?: not|n'?t)|must not|mustn'?t|shall not) (?:be )?(?:shown|appear|visible|public|on the site|published|listed|displayed)${more('notShown')})${tailIn(more)}`,
      'giu',
    ),
)
const single = inLanguage((more) => new RegExp(`(?<![\\p{L}])(?:${thingIn(more)})(?![\\p{L}])`, 'giu'))

function add(draft: Draft, refusal: Refusal): void {
  if (!draft.refusals.some((known) => known.what === refusal.what && known.value === refusal.value)) draft.refusals.push(refusal)
}

function addThings(draft: Draft, words: string, quote: string): void {
  for (const match of words.matchAll(single(draft.lang))) {
    const index = things.findIndex((_, at) => match.groups?.[`t${at}`] !== undefined)
    const found = things[index]
    if (!found) continue
    add(draft, { what: found.what, value: found.value, quote })
    if (found.value === 'price') add(draft, { what: 'section', value: 'prices', quote })
  }
}

const wordRefusal = inLanguage(
  (more) =>
    new RegExp(
      String.raw`(?:(?:do not|don'?t|don’t|never|not|avoid)\s+(?:use|say|write|mention|using|saying)\s+(?:the )?words?|لا (?:تستخدم|تستخدموا|تكتب|تستعمل)\s+(?:كلمة|كلمات)|ohne das wort${more('noWord')})\s+["“«']?([\p{L}\d -]{2,40}?)["”»']?(?=\s*(?:[,.;،\n]|$)|\s(?:or|and|on${more('joins')})\s)`,
      'giu',
    ),
)
// Said of the site, not of the business: understood, nothing to build from it.
const siteNegatives = inLanguage(
  (more) =>
    new RegExp(
      String.raw`(?<![\p{L}])(?:(?:please )?(?:no|without(?: any)?|do not use|don'?t use|don'?t want(?: any)?|بدون|من غير|لا أريد|لا اريد|ما أبي|ما ابغى|ما ابي|مش عايز\p{L}*|keine${more('no')})\s+(?:(?:any|the|cheesy|أي|اي)\s+)?(?:stock (?:photos?|images?|pictures?)|(?:photos?|pictures?|images?)(?: of (?:\p{L}+))?|animations?|pop-?ups?|cookies? banners?|music|videos?|sliders?|emojis?|ads|javascript|صور(?: جاهزة| مجانية| أشخاص)?|إعلانات|اعلانات|حركات|فيديو|موسيقى|ايموجي${more('siteNegatives')}))(?:\s+(?:please|at all${more('onSite')}))?(?![\p{L}])`,
      'giu',
    ),
)

const formOnly = /(?<![\p{L}])(?:only|just|through|via)\s+(?:the|a|by)\s+(?:contact )?form(?![\p{L}])|(?:فقط )?(?:ال)?نموذج فقط/giu

/** The words in front of a refused colour that belong to the refusal. */
const colourLead = inLanguage(
  (more) =>
    new RegExp(
      String.raw`(?:^|(?<=[\s,،]))(?:(?:but|and|or|nor|please|also|لكن|بس|aber|و${more('joins')}${more('but')})?\s*(?:absolutely )?(?:no|not|without|never|avoid|don'?t (?:want|like|use)|i (?:hate|dislike)|hate|anything but|do not (?:want|like|use)|ohne|keine?n?|بدون|بلا|من غير|من دون|دون|و?لا|و?لا أريد|و?لا اريد|و?لا أحب|و?لا احب|و?ما (?:أبي|ابي|أبغى|ابغى|بدي|احب|أحب|بحب)|و?مش عايز\p{L}*|و?مو|أكره|اكره|تجنب\p{L}*|nor|or|and|أو|او${more('no')}${more('joins')})\s+(?:(?:any|the|too much|اللون|لون|أي|اي|ال?ألوان|ال?الوان|في${more('filler')})\s+)*)$`,
      'iu',
    ),
)

function readColours(draft: Draft): void {
  for (const colour of findColours(openText(draft), draft.lang).filter((one) => one.refused)) {
    const text = openText(draft)
    const lead = text.slice(0, colour.start).match(colourLead(draft.lang))
    const value = colour.name ?? colour.text
    add(draft, { what: 'colour', value, quote: draft.source.slice(colour.start - (lead?.[0].length ?? 0), colour.end).trim() })
    claim(draft, [colour.start - (lead?.[0].length ?? 0), colour.end], 'refusal')
  }
}

/** What the owner does not want: facts, sections, words and colours kept off the page. "No appointment needed" is none. */
export function readRefusals(draft: Draft): void {
  for (const match of openText(draft).matchAll(wordRefusal(draft.lang))) {
    add(draft, {
      what: 'word',
      value: (match[1] ?? '').trim(),
      quote: claim(draft, [match.index, match.index + match[0].length], 'refusal'),
    })
  }
  for (const match of openText(draft).matchAll(formOnly)) claim(draft, [match.index, match.index + match[0].length], 'wish')
  for (const match of openText(draft).matchAll(siteNegatives(draft.lang)))
    claim(draft, [match.index, match.index + match[0].length], 'wish')
  for (const pattern of [refusing(draft.lang), passive(draft.lang)]) {
    for (const match of openText(draft).matchAll(pattern))
      addThings(draft, match[1] ?? '', claim(draft, [match.index, match.index + match[0].length], 'refusal'))
  }
  readColours(draft)
}
