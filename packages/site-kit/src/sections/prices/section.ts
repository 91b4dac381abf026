import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { frame } from '../frame.ts'
import { figures, figuresCss } from './figures.ts'
import { leaders, leadersCss } from './leaders.ts'
import { priceOf } from './price-of.ts'
import type { GroupAt, Prices } from './price-of.ts'
import { PricesFields } from './schema.ts'

const sharedCss = css`
.p{white-space:nowrap;font-variant-numeric:lining-nums tabular-nums}
.p b{font-weight:650;font-size:1.1875em}.p small{font-size:.9375rem;color:var(--qt)}
.pr{display:grid;gap:clamp(2rem,4vw,3.25rem)}
.pr h3{font-size:clamp(1.375rem,2.2vw,1.875rem);padding-block-end:.5rem}
.pn{color:var(--qt);padding-block-start:1.25rem}`
const tableCss = css`
.v-table table{inline-size:100%;border-collapse:collapse}
.v-table caption{text-align:start;font-size:clamp(1.375rem,2.2vw,1.875rem);padding-block-end:.6rem}
.v-table :is(th,td){text-align:start;font-weight:400;padding-block:.85rem;border-block-end:1px solid var(--ed);vertical-align:baseline}
.v-table tbody tr:first-child>*{border-block-start:3px solid var(--tx)}
.v-table th{padding-inline-end:1.5rem;font-size:1.125em}.v-table th small{display:block;font-size:.9375rem;color:var(--qt);line-height:1.45}
.v-table .p{text-align:end}`
const menuCss = css`
.v-menu .pr{grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));align-items:start}
.grp{background:var(--ws);padding:clamp(1.25rem,2.5vw,2.25rem);border-radius:0 0 var(--r2) var(--r2);border-block-start:6px solid var(--ac)}
.v-menu dl>div{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;align-items:baseline;padding-block:.7rem}
.v-menu dl>div+div{border-block-start:1px solid var(--ed)}
.v-menu dt{font-size:1.0625em;font-weight:600}.v-menu dd{margin:0}.v-menu .d{grid-column:1;font-size:.9375rem;color:var(--qt);line-height:1.5}.v-menu .p{grid-column:2;grid-row:1}`

function table(ctx: PageContext, section: Prices, { group, at }: GroupAt): Markup {
  const title = ctx.voice.rich(group.title)
  const named = isEmpty(title)
    ? html`<caption class="vh">${ctx.voice.plain(section.fields.title) || ctx.labels.price}</caption>`
    : html`<caption class="k"${ctx.at(section, 'groups', at, 'title')}>${title}</caption>`
  const rows = group.rows.map((row, place) => {
    const text = ctx.voice.rich(row.text)
    return html`<tr><th scope="row"><span${ctx.at(section, 'groups', at, 'rows', place, 'name')}>${ctx.voice.rich(row.name)}</span>${isEmpty(text) ? nothing : html`<small${ctx.at(section, 'groups', at, 'rows', place, 'text')}>${text}</small>`}</th><td class="p">${priceOf(ctx, row.price)}</td></tr>`
  })
  return html`<table>${named}<thead class="vh"><tr><th scope="col">${ctx.labels.item}</th><th scope="col">${ctx.labels.price}</th></tr></thead><tbody>${rows}</tbody></table>`
}

function menu(ctx: PageContext, section: Prices, { group, at }: GroupAt): Markup {
  const title = ctx.voice.rich(group.title)
  const rows = group.rows.map((row, place) => {
    const text = ctx.voice.rich(row.text)
    const price = priceOf(ctx, row.price)
    const shown = [
      ...(isEmpty(text) ? [] : [html`<dd class="d"${ctx.at(section, 'groups', at, 'rows', place, 'text')}>${text}</dd>`]),
      ...(isEmpty(price) ? [] : [html`<dd class="p">${price}</dd>`]),
    ]
    return html`<div><dt${ctx.at(section, 'groups', at, 'rows', place, 'name')}>${ctx.voice.rich(row.name)}</dt>${shown.length > 0 ? shown : html`<dd class="vh">–</dd>`}</div>`
  })
  return html`<div class="grp">${isEmpty(title) ? nothing : html`<h3${ctx.at(section, 'groups', at, 'title')}>${title}</h3>`}<dl>${rows}</dl></div>`
}

type Drawing = { draw: (ctx: PageContext, section: Prices, group: GroupAt) => Markup; sheet: string; heads?: 'stack' }
const looks: Readonly<Record<string, Drawing>> & { table: Drawing } = {
  table: { draw: table, sheet: tableCss },
  menu: { draw: menu, sheet: menuCss, heads: 'stack' },
  leaders: { draw: leaders, sheet: leadersCss, heads: 'stack' },
  figures: { draw: figures, sheet: figuresCss, heads: 'stack' },
}

/** A price list, set as a table. */
export const prices = sectionType({
  type: 'prices',
  label: { en: 'Prices', ar: 'الأسعار' },
  fields: PricesFields,
  inMenu: true,
  variants: [
    { id: 'table', label: { en: 'Table', ar: 'جدول' } },
    { id: 'menu', label: { en: 'Menu cards', ar: 'قائمة' } },
    { id: 'leaders', label: { en: 'Card with dotted lines', ar: 'بطاقة بخطوط منقطة' } },
    { id: 'figures', label: { en: 'Large figures', ar: 'أرقام كبيرة' } },
  ],
  render(ctx, section) {
    const { draw, sheet, heads } = looks[section.variant] ?? looks.table
    const groups = section.fields.groups
      .map((group, at) => ({ group, at }))
      .filter(({ group }) => group.rows.length > 0)
      .map((one) => draw(ctx, section, one))
    const note = ctx.voice.rich(section.fields.note)
    const body = html`<div class="pr">${groups}</div>${isEmpty(note) ? nothing : html`<p class="pn"${ctx.at(section, 'note')}>${note}</p>`}`
    return {
      markup: frame(ctx, section, {
        title: section.fields.title,
        intro: section.fields.intro,
        body,
        heads: heads ?? ctx.look.heads,
      }),
      css: sharedCss + sheet,
      surfaces: [surfaceOf(ctx.look, section.type)],
    }
  },
})
