import type { PageContext } from '../../context.ts'
import { attrs, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { button } from '../frame.ts'
import { said } from '../parts.ts'
import { priceSign } from './price-sign.ts'
import type { Packages } from './schema.ts'

type Row = { words: Markup; text: string; at: Markup }

/** Every line any package names, once, in the order they come up. */
function rowsOf(ctx: PageContext, section: Packages): Row[] {
  const rows: Row[] = []
  section.fields.items.forEach((item, at) =>
    (['includes', 'without'] as const).forEach((key) =>
      item[key].forEach((line, place) => {
        const text = ctx.voice.plain(line)
        if (text !== '' && !rows.some((row) => row.text === text))
          rows.push({ text, words: ctx.voice.rich(line), at: ctx.at(section, 'items', at, key, place) })
      }),
    ),
  )
  return rows
}

const mark = (ctx: PageContext, isIn: boolean): Markup =>
  html`<span class="vh">${isIn ? ctx.labels.included : ctx.labels.notIncluded}</span><i class="${isIn ? 'y' : 'n'}"></i>`

/** Packages against each other: a line per thing, a column per package. */
export function packagesTable(ctx: PageContext, section: Packages): Markup {
  const { items, title } = section.fields
  const on = (at: number): Markup => attrs({ class: items[at]?.strong ? 'on' : undefined })
  const head = items.map(
    (item, at) =>
      html`<th scope="col"${on(at)}><span class="k"${ctx.at(section, 'items', at, 'name')}>${ctx.voice.rich(item.name)}</span>${said(ctx, section, { as: 'small', path: ['items', at, 'text'], text: item.text })}</th>`,
  )
  const rows = rowsOf(ctx, section).map(({ words, text, at }) => {
    const cells = items.map((item, place) => {
      const isIn = item.includes.some((line) => ctx.voice.plain(line) === text)
      return html`<td${on(place)}${attrs({ 'data-of': ctx.voice.plain(item.name) })}>${mark(ctx, isIn)}</td>`
    })
    return html`<tr><th scope="row"><span${at}>${words}</span></th>${cells}</tr>`
  })
  const ends = items.map((item, at) => {
    const action = button(ctx, { section, key: `items/${at}/action`, look: 'btn' }, item.action)
    return html`<td${on(at)}${attrs({ 'data-of': ctx.voice.plain(item.name) })}>${priceSign(ctx, item.price)}${isEmpty(action) ? nothing : html`<p>${action}</p>`}</td>`
  })
  const named = ctx.voice.plain(title) || ctx.labels.included
  return html`<table><caption class="vh">${named}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${rows}</tbody><tbody class="ft"><tr><td></td>${ends}</tr></tbody></table>`
}
