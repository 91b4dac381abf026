import type { FactKind, Lang } from '@manara/contracts'
import { fold, wholeWord } from '../parse/fold.ts'
import { literal } from '../words/fold.ts'
import { also, briefWords } from '../reading/words/list.ts'
import { voiceIn } from '../voices/list.ts'
import { moreSections } from './more-sections.ts'
import { inTongue } from './words/list.ts'

/** Folded words for a thing: English alternatives, and Arabic stems that may carry article and prepositions. */
type Words = { en: string; ar: string }

const arabic = (stems: string) =>
  stems
    .split('|')
    .map((stem) => `(?:[وفب]?ال|ولل|لل|[وفبل])?${stem}`)
    .join('|')
const pattern = ({ en, ar }: Words, own: string | undefined) => wholeWord(`${en}|${arabic(ar)}${also(own)}`)

const sectionTable: Record<string, Words> = {
  testimonials: {
    en: 'testimonials?|reviews?|customer quotes?|customer voices|what (?:customers|people|clients) say|feedback|recommendations',
    ar: 'اراء العملاء|اراء الزباين|اراء|تقييمات|توصيات|شهادات العملاء|تعليقات العملاء',
  },
  questions: {
    en: 'questions?(?: and answers?| & answers?)?|faqs?|q ?& ?a|frequently asked questions',
    ar: 'اسيله الشايعه|اسيله الشاءعه|اسيله واجوبه|اسيله|سوال وجواب',
  },
  contact: {
    en: 'contact (?:form|section|us|part|box)|contacts?|form|message form|inquiry form|enquiry form',
    ar: 'نموذج التواصل|نموذج الاتصال|نموذج|قسم التواصل|تواصل معنا|تواصل|اتصل بنا|اتصال',
  },
  hours: {
    en: 'opening (?:hours|times)|business hours|hours(?: section)?|timetable',
    ar: 'اوقات العمل|ساعات العمل|اوقات الدوام|ساعات الدوام|مواعيد العمل|اوقات الفتح|دوام',
  },
  prices: {
    en: 'prices?(?: list| table| section)?|pricing|price list|menu|rates',
    ar: 'قايمه الاسعار|لوحه الاسعار|اسعار|قايمه الطعام|منيو',
  },
  gallery: { en: 'gallery|galleries|pictures?|photos?|images?|portfolio', ar: 'معرض الصور|معرض الاعمال|معرض|صور' },
  services: {
    en: 'services?(?: section)?|offers|offerings?|products?(?: section)?|what we (?:do|offer|sell|bake|make)',
    ar: 'خدمات|خدماتنا|منتجات|منتجاتنا|عروض|ما نقدمه',
  },
  about: { en: 'about(?: us| me| section)?|our story|story|who we are', ar: 'من نحن|من انا|نبذه عنا|نبذه|قصتنا|قصه' },
  team: { en: 'team(?: section)?|staff|people section|crew', ar: 'فريق العمل|فريق|فريقنا|موظفين|طاقم' },
  dates: { en: 'dates|events?(?: section)?|calendar|concerts|upcoming', ar: 'فعاليات|احداث|تواريخ|مواعيد(?! العمل)' },
  hero: { en: 'hero|first view|top (?:section|bit|part)|banner|cover|intro section', ar: 'واجهه الاولي|واجهه|بانر|قسم الاول|غلاف' },
  header: { en: 'header|navigation|nav|menu bar|top bar', ar: 'ترويسه|هيدر|شريط العلوي|قايمه العلويه|راس الصفحه' },
  footer: { en: 'footer|bottom line', ar: 'تذييل|فوتر|ذيل الصفحه' },
}
/** A section is also called by the heading the pages give it by themselves, for that is what its owner reads. */
const sectionPatterns = inTongue((more) => {
  const headed: Readonly<Record<string, string | undefined>> = voiceIn(more.lang)?.plain ?? {}
  const own = (type: string) =>
    [more.words.sections?.[type], headed[type]?.toLowerCase()].filter((one) => one !== undefined).join('|') || undefined
  return Object.entries({ ...sectionTable, ...moreSections }).map(([type, words]) => ({ type, pattern: pattern(words, own(type)) }))
})

export type Mention = { type: string; start: number; end: number }

/** The section types a folded text names, in the order they stand; where two overlap, the longer one counts. */
export function sectionsNamed(folded: string, tongue: string): Mention[] {
  const all = sectionPatterns(tongue).flatMap(({ type, pattern: words }) =>
    [...folded.matchAll(words)].map((match) => ({ type, start: match.index, end: match.index + match[0].length })),
  )
  const longest = all.filter(
    (one) =>
      !all.some(
        (other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
      ),
  )
  return longest.sort((a, b) => a.start - b.start)
}

const factTable: [FactKind | 'price', Words][] = [
  ['whatsapp', { en: 'whats ?app(?: number)?', ar: 'واتساب|واتس اب|وتساب|واتس' }],
  [
    'phone',
    {
      en: '(?:tele)?phone(?: number)?|mobile(?: number)?|telephone number|tel|number',
      ar: 'رقم الهاتف|هاتف|رقم التلفون|تلفون|تليفون|رقم الجوال|جوال|موبايل|رقم|رقمنا|رقمي',
    },
  ],
  ['email', { en: 'e-?mail(?: address)?|mail address', ar: 'بريد الالكتروني|بريد|ايميل' }],
  [
    'address',
    {
      en: 'street address|postal address|address|location',
      ar: 'عنوان البريدي|عنوان المحل|عنوان المكتب|عنوان العياده|عنواننا|موقعنا|مكاننا',
    },
  ],
  ['price', { en: 'prices?', ar: 'اسعار|سعر' }],
  ['city', { en: 'city|town', ar: 'مدينه' }],
  ['website', { en: 'website|web address', ar: 'موقع الالكتروني' }],
  ['social', { en: 'instagram|facebook|social (?:account|media)', ar: 'انستغرام|انستقرام|فيسبوك|حساب' }],
]
const factPatterns = inTongue((more) =>
  factTable.map(([kind, words]) => ({
    kind,
    pattern: wholeWord(`${words.en}|${arabic(words.ar)}${also(more.words.facts?.[kind as keyof typeof more.words.facts])}`, 'u'),
  })),
)

/** The kind of contact fact a folded text names; WhatsApp before phone. */
export const factNamed = (folded: string, tongue: string): FactKind | 'price' | undefined =>
  factPatterns(tongue).find((one) => one.pattern.test(folded))?.kind

/** Where the name of an address or a town ends in a folded text, or -1. */
export function factEnd(folded: string, tongue: string): number {
  const match = factPatterns(tongue)
    .filter(({ kind }) => kind === 'address' || kind === 'city')
    .map(({ pattern: words }) => words.exec(folded))
    .find((one) => one !== null)
  return match ? match.index + match[0].length : -1
}

const languageTable: [Lang, string, string][] = [
  ['en', 'english|englisch', 'انجليزيه|انجليزي|انكليزيه|انكليزي'],
  ['ar', 'arabic|arabisch', 'عربيه|عربي'],
  ['de', 'german|deutsch', 'المانيه|الماني'],
  ['fr', 'french|français', 'فرنسيه|فرنسي'],
  ['it', 'italian', 'ايطاليه|ايطالي'],
  ['es', 'spanish|español', 'اسبانيه|اسباني'],
  ['nl', 'dutch', 'هولنديه|هولندي'],
  ['cs', 'czech', 'تشيكيه|تشيكي'],
  ['pl', 'polish', 'بولنديه|بولندي'],
  ['ru', 'russian', 'روسيه|روسي'],
  ['tr', 'turkish', 'تركيه|تركي'],
  ['pt', 'portuguese', 'برتغاليه|برتغالي'],
  ['fa', 'persian|farsi', 'فارسيه|فارسي'],
  ['ur', 'urdu', 'اورديه|اردو'],
  ['he', 'hebrew', 'عبريه|عبري'],
  ['uk', 'ukrainian', 'اوكرانيه|اوكراني'],
]
/** "French toast", "German engineering": an adjective of a thing names no language. */
const ofThings = `(?!\\s(?!(?:versions?|translations?|editions?|sites?|pages?|website|languages?|texts?|too|also|as|please|pls|and|or|for|to|in|on|so|because|since|by|with|now|again|then|is|of|would|from|off|out|away)(?![\\p{L}]))\\p{L})`
/** Other languages a site may be in; they count only behind "in", for many a dish is named after them. */
const otherTongues = 'ca eu gl hu ro sk sl hr sr bg el sv da no fi et lv lt sq zh ja ko hi vi th id ka hy'.split(' ')
const inWord = '(?<=(?<![\\p{L}])(?:in|into|auf|ins|en|in het|naar het|al|v|ve|do|po|w|на|بال|الي|ب)\\s)'
const stemmed = new Set(['cs', 'pl', 'ru'])

function otherPattern(lang: Lang, tongue: string): RegExp {
  const word = fold(languageWord(lang, tongue || 'en')).text
  const stem = stemmed.has(tongue) ? `${literal(word.slice(0, Math.max(4, word.length - 4)))}\\p{L}*` : literal(word)
  return new RegExp(`${inWord}(?:${also(stem).slice(1)})(?![\\p{L}])`, 'u')
}

const otherPatterns = inTongue(({ lang }) => otherTongues.map((one) => ({ lang: one, pattern: otherPattern(one, lang) })))

const languagePatterns = inTongue((more) =>
  languageTable.map(([lang, en, ar]) => ({
    lang,
    pattern: wholeWord(
      `(?:${en})${more.lang === '' ? ofThings : ''}${also(briefWords[more.lang]?.tongues?.[lang])}|(?:[وفب]?ال|لل|[وبل])(?:${ar})|لغه (?:ال)?(?:${ar})`,
      'u',
    ),
  })),
)

/** The languages a folded text names. */
export const languagesNamed = (folded: string, tongue: string): Lang[] =>
  [...languagePatterns(tongue), ...otherPatterns(tongue)].filter((one) => one.pattern.test(folded)).map((one) => one.lang)

const versionIn = inTongue((more) => wholeWord(`versions?|translations?|edition|نسخه|ترجمه|(?:ال)?موقع|(?:ال)?صفحه${more('version')}`, 'u'))
const adjectivesIn = inTongue((more) =>
  languageTable.map(([lang, , ar]) => ({ lang, pattern: wholeWord(`(?:ال)?(?:${ar})${also(more.words.ofTongue?.[lang])}`, 'u') })),
)

const goesOn = inTongue(
  (more) =>
    new RegExp(
      `^\\s*(?:$|[.,!?;:)،؛؟]|(?:and|und|et|e|y|en|a|i|и|too|also|as|for|to|because|since|now|für|weil|auch|dazu|hinzu|pour|car|aussi|per|perché|anche|para|porque|también|voor|omdat|ook|erbij|toe|pro|protože|taky|také|dla|bo|też|także|для|потому|тоже|ايضا|كمان|بعد|عشان${more('please')}${more('then')})(?![\\p{L}])|و)`,
      'u',
    ),
)
/** Whether a language is named for itself: "add Italian", and not "add Italian bread". */
export const isNamedAlone = (folded: string, tongue: string): boolean =>
  languagePatterns(tongue).some(({ pattern: words }) => {
    const match = words.exec(folded)
    return match !== null && goesOn(tongue).test(folded.slice(match.index + match[0].length))
  })

/** The languages a folded text names by an adjective beside "version": "eine arabische Fassung", «نسخة إنجليزية». */
export const versionsNamed = (folded: string, tongue: string): Lang[] =>
  versionIn(tongue).test(folded)
    ? adjectivesIn(tongue)
        .filter((one) => one.pattern.test(folded))
        .map((one) => one.lang)
    : []

/** A language's name in the language of the reply. */
export const languageWord = (lang: Lang, tongue: string): string => new Intl.DisplayNames([tongue], { type: 'language' }).of(lang) ?? lang
