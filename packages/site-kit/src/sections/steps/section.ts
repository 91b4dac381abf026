import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { frame } from '../frame.ts'
import { groundOf } from '../grounds.ts'
import { numeral, said, saidLong } from '../parts.ts'
import { StepsFields } from './schema.ts'

type Steps = Checked<z.infer<typeof StepsFields>>

const sharedCss = css`
.stp{list-style:none;padding:0}.stp li{position:relative}.stp h3{font-size:clamp(1.375rem,2vw,1.75rem);line-height:1.15}[dir=rtl] .stp h3{line-height:1.4}
.stp .w{color:var(--at);font-weight:600}.stp h3+p,.stp h3~p{margin-block-start:.5rem}`

// The dots grow from step to step, so the way is seen before it is read.
const pathCss = css`
.steps.v-path .stp{display:grid;gap:2rem}
.steps.v-path .d{position:absolute;inset-inline-start:0;inset-block-start:.15rem;inline-size:2.75rem;block-size:2.75rem;display:grid;place-items:center}
.steps.v-path .d::before{content:"";inline-size:calc(.7rem + var(--i)*1.9rem/var(--n));aspect-ratio:1;border-radius:50%;background:var(--ac);z-index:1}
.steps.v-path .stp li{padding-inline-start:4rem}
.steps.v-path .stp li:not(:last-child)::before{content:"";position:absolute;inset-block:1.4rem -3.6rem;inset-inline-start:calc(1.375rem - 1px);border-inline-start:2px solid var(--ed)}
@media(min-width:60rem){.steps.v-path .stp{grid-template-columns:repeat(min(var(--n),5),minmax(0,1fr));gap:3rem 0}
.steps.v-path .stp li{padding:4.5rem 2rem 0 0;padding-inline:0 2rem}.steps.v-path .d{inset-block-start:.5rem}
.steps.v-path .stp li:not(:last-child)::before{inset-block:calc(1.875rem - 1px) auto;inset-inline:1.375rem -1.375rem;border-inline-start:0;border-block-start:2px solid var(--ed)}
.steps.v-path .stp li:nth-child(5n):not(:last-child)::before{display:none}}
@media(forced-colors:active){.steps.v-path .d::before{background:CanvasText}}`

// Each step stands on a higher block than the one before.
const stairsCss = css`
.steps.v-stairs .stp{display:grid;gap:.5rem}
.steps.v-stairs .stp li{background:var(--ws);border-block-start:6px solid var(--ac);padding:1.25rem 1.5rem 1.5rem;margin-inline-start:calc(var(--i)*.75rem)}
.steps.v-stairs .no{font-size:2.5rem;display:block;color:var(--at);padding-block-end:.5rem}
@media(min-width:60rem){.steps.v-stairs .stp{grid-template-columns:repeat(var(--n),minmax(0,1fr));gap:0;align-items:end}.steps.v-stairs .stp.many{grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:1rem;align-items:stretch}
.steps.v-stairs .stp li{margin:0;padding:1.25rem 1.25rem 2rem;min-block-size:calc(10rem + (var(--i) + 1)*3.25rem)}.steps.v-stairs .many li{min-block-size:0!important}
.steps.v-stairs .stp li:nth-child(even){background:color-mix(in oklab,var(--ws),var(--bg) 45%)}
.steps.v-stairs .no{font-size:clamp(2.5rem,4.6vw,4rem)}}
@media(forced-colors:active){.steps.v-stairs .stp li{border:1px solid}}`

const rollCss = css`
.steps.v-roll .stp li{display:grid;grid-template-columns:clamp(3.25rem,9vw,7rem) minmax(0,1fr);border-block-start:2px solid var(--tx);padding-block:1.25rem 1.75rem}
.steps.v-roll .no{font-size:clamp(3rem,6.4vw,5.5rem);line-height:.85;grid-row:1/span 4;color:var(--at)}
.steps.v-roll .stp h3{font-size:clamp(1.5rem,2.6vw,2.25rem)}`

const sheets: Readonly<Record<string, string>> = { path: pathCss, stairs: stairsCss, roll: rollCss }

function step(ctx: PageContext, section: Steps, at: number): Markup {
  const item = section.fields.items[at]
  const place = ['items', at]
  const sign = section.variant === 'path' ? html`<i class="d"></i>` : numeral(at)
  const when = said(ctx, section, { as: 'p', path: [...place, 'when'], text: item?.when, name: 'w' })
  const title = html`<h3${ctx.at(section, ...place, 'title')}>${ctx.voice.rich(item?.title)}</h3>`
  return html`<li style="--i:${at}">${sign}<div>${when}${title}${saidLong(ctx, section, { path: [...place, 'text'], text: item?.text })}</div></li>`
}

/** How it goes. */
export const steps = sectionType({
  type: 'steps',
  label: { en: 'Steps', ar: 'الخطوات' },
  fields: StepsFields,
  inMenu: true,
  variants: [
    { id: 'path', label: { en: 'A path', ar: 'مسار' } },
    { id: 'stairs', label: { en: 'Stairs', ar: 'درج' } },
    { id: 'roll', label: { en: 'Numbered roll', ar: 'قائمة مرقمة' } },
  ],
  render(ctx, section) {
    const { title, intro, items } = section.fields
    const surface = groundOf(ctx, section.type)
    const many = items.length > 5 ? ' many' : ''
    const rows = items.map((_, at) => step(ctx, section, at))
    const body = rows.length > 0 ? html`<ol class="stp${many}" style="--n:${rows.length}">${rows}</ol>` : nothing
    return {
      markup: frame(ctx, section, { title, intro, body, surface, heads: section.variant === 'roll' ? 'side' : 'stack' }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface],
    }
  },
})
