import type { Theme } from '@manara/contracts'
import { blocks, quiet, sober, soft, vivid } from './rhythms.ts'
import type { Rhythm } from './rhythms.ts'

/** How the first view is composed: five ways to stand beside art, three to stand on it. */
export const besideCompositions = ['bleed', 'panel', 'overhang', 'marquee', 'window'] as const
export const groundCompositions = ['horizon', 'plate', 'poster'] as const
export type Composition = (typeof besideCompositions)[number] | (typeof groundCompositions)[number]

/** What a preset lets the seed choose from; a value that stands twice is chosen twice as often. */
export type Character = {
  radius: readonly ('sharp' | 'soft' | 'round')[]
  density: readonly ('airy' | 'normal' | 'tight')[]
  beside: readonly Composition[]
  ground: readonly Composition[]
  heads: readonly ('stack' | 'side')[]
  seam: readonly ('rule' | 'none' | 'motif')[]
  button: readonly ('pill' | 'block' | 'line')[]
  /** Whether a band of the site's own pattern follows the first view. */
  band: readonly boolean[]
  rhythms: readonly Rhythm[]
  /** Fields the preset draws everywhere: which ground the head of the page and the first view stand on. */
  grounds?: Rhythm
}

const now = [true] as const
const never = [false] as const
const seldom = [true, false, false] as const

/** Sixteen manners. What colour and type do not say is drawn in `finish.ts`. */
export const characters: Readonly<Record<Theme['preset'], Character>> = {
  light: {
    radius: ['sharp', 'soft', 'round'],
    density: ['normal', 'airy', 'normal'],
    beside: besideCompositions,
    ground: groundCompositions,
    heads: ['stack', 'side'],
    seam: ['rule', 'none', 'motif'],
    button: ['pill', 'block', 'line'],
    band: seldom,
    rhythms: vivid,
  },
  dark: {
    radius: ['sharp', 'soft'],
    density: ['normal', 'tight'],
    beside: ['marquee', 'bleed', 'panel', 'window'],
    ground: ['poster', 'horizon', 'plate'],
    heads: ['side', 'stack'],
    seam: ['rule', 'none'],
    button: ['block', 'line', 'pill'],
    band: seldom,
    rhythms: vivid,
  },
  eu: {
    radius: ['sharp', 'sharp', 'soft'],
    density: ['airy', 'normal'],
    beside: ['panel', 'window', 'marquee', 'overhang'],
    ground: ['plate', 'horizon', 'poster'],
    heads: ['side', 'side', 'stack'],
    seam: ['rule', 'rule', 'none'],
    button: ['block', 'line'],
    band: seldom,
    rhythms: sober,
  },
  uae: {
    radius: ['soft', 'sharp', 'round'],
    density: ['airy'],
    beside: ['window', 'panel', 'overhang'],
    ground: ['plate', 'poster', 'horizon'],
    heads: ['stack', 'side'],
    seam: ['motif', 'rule'],
    button: ['block', 'pill'],
    band: now,
    rhythms: vivid,
  },
  journal: {
    radius: ['sharp'],
    density: ['airy'],
    beside: ['marquee', 'bleed', 'marquee', 'overhang'],
    ground: ['horizon'],
    heads: ['side'],
    seam: ['none'],
    button: ['line'],
    band: never,
    rhythms: quiet,
    grounds: { header: 'plain', hero: 'plain', art: 'plain' },
  },
  riso: {
    radius: ['sharp'],
    density: ['normal', 'tight'],
    beside: ['panel', 'bleed', 'overhang'],
    ground: ['poster', 'plate'],
    heads: ['stack', 'side'],
    seam: ['none', 'rule'],
    button: ['block'],
    band: seldom,
    rhythms: blocks,
    grounds: { header: 'plain' },
  },
  clay: {
    radius: ['round'],
    density: ['normal', 'airy'],
    beside: ['window', 'overhang', 'panel'],
    ground: ['plate', 'horizon'],
    heads: ['stack'],
    seam: ['none', 'motif'],
    button: ['pill'],
    band: never,
    rhythms: soft,
    grounds: { header: 'plain' },
  },
  botanic: {
    radius: ['soft', 'round'],
    density: ['airy', 'normal'],
    beside: ['bleed', 'window', 'overhang'],
    ground: ['poster', 'plate', 'horizon'],
    heads: ['stack', 'side'],
    seam: ['motif', 'none'],
    button: ['block'],
    band: never,
    rhythms: soft,
    grounds: { header: 'deep', hero: 'deep' },
  },
  sign: {
    radius: ['sharp'],
    density: ['tight'],
    beside: ['panel', 'bleed', 'marquee'],
    ground: ['poster', 'horizon'],
    heads: ['stack'],
    seam: ['none'],
    button: ['block'],
    band: never,
    rhythms: blocks,
    grounds: { header: 'deep', hero: 'flood' },
  },
  play: {
    radius: ['round'],
    density: ['normal'],
    beside: ['overhang', 'bleed', 'window'],
    ground: ['plate', 'horizon'],
    heads: ['stack'],
    seam: ['motif'],
    button: ['pill'],
    band: never,
    rhythms: blocks,
    grounds: { header: 'plain', hero: 'flood' },
  },
  dusk: {
    radius: ['round', 'soft'],
    density: ['airy'],
    beside: ['bleed', 'overhang', 'window'],
    ground: ['horizon', 'horizon', 'plate'],
    heads: ['stack', 'side'],
    seam: ['none'],
    button: ['pill'],
    band: never,
    rhythms: soft,
    grounds: { header: 'plain', hero: 'plain' },
  },
  ink: {
    radius: ['sharp'],
    density: ['tight', 'normal'],
    beside: ['marquee', 'marquee', 'bleed'],
    ground: ['poster', 'horizon'],
    heads: ['side'],
    seam: ['none'],
    button: ['block'],
    band: never,
    rhythms: blocks,
    grounds: { header: 'plain', hero: 'plain' },
  },
  coast: {
    radius: ['soft', 'round'],
    density: ['airy', 'normal'],
    beside: ['bleed', 'overhang'],
    ground: ['horizon', 'plate'],
    heads: ['stack', 'side'],
    seam: ['none'],
    button: ['pill', 'block'],
    band: never,
    rhythms: soft,
    grounds: { header: 'plain', hero: 'tint' },
  },
  grid: {
    radius: ['soft'],
    density: ['normal', 'tight'],
    beside: ['bleed', 'panel', 'marquee'],
    ground: ['horizon', 'poster'],
    heads: ['stack', 'side'],
    seam: ['rule'],
    button: ['block'],
    band: never,
    rhythms: quiet,
    grounds: { header: 'plain', hero: 'plain', art: 'flood' },
  },
  guild: {
    radius: ['sharp'],
    density: ['normal', 'airy'],
    beside: ['window', 'panel', 'overhang'],
    ground: ['plate', 'horizon'],
    heads: ['stack'],
    seam: ['rule'],
    button: ['block', 'line'],
    band: seldom,
    rhythms: sober,
    grounds: { header: 'plain', hero: 'plain' },
  },
  medina: {
    radius: ['soft', 'round'],
    density: ['normal', 'airy'],
    beside: ['window', 'panel', 'window'],
    ground: ['plate', 'plate', 'poster'],
    heads: ['stack'],
    seam: ['motif'],
    button: ['block', 'pill'],
    band: now,
    rhythms: blocks,
    grounds: { header: 'deep', hero: 'tint', art: 'flood' },
  },
}
