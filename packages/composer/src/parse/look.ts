import type { Theme } from '@manara/contracts'
import { also, inLanguage } from '../reading/words/list.ts'
import type { BriefWords } from '../reading/words/words.ts'
import { fold, wholeWord } from './fold.ts'

/** Wishes about the look of a site that are neither a colour nor a refusal. */
export type FoundLook = {
  preset?: Theme['preset']
  scheme?: Theme['scheme']
  warmth?: NonNullable<Theme['warmth']>
  radius?: NonNullable<Theme['radius']>
  density?: NonNullable<Theme['density']>
}

/** A wish behind one of these is a refusal; `more` are those of a language. */
export const notBefore = (more: string) =>
  `(?<!(?:\\bno|\\bnot|\\bless|\\bmoins|\\bmeno|\\bmenos|\\bminder|\\bweniger|\\bméně|\\bmíň|\\bmniej|менее|меньше|\\bnot so|\\btoo|\\bnot too|\\bwithout|بدون|لا|مو|مش|ليس|غير|اقل${more})\\s)`
/** First match wins within a wish; folded words. */
const looks: { [K in keyof FoundLook]-?: readonly [FoundLook[K], string][] } = {
  preset: [
    [
      'uae',
      'luxury|luxurious|lavish|opulent|premium|high.?end|posh|upmarket|arabian|gulf style|luxuriös|edel|فاخر|فاخره|الفخامه|فخامه|فخم|فخمه|راقي|راقيه|رقي|خليجي',
    ],
    [
      'eu',
      'sober|serious|classic|classical|formal|conservative|traditional|dignified|timeless|businesslike|seriös|nüchtern|klassisch|رصين|رصينه|رسمي|رسميه|جاد|جاده|كلاسيكي|كلاسيكيه|وقور',
    ],
    ['dark', 'techy|futuristic|tech style|night look|تقني الشكل|مستقبلي'],
    [
      'light',
      'friendly|fresh|playful|cheerful|bright and friendly|simple|plain|clean look|minimal|minimalist|verspielt|freundlich|schlicht|مرح|مرحه|ودود|بسيط|بسيطه|بساطه|منعش',
    ],
  ],
  scheme: [
    [
      'dark',
      'dark mode|dark (?:site|look|theme|background|design|style|page)|(?:make|turn|want|keep|have) (?:it|everything|the (?:whole )?(?:site|page)) (?:all )?dark(?:er)?|dark|darker|dunkel|dunkles|الوضع الداكن|الوضع الليلي|وضع ليلي|خلفيه (?:داكنه|غامقه|سوداء)|داكن|داكنه|غامق|غامقه|معتم|معتمه',
    ],
    [
      'light',
      'light mode|light (?:site|look|theme|background|design|style|page)|(?:make|turn|want|keep|have) (?:it|everything|the (?:whole )?(?:site|page)) (?:all )?(?:light|bright)(?:er)?|brighter|lighter|hell|helles|الوضع الفاتح|الوضع النهاري|وضع نهاري|خلفيه (?:فاتحه|بيضاء)|فاتح|فاتحه',
    ],
  ],
  warmth: [
    ['warm', 'warm|warmer|cosy|cozy|earthy|warme?[nrsm]?|دافيه|دافيء|دافي|دافيا|ادفا|ادفي|دفء|دفا|ترابيه'],
    ['cool', 'cool colou?rs?|cooler|cold|colder|cool|kühl|kuhl|kühler|بارده|بارد|ابرد|باردا'],
    ['neutral', 'neutral|muted|subdued|محايده|محايد|هاديه|هادي الالوان'],
  ],
  radius: [
    ['round', 'rounder|rounded|round corners?|زوايا مدوره|مدوره|مستديره|دايريه'],
    ['sharp', 'sharp corners?|sharper|square corners?|angular|زوايا حاده|حاده|مربعه'],
    ['soft', 'softer corners?|soft corners?|زوايا ناعمه'],
  ],
  density: [
    [
      'airy',
      'too crowded|too cramped|cramped|airier|airy|more (?:white ?)?space|more room|spacious|less crowded|مسافات اكبر|مساحات اوسع|مساحه اكبر|اوسع|متباعد',
    ],
    ['tight', 'tighter|denser|more compact|compact|less (?:white ?)?space|مسافات اقل|مضغوط|اضيق|متقارب'],
    ['normal', 'normal spacing|مسافات عاديه'],
  ],
}

type LookKey = keyof NonNullable<BriefWords['looks']>
// The names of the same wishes in the tables of the languages.
const ownKeys: Readonly<Record<string, LookKey>> = {
  uae: 'luxury',
  eu: 'sober',
  'preset light': 'friendly',
  'scheme dark': 'darkPage',
  'scheme light': 'lightPage',
  warm: 'warm',
  cool: 'cool',
  neutral: 'neutral',
  round: 'round',
  sharp: 'sharp',
  airy: 'airy',
  tight: 'tight',
}

const looksIn = inLanguage((more) =>
  Object.entries(looks).flatMap(([wish, choices]) =>
    choices.map(([value, words]) => {
      const key = ownKeys[`${wish} ${value}`] ?? ownKeys[value ?? '']
      const own = also(key && more.words.looks?.[key])
      return {
        wish,
        value: value as string,
        pattern: new RegExp(notBefore(more('no')) + wholeWord(`(?:${words}${own})ا?`, 'u').source, 'u'),
      }
    }),
  ),
)

/** The folded text with colour names taken out of the way: "dark blue" says nothing about a dark page. */
function withoutShades(text: string, lang: string): string {
  const shade = '(?:dark|deep|light|pale|hell|dunkel)[\\s-]?(?:red|orange|yellow|green|blue|purple|pink|brown|gr[ae]y|grün|blau|rot)'
  const arabicShade = '\\p{L}*(?:احمر|ازرق|اخضر|اصفر|برتقالي|بنفسجي|وردي|بني|رمادي)\\s(?:غامق|فاتح|داكن)'
  return text.replace(wholeWord(`${shade}|${arabicShade}${ownShade(lang)}`), ' ')
}

/** "Vert foncé", "dunkelgrün": a shade before or behind the colour says nothing about the page. */
const ownShade = inLanguage(({ words }) => {
  const colours = Object.values(words.colours ?? {}).join('|')
  const shades = [words.dark, words.light].filter(Boolean).join('|')
  return colours === '' || shades === '' ? '' : `|(?:${shades})[\\s-]?(?:${colours})|(?:${colours})\\s(?:${shades})`
})

/** Finds wishes about style, light or dark, warmth, corners and space in English, Arabic and German, and in the language named. */
export function findLook(text: string, lang = ''): FoundLook {
  const folded = withoutShades(fold(text).text, lang)
  const look: Record<string, string> = {}
  for (const { wish, value, pattern } of looksIn(lang)) if (look[wish] === undefined && pattern.test(folded)) look[wish] = value
  return look as FoundLook
}
