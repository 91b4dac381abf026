import type { Fact, Weekday } from '@manara/contracts'
import type { PageContext } from '../../context.ts'
import { daysText, hoursRows, timesText } from '../../format.ts'
import { css, html } from '../../html.ts'
import type { Markup } from '../../html.ts'

type HoursFact = Extract<Fact, { kind: 'hours' }>

export const largeCss = css`
.hours.v-large .tms{display:grid}
.hours.v-large .tms>div{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 2rem;padding-block:1rem 1.25rem;border-block-end:2px solid var(--tx)}
.hours.v-large .tms>div:first-child{border-block-start:2px solid var(--tx)}
.hours.v-large dt{font-size:1.25em;font-weight:600}
.hours.v-large dd{margin:0;font-size:clamp(2rem,min(6.4vw,8vw),5.25rem);line-height:1.05;text-align:end}
[dir=rtl] .hours.v-large dd{line-height:1.35}
.hours.v-large dd span{display:block}
.hours.v-large .off{color:var(--qt)}
@media(min-width:60rem){.hours.v-large .way{grid-auto-flow:column;justify-content:start;gap:2.5rem}.hours.v-large .way p{margin:0}}`

/** Few rows, set as large as a shop door: days that share their times stand together. */
export function large(ctx: PageContext, fact: HoursFact, first: Weekday): Markup {
  const rows = hoursRows(fact.value, first).map((row) => {
    const lines = row.times.length === 0 ? [[]] : row.times.map((time) => [time])
    const times = lines.map((one) => html`<span><bdi>${timesText(ctx.lang, ctx.labels, one)}</bdi></span>`)
    return html`<div${row.times.length === 0 ? html` class="off"` : html``}><dt>${daysText(ctx.lang, row.days)}</dt><dd class="k">${times}</dd></div>`
  })
  return html`<dl class="tms"${ctx.atFact(fact)}>${rows}</dl>`
}
