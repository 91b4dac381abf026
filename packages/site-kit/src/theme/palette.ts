import type { Theme } from '@manara/contracts'
import { isRefusedHex, shun } from './avoid.ts'
import { choose } from './chance.ts'
import type { ColourIdea } from './colour-ideas.ts'
import { colourIdeas } from './colour-ideas.ts'
import type { Oklch } from './colour.ts'
import { hexOf, hueDistance, oklchOf, solve } from './colour.ts'

/** One kind of surface with all that may stand on it, as `#rrggbb`. `edge` draws controls and reaches 3:1, `text` and `accentText` 4.5:1. */
export type Surface = {
  ground: string
  text: string
  quiet: string
  edge: string
  accent: string
  onAccent: string
  accentText: string
  partner: string
  wash: string
}

/** `plain` the page, `tint` a second sheet, `deep` the dark band, `flood` the band in the accent. */
export const surfaceNames = ['plain', 'tint', 'deep', 'flood'] as const
export type SurfaceName = (typeof surfaceNames)[number]
export type Scheme = Readonly<Record<SurfaceName, Surface>>
export type Colours = { idea: string; light: Scheme; dark: Scheme }

/** The colours of a theme: an idea that fits preset and wishes, the owner's own colour in it, nothing that was refused, contrast solved. */
export function coloursOf(theme: Theme): Colours {
  const idea = ideaFor(theme)
  const own = withWishes(idea, theme)
  return { idea: idea.id, light: lightScheme(own, theme.avoidHues), dark: darkScheme(own, theme.avoidHues) }
}

const fits =
  (theme: Theme) =>
  (idea: ColourIdea): boolean =>
    theme.warmth === undefined || idea.mood === theme.warmth

function ideaFor(theme: Theme): ColourIdea {
  const ofPreset = colourIdeas.filter((idea) => idea.presets.includes(theme.preset))
  const clean = (idea: ColourIdea) =>
    [idea.ground, idea.tint, idea.ink, idea.accent, idea.partner, idea.deep].every((one) => !isRefusedHex(hexOf(one), theme.avoidHues))
  const tries = [
    ofPreset.filter((idea) => fits(theme)(idea) && clean(idea)),
    colourIdeas.filter((idea) => fits(theme)(idea) && clean(idea) && idea.presets.includes('light') && theme.preset !== 'dark'),
    ofPreset.filter(clean),
    ofPreset.filter(fits(theme)),
    ofPreset,
  ]
  return choose(tries.find((some) => some.length > 0) ?? ofPreset, theme.seed, 'colours')
}

/** The owner's colour takes the accent; ink and grounds lean to it so that it looks meant. */
function withWishes(idea: ColourIdea, theme: Theme): ColourIdea {
  const wish = theme.brand ? oklchOf(theme.brand) : theme.hue === undefined ? undefined : { l: 0.47, c: 0.15, h: theme.hue }
  if (!wish) return idea
  const lean = (colour: Oklch, c: number): Oklch =>
    wish.c < 0.03 ? { ...colour, c: Math.min(colour.c, 0.01) } : { ...colour, h: wish.h, c }
  const near = hueDistance(idea.ground.h, wish.h) < 70 || idea.ground.c < 0.02
  // A bright field stays bright in the owner's colour, a dark one stays dark.
  const flood = isBright(idea.flood)
    ? { l: idea.flood.l, c: Math.min(Math.max(idea.flood.c, wish.c * 0.6), wish.c), h: wish.h }
    : { ...wish, l: Math.min(wish.l, 0.52) }
  return {
    ...idea,
    accent: wish,
    flood,
    ink: lean(idea.ink, 0.05),
    deep: lean({ ...idea.deep, l: Math.min(idea.deep.l, 0.3) }, 0.08),
    night: lean(idea.night, 0.03),
    ground: near ? lean(idea.ground, Math.min(idea.ground.c, 0.03)) : { ...idea.ground, c: Math.min(idea.ground.c, 0.02) },
    tint: lean(idea.tint, Math.min(Math.max(idea.tint.c, 0.012), 0.03)),
    partner: hueDistance(idea.partner.h, wish.h) < 35 ? { ...idea.partner, h: (wish.h + 150) % 360 } : idea.partner,
  }
}

/** A field that takes dark words. */
const isBright = (flood: Oklch): boolean => flood.l > 0.64

type Roles = { ground: Oklch; text: Oklch; accent: Oklch; partner: Oklch; wash: Oklch }

/** Colours in, hex out: every pair that will meet is moved apart until it can be read, and refused hues are left on the way. */
function surface(roles: Roles, avoid: readonly string[]): Surface {
  const safe = (colour: Oklch) => shun(colour, avoid)
  const ground = hexOf(safe(roles.ground))
  const wash = hexOf(safe(roles.wash))
  const both = [ground, wash]
  const reach = (colour: Oklch, ratio: number, grounds: readonly string[] = both) =>
    reachClean({ colour: safe(colour), grounds, ratio, avoid })
  const text = reach(roles.text, 7.5)
  const mixed = { l: roles.text.l * 0.72 + roles.ground.l * 0.28, c: roles.text.c * 0.8, h: roles.text.h }
  const accent = reach(roles.accent, 3)
  const light = { l: 0.985, c: 0.01, h: roles.ground.h }
  const dark = { l: 0.19, c: 0.03, h: roles.text.h }
  const onLight = reach(light, 4.5, [accent])
  const onDark = reach(dark, 4.5, [accent])
  const isDarkFill = oklchOf(accent).l < 0.64
  return {
    ground,
    wash,
    text,
    quiet: reach(mixed, 5),
    edge: reach({ l: roles.text.l * 0.5 + roles.ground.l * 0.5, c: roles.text.c * 0.6, h: roles.text.h }, 3.1),
    accent,
    onAccent: isDarkFill ? onLight : onDark,
    accentText: reach(roles.accent, 4.6),
    partner: hexOf(safe(roles.partner)),
  }
}

type Reach = { colour: Oklch; grounds: readonly string[]; ratio: number; avoid: readonly string[] }

/** Moving lightness can walk into a refused region, so solve and shun take turns; grey is the last way out. */
function reachClean({ colour, grounds, ratio, avoid }: Reach): string {
  let now = colour
  for (let round = 0; round < 4; round++) {
    const hex = hexOf(solve(now, grounds, ratio))
    if (!isRefusedHex(hex, avoid)) return hex
    now = shun(solve(now, grounds, ratio), avoid)
  }
  return hexOf(solve(shun({ ...colour, c: 0.015, h: 265 }, avoid), grounds, ratio))
}

function lightScheme(idea: ColourIdea, avoid: readonly string[]): Scheme {
  const { ground, tint, ink, accent, partner, deep, flood } = idea
  const lifted = { ...partner, l: Math.max(partner.l, 0.78) }
  const mate = { ...partner, l: Math.min(0.86, Math.max(partner.l, 0.72)) }
  const bright = isBright(flood)
  return {
    plain: surface({ ground, text: ink, accent, partner, wash: tint }, avoid),
    tint: surface({ ground: tint, text: ink, accent, partner, wash: ground }, avoid),
    deep: surface(
      {
        ground: deep,
        text: { l: 0.965, c: 0.02, h: ground.h },
        accent: lifted,
        partner: { ...accent, l: 0.7 },
        wash: { ...deep, l: deep.l + 0.06 },
      },
      avoid,
    ),
    flood: surface(
      {
        ground: flood,
        text: bright ? { ...ink, l: Math.min(ink.l, 0.24) } : { l: 0.985, c: 0.012, h: ground.h },
        accent: bright ? { ...ink, l: 0.22 } : mate,
        partner: bright ? { ...accent, l: Math.min(accent.l, 0.45) } : { ...ground, l: 0.93 },
        wash: { ...flood, l: flood.l + (bright ? 0.04 : -0.06) },
      },
      avoid,
    ),
  }
}

function darkScheme(idea: ColourIdea, avoid: readonly string[]): Scheme {
  const { night, accent, partner, ground, deep } = idea
  const text = { l: 0.945, c: Math.min(0.035, Math.max(ground.c * 0.5, 0.008)), h: ground.h }
  const up = { ...accent, l: Math.max(accent.c < 0.03 ? 0.93 : 0.73, accent.l), c: Math.min(accent.c, 0.15) }
  const mate = { ...partner, l: Math.max(0.68, partner.l) }
  const raised = { ...night, l: night.l + 0.045 }
  // A band with a colour of its own keeps it by night; a grey one sinks into black.
  const low =
    deep.c >= 0.06 ? { l: Math.min(deep.l, 0.27), c: Math.min(deep.c, 0.085), h: deep.h } : { ...night, l: Math.max(0.12, night.l - 0.045) }
  return {
    plain: surface({ ground: night, text, accent: up, partner: mate, wash: raised }, avoid),
    tint: surface({ ground: raised, text, accent: up, partner: mate, wash: night }, avoid),
    deep: surface({ ground: low, text, accent: mate, partner: up, wash: { ...low, l: low.l + 0.05 } }, avoid),
    flood: surface(nightFlood(idea, { up, mate }), avoid),
  }
}

/** The band of colour by night: a loud one stays loud, a pale one becomes a shade, all others a dark field of their hue. */
function nightFlood({ flood, accent, ink, ground }: ColourIdea, { up, mate }: { up: Oklch; mate: Oklch }): Roles {
  if (isBright(flood) && flood.c >= 0.15) {
    const fill = { ...flood, l: Math.min(flood.l, 0.8) }
    const dark = { l: 0.2, c: Math.min(ink.c, 0.05), h: ink.h }
    return { ground: fill, text: dark, accent: dark, partner: { ...accent, l: 0.4 }, wash: { ...fill, l: fill.l + 0.04 } }
  }
  const pale = flood.c < 0.06
  const fill = pale ? { l: 0.3, c: Math.max(flood.c, 0.015), h: flood.h } : { l: 0.4, c: Math.min(flood.c, 0.14), h: flood.h }
  return {
    ground: fill,
    text: { l: 0.98, c: 0.012, h: ground.h },
    accent: { ...mate, l: 0.84 },
    partner: { ...up, l: 0.86 },
    wash: { ...fill, l: fill.l - 0.06 },
  }
}
