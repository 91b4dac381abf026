import type { Section, SiteDescription } from '@manara/contracts'
import { customGrounds } from '../sections/custom/grounds.ts'
import { readCss } from '../sections/custom/read-css.ts'
import type { Rule } from '../sections/custom/read-css.ts'
import { contrast } from '../theme/colour.ts'
import { lookOf } from '../theme/look.ts'
import type { Surface } from '../theme/palette.ts'
import { finding } from './sentences.ts'
import type { ReadPage } from './structure.ts'
import { whereOf } from './structure.ts'
import type { Finding } from './types.ts'

const properties: Readonly<Record<string, keyof Surface>> = {
  ...{ '--bg': 'ground', '--tx': 'text', '--qt': 'quiet', '--ed': 'edge', '--ac': 'accent' },
  ...{ '--oa': 'onAccent', '--at': 'accentText', '--pt': 'partner', '--ws': 'wash' },
}
const named: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  red: '#ff0000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  green: '#008000',
}

/** A colour as `#rrggbb` where it is written out or is one of the page's own; gradients and mixtures are not known here. */
function known(value: string | undefined, surface: Surface): string | undefined {
  if (value === undefined) return undefined
  const text = value.toLowerCase()
  if (/^#[0-9a-f]{6}$/.test(text)) return text
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((one) => one + one).join('')}`
  const own = /^var\((--[a-z]+)\)$/.exec(text)?.[1]
  return own ? surface[properties[own] ?? 'text'] : named[text]
}

type Pair = { name: string; front: string | undefined; back: string | undefined }

/** What each selector says of text and ground, all its rules taken together. */
function pairsOf(rules: readonly Rule[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const { selectors, declarations } of rules)
    for (const selector of selectors) {
      const name = selector.map((part) => `${part.kind === 'class' ? '.' : ''}${part.text}`).join('')
      const said = Object.fromEntries(declarations)
      const before = pairs.get(name)
      pairs.set(name, { name, front: said['color'] ?? before?.front, back: said['background-color'] ?? said['background'] ?? before?.back })
    }
  return [...pairs.values()]
}

const isAround = (outer: string, inner: string) => inner.startsWith(`${outer} `) || inner.startsWith(`${outer}>`)

/** What stands on an element by its own rule, else by the last rule for an element around it, else by the page's. */
function inherited(pairs: readonly Pair[], { name, ...own }: Pair, side: 'front' | 'back'): string {
  const around = pairs.findLast((one) => isAround(one.name, name) && one[side] !== undefined)
  return own[side] ?? around?.[side] ?? (side === 'front' ? 'var(--tx)' : 'var(--bg)')
}

/** Whether text and ground of a selector are known: its words may all stand in elements with a colour of their own. */
const isJudged = (pairs: readonly Pair[], { name, front, back }: Pair): boolean =>
  front !== undefined || (back !== undefined && !pairs.some((one) => isAround(name, one.name) && one.front !== undefined))

/** Pairs of colours that meet in a section of the owner's own styles and are too close to read. */
function closePairs(pairs: readonly Pair[], surface: Surface): [string, string][] {
  return pairs.flatMap((pair): [string, string][] => {
    if (!isJudged(pairs, pair)) return []
    const [a, b] = [known(inherited(pairs, pair, 'front'), surface), known(inherited(pairs, pair, 'back'), surface)]
    return a && b && contrast(a, b) < 4.5 ? [[a, b]] : []
  })
}

/** Contrast inside the sections with styles of the owner's own, as far as their colours are known, in every scheme the page has. */
export function checkOwnStyles(site: SiteDescription, page: ReadPage): Finding[] {
  const look = lookOf(site.theme)
  const schemes = look.scheme === 'auto' ? (['light', 'dark'] as const) : [look.scheme]
  const sections = site.pages
    .flatMap((one) => one.sections)
    .filter((one) => one.type === 'custom' && page.report.anchors[one.id] !== undefined)
  return sections.flatMap((section) => {
    const pairs = pairsOf(readCss(stylesOf(section)))
    const close = schemes.flatMap((scheme) => closePairs(pairs, look.colours[scheme][customGrounds(look, section.variant).inner]))
    return close.map(([a, b]) => finding('contrast', { ...whereOf(page), sectionId: section.id }, `${a} / ${b}`, contrast(a, b).toFixed(2)))
  })
}

const stylesOf = (section: Section): string => (typeof section.fields['css'] === 'string' ? section.fields['css'] : '')
