import type { SiteDescription } from '@manara/contracts'
import { arabic } from '../../cases/arabic.ts'
import { english } from '../../cases/english.ts'
import { german } from '../../cases/german.ts'
import { otherLanguages } from '../../cases/other-languages.ts'
import { composeWhole } from '../../composing/compose-site.ts'
import { matterIn } from '../../composing/matter.ts'
import { readBrief } from '../../reading/read-brief.ts'
import { holdingOf, templateFor } from '../choose-template.ts'
import { distanceBetween, shapeOf } from './distance.ts'
import type { Shape } from './distance.ts'

/** The first briefs of each collection, as they stand there; nobody picked them for being different. */
export const fortyBriefs: readonly string[] = [
  ...english.slice(0, 16),
  ...arabic.slice(0, 11),
  ...german.slice(0, 8),
  ...otherLanguages.slice(0, 5),
].map(({ brief }) => brief)

export type Made = { brief: string; site: SiteDescription; template: string; shape: Shape }

/** The site of a brief, with what it is compared by. */
export function madeFrom(brief: string, seed: number): Made {
  const understanding = readBrief(brief, { today: '2026-11-21', seed })
  let count = 0
  const { site } = composeWhole(understanding, { seed, newId: (prefix) => `${prefix}_${String(++count).padStart(6, '0')}` })
  const template = templateFor(understanding, holdingOf(understanding, matterIn(understanding)), seed).id
  return { brief, site, template, shape: shapeOf(site) }
}

type Pair = { one: Made; other: Made; distance: number }

/** Every two of them, nearest first. */
export function pairsOf(all: readonly Made[]): Pair[] {
  return all
    .flatMap((one, at) => all.slice(at + 1).map((other) => ({ one, other, distance: distanceBetween(one.shape, other.shape) })))
    .sort((a, b) => a.distance - b.distance)
}

/** Template, preset and hero of a site: what no two may share. */
export const signOf = ({ template, site }: Made): string =>
  [template, site.theme.preset, site.pages[0]?.sections.find((one) => one.type === 'hero')?.variant].join(' ')
