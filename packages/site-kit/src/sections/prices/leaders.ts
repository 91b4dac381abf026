import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { priceOf } from './price-of.ts'
import type { GroupAt, Prices } from './price-of.ts'

// One card with a double frame; dotted lines lead the eye from a name to its price, as on a printed menu.
export const leadersCss = css`
.prices.v-leaders .hd{justify-items:center;text-align:center}
.prices.v-leaders .bd{background:var(--ws);border:2px solid var(--tx);outline:1px solid var(--tx);outline-offset:-.625rem;padding:clamp(2rem,5vw,4.5rem) clamp(1.5rem,5vw,4.5rem);border-radius:var(--r1);max-inline-size:62rem;margin-inline:auto}
.prices.v-leaders .pr{gap:clamp(2rem,5vw,3.5rem) clamp(2rem,6vw,5rem)}
.prices.v-leaders .crs{break-inside:avoid}
.prices.v-leaders .orn svg{inline-size:2.25rem;block-size:2.25rem;display:block;margin:0 auto .75rem}
.prices.v-leaders h3{text-align:center;padding-block-end:1rem}
.prices.v-leaders dl>div{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.6rem;padding-block:.5rem}
.prices.v-leaders dt{font-size:1.125em;font-weight:600;max-inline-size:100%}
.prices.v-leaders dl>div:has(.p)::after{content:"";order:1;flex:1 1 2rem;border-block-end:2px dotted var(--ed);min-inline-size:1.5rem}
.prices.v-leaders dd{margin:0}.prices.v-leaders .p{order:2}
.prices.v-leaders .d{order:3;flex-basis:100%;font-size:.9375rem;color:var(--qt);line-height:1.5}
[dir=rtl] .prices.v-leaders .d{line-height:1.8}
.prices.v-leaders .pn{text-align:center;margin-inline:auto}
@media(min-width:56rem){.prices.v-leaders .pr:has(.crs:nth-child(2)){grid-template-columns:repeat(2,minmax(0,1fr));align-items:start}.prices.v-leaders .crs:last-child:nth-child(odd):not(:first-child){grid-column:1/-1;inline-size:min(100%,34rem);margin-inline:auto}}`

/** One group of the card: its sign, its name, its lines. */
export function leaders(ctx: PageContext, section: Prices, { group, at }: GroupAt): Markup {
  const title = ctx.voice.rich(group.title)
  const rows = group.rows.map((row, place) => {
    const path = ['groups', at, 'rows', place] as const
    const text = ctx.voice.rich(row.text)
    const price = priceOf(ctx, row.price)
    const more = [
      isEmpty(price) ? nothing : html`<dd class="p">${price}</dd>`,
      isEmpty(text) ? nothing : html`<dd class="d"${ctx.at(section, ...path, 'text')}>${text}</dd>`,
    ].filter((one) => !isEmpty(one))
    return html`<div><dt${ctx.at(section, ...path, 'name')}>${ctx.voice.rich(row.name)}</dt>${more.length > 0 ? more : html`<dd class="vh">–</dd>`}</div>`
  })
  const head = isEmpty(title) ? nothing : html`<h3${ctx.at(section, 'groups', at, 'title')}>${title}</h3>`
  return html`<div class="crs"><div class="orn">${ctx.mark()}</div>${head}<dl>${rows}</dl></div>`
}
