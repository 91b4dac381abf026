import type { Fact, Weekday } from '@manara/contracts'
import type { PageContext } from '../../context.ts'
import { daysText, hoursRows, timesText, weekdayName, weekdays } from '../../format.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { sectionType } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { frame } from '../frame.ts'
import { mapHref, waysToReach } from '../reach.ts'
import { bars, barsCss } from './bars.ts'
import { large, largeCss } from './large.ts'
import { HoursFields } from './schema.ts'

const sharedCss = css`
.hrs{display:grid;gap:clamp(2rem,4vw,3.5rem)}
.hrs :is(td,.t){font-variant-numeric:lining-nums tabular-nums}
.hrs .way{display:grid;gap:.5rem;align-content:start}
.hrs .way a{display:inline-block;padding-block:.15rem}`
const tableCss = css`
.v-table.hours table{inline-size:100%;border-collapse:collapse}
.v-table.hours :is(th,td){text-align:start;font-weight:400;padding-block:.8rem;border-block-end:1px solid var(--ed);vertical-align:baseline}
.v-table.hours th{padding-inline-end:1.5rem}
.v-table.hours td{font-size:1.25em;text-align:end}
.v-table.hours tr:first-child>*{border-block-start:3px solid var(--tx)}
@media(min-width:60rem){.v-table .hrs{grid-template-columns:minmax(0,7fr) minmax(0,4fr)}}`
const weekCss = css`
.week{display:grid;gap:.5rem}
.week>div{display:flex;justify-content:space-between;gap:1rem;padding:.75rem 1rem;background:var(--ws);border-radius:var(--r1);border-inline-start:6px solid var(--ac)}
.week .off{border-color:var(--ed);color:var(--qt)}.week dt{font-weight:600}.week dd{margin:0}
@media(min-width:64rem){.week{grid-template-columns:repeat(auto-fit,minmax(0,1fr))}.week>div{flex-direction:column;gap:.35rem;border-inline-start:0;border-block-start:6px solid var(--ac);padding:1rem;border-radius:0 0 var(--r1) var(--r1)}.week .t{font-size:1.0625em;line-height:1.4}}`

type HoursFact = Extract<Fact, { kind: 'hours' }>

/** The week begins where the language's week does. */
const firstDay = (lang: string): Weekday => (lang.startsWith('ar') ? 'sa' : 'mo')

function table(ctx: PageContext, fact: HoursFact): Markup {
  const hours = fact.value
  const rows = hoursRows(hours, firstDay(ctx.lang)).map(
    (row) =>
      html`<tr><th scope="row">${daysText(ctx.lang, row.days)}</th><td><bdi>${timesText(ctx.lang, ctx.labels, row.times)}</bdi></td></tr>`,
  )
  return html`<table${ctx.atFact(fact)}><caption class="vh">${ctx.labels.hours}</caption><tbody>${rows}</tbody></table>`
}

function week(ctx: PageContext, fact: HoursFact): Markup {
  const hours = fact.value
  const start = weekdays.indexOf(firstDay(ctx.lang))
  const days = [...weekdays.slice(start), ...weekdays.slice(0, start)]
  const rows = days.flatMap((day) => {
    const times = hours.spans.filter((span) => span.days.includes(day))
    if (times.length === 0 && !hours.closed.includes(day)) return []
    return [
      html`<div${times.length === 0 ? html` class="off"` : nothing}><dt>${weekdayName(ctx.lang, day)}</dt><dd class="t"><bdi>${timesText(ctx.lang, ctx.labels, times)}</bdi></dd></div>`,
    ]
  })
  return html`<dl class="week"${ctx.atFact(fact)}>${rows}</dl>`
}

/** Phone and street, and a plain link to a map. */
function wayThere(ctx: PageContext, showMap: boolean): Markup {
  const map = showMap ? mapHref(ctx) : undefined
  const lines = waysToReach(ctx)
    .filter((way) => way.kind === 'address' || way.kind === 'phone')
    .map((way) => html`<p>${way.value}</p>`)
  return lines.length > 0
    ? html`<div class="way">${lines}${map ? html`<p><a href="${map}" rel="noopener">${ctx.labels.map}</a></p>` : nothing}</div>`
    : nothing
}

type Drawing = {
  draw: (ctx: PageContext, fact: HoursFact, first: Weekday) => Markup
  sheet: string
  heads?: 'stack'
}
const looks: Readonly<Record<string, Drawing>> & { table: Drawing } = {
  table: { draw: table, sheet: tableCss },
  week: { draw: week, sheet: weekCss, heads: 'stack' },
  bars: { draw: bars, sheet: barsCss, heads: 'stack' },
  large: { draw: large, sheet: largeCss },
}

/** Opening times and the way there. */
export const hours = sectionType({
  type: 'hours',
  label: { en: 'Hours and way', ar: 'أوقات العمل والموقع' },
  fields: HoursFields,
  inMenu: true,
  variants: [
    { id: 'table', label: { en: 'Table', ar: 'جدول' } },
    { id: 'week', label: { en: 'Week', ar: 'أسبوع' } },
    { id: 'bars', label: { en: 'Drawn week', ar: 'أسبوع مرسوم' } },
    { id: 'large', label: { en: 'Large times', ar: 'أوقات كبيرة' } },
  ],
  render(ctx, section) {
    const fact = ctx.facts.first('hours')
    if (fact) ctx.facts.printed(fact)
    const { draw, sheet, heads } = looks[section.variant] ?? looks.table
    // Seasons and appointments may stand in the owner's words alone: no week to draw then.
    const shown = fact && fact.value.spans.length + fact.value.closed.length > 0 ? draw(ctx, fact, firstDay(ctx.lang)) : nothing
    const note = ctx.voice.rich(fact?.value.note)
    const body = html`<div class="hrs"><div>${shown}${isEmpty(note) ? nothing : html`<p>${note}</p>`}</div>${wayThere(ctx, section.fields.showMap)}</div>`
    return {
      markup: frame(ctx, section, {
        title: section.fields.title,
        intro: section.fields.text,
        body,
        heads: heads ?? ctx.look.heads,
      }),
      css: sharedCss + sheet,
      surfaces: [surfaceOf(ctx.look, section.type)],
    }
  },
})
