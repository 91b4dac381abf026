import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { priceOf } from './price-of.ts'
import type { GroupAt, Prices } from './price-of.ts'

// The figure is the picture: as large as the room lets it be, its name under it.
export const figuresCss = css`
.prices.v-figures dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:0 clamp(1.5rem,3vw,3rem)}
.prices.v-figures dl>div{display:flex;flex-direction:column;border-block-start:3px solid var(--tx);padding-block:1rem 2.5rem}
.prices.v-figures dt{font-size:1.25em;font-weight:650;line-height:1.35;padding-block-start:.6rem}
.prices.v-figures dd{margin:0}
.prices.v-figures .p{order:-1;white-space:normal;line-height:1;color:var(--at)}
.prices.v-figures .p b{font:inherit;font-size:clamp(2.75rem,5.2vw,4.75rem)}
.prices.v-figures .long b{font-size:clamp(2rem,3.4vw,3rem)}
[dir=rtl] .prices.v-figures .p{line-height:1.3}
.prices.v-figures .p small{display:inline-block}
.prices.v-figures .d{color:var(--qt);max-inline-size:22rem}
.prices.v-figures h3{padding-block-end:1rem}
.prices.v-figures .pr{display:flex;flex-wrap:wrap;gap:0 clamp(1.5rem,3vw,3rem)}
.prices.v-figures .pr>div{flex:1 1 15rem;min-inline-size:0}.prices.v-figures .pr>div:has(dl>:nth-child(2)){flex:2 1 33rem}.prices.v-figures .pr>div:has(dl>:nth-child(3)){flex:1 1 100%}`

/** One group: every price as a figure. */
export function figures(ctx: PageContext, section: Prices, { group, at }: GroupAt): Markup {
  const title = ctx.voice.rich(group.title)
  const rows = group.rows.map((row, place) => {
    const path = ['groups', at, 'rows', place] as const
    const text = ctx.voice.rich(row.text)
    const price = priceOf(ctx, row.price)
    const isLong = price.markup.replace(/<[^>]*>/g, '').length > 9
    const more = [
      isEmpty(price) ? nothing : html`<dd class="p k${isLong ? ' long' : ''}">${price}</dd>`,
      isEmpty(text) ? nothing : html`<dd class="d"${ctx.at(section, ...path, 'text')}>${text}</dd>`,
    ].filter((one) => !isEmpty(one))
    return html`<div><dt${ctx.at(section, ...path, 'name')}>${ctx.voice.rich(row.name)}</dt>${more.length > 0 ? more : html`<dd class="vh">–</dd>`}</div>`
  })
  const head = isEmpty(title) ? nothing : html`<h3${ctx.at(section, 'groups', at, 'title')}>${title}</h3>`
  return html`<div>${head}<dl>${rows}</dl></div>`
}
