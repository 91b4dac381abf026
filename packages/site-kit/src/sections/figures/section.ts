import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { artIndex } from '../art-index.ts'
import { frame } from '../frame.ts'
import { groundOf } from '../grounds.ts'
import { numberOf } from './number-of.ts'
import { FiguresFields } from './schema.ts'

type Figures = Checked<z.infer<typeof FiguresFields>>

const sharedCss = css`
.fig dd{margin:0;font-variant-numeric:lining-nums;line-height:.85;letter-spacing:-.02em;white-space:nowrap}.fig dt{font-size:1.1875em;line-height:1.35;max-inline-size:16rem}
.fig>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;gap:.9rem}`

const rowCss = css`
.figures.v-row .fig{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));gap:2.5rem 0}
.figures.v-row dd{font-size:clamp(3.75rem,8vw,7rem)}
.figures.v-row .fig>div{padding-inline:1.5rem;border-inline-start:2px solid var(--tx)}.figures.v-row .fig>div:first-child{padding-inline-start:0;border:0}
@media(max-width:40rem){.figures.v-row .fig>div,.figures.v-row .fig>div:first-child{padding-inline:1.25rem;border-inline-start:2px solid var(--tx)}}`

// One under the other, as large as the page allows, from one edge to the other and back.
const towerCss = css`
.figures.v-tower .fig{display:grid}
.figures.v-tower .fig>div{flex-flow:row-reverse wrap;justify-content:flex-end;align-items:baseline;gap:.5rem clamp(1rem,3vw,2.5rem);border-block-start:2px solid var(--tx);padding-block:clamp(1rem,2.4vw,2rem)}
.figures.v-tower .fig>div:nth-child(even){flex-direction:row;justify-content:flex-end}.figures.v-tower .fig>div:nth-child(even) dt{text-align:end}
.figures.v-tower dd{font-size:min(var(--w)*1vw,clamp(4.5rem,17vw,14rem))}.figures.v-tower dt{font-size:clamp(1.1875rem,2.2vw,1.75rem);max-inline-size:14em}`

const platesCss = css`
.figures.v-plates .fig{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:clamp(.75rem,1.6vw,1.25rem)}
.figures.v-plates .fig>div{position:relative;overflow:clip;background:var(--ws);border-radius:var(--r2);padding:clamp(1.25rem,2.6vw,2.25rem);min-block-size:11rem;justify-content:flex-start}
.figures.v-plates dd{font-size:clamp(2.75rem,6vw,5rem);margin-block-end:auto}
.figures.v-plates .fig>div:nth-child(3n+1){background:var(--ac);color:var(--oa)}.figures.v-plates .fig>div:nth-child(3n){background:var(--tx);color:var(--bg)}
.figures.v-plates .fig>div:first-child{grid-column:1/-1;min-block-size:clamp(13rem,28vw,24rem)}.figures.v-plates .fig>div:first-child dd{font-size:min(var(--w)*1vw,clamp(5rem,15vw,12rem))}
.figures.v-plates i{position:absolute;inset-block-end:-12%;inset-inline-end:-4%;inline-size:min(46%,20rem);opacity:.9}.figures.v-plates i svg{display:block;inline-size:100%}
.figures.v-plates .fig>div:first-child dt{max-inline-size:min(16rem,48%);position:relative}.figures.v-plates bdi{position:relative;z-index:1}
@media(min-width:56rem){.figures.v-plates .fig{grid-template-columns:repeat(4,minmax(0,1fr))}.figures.v-plates .fig>div:first-child{grid-area:span 2/span 2}.figures.v-plates .fig>div:nth-child(2):last-child,.figures.v-plates .fig>div:nth-child(3):last-child{grid-column:span 2}.figures.v-plates .fig>div:nth-child(2):nth-last-child(2),.figures.v-plates .fig>div:nth-child(4):last-child{grid-column:span 2}.figures.v-plates .fig>div:nth-child(6){grid-column:1/-1}}
@media(max-width:56rem){.figures.v-plates .fig>div:nth-child(even):last-child{grid-column:1/-1}}
@media(forced-colors:active){.figures.v-plates .fig>div{border:1px solid}}`

const sheets: Readonly<Record<string, string>> = { row: rowCss, tower: towerCss, plates: platesCss }

/** Wide numbers are set smaller: the width of the page, in hundredths, that one of its signs may take. */
const widthOf = (figure: string): number => Math.round((100 / Math.max(2, [...figure].length)) * 1.15)

/** With plates, the first one carries a drawing. */
function drawing(ctx: PageContext, section: Figures, at: number): Markup {
  if (section.variant !== 'plates' || at > 0) return nothing
  return html`<i>${ctx.art({ kind: 'spot', width: 320, height: 320, index: artIndex(section.id) })}</i>`
}

function one(ctx: PageContext, section: Figures, at: number): Markup {
  const item = section.fields.items[at]
  const found = item ? numberOf(ctx, item.factId) : undefined
  if (!item || !found) return nothing
  ctx.facts.printed(found.fact)
  const own = ctx.voice.rich(item.label)
  const label = isEmpty(own)
    ? html`<dt${ctx.atFact(found.fact)}>${found.rest}</dt>`
    : html`<dt${ctx.at(section, 'items', at, 'label')}>${own}</dt>`
  return html`${label}<dd class="k" style="--w:${widthOf(found.figure)}"${ctx.atFact(found.fact)}><bdi dir="ltr">${found.figure}</bdi>${drawing(ctx, section, at)}</dd>`
}

/** Numbers from the facts. Without one the section does not show. */
export const figures = sectionType({
  type: 'figures',
  label: { en: 'Figures', ar: 'أرقام' },
  fields: FiguresFields,
  inMenu: false,
  variants: [
    { id: 'row', label: { en: 'In a row', ar: 'في صف' } },
    { id: 'tower', label: { en: 'Giant, one by one', ar: 'أرقام ضخمة' } },
    { id: 'plates', label: { en: 'Plates', ar: 'لوحات' } },
  ],
  render(ctx, section) {
    const surface = groundOf(ctx, section.type)
    const all = section.fields.items.map((_, at) => one(ctx, section, at)).filter((item) => !isEmpty(item))
    const { title, intro } = section.fields
    const body = html`<dl class="fig">${all.map((item) => html`<div>${item}</div>`)}</dl>`
    return {
      markup: all.length > 0 ? frame(ctx, section, { title, intro, body, surface, heads: 'stack' }) : nothing,
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface],
    }
  },
})
