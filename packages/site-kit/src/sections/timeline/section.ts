import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { frame } from '../frame.ts'
import { groundOf } from '../grounds.ts'
import { said, saidLong } from '../parts.ts'
import { TimelineFields } from './schema.ts'

type Timeline = Checked<z.infer<typeof TimelineFields>>

const sharedCss = css`
.tml{list-style:none;padding:0}.tml h3{font-size:clamp(1.25rem,1.9vw,1.625rem);line-height:1.2}[dir=rtl] .tml h3{line-height:1.45}.tml h3+p{margin-block-start:.4rem}
.tml .k{font-variant-numeric:lining-nums;line-height:1}`

// A line down the middle; the years stand on alternate sides of it.
const axisCss = css`
.timeline.v-axis .tml li{position:relative;padding-inline-start:2.75rem;padding-block-end:2.5rem}
.timeline.v-axis .tml li::before{content:"";position:absolute;inset-inline-start:calc(.5rem - 1px);inset-block:.5rem -0.5rem;border-inline-start:2px solid var(--ed)}.timeline.v-axis .tml li:last-child::before{display:none}
.timeline.v-axis .tml li::after{content:"";position:absolute;inset-inline-start:0;inset-block-start:.4rem;inline-size:1.05rem;block-size:1.05rem;border-radius:50%;background:var(--ac);box-shadow:0 0 0 .35rem var(--bg)}
.timeline.v-axis .tml .k{font-size:1.75rem;color:var(--at);padding-block-end:.4rem}
@media(min-width:56rem){.timeline.v-axis .tml li{display:grid;grid-template-columns:1fr 1fr;column-gap:6rem;padding-inline:0;padding-block-end:3rem}
.timeline.v-axis .tml li::before{inset-inline-start:calc(50% - 1px)}.timeline.v-axis .tml li::after{inset-inline-start:calc(50% - .525rem);inset-block-start:.85rem}
.timeline.v-axis .tml .k{font-size:clamp(2.5rem,4vw,3.75rem);text-align:end;padding:0}
.timeline.v-axis .tml li:nth-child(even) .k{order:2;text-align:start}.timeline.v-axis .tml li:nth-child(even)>div{text-align:end;display:grid;justify-items:end}}
@media(forced-colors:active){.timeline.v-axis .tml li::after{background:CanvasText}}`

// A ruler across the page, one mark for each moment, the words above and below it in turn.
const rulerCss = css`
.timeline.v-ruler .tml{border-inline-start:.9rem solid;border-image:repeating-linear-gradient(180deg,var(--tx) 0 2px,#0000 2px .75rem) 14;display:grid;gap:2rem;padding-inline-start:1.5rem}
[dir=rtl] .timeline.v-ruler .tml{border-image-slice:14}
.timeline.v-ruler .tml .k{font-size:1.5rem;color:var(--at);padding-block-end:.35rem}
@media(min-width:60rem){.timeline.v-ruler .strip{overflow-x:auto;padding-block-end:.5rem}
.timeline.v-ruler .tml{border:0;padding:0;gap:0;grid-template-rows:1fr 1.5rem 1fr;grid-auto-flow:column;grid-template-columns:repeat(var(--n),minmax(9.5rem,1fr)) 0;min-inline-size:calc(var(--n)*9.5rem);position:relative}
.timeline.v-ruler .tml::before{content:"";grid-row:2;grid-column:1/-1;background:linear-gradient(90deg,var(--tx) 2px,#0000 2px) 0 100%/var(--t) .75rem repeat-x;border-block-end:2px solid}
.timeline.v-ruler .tml li{grid-row:3;grid-column:calc(var(--i) + 1);border-inline-start:2px solid var(--tx);padding:1.25rem 1rem 0;padding-inline-end:1.5rem;inline-size:calc(200% - 1rem);max-inline-size:22rem}
.timeline.v-ruler .tml li:nth-child(odd){grid-row:1;padding-block:0 1.25rem;align-self:end}.timeline.v-ruler .tml li:last-child{inline-size:auto}}`

// Years as signs: each one as large as a heading, what happened beside it.
const yearsCss = css`
.timeline.v-years .tml li{border-block-start:2px solid var(--tx);padding-block:1.25rem 2rem;display:grid;gap:.5rem 2rem}
.timeline.v-years .tml .k{font-size:clamp(3.5rem,10vw,9rem);line-height:.85;letter-spacing:-.02em}[dir=rtl] .timeline.v-years .tml .k{letter-spacing:0;line-height:1.1}
.timeline.v-years .tml li:nth-child(even) .k{color:var(--at)}
@media(min-width:56rem){.timeline.v-years .tml li{grid-template-columns:minmax(0,6fr) minmax(0,6fr);align-items:end}}`

const sheets: Readonly<Record<string, string>> = { axis: axisCss, ruler: rulerCss, years: yearsCss }

function moment(ctx: PageContext, section: Timeline, at: number): Markup {
  const item = section.fields.items[at]
  const place = ['items', at]
  const when = said(ctx, section, { as: 'p', path: [...place, 'when'], text: item?.when, name: 'k' })
  const title = html`<h3${ctx.at(section, ...place, 'title')}>${ctx.voice.rich(item?.title)}</h3>`
  return html`<li style="--i:${at}">${when}<div>${title}${saidLong(ctx, section, { path: [...place, 'text'], text: item?.text })}</div></li>`
}

/** What happened when. */
export const timeline = sectionType({
  type: 'timeline',
  label: { en: 'Timeline', ar: 'المحطات' },
  fields: TimelineFields,
  inMenu: true,
  variants: [
    { id: 'axis', label: { en: 'Axis', ar: 'محور' } },
    { id: 'ruler', label: { en: 'Ruler', ar: 'مسطرة' } },
    { id: 'years', label: { en: 'Large years', ar: 'سنوات كبيرة' } },
  ],
  render(ctx, section) {
    const { title, intro, items } = section.fields
    const surface = groundOf(ctx, section.type)
    const rows = html`<ol class="tml" style="--n:${items.length};--t:${(12.5 / Math.max(1, items.length)).toFixed(3)}%">${items.map((_, at) => moment(ctx, section, at))}</ol>`
    const isRuler = section.variant === 'ruler'
    const named = ctx.voice.plain(title) || ctx.voice.plain(items[0]?.title) || section.type
    const strip = isRuler ? html`<div class="strip" role="group" tabindex="0" aria-label="${named}">${rows}</div>` : rows
    return {
      markup: frame(ctx, section, { title, intro, body: items.length > 0 ? strip : nothing, surface, heads: 'stack' }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface],
    }
  },
})
