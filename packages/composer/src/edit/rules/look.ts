import type { EditOp, SiteDescription, Theme } from '@manara/contracts'
import { typePairs } from '@manara/site-kit'
import { findColours } from '../../parse/colour.ts'
import type { FoundColour } from '../../parse/colour.ts'
import { wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import { findLook } from '../../parse/look.ts'
import { done, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { sectionsNamed } from '../vocabulary.ts'
import { inTongue } from '../words/list.ts'

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

type Part = { theme: Partial<Theme>; said: string }

const mixedIn = (ask: Ask): Record<string, Partial<Record<string, string>>> => ({
  preset: {
    uae: reply(ask, 'The style is generous and rich now'),
    eu: reply(ask, 'The style is sober now'),
    dark: reply(ask, 'The style is the dark one now'),
    light: reply(ask, 'The style is light and friendly now'),
  },
  scheme: {
    dark: reply(ask, 'The pages are dark now'),
    light: reply(ask, 'The pages are light now'),
  },
  warmth: {
    warm: reply(ask, 'The colours are warmer now'),
    cool: reply(ask, 'The colours are cooler now'),
    neutral: reply(ask, 'The colours are calmer now'),
  },
  radius: {
    round: reply(ask, 'The corners are round now'),
    sharp: reply(ask, 'The corners are sharp now'),
    soft: reply(ask, 'The corners are softer now'),
  },
  density: {
    airy: reply(ask, 'There is more space now'),
    tight: reply(ask, 'Everything stands closer now'),
    normal: reply(ask, 'The spacing is normal again'),
  },
})

/** "Blue, but darker" wants another blue, no dark page. */
const withoutShades = (ask: Ask): string =>
  findColours(ask.text, ask.tongue)
    .filter(({ shade }) => shade !== undefined)
    .reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, ask.text)

const less = wholeWord(
  also(
    'less|not so|not as|too|weniger|nicht so|zu|moins|trop|meno|troppo|menos|demasiado|muy|minder|te|niet zo|méně|míň|moc|příliš|mniej|za|zbyt|менее|меньше|слишком|не так(?:ой|ая|ие)?|اقل',
  ).slice(1),
)
const turned: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  radius: { round: 'sharp', sharp: 'round' },
  density: { airy: 'tight', tight: 'airy' },
  warmth: { warm: 'cool', cool: 'warm' },
  scheme: { dark: 'light', light: 'dark' },
}

/** "Less round", "too dark": the other of two. What stands before "less" is no part of it. */
function lessOf(ask: Ask): Record<string, string> {
  const { text } = ask.folded
  const found = [...text.matchAll(less)].map((match) =>
    findLook(
      text
        .slice(match.index + match[0].length)
        .trim()
        .split(/\s+/u)
        .slice(0, 2)
        .join(' '),
      ask.tongue,
    ),
  )
  return Object.fromEntries(
    found.flatMap((look) =>
      Object.entries(look).flatMap(([key, value]) => (turned[key]?.[value] ? [[key, turned[key][value]] as const] : [])),
    ),
  )
}

function wishes(ask: Ask): Part[] {
  const { text } = ask.folded
  const named = presetWords.exec(text)?.groups ?? {}
  const preset = (['eu', 'uae', 'dark', 'light'] as const).find((name) => named[name] ?? named[`${name}2`])
  const look = preset ? { preset } : findLook(withoutShades(ask), ask.tongue)
  return Object.entries({ ...look, ...lessOf(ask) }).flatMap(([key, value]) => {
    const said = mixedIn(ask)[key]?.[value]
    return said ? [{ theme: { [key]: value }, said }] : []
  })
}

const colourNames = (ask: Ask): Record<string, string> => ({
  red: reply(ask, 'red'),
  orange: reply(ask, 'orange'),
  yellow: reply(ask, 'yellow'),
  green: reply(ask, 'green'),
  turquoise: reply(ask, 'turquoise'),
  blue: reply(ask, 'blue'),
  purple: reply(ask, 'purple'),
  pink: reply(ask, 'pink'),
  brown: reply(ask, 'brown'),
  beige: reply(ask, 'beige'),
  grey: reply(ask, 'grey'),
  black: reply(ask, 'black'),
  white: reply(ask, 'white'),
  gold: reply(ask, 'gold'),
  silver: reply(ask, 'silver'),
  navy: reply(ask, 'navy'),
  olive: reply(ask, 'olive'),
  burgundy: reply(ask, 'burgundy'),
})

function wordOf(ask: Ask, colour: FoundColour): string {
  const name = colourNames(ask)[colour.name ?? ''] ?? colour.hex
  if (colour.shade === 'dark') return reply(ask, 'dark {0}', name)
  return colour.shade === 'light' ? reply(ask, 'light {0}', name) : name
}

/** Black and white are grounds, not accents: they mean dark and light pages. */
function groundOf(ask: Ask, colour: FoundColour): Part | undefined {
  if (colour.exact || (colour.name !== 'black' && colour.name !== 'white')) return undefined
  const scheme = colour.name === 'black' ? 'dark' : 'light'
  const said = mixedIn(ask).scheme?.[scheme]
  return said === undefined ? undefined : { theme: { scheme }, said }
}

/** A refusal is kept under a name the colours of a theme are checked by. */
const refusedName: Partial<Record<string, string>> = { olive: 'green', silver: 'grey', burgundy: 'red' }

function colourParts(ask: Ask, colours: readonly FoundColour[]): { parts: Part[]; refused: string[] } {
  const wanted = colours.find((colour) => !colour.refused)
  const refused = [
    ...new Set(colours.filter((colour) => colour.refused).map((colour) => refusedName[colour.name ?? ''] ?? colour.name ?? '')),
  ].filter((name) => name !== '')
  const parts: Part[] = []
  const word = wanted ? wordOf(ask, wanted) : ''
  if (wanted)
    parts.push(
      groundOf(ask, wanted) ?? {
        theme: { brand: wanted.hex },
        said: reply(ask, 'The colour is {0} now', word),
      },
    )
  const kept = ask.site.theme.avoidHues.filter((name) => name !== wanted?.name)
  const avoidHues = [...new Set([...kept, ...refused])]
  if (refused.length > 0 || kept.length < ask.site.theme.avoidHues.length) {
    const names = refused.map((name) => colourNames(ask)[name] ?? name)
    const none = names.reduce((all, name) => (all === '' ? name : reply(ask, '{0} and no {1}', all, name)), '')
    const list = none === '' ? '' : reply(ask, 'There will be no {0}', none)
    parts.push({ theme: { avoidHues }, said: list })
  }
  return { parts, refused }
}

const sans = inTongue((more) => new RegExp(`sans|بدون زوايد|بلا زوايد|حديث${more('sans')}`, 'u'))
const serifs = inTongue((more) => new RegExp(`serif|زوايد|كلاسيكي${more('serif')}`, 'u'))
const serif = new Set(['crust', 'orchard', 'atelier', 'salon', 'notary', 'gala', 'bay'])

const faceOf = (ask: Ask, pair: (typeof typePairs)[number]): string =>
  ask.tongue === 'ar' ? pair.arabic.display.family : pair.latin.display.family

function fontPart(ask: Ask): Part | undefined {
  const { text } = ask.folded
  const kind = sans(ask.tongue).test(text) ? 'sans' : serifs(ask.tongue).test(text) ? 'serif' : undefined
  const named = typePairs.find((pair) =>
    [pair.latin.display, pair.latin.text, pair.arabic.display].some((face) => text.includes(face.family.toLowerCase())),
  )
  if (named)
    return {
      theme: { typePair: named.id },
      said: reply(ask, 'The headings are set in {0} now', faceOf(ask, named)),
    }
  if (!kind && text.search(fontWord(ask.tongue)) < 0) return undefined
  const fitting = typePairs.filter((pair) => (kind ? serif.has(pair.id) === (kind === 'serif') : pair.mood.includes(ask.site.theme.preset)))
  const now = fitting.findIndex((pair) => pair.id === ask.site.theme.typePair)
  const next = fitting[(now < 0 ? ask.seed : now + 1) % fitting.length]
  return (
    next && {
      theme: { typePair: next.id },
      said: reply(ask, 'The font is another one now: {0}', faceOf(ask, next)),
    }
  )
}

function withoutRefusal(site: SiteDescription, name: string | undefined): EditOp[] {
  const known = site.refusals.filter((one) => one.what === 'colour' && one.value === name)
  return known.slice(0, 1).map(({ what, value }) => ({ op: 'remove_refusal', refusal: { what, value } }))
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
  const spoken = all.map((part) => part.said).filter((one) => one !== '')
  return done(ops, spoken.map((one) => `${one}.`).join(' '))
}

function newLook(ask: Ask): Step | undefined {
  if (!anew(ask.tongue).test(ask.folded.text) || ask.focus || sectionsNamed(ask.folded.text, ask.tongue).length > 0) return undefined
  const seed = ask.seed === ask.site.theme.seed ? ask.seed + 1 : ask.seed
  return done([{ op: 'set_theme', theme: { seed } }], reply(ask, 'The whole site is composed anew; words and facts are the same.'))
}
