import { also, inLanguage } from '../reading/words/list.ts'
import { fold, wholeWord } from './fold.ts'

export const colourNames = [
  'red',
  'orange',
  'yellow',
  'green',
  'turquoise',
  'blue',
  'purple',
  'pink',
  'brown',
  'beige',
  'grey',
  'black',
  'white',
  'gold',
  'silver',
  'navy',
  'olive',
  'burgundy',
] as const
export type ColourName = (typeof colourNames)[number]

/** A colour in a text: wanted or refused. `hex` is a calm, usable tone of the name, or exactly what the owner wrote. */
export type FoundColour = {
  name?: ColourName
  hex: string
  shade?: 'dark' | 'light'
  refused: boolean
  exact: boolean
  text: string
  start: number
  end: number
}

type Tone = { hex: string; words: string }

/** Folded words in English, German and Arabic, feminine forms included. */
const tones: Record<ColourName, Tone> = {
  red: { hex: '#b3261e', words: 'reds?|reddish|rote?[rnsm]?|احمر|حمراء|حمرا|الاحمر|الحمراء' },
  orange: { hex: '#d9660a', words: 'oranges?|برتقالي|برتقاليه|البرتقالي' },
  yellow: { hex: '#e0b000', words: 'yellows?|yellowish|gelbe?[rnsm]?|اصفر|صفراء|صفرا|الاصفر|الصفراء' },
  green: { hex: '#2e7d4f', words: 'greens?|greenish|grune?[rnsm]?|grüne?[rnsm]?|اخضر|خضراء|خضرا|الاخضر|الخضراء' },
  turquoise: { hex: '#0f8a8a', words: 'turquoise|teal|cyan|türkis|turkis|تركواز|تركوازي|فيروزي|الفيروزي|التركواز' },
  blue: { hex: '#2158b8', words: 'blues?|bluish|blaue?[rnsm]?|ازرق|زرقاء|زرقا|الازرق|الزرقاء|سماوي|السماوي' },
  purple: { hex: '#6d3fa0', words: 'purples?|violet|lilac|lavender|mauve|lila|violett|بنفسجي|بنفسجيه|البنفسجي|ارجواني|موف' },
  pink: { hex: '#c2417c', words: 'pinks?|pinkish|rosa|magenta|وردي|ورديه|الوردي|زهري|الزهري|بينك' },
  brown: { hex: '#7a4b2a', words: 'browns?|brownish|braune?[rnsm]?|بني|بنيه|البني' },
  beige: { hex: '#b99b6b', words: 'beige|cream|sand|بيج|البيج|رملي|كريمي' },
  grey: { hex: '#5f6670', words: 'gr[ae]ys?|graue?[rnsm]?|رمادي|رماديه|الرمادي|رصاصي' },
  black: { hex: '#1a1a1a', words: 'black|schwarze?[rnsm]?|اسود|سوداء|سودا|الاسود|السوداء' },
  white: { hex: '#f7f5f0', words: 'white|weisse?[rnsm]?|weiße?[rnsm]?|ابيض|بيضاء|بيضا|الابيض|البيضاء' },
  gold: { hex: '#a87b1e', words: 'gold|golden|ذهبي|ذهبيه|الذهبي' },
  silver: { hex: '#8b929c', words: 'silver|فضي|فضيه|الفضي' },
  navy: { hex: '#1c2f5c', words: 'navy(?: blue)?|كحلي|الكحلي' },
  olive: { hex: '#5c6f2b', words: 'olive(?: green)?|زيتي|الزيتي|زيتوني' },
  burgundy: { hex: '#6e1f33', words: 'burgundy|maroon|wine red|bordeaux|عنابي|خمري|نبيتي|ماروني' },
}
const darkWord = 'dark|deep|dunkel|غامق|غامقه|داكن|داكنه'
const lightWord = 'light|pale|pastel|bright|soft|hell|فاتح|فاتحه|باهت'
// "Blue, but a bit darker": only a comparison may stand that far from its colour.
const butShade =
  '[,،]?\\s(?:(?:but|just|only|aber|nur|mais|ma|però|pero|maar|ale|tylko|jen|но|только|بس|لكن)\\s)?(?:(?:a (?:bit|little)|etwas|bisschen|un peu|un po|un poco|iets|wat|trochu|trochę|чуть|немного|شوي)\\s)?(?:(?<darkC>darker|deeper|dunkler|plus (?:foncé|fonce|sombre)|più scuro|piu scuro|más oscuro|mas oscuro|donkerder|tmavší|tmavsi|ciemniejszy|темнее|потемнее|اغمق)|(?<lightC>lighter|heller|plus clair|più chiaro|piu chiaro|más claro|mas claro|lichter|světlejší|svetlejsi|jaśniejszy|jasniejszy|светлее|посветлее|افتح))'
const namedIn = inLanguage((more) => {
  // "Bleu marine" is no "bleu": names that begin as another does come first.
  const longer: readonly ColourName[] = ['navy', 'olive', 'burgundy', 'turquoise']
  const all = [...longer, ...colourNames.filter((name) => !longer.includes(name))]
    .map((name) => `(?<${name}>${tones[name].words}${also(more.words.colours?.[name])})`)
    .join('|')
  const [dark, light] = [darkWord + more('dark'), lightWord + more('light')]
  return wholeWord(
    `(?:(?:(?<darkA>${dark})|(?<lightA>${light}))[\\s-]?)?(?:${all})ا?(?:\\s(?:(?<darkB>${dark})|(?<lightB>${light}))|${butShade})?`,
  )
})
const hexCode = /(?<![\p{L}\p{N}&])#(?<hex>[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f\p{L}])/gu

const negationIn = inLanguage(
  (more) =>
    new RegExp(
      `(?:${wholeWord(`no|not|without|never|avoid|hate|dislike|don'?t (?:want|like|use)|do not (?:want|like|use)|anything but|neither|remove|less|isn'?t|ohne|kein|keine|keinen|nicht|بدون|بلا|من غير|من دون|دون|لا|ما|مو|مش|ليس|ليست|لست|اكره|تجنب|تجنبوا|لا اريد|ما ابغي|ما ابي|و?ما بدي|مش عايز|غير|الا|وليس|ومش|ومو|وبدون|وبلا|ولا${more('notColour')}`).source})` +
        `(?:\\s+(?:the|any|too|much|so|a|an|more|in|use|اي|اللون|لون|الوان|الالوان|عن|ابدا|بال|باللون${more('filler')}))*\\s+(?:ب)?$`,
      'u',
    ),
)
const chainIn = inLanguage(
  (more) => new RegExp(`^\\s*(?:(?:,|،)\\s*)?(?:or|nor|and|oder|und|noch|او|ولا|و${more('joins')})?\\s*(?:اللون\\s+|the\\s+)?$`, 'u'),
)

/** "Желтого не надо", "gelb bitte nicht": a refusal that stands behind the colour. */
const unwantedIn = inLanguage(
  (more) =>
    new RegExp(
      `^\\s*(?:${wholeWord(`please|bitte|per favore|por favor|prosím|proszę|пожалуйста`, 'u').source}\\s*)?(?:${wholeWord(`is out|not please|nicht|no gracias|no grazie|niet|ne|nie|не (?:надо|нужен|нужно|хочу|хотим)|нельзя|لا اريده|ما ابغاه|ممنوع`, 'u').source})\\s*(?:[.,!،]|$|${wholeWord(`please|bitte|prosím|proszę|пожалуйста${more('joins')}`, 'u').source})`,
      'u',
    ),
)
const orIn = inLanguage((more) => new RegExp(`^\\s*[,،]?\\s*(?:or|nor|oder|noch|او|ولا${more('joins')})\\s`, 'u'))

/** Mixes a hex colour with black or white; `share` of the other colour from 0 to 1. */
function mix(hex: string, other: number, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return `#${parts
    .map((part) =>
      Math.round(part * (1 - share) + other * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

function shaded(hex: string, shade: 'dark' | 'light' | undefined): string {
  if (shade === undefined) return hex
  return shade === 'dark' ? mix(hex, 0, 0.4) : mix(hex, 255, 0.4)
}

type Candidate = Omit<FoundColour, 'refused' | 'text'>

function shadeIn(groups: Record<string, string | undefined>): FoundColour['shade'] {
  const has = (word: 'dark' | 'light') => ['A', 'B', 'C'].some((place) => groups[word + place] !== undefined)
  return has('dark') ? 'dark' : has('light') ? 'light' : undefined
}

function namedColours(text: string, lang: string): Candidate[] {
  return [...text.matchAll(namedIn(lang))].flatMap((match): Candidate[] => {
    const groups = match.groups ?? {}
    const name = colourNames.find((one) => groups[one] !== undefined)
    if (!name) return []
    const shade = shadeIn(groups)
    return [
      {
        name,
        hex: shaded(tones[name].hex, shade),
        ...(shade ? { shade } : {}),
        exact: false,
        start: match.index,
        end: match.index + match[0].length,
      },
    ]
  })
}

function hexColours(text: string): Candidate[] {
  return [...text.matchAll(hexCode)].map((match) => {
    const code = match.groups?.hex ?? ''
    const hex = code.length === 3 ? [...code].map((char) => char + char).join('') : code
    return { hex: `#${hex}`, exact: true, start: match.index, end: match.index + match[0].length }
  })
}

/** "No yellow or pink": the refusal reaches along a list joined by or / and; a comma alone ends it. */
function carriesOn(between: string, listGoesOn: boolean, lang: string): boolean {
  if (!chainIn(lang).test(between)) return false
  return listGoesOn || !/^\s*[,،]\s*$/u.test(between)
}

/** Finds colour names and codes, each wanted or refused, in the order they stand. */
export function findColours(text: string, lang = ''): FoundColour[] {
  const folded = fold(text)
  const candidates = [...namedColours(folded.text, lang), ...hexColours(folded.text)].sort((a, b) => a.start - b.start)
  const found: FoundColour[] = []
  candidates.forEach((one, index) => {
    const last = candidates[index - 1]
    const between = last ? folded.text.slice(last.end, one.start) : undefined
    const next = candidates[index + 1]
    const joined = next ? orIn(lang).test(folded.text.slice(one.end, next.start)) : false
    const carried = found.at(-1)?.refused === true && between !== undefined && carriesOn(between, joined, lang)
    const before = folded.text.slice(Math.max(0, one.start - 40), one.start)
    const refused = carried || negationIn(lang).test(before) || unwantedIn(lang).test(folded.text.slice(one.end))
    found.push({ ...one, refused, text: folded.original(one.start, one.end), start: folded.at(one.start), end: folded.at(one.end) })
  })
  return found
}

/** The usable tone of a colour name. */
export function hexOf(name: ColourName): string {
  return tones[name].hex
}

const hueSteps: readonly [number, ColourName][] = [
  [15, 'red'],
  [42, 'orange'],
  [68, 'yellow'],
  [165, 'green'],
  [195, 'turquoise'],
  [255, 'blue'],
  [295, 'purple'],
  [345, 'pink'],
  [361, 'red'],
]

const greyName = (light: number): ColourName => (light < 0.2 ? 'black' : light > 0.93 ? 'white' : 'grey')

/** The colour name a hex code would be called by; greys by their lightness. */
export function nameOf(hex: string): ColourName {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const top = Math.max(red, green, blue)
  const spread = top - Math.min(red, green, blue)
  if (spread < 0.08) return greyName(top)
  const turn = top === red ? ((green - blue) / spread) % 6 : top === green ? (blue - red) / spread + 2 : (red - green) / spread + 4
  const hue = (turn * 60 + 360) % 360
  return hueSteps.find(([limit]) => hue < limit)?.[1] ?? 'red'
}
