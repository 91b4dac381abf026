import type { Theme } from '@manara/contracts'
import { choose } from './chance.ts'
import type { Colours, SurfaceName } from './palette.ts'
import { coloursOf } from './palette.ts'
import type { TypePair } from './type-pairs.ts'
import { typePairs } from './type-pairs.ts'

/** How the first view is composed: five ways to stand beside art, three to stand on it. */
export const besideCompositions = ['bleed', 'panel', 'overhang', 'marquee', 'window'] as const
export const groundCompositions = ['horizon', 'plate', 'poster'] as const
export type Composition = (typeof besideCompositions)[number] | (typeof groundCompositions)[number]

/** All that a theme decides, once, for every page. Same theme, same look. */
export type Look = {
  seed: number
  preset: Theme['preset']
  /** `auto` follows the visitor; the dark preset holds dark unless light was asked for. */
  scheme: 'auto' | 'light' | 'dark'
  colours: Colours
  pair: TypePair
  radius: 'sharp' | 'soft' | 'round'
  density: 'airy' | 'normal' | 'tight'
  beside: Composition
  ground: Composition
  /** Headings above their section, or in a column beside it. */
  heads: 'stack' | 'side'
  /** What stands between sections of one ground. */
  seam: 'rule' | 'none' | 'motif'
  /** Whether a band of the site's own pattern follows the first view. */
  band: boolean
  button: 'pill' | 'block' | 'line'
  rhythm: Readonly<Record<string, SurfaceName>>
  illustrator?: string
}

type Choices = Pick<Look, 'radius' | 'density' | 'beside' | 'ground' | 'heads' | 'seam' | 'button'>
type Pools = { [K in keyof Choices]: readonly Choices[K][] }

/** What a preset lets the seed choose from; a value that stands twice is chosen twice as often. */
const pools: Readonly<Record<Theme['preset'], Pools>> = {
  light: {
    radius: ['sharp', 'soft', 'round'],
    density: ['normal', 'airy', 'normal'],
    beside: besideCompositions,
    ground: groundCompositions,
    heads: ['stack', 'side'],
    seam: ['rule', 'none', 'motif'],
    button: ['pill', 'block', 'line'],
  },
  dark: {
    radius: ['sharp', 'soft'],
    density: ['normal', 'tight'],
    beside: ['marquee', 'bleed', 'panel', 'window'],
    ground: ['poster', 'horizon', 'plate'],
    heads: ['side', 'stack'],
    seam: ['rule', 'none'],
    button: ['block', 'line', 'pill'],
  },
  eu: {
    radius: ['sharp', 'sharp', 'soft'],
    density: ['airy', 'normal'],
    beside: ['panel', 'window', 'marquee', 'overhang'],
    ground: ['plate', 'horizon', 'poster'],
    heads: ['side', 'side', 'stack'],
    seam: ['rule', 'rule', 'none'],
    button: ['block', 'line'],
  },
  uae: {
    radius: ['soft', 'sharp', 'round'],
    density: ['airy'],
    beside: ['window', 'panel', 'overhang'],
    ground: ['plate', 'poster', 'horizon'],
    heads: ['stack', 'side'],
    seam: ['motif', 'rule'],
    button: ['block', 'pill'],
  },
}

/** Which section stands on which ground. By type, not by place: moving one section leaves all others as they are. */
const rhythms: readonly Readonly<Record<string, SurfaceName>>[] = [
  { about: 'deep', gallery: 'tint', prices: 'tint', testimonials: 'flood', contact: 'tint', footer: 'deep' },
  {
    services: 'tint',
    about: 'plain',
    prices: 'plain',
    gallery: 'deep',
    hours: 'tint',
    testimonials: 'tint',
    contact: 'flood',
    footer: 'deep',
  },
  { services: 'deep', about: 'tint', dates: 'tint', questions: 'tint', hours: 'flood', testimonials: 'plain', footer: 'flood' },
  { about: 'flood', prices: 'tint', dates: 'deep', team: 'tint', testimonials: 'tint', contact: 'deep', footer: 'plain' },
  { services: 'flood', gallery: 'tint', hours: 'deep', questions: 'plain', prices: 'tint', contact: 'tint', footer: 'deep' },
]
const soberRhythms: readonly Readonly<Record<string, SurfaceName>>[] = [
  { services: 'plain', about: 'tint', hours: 'tint', contact: 'deep', footer: 'deep' },
  { services: 'tint', prices: 'tint', testimonials: 'deep', contact: 'tint', footer: 'deep' },
  { about: 'deep', questions: 'tint', hours: 'plain', contact: 'tint', footer: 'plain' },
  { services: 'deep', prices: 'tint', about: 'tint', contact: 'plain', footer: 'flood' },
]

const kept = new Map<string, Look>()

/** What a theme decides; absent wishes are filled from preset and seed. The last looks are kept: solving contrast takes a millisecond. */
export function lookOf(theme: Theme): Look {
  const key = JSON.stringify(theme)
  const found = kept.get(key)
  if (found) return found
  const made = decide(theme)
  if (kept.size > 200) kept.clear()
  kept.set(key, made)
  return made
}

function decide(theme: Theme): Look {
  const pool = pools[theme.preset]
  const pairs = typePairs.filter((pair) => pair.mood.includes(theme.preset))
  const by = <K extends keyof Choices>(key: K): Choices[K] => choose<Choices[K]>(pool[key], theme.seed, key)
  return {
    seed: theme.seed,
    preset: theme.preset,
    colours: coloursOf(theme),
    scheme: theme.preset === 'dark' && theme.scheme === 'auto' ? 'dark' : theme.scheme,
    pair: typePairs.find((pair) => pair.id === theme.typePair) ?? choose(pairs, theme.seed, 'pair'),
    radius: theme.radius ?? by('radius'),
    density: theme.density ?? by('density'),
    beside: by('beside'),
    ground: by('ground'),
    heads: by('heads'),
    seam: by('seam'),
    button: by('button'),
    band: theme.preset === 'uae' || choose([true, false, false], theme.seed, 'band'),
    rhythm: choose(theme.preset === 'eu' ? soberRhythms : rhythms, theme.seed, 'rhythm'),
    ...(theme.art === undefined ? {} : { illustrator: theme.art }),
  }
}

/** The ground a section type stands on. */
export const surfaceOf = (look: Look, type: string): SurfaceName => look.rhythm[type] ?? 'plain'
