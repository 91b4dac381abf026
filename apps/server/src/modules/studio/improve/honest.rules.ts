import type { Lang } from '@manara/contracts'

/** What a text may rest on: the owner's words and facts, and the text it is to replace. */
export type Ground = {
  lang: Lang
  original: string
  known: string
  refusedWords: readonly string[]
  /** The owner asked for other words, so a place where a fact goes may be left out; none may be added. */
  mayDropPlaces?: boolean
}

/**
 * Why a model's text must not stand on a site, or nothing. It may say things better, but nothing that nobody said:
 * no new number, name, address, praise or promise. Strict on purpose: what is refused leaves the rules' text in place.
 */
export function dishonesty(text: string, ground: Ground): string | undefined {
  const known = fold(`${ground.known}\n${ground.original}`)
  return faults.find(([, isFault]) => isFault(text, { ...ground, known }))?.[0]
}

type Fault = (text: string, ground: Ground) => boolean

const faults: [name: string, isFault: Fault][] = [
  ['empty', (text) => text.trim() === ''],
  ['too long', (text, { original }) => text.length > Math.max(90, original.length * 2)],
  ['several lines', (text, { original }) => text.includes('\n') && !original.includes('\n') && original.length < 140],
  [
    'other places for facts',
    (text, { original, mayDropPlaces = false }) =>
      mayDropPlaces ? newOnes(placesIn(text), placesIn(original)) : placesIn(text).join() !== placesIn(original).join(),
  ],
  ['a number nobody gave', (text, { known }) => newOnes(numbersIn(text), numbersIn(known))],
  ['a name nobody gave', (text, { known, lang }) => lang === 'en' && newOnes(namesIn(text), wordsIn(known))],
  ['praise or proof nobody gave', (text, { known }) => claims.some((claim) => claim.test(fold(text)) && !claim.test(known))],
  ['words in quotation marks', (text, { original }) => /["“”„«»]/.test(text) && !/["“”„«»]/.test(original)],
  ['an address', (text, { known }) => newOnes(text.toLowerCase().match(/\S+@\S+|https?:\S+|www\.\S+|\B@\w+/g) ?? [], known.split(/\s+/))],
  ['another script', (text, { lang, original }) => scriptOf(text, lang) !== scriptOf(original, lang)],
  ['a refused word', (text, { refusedWords }) => refusedWords.some((word) => word !== '' && fold(text).includes(fold(word)))],
]

const newOnes = (found: readonly string[], known: readonly string[]) => found.some((one) => !known.includes(one))

/** Lower case, Western digits, no Arabic vowel marks: so that the same thing is the same however it was written. */
export function fold(text: string): string {
  const digits = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
  return digits.replace(/[\u064b-\u0652\u0640]/g, '').toLowerCase()
}

const numbersIn = (text: string) => fold(text).match(/\d+/g) ?? []
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}'’-]+/gu)?.flatMap((word) => [word, word.replace(/['’]s$/, '')]) ?? []
const placesIn = (text: string) => (text.match(/\{\{[^}]*\}\}/g) ?? []).toSorted()

/** Words with a capital letter that do not begin a sentence. */
function namesIn(text: string): string[] {
  const inside = [...text.matchAll(/(?<=[^\s.!?:…–—-]\s+)(\p{Lu}[\p{L}'’-]*)/gu)].map((match) => match[1] ?? '')
  return inside.filter((word) => !/^I(['’]\w+)?$/.test(word)).map((word) => word.toLowerCase().replace(/['’]s$/, ''))
}

function scriptOf(text: string, lang: Lang): 'arabic' | 'other' | 'none' {
  const arabic = text.match(/[\u0600-\u06ff]/g)?.length ?? 0
  const other = text.match(/\p{L}/gu)?.filter((letter) => !/[\u0600-\u06ff]/.test(letter)).length ?? 0
  if (arabic + other === 0) return lang === 'ar' ? 'arabic' : 'none'
  return arabic >= other ? 'arabic' : 'other'
}

/** Praise, proof and promises: true only if the owner said so. */
const claims: RegExp[] = [
  /\baward|prize|medal|\bvoted\b|\brated\b|\brating|\breviews?\b|five.star|\bstars?\b/,
  /certif|licen[cs]ed|accredit|insured|approved|qualified/,
  /\b(the |our )?(very )?best\b|leading|number one|top.rated|no\. ?1|world.class|unrivall?ed|finest|premier/,
  /guarantee|warranty|money.back|risk.free/,
  /trusted by|thousands|hundreds|millions?|dozens|countless|many (happy )?(clients|customers|guests)|loved by/,
  /\bsince\b|established|founded|generation|decades?|years of|family.(owned|run)|tradition of/,
  /\bfree\b|discount|cheap|lowest|% off|same.day|24.7|around the clock|within (an? )?(hour|minute|day)/,
  /organic|vegan|halal|gluten|sustainab|eco.friendly|fair.?trade|locally sourced|hand.?picked|homegrown/,
  /experts?\b|experienced|professionals?\b|specialists?\b|master\b|renowned|famous|acclaimed/,
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand)\b/,
  /جائز|جوائز|ميدالي/,
  /معتمد|مرخص|شهاد/,
  /(ال)?(افضل|أفضل|اجود|أجود|ارقى|أرقى)|رائد|الاول|الأول|رقم واحد/,
  /ضمان|نضمن|مضمون/,
  /(آلاف|الاف|مئات|ملايين|عشرات)|يثق (به|بنا)/,
  /منذ|تأسس|عقود|سنوات|خبر(ة|ات)|أجيال|عريق/,
  /مجان|خصم|تخفيض|أرخص|ارخص/,
  /عضوي|نباتي|حلال|مستدام/,
  /خبراء|محترف|متخصص|مشهور|مرموق/,
  /(^|\s)(واحد|اثنان|ثلاث|ثلاثة|أربع|أربعة|خمس|خمسة|ست|ستة|سبع|سبعة|ثمان|ثمانية|تسع|تسعة|عشر|عشرة|عشرون|عشرين|ثلاثون|ثلاثين|مئة|مائة|ألف)(\s|$)/,
]
