import type { Fact, Weekday } from '@manara/contracts'
import type { PageContext } from '../../context.ts'
import { clockTime, timesText, weekdayName, weekdays } from '../../format.ts'
import { css, html, trusted } from '../../html.ts'
import type { Markup } from '../../html.ts'

type Span = { open: string; close: string }
type HoursFact = Extract<Fact, { kind: 'hours' }>
/** The part of the day that is drawn, in hours, and how many lie between two marks. */
type Scale = { from: number; to: number; step: number }

export const barsCss = css`
.hours.v-bars .wk{display:grid;gap:.2rem}
.hours.v-bars .wk>div{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.15rem 1rem;align-items:center;padding-block:.35rem}
.hours.v-bars dt{font-weight:650}.hours.v-bars dd{margin:0}.hours.v-bars .t{text-align:end}
.hours.v-bars .b{grid-column:1/-1}.hours.v-bars svg{display:block;inline-size:100%;block-size:1.5rem}
.hours.v-bars .off{color:var(--qt)}
.hours.v-bars .ax{display:flex;justify-content:space-between;font-size:.9375rem;color:var(--qt);font-variant-numeric:tabular-nums;max-inline-size:none}
@media(min-width:48rem){.hours.v-bars .wk>div,.hours.v-bars .ax{grid-template-columns:9rem minmax(0,1fr) 11.5rem;column-gap:1.5rem;padding-block:0}
.hours.v-bars .b{grid-column:2;grid-row:1}.hours.v-bars svg{block-size:2.75rem}.hours.v-bars .t{text-align:start}
.hours.v-bars .ax{margin-inline:10.5rem 13rem}}
@media(min-width:60rem){.hours.v-bars .hrs{grid-template-columns:minmax(0,1fr)}.hours.v-bars .way{grid-auto-flow:column;justify-content:start;gap:2.5rem}.hours.v-bars .way p{margin:0}}`

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
const endOf = ({ open, close }: Span): number => minutesOf(close) + (minutesOf(close) <= minutesOf(open) ? 1440 : 0)

/** From the first hour anybody opens to the last one anybody closes, in even steps. */
function scaleOf(spans: readonly Span[]): Scale {
  const from = Math.floor(Math.min(...spans.map((span) => minutesOf(span.open))) / 60)
  const last = Math.ceil(Math.max(...spans.map(endOf)) / 60)
  const step = Math.max(1, Math.ceil((last - from) / 5))
  return { from, to: from + Math.ceil((last - from) / step) * step, step }
}

/** A day as a bar: 480 units wide, drawn from the side where the language begins. */
function bar(times: readonly Span[], { from, to, step }: Scale, dir: 'ltr' | 'rtl'): Markup {
  const at = (minutes: number) => Math.round(((minutes / 60 - from) / (to - from)) * 480)
  const box = (start: number, end: number, look: string) =>
    `<rect x="${dir === 'rtl' ? 480 - end : start}" width="${end - start}" ${look}/>`
  const ticks = Array.from({ length: (to - from) / step + 1 }, (_, n) => at((from + n * step) * 60))
  const marks = ticks.map((x) =>
    box(Math.max(0, Math.min(478, x - 1)), Math.max(2, Math.min(480, x + 1)), 'y="0" height="24" fill="var(--ed)"'),
  )
  const open = times.map((span) => box(at(minutesOf(span.open)), at(endOf(span)), 'y="3" height="18" fill="var(--ac)"'))
  return trusted(
    `<svg viewBox="0 0 480 24" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="M0 12H480" stroke="var(--ed)" stroke-width="1"/>${marks.join('')}${open.join('')}</svg>`,
  )
}

const hourText = (ctx: PageContext, hour: number): string => clockTime(ctx.lang, `${String(hour % 24).padStart(2, '0')}:00`)

/** The week drawn day by day on one scale of hours; the times stand beside each bar in words. */
export function bars(ctx: PageContext, fact: HoursFact, first: Weekday): Markup {
  const { spans, closed } = fact.value
  if (spans.length === 0 && closed.length === 0) return html``
  const scale = spans.length > 0 ? scaleOf(spans) : { from: 8, to: 18, step: 2 }
  const start = weekdays.indexOf(first)
  const rows = [...weekdays.slice(start), ...weekdays.slice(0, start)].flatMap((day) => {
    const times = spans.filter((span) => span.days.includes(day)).sort((a, b) => a.open.localeCompare(b.open))
    if (times.length === 0 && !closed.includes(day)) return []
    const words = html`<bdi>${timesText(ctx.lang, ctx.labels, times)}</bdi>`
    const drawn = html`<dd class="b" aria-hidden="true">${bar(times, scale, ctx.dir)}</dd>`
    return [
      html`<div${times.length === 0 ? html` class="off"` : html``}><dt>${weekdayName(ctx.lang, day)}</dt><dd class="t">${words}</dd>${drawn}</div>`,
    ]
  })
  const count = (scale.to - scale.from) / scale.step + 1
  const axis = Array.from({ length: count }, (_, at) => html`<span>${hourText(ctx, scale.from + at * scale.step)}</span>`)
  return html`<dl class="wk"${ctx.atFact(fact)}>${rows}</dl><p class="ax" aria-hidden="true">${axis}</p>`
}
