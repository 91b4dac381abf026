import type { Theme } from '@manara/contracts'
import { choose } from './chance.ts'
import type { Colours, SurfaceName } from './palette.ts'
import { coloursOf } from './palette.ts'
import { characters } from './presets.ts'
import type { Composition } from './presets.ts'
import type { Rhythm } from './rhythms.ts'
import type { TypePair } from './type-pairs.ts'
import { typePairs } from './type-pairs.ts'

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
  rhythm: Rhythm
  illustrator?: string
}

type Choices = Pick<Look, 'radius' | 'density' | 'beside' | 'ground' | 'heads' | 'seam' | 'button' | 'band'>

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
  const character = characters[theme.preset]
  const pairs = typePairs.filter((pair) => pair.mood.includes(theme.preset))
  const by = <K extends keyof Choices>(key: K): Choices[K] => choose<Choices[K]>(character[key] as readonly Choices[K][], theme.seed, key)
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
    band: by('band'),
    rhythm: { ...choose(character.rhythms, theme.seed, 'rhythm'), ...character.grounds },
    ...(theme.art === undefined ? {} : { illustrator: theme.art }),
  }
}

/** The ground a section type stands on. */
export const surfaceOf = (look: Look, type: string): SurfaceName => look.rhythm[type] ?? 'plain'
