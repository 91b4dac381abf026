import type { SiteDescription } from '@manara/contracts'
import { isRefusedHex } from '../theme/avoid.ts'
import { contrast } from '../theme/colour.ts'
import { finding } from './sentences.ts'
import type { Finding, Where } from './types.ts'

/** Pairs that meet on a page, by their custom properties, and what they must reach. */
const pairs: readonly [front: string, back: string, least: number][] = [
  ['tx', 'bg', 4.5],
  ['tx', 'ws', 4.5],
  ['qt', 'bg', 4.5],
  ['qt', 'ws', 4.5],
  ['at', 'bg', 4.5],
  ['at', 'ws', 4.5],
  ['oa', 'ac', 4.5],
  ['ed', 'bg', 3],
  ['ed', 'ws', 3],
  ['ac', 'bg', 3],
]

/** The colours the page was really given: every rule that sets a ground, in both schemes. */
function surfacesIn(markup: string): Map<string, string>[] {
  return [...markup.matchAll(/\{(--bg:#[^}]*)\}/g)].map(
    (match) => new Map((match[1] ?? '').split(';').map((one) => [one.slice(2, one.indexOf(':')), one.slice(one.indexOf(':') + 1)])),
  )
}

/** Contrast of every pair on every ground, and no colour that was refused. */
export function checkColours(site: SiteDescription, markup: string, where: Where): Finding[] {
  const surfaces = surfacesIn(markup)
  const close = surfaces.flatMap((surface) =>
    pairs.flatMap(([front, back, least]) => {
      const [a, b] = [surface.get(front), surface.get(back)]
      const reached = a && b ? contrast(a, b) : 0
      return reached >= least ? [] : [finding('contrast', where, `${a ?? '?'} / ${b ?? '?'}`, reached.toFixed(2))]
    }),
  )
  const shown = [...new Set(surfaces.flatMap((surface) => [...surface.values()].filter((value) => value.startsWith('#'))))]
  const names = [...new Set([...site.theme.avoidHues, ...site.refusals.filter((one) => one.what === 'colour').map((one) => one.value)])]
  const refused = names.flatMap((name) =>
    shown
      .filter((hex) => isRefusedHex(hex, [name]))
      .slice(0, 1)
      .map((hex) => finding('refused_colour', where, name, hex)),
  )
  return [...close, ...refused]
}
