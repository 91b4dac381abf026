import { findColours } from '../parse/colour.ts'
import { findPrices } from '../parse/money.ts'
import { findLook } from '../parse/look.ts'
import { foldedWords, wordSet } from '../words/fold.ts'
import { claim, openText } from './draft.ts'
import type { Clause, Draft } from './draft.ts'
import { toneIn } from './tones.ts'
import { inLanguage } from './words/list.ts'

// A clause is about the look when it names the look, or holds nothing but words of look.
const design = inLanguage(
  (more) =>
    new RegExp(
      String.raw`(?<![\p{L}])(?:colou?rs?|colou?r scheme|palette|theme|design|style|styled|look|looks|look and feel|feel|vibe|mood|tone|accents?|background|dark mode|light mode|farben?|stil|couleurs?|colores|colori|kleuren|barvy|kolory|tema|thema|thème|motiv|motyw|тема|brand colou?r|logo is|(?:ال|ب)?[أا]لوان\p{L}*|لون\p{L}*|اللون|تصميم\p{L}*|التصميم|ستايل|شكل\p{L}*|الشكل|طابع|خلفية|الخلفية|ثيم|أسلوب|اسلوب|نمط${more('design')})(?![\p{L}])`,
      'iu',
    ),
)
const lookBase = `warm warmer cosy cozy earthy cool cold neutral muted calm quiet bold bright dark darker light lighter sober serious classic classical formal elegant luxury luxurious premium high end playful cheerful fun friendly fresh simple plain clean minimal minimalist modern black white red orange yellow green blue purple pink brown beige grey gray gold golden navy olive burgundy turquoise teal cream pastel sage mint salbei minze sauge salvia menta salie munt salvej mata szalwia powder puder pudrowy pudrowa pudrove poudre cipria empolvado sable ivory avorio ivoire marfil elfenbein
 and or with a bit very rather mostly in please but of some soft deep not too accent accents brand colours colors tone tones feel look style site website make it should be like i we want would
 دافئ دافئه داكن داكنه غامق فاتح فاخر فاخره فخم راقي راقيه رسمي كلاسيكي بسيط بسيطه هادئ هادئه مرح عصري عصريه حديث انيق انيقه ازرق اخضر احمر اصفر ابيض اسود ذهبي بني وردي كحلي بيج رمادي برتقالي بنفسجي زيتي مع و او شوي جدا لون الوان باللون بالوان ابغى ابي اريد بدي عايز يكون الموقع الوضع وضع الليلي ليلي النهاري لو سمحت سمحتو سمحتوا لونين mode
 schlicht warm modern dunkel hell elegant`
const lookWords = inLanguage(({ words }) => wordSet(`${lookBase} ${words.lookWords ?? ''}`))

const negativeOnly = wordSet('no not without never بدون لا بلا')

function isLookClause(text: string, lang: string): boolean {
  if (/#[0-9a-f]{3,6}(?![0-9a-f])/i.test(text)) return true
  const words = foldedWords(text)
  if (findPrices(text, { lang }).length > 0 || words.length === 0 || words.every((word) => negativeOnly.has(word))) return false
  const rest = words.filter((word) => !lookWords(lang).has(word) && !lookWords(lang).has(word.replace(/^(?:ب|ال|و)/u, '')))
  const says = findColours(text, lang).length > 0 || Object.keys(findLook(text, lang)).length > 0 || toneIn(text, lang) !== undefined
  if (design(lang).test(text)) return says || rest.length <= 2
  return says && rest.length === 0
}

/** What the words for a single style would miss. */
const manners: ReadonlySet<Draft['wishes']['tone']> = new Set(['calm', 'natural', 'modern', 'bold'])
const plainColours = new Set(['black', 'white', 'grey', 'silver'])

function readColour(draft: Draft, text: string): void {
  const wanted = findColours(text, draft.lang).filter((colour) => !colour.refused)
  const strong = wanted.find((colour) => colour.exact || !plainColours.has(colour.name ?? ''))
  if (!strong)
    return readPlainColours(
      draft,
      wanted.map((colour) => colour.name ?? ''),
    )
  if (draft.wishes.brand) return
  draft.wishes.brand = strong.hex
  if (strong.name) draft.wishes.colour = strong.name
}

/** Black alone asks for a dark page; black and white ask for quiet colours. */
function readPlainColours(draft: Draft, names: readonly string[]): void {
  if (names.length > 0) draft.wishes.warmth ??= 'neutral'
  if (names.includes('black') && !names.includes('white')) draft.wishes.scheme ??= 'dark'
}

/** A manner has several styles to choose from; a style is taken by its name only where no such manner was meant. */
function readManner({ wishes, lang }: Draft, text: string, preset: Draft['wishes']['preset']): void {
  const tone = toneIn(text, lang)
  if (tone) wishes.tone ??= tone
  if (preset && !manners.has(tone)) wishes.preset ??= preset
}

/** Notes what a text says about the look. */
export function readLook(draft: Draft, text: string): void {
  const { preset, scheme, warmth } = findLook(text, draft.lang)
  if (scheme) draft.wishes.scheme ??= scheme
  if (warmth) draft.wishes.warmth ??= warmth
  readManner(draft, text, preset)
  readColour(draft, text)
}

/** Beside a clause about the look, words that could be about anything are about the look too. */
function isLookBeside(draft: Draft, clause: Clause): boolean {
  const { lang } = draft
  const words = foldedWords(openText(draft).slice(clause.start, clause.end))
  const beside = draft.clauses.some(
    (one) =>
      one.sentence === clause.sentence && one !== clause && (looks(draft, one) || design(lang).test(draft.text.slice(one.start, one.end))),
  )
  if (!beside || clause === draft.clauses[0] || words.length === 0 || words.length > 4) return false
  const text = draft.text.slice(clause.start, clause.end)
  return findColours(text, lang).length > 0 || words.every((word) => lookWords(lang).has(word))
}

const looks = (draft: Draft, { start, end }: Clause) => draft.claims.some((one) => one.by === 'wish' && one.start < end && one.end > start)

/** Colours, light and dark, style and tone. Only clauses that speak of the look: red wine is no wish for red. */
export function readWishes(draft: Draft): void {
  for (const { start, end } of draft.clauses) {
    const text = openText(draft).slice(start, end)
    if (text.trim() === '' || !isLookClause(text, draft.lang)) continue
    readLook(draft, text)
    claim(draft, [start, end], 'wish')
  }
  for (const clause of draft.clauses.filter((one) => isLookBeside(draft, one))) {
    readLook(draft, openText(draft).slice(clause.start, clause.end))
    claim(draft, [clause.start, clause.end], 'wish')
  }
}

const sectionWords: [string, RegExp][] = [
  [
    'gallery',
    /(?:with|add|include|want|need|a|مع|أضف|اضف|قسم|فيه|فيها|ابغى|أريد|اريد)\s+(?:a |an |photo |picture |some )*(?:gallery|portfolio|معرض(?: صور| أعمال| اعمال)?)(?![\p{L}])/iu,
  ],
  [
    'questions',
    /(?:with|add|include|want|need|an?|أضف|اضف|قسم)\s+(?:an? )?(?:faqs?|الأسئلة(?: الشائعة)?|اسئلة شائعة|أسئلة شائعة)(?![\p{L}])/iu,
  ],
  ['team', /(?:add|include|with|want)\s+(?:a |the )?team (?:section|page)|قسم (?:ال)?فريق/iu],
  [
    'booking',
    /(?:with|add|include|want|need|a|mit|avec|con|met|med|s|z|с|مع|أضف|قسم)\s+(?:an?\s|einem\s|un\s|una\s|een\s)?(?:(?:online )?(?:booking|reservation|appointment) (?:form|request|page)|(?:buchungs|reservierungs|termin)formular|formulaire de réservation|modulo di prenotazione|formulario de reserva|reserveringsformulier|rezervační(?:m)? formulář(?:em)?|formularz(?:em)? rezerwacji|форм(?:а|ой) бронирования|نموذج (?:ال)?حجز)(?![\p{L}])/iu,
  ],
  [
    'newsletter',
    /(?:with|add|include|want|need|a|mit|avec|con|met|s|z|с|مع|أضف|قسم)\s+(?:an?\s|einem\s|une?\s|una\s|een\s)?(?:newsletter|nieuwsbrief|infolettre|рассылк(?:а|ой)|نشرة بريدية)(?:\s(?:sign-?up|form|anmeldung))?(?![\p{L}])/iu,
  ],
  ['dates', /(?:add|include|with|want)\s+(?:a |an )?(?:calendar|events? (?:section|list))|قسم (?:ال)?(?:مواعيد|فعاليات)/iu],
]

const ownSections = inLanguage(({ words }) =>
  Object.fromEntries(
    Object.entries(words.wantSection ?? {}).map(([type, wanted]) => [type, new RegExp(`(?<![\\p{L}])(?:${wanted})(?![\\p{L}])`, 'iu')]),
  ),
) as (lang: string) => Record<string, RegExp | undefined>

/** Section types the owner asked for by name. */
export function readSectionWishes(draft: Draft): void {
  for (const [type, known] of sectionWords) {
    const match = known.exec(openText(draft)) ?? ownSections(draft.lang)[type]?.exec(openText(draft))
    if (!match) continue
    claim(draft, [match.index, match.index + match[0].length], 'wish')
    draft.wishes.sections = [...(draft.wishes.sections ?? []), type]
  }
}
