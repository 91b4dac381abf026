import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { attrs, css, html, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { frame } from '../frame.ts'
import { groundOf } from '../grounds.ts'
import { said } from '../parts.ts'
import { CompareFields } from './schema.ts'

type Compare = Checked<z.infer<typeof CompareFields>>

const sharedCss = css`
.cmp table{inline-size:100%;border-collapse:collapse}.cmp :is(th,td){text-align:start;vertical-align:baseline;font-weight:400;padding:.95rem 1.25rem}.cmp tbody th{font-weight:600;padding-inline-start:0}.cmp thead th{font-size:clamp(1.25rem,2.2vw,1.875rem);line-height:1.15}[dir=rtl] .cmp thead th{line-height:1.45}
@media(max-width:44rem){.cmp :is(table,tbody,tr,th,td){display:block}.cmp thead{position:absolute;clip-path:inset(50%)}.cmp tbody tr{padding-block:1.1rem;border-block-start:2px solid var(--tx)}.cmp tbody :is(th,td){padding:.2rem 0;border:0!important;background:none!important}.cmp tbody th{font-size:1.1875em}.cmp td:not(:empty)::before{content:attr(data-of);display:block;color:var(--qt);font-size:.9375rem}}`

const ruledCss = css`
.compare.v-ruled thead th{border-block-end:3px solid var(--tx);vertical-align:bottom}.compare.v-ruled tbody :is(th,td){border-block-end:1px solid var(--ed)}`

// The first of them is meant: it stands on its own sheet from top to bottom.
const chosenCss = css`
.compare.v-chosen :is(th,td):nth-child(2){background:var(--ac);color:var(--oa)}.compare.v-chosen thead th:nth-child(2){border-radius:var(--r2) var(--r2) 0 0;padding-block-start:1.75rem}.compare.v-chosen tbody tr:last-child td:nth-child(2){border-radius:0 0 var(--r2) var(--r2);padding-block-end:1.75rem}
.compare.v-chosen tbody tr+tr :is(th,td){border-block-start:1px solid var(--ed)}@media(max-width:44rem){.compare.v-chosen td:nth-child(2){background:none;color:inherit;font-weight:600}}
@media(forced-colors:active){.compare.v-chosen :is(th,td):nth-child(2){border-inline:2px solid}}`

// Face to face: what it is about in the middle, either side of it what each says.
const facesCss = css`
.compare.v-faces tbody th{color:var(--at)}@media(min-width:44rem){.compare.v-faces tr{display:grid;grid-template-columns:repeat(var(--n),minmax(0,1fr));gap:0 1.5rem}.compare.v-faces tbody tr{border-block-start:1px solid var(--ed);padding-block:1.1rem}.compare.v-faces thead td{display:none}.compare.v-faces tbody th{grid-column:1/-1;padding:0 0 .35rem;font-size:.9375rem}.compare.v-faces td,.compare.v-faces thead th{padding:0 0 .5rem;font-size:clamp(1.125rem,1.8vw,1.5rem);line-height:1.4}.compare.v-faces thead th{font-size:clamp(1.75rem,4vw,3.25rem)}.compare.v-faces :is(td,thead th):not(:nth-child(2)){border-inline-start:2px solid var(--tx);padding-inline-start:1.5rem}[dir=rtl] .compare.v-faces td{line-height:1.75}}`

const sheets: Readonly<Record<string, string>> = { ruled: ruledCss, chosen: chosenCss, faces: facesCss }

function table(ctx: PageContext, section: Compare): Markup {
  const { title, columns, rows } = section.fields
  const names = columns.map((column) => ctx.voice.plain(column))
  const head = columns.map(
    (column, at) => html`<th scope="col"><span class="k"${ctx.at(section, 'columns', at)}>${ctx.voice.rich(column)}</span></th>`,
  )
  const lines = rows.map((row, at) => {
    const cells = columns.map(
      (_, place) =>
        html`<td${attrs({ 'data-of': names[place] })}>${said(ctx, section, { as: 'span', path: ['rows', at, 'cells', place], text: row.cells[place] })}</td>`,
    )
    return html`<tr><th scope="row"><span${ctx.at(section, 'rows', at, 'name')}>${ctx.voice.rich(row.name)}</span></th>${cells}</tr>`
  })
  const named = ctx.voice.plain(title) || names.join(', ')
  return html`<div class="cmp" style="--n:${columns.length}"><table><caption class="vh">${named}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${lines}</tbody></table></div>`
}

/** Things against each other. */
export const compare = sectionType({
  type: 'compare',
  label: { en: 'Comparison', ar: 'مقارنة' },
  fields: CompareFields,
  inMenu: true,
  variants: [
    { id: 'ruled', label: { en: 'Ruled', ar: 'مسطّر' } },
    { id: 'chosen', label: { en: 'One set apart', ar: 'عمود مميز' } },
    { id: 'faces', label: { en: 'Face to face', ar: 'وجهًا لوجه' } },
  ],
  render(ctx, section) {
    const { title, intro, columns, rows } = section.fields
    const surface = groundOf(ctx, section.type)
    const body = columns.length > 0 && rows.length > 0 ? table(ctx, section) : nothing
    return {
      markup: frame(ctx, section, { title, intro, body, surface, heads: 'stack' }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface],
    }
  },
})
