import type { EditOp, SiteDescription, Theme } from '@manara/contracts'
import { typePairs } from '@manara/site-kit'
import { findColours } from '../../parse/colour.ts'
import type { FoundColour } from '../../parse/colour.ts'
import { wholeWord } from '../../parse/fold.ts'
import { findLook } from '../../parse/look.ts'
import { done, say } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { sectionsNamed } from '../vocabulary.ts'
import { inTongue } from '../words/list.ts'

const arabicColours: Record<string, string> = {
  red: 'الأحمر',
  orange: 'البرتقالي',
  yellow: 'الأصفر',
  green: 'الأخضر',
  turquoise: 'الفيروزي',
  blue: 'الأزرق',
  purple: 'البنفسجي',
  pink: 'الوردي',
  brown: 'البني',
  beige: 'البيج',
  grey: 'الرمادي',
  black: 'الأسود',
  white: 'الأبيض',
  gold: 'الذهبي',
  silver: 'الفضي',
  navy: 'الكحلي',
  olive: 'الزيتي',
  burgundy: 'العنابي',
}
const presetWords = wholeWord(
  '(?:(?<eu>eu|european|اوروبي|الاوروبي)|(?<uae>uae|emirati|اماراتي|الاماراتي)|(?<dark>dark)|(?<light>light))\\s(?:preset|style|theme)|(?:طراز|نمط)\\s(?:(?<eu2>الاوروبي|اوروبي)|(?<uae2>الاماراتي|اماراتي))',
  'u',
)
const fontWord = inTongue((more) =>
  wholeWord(`fonts?|typefaces?|lettering|type|typography|schrift|خط|الخط|الخطوط|خطوط|خطا${more('fontWord')}`),
)
const anew = inTongue((more) =>
  wholeWord(
    `(?:look|make it look|make it)\\s(?:totally |completely )?different|(?:another|a different|a new|some other)\\s(?:look|design|style|version|layout)(?! for| of)|start the design over|redesign|surprise me|فاجيني|فاجءني|تصميم (?:اخر|جديد|مختلف)|شكل (?:اخر|جديد|مختلف)|غير (?:التصميم|الشكل)${more('anew')}`,
    'u',
  ),
)

type Part = { theme: Partial<Theme>; said: { en: string; ar: string } }

const mixed: Record<string, Partial<Record<string, { en: string; ar: string }>>> = {
  preset: {
    uae: { en: 'The style is generous and rich now', ar: 'صار الطراز فاخراً وسخياً' },
    eu: { en: 'The style is sober now', ar: 'صار الطراز رصيناً' },
    dark: { en: 'The style is the dark one now', ar: 'صار الطراز داكناً' },
    light: { en: 'The style is light and friendly now', ar: 'صار الطراز خفيفاً وودوداً' },
  },
  scheme: {
    dark: { en: 'The pages are dark now', ar: 'صارت الصفحات داكنة' },
    light: { en: 'The pages are light now', ar: 'صارت الصفحات فاتحة' },
  },
  warmth: {
    warm: { en: 'The colours are warmer now', ar: 'صارت الألوان أدفأ' },
    cool: { en: 'The colours are cooler now', ar: 'صارت الألوان أبرد' },
    neutral: { en: 'The colours are calmer now', ar: 'صارت الألوان أهدأ' },
  },
  radius: {
    round: { en: 'The corners are round now', ar: 'صارت الزوايا مستديرة' },
    sharp: { en: 'The corners are sharp now', ar: 'صارت الزوايا حادة' },
    soft: { en: 'The corners are softer now', ar: 'صارت الزوايا أنعم' },
  },
  density: {
    airy: { en: 'There is more space now', ar: 'صارت المسافات أوسع' },
    tight: { en: 'Everything stands closer now', ar: 'صارت المسافات أضيق' },
    normal: { en: 'The spacing is normal again', ar: 'عادت المسافات إلى المعتاد' },
  },
}

function wishes(ask: Ask): Part[] {
  const { text } = ask.folded
  const named = presetWords.exec(text)?.groups ?? {}
  const preset = (['eu', 'uae', 'dark', 'light'] as const).find((name) => named[name] ?? named[`${name}2`])
  const look = preset ? { preset } : findLook(ask.text, ask.tongue)
  return Object.entries(look).flatMap(([key, value]) => {
    const said = mixed[key]?.[value]
    return said ? [{ theme: { [key]: value }, said }] : []
  })
}

const wordOf = (colour: FoundColour) => ({
  en: `${colour.shade ? `${colour.shade} ` : ''}${colour.name ?? colour.hex}`,
  ar: (arabicColours[colour.name ?? ''] ?? colour.hex) + (colour.shade === 'dark' ? ' الغامق' : colour.shade === 'light' ? ' الفاتح' : ''),
})

/** Black and white are grounds, not accents: they mean dark and light pages. */
function groundOf(colour: FoundColour): Part | undefined {
  if (colour.exact || (colour.name !== 'black' && colour.name !== 'white')) return undefined
  const scheme = colour.name === 'black' ? 'dark' : 'light'
  const said = mixed.scheme?.[scheme]
  return said && { theme: { scheme }, said }
}

/** A refusal is kept under a name the colours of a theme are checked by. */
const refusedName: Partial<Record<string, string>> = { olive: 'green', silver: 'grey', burgundy: 'red' }

function colourParts(ask: Ask, colours: readonly FoundColour[]): { parts: Part[]; refused: string[] } {
  const wanted = colours.find((colour) => !colour.refused)
  const refused = [
    ...new Set(colours.filter((colour) => colour.refused).map((colour) => refusedName[colour.name ?? ''] ?? colour.name ?? '')),
  ].filter((name) => name !== '')
  const parts: Part[] = []
  if (wanted)
    parts.push(
      groundOf(wanted) ?? {
        theme: { brand: wanted.hex },
        said: { en: `The colour is ${wordOf(wanted).en} now`, ar: `صار اللون ${wordOf(wanted).ar}` },
      },
    )
  const kept = ask.site.theme.avoidHues.filter((name) => name !== wanted?.name)
  const avoidHues = [...new Set([...kept, ...refused])]
  if (refused.length > 0 || kept.length < ask.site.theme.avoidHues.length) {
    const list =
      refused.length > 0
        ? {
            en: `There will be no ${refused.join(' and no ')}`,
            ar: `لن يظهر اللون ${refused.map((name) => arabicColours[name] ?? name).join(' ولا ')}`,
          }
        : { en: '', ar: '' }
    parts.push({ theme: { avoidHues }, said: list })
  }
  return { parts, refused }
}

const sans = inTongue((more) => new RegExp(`sans|بدون زوايد|بلا زوايد|حديث${more('sans')}`, 'u'))
const serifs = inTongue((more) => new RegExp(`serif|زوايد|كلاسيكي${more('serif')}`, 'u'))
const serif = new Set(['crust', 'orchard', 'atelier', 'salon', 'notary', 'gala', 'bay'])

function fontPart(ask: Ask): Part | undefined {
  const { text } = ask.folded
  const kind = sans(ask.tongue).test(text) ? 'sans' : serifs(ask.tongue).test(text) ? 'serif' : undefined
  const named = typePairs.find((pair) =>
    [pair.latin.display, pair.latin.text, pair.arabic.display].some((face) => text.includes(face.family.toLowerCase())),
  )
  if (named)
    return {
      theme: { typePair: named.id },
      said: { en: `The headings are set in ${named.latin.display.family} now`, ar: `صارت العناوين بخط ${named.arabic.display.family}` },
    }
  if (!kind && text.search(fontWord(ask.tongue)) < 0) return undefined
  const fitting = typePairs.filter((pair) => (kind ? serif.has(pair.id) === (kind === 'serif') : pair.mood.includes(ask.site.theme.preset)))
  const now = fitting.findIndex((pair) => pair.id === ask.site.theme.typePair)
  const next = fitting[(now < 0 ? ask.seed : now + 1) % fitting.length]
  return (
    next && {
      theme: { typePair: next.id },
      said: { en: `The font is another one now: ${next.latin.display.family}`, ar: `صار الخط مختلفاً: ${next.arabic.display.family}` },
    }
  )
}

function withoutRefusal(site: SiteDescription, name: string | undefined): EditOp[] {
  const refusals = site.refusals.filter((one) => !(one.what === 'colour' && one.value === name))
  return refusals.length === site.refusals.length ? [] : [{ op: 'replace_site', site: { ...site, refusals } }]
}

/** Colours wanted and refused, light or dark, style, font, corners and space; all that one request names. */
export function lookRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const colours = findColours(ask.text, ask.tongue)
  const { parts, refused } = colourParts(ask, colours)
  const font = fontPart(ask)
  const all = [...parts, ...wishes(ask), ...(font ? [font] : [])]
  if (all.length === 0) return newLook(ask)
  // "Remove the green section" speaks of a section, not of the look of the site.
  if (sectionsNamed(text, ask.tongue).length > 0 && colours.length === 0 && !font) return undefined
  const theme = Object.assign({}, ...all.map((part) => part.theme)) as Partial<Theme>
  const wanted = colours.find((colour) => !colour.refused)
  const refusals = refused.filter((name) => !ask.site.refusals.some((one) => one.what === 'colour' && one.value === name))
  const ops: EditOp[] = [
    ...withoutRefusal(ask.site, wanted?.name),
    { op: 'set_theme', theme },
    ...refusals.map((value): EditOp => ({ op: 'add_refusal', refusal: { what: 'colour', value, quote: ask.text.slice(0, 400) } })),
  ]
  const spoken = all.map((part) => part.said[ask.tongue === 'ar' ? 'ar' : 'en']).filter((one) => one !== '')
  return done(ops, spoken.map((one) => `${one}.`).join(' '))
}

function newLook(ask: Ask): Step | undefined {
  if (!anew(ask.tongue).test(ask.folded.text) || ask.focus || sectionsNamed(ask.folded.text, ask.tongue).length > 0) return undefined
  const seed = ask.seed === ask.site.theme.seed ? ask.seed + 1 : ask.seed
  return done(
    [{ op: 'set_theme', theme: { seed } }],
    say(ask, 'The whole site is composed anew; words and facts are the same.', 'رُكِّب الموقع كله من جديد، والكلمات والمعلومات كما هي.'),
  )
}
