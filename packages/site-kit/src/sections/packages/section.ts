import type { PageContext } from '../../context.ts'
import { html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import type { SurfaceName } from '../../theme/palette.ts'
import { button, frame } from '../frame.ts'
import { groundBeside, groundOf } from '../grounds.ts'
import { said } from '../parts.ts'
import { packagesTable } from './matrix.ts'
import { priceSign } from './price-sign.ts'
import { PackagesFields } from './schema.ts'
import type { Packages } from './schema.ts'
import { packagesCss } from './sheets.ts'

type Item = Packages['fields']['items'][number]

function lines(ctx: PageContext, section: Packages, { item, at }: { item: Item; at: number }): Markup {
  const of = (key: 'includes' | 'without', name: string, word: string): Markup => {
    const rows = item[key].map((text, place) => said(ctx, section, { as: 'li', path: ['items', at, key, place], text }))
    const shown = rows.filter((row) => !isEmpty(row))
    return shown.length > 0 ? html`<p class="vh">${word}</p><ul class="${name}">${shown}</ul>` : nothing
  }
  return html`<div class="mid">${of('includes', 'inc', ctx.labels.included)}${of('without', 'exc', ctx.labels.notIncluded)}</div>`
}

function one(ctx: PageContext, section: Packages, { item, at, ground }: { item: Item; at: number; ground: SurfaceName }): Markup {
  const path = ['items', at]
  const name = html`<h3${ctx.at(section, ...path, 'name')}>${ctx.voice.rich(item.name)}</h3>`
  const text = said(ctx, section, { as: 'p', path: [...path, 'text'], text: item.text })
  const action = button(ctx, { section, key: `items/${at}/action`, look: 'btn' }, item.action)
  const price = priceSign(ctx, item.price)
  const big = item.strong ? ' big' : ''
  const inside =
    section.variant === 'strips'
      ? html`<div>${name}${text}</div>${lines(ctx, section, { item, at })}<div class="pe">${price}${action}</div>`
      : html`<div>${name}${text}</div>${price}${lines(ctx, section, { item, at })}${action}`
  return html`<div class="one s-${ground}${big}">${inside}</div>`
}

/** Offers to choose between. */
export const packages = sectionType({
  type: 'packages',
  label: { en: 'Packages', ar: 'الباقات' },
  fields: PackagesFields,
  inMenu: true,
  variants: [
    { id: 'sheets', label: { en: 'Side by side', ar: 'جنبًا إلى جنب' } },
    { id: 'strips', label: { en: 'Lying strips', ar: 'أشرطة أفقية' } },
    { id: 'matrix', label: { en: 'Against each other', ar: 'جدول مقارنة' } },
  ],
  render(ctx, section) {
    const { title, intro, items, note } = section.fields
    const surface = groundOf(ctx, section.type)
    const usual = surface === 'plain' ? 'tint' : 'plain'
    const strong = groundBeside(ctx, usual, ['flood', 'deep'])
    const ground = (item: Item): SurfaceName => (item.strong ? strong : usual)
    const isTable = section.variant === 'matrix'
    const shown = isTable
      ? packagesTable(ctx, section)
      : html`<div class="all">${items.map((item, at) => one(ctx, section, { item, at, ground: ground(item) }))}</div>`
    const last = said(ctx, section, { as: 'p', path: ['note'], text: note, name: 'pn' })
    return {
      markup: frame(ctx, section, {
        title,
        intro,
        body: items.length > 0 ? html`<div class="pkg">${shown}${last}</div>` : nothing,
        surface,
        heads: 'stack',
      }),
      css: packagesCss(section.variant),
      surfaces: isTable ? [surface] : [surface, ...new Set(items.map(ground))],
    }
  },
})
