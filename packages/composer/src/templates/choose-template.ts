import type { FactKind } from '@manara/contracts'
import { choose } from '../composing/chance.ts'
import type { Matter } from '../composing/matter.ts'
import type { Understanding } from '../reading/understanding.ts'
import { templates } from './list.ts'
import type { MatterKind, SiteTemplate } from './template.ts'

/** How much of each kind a brief holds. */
export type Holding = Readonly<Record<MatterKind, number>>

export function holdingOf({ facts, refusals }: Understanding, matter: Matter): Holding {
  const refused = new Set(refusals.filter((one) => one.what === 'fact').map((one) => one.value))
  const count = (kind: FactKind) => (refused.has(kind) ? 0 : facts.filter((fact) => fact.kind === kind).length)
  return {
    offer: count('offer'),
    price: refused.has('price') ? 0 : facts.filter((fact) => fact.kind === 'offer' && fact.value.price !== undefined).length,
    date: count('date'),
    person: count('person'),
    hours: count('hours'),
    address: count('address'),
    sentence: matter.rest.length,
    praise: count('testimonial'),
    step: matter.steps.length,
    moment: matter.moments.length,
  }
}

// A price stands in its offer already; hours and an address are on the smallest card.
const uncounted = new Set<MatterKind>(['price', 'hours', 'address'])
const allOf = (holding: Holding): number =>
  (Object.entries(holding) as [MatterKind, number][]).reduce((sum, [kind, count]) => sum + (uncounted.has(kind) ? 0 : count), 0)

/** From so many things on a template with several pages is taken where there is one. */
const muchMatter = 12

const fits = ({ needs = {}, most = Number.POSITIVE_INFINITY }: SiteTemplate, holding: Holding): boolean =>
  allOf(holding) <= most && (Object.entries(needs) as [MatterKind, number][]).every(([kind, count]) => holding[kind] >= count)

/** The template a site is made by: one that is for the trade and has what it needs, by seed. Asked for pages, or with much to say, one that has them. */
export function templateFor(understanding: Understanding, holding: Holding, seed: number): SiteTemplate {
  const { trade, wishes } = understanding
  const fitting = templates.filter((one) => (one.trades.includes(trade) || one.trades.includes('*')) && fits(one, holding))
  const wantsPages = wishes.pages ? wishes.pages.count !== 'one' : allOf(holding) >= muchMatter
  const paged = wantsPages ? fitting.filter((one) => one.pages.length > 0) : []
  const [usable, last] = [paged.length > 0 ? paged : fitting, templates.at(-1) as SiteTemplate]
  return usable.length > 0 ? choose(usable, seed, 'template') : last
}
