import { baseLanguage } from '@manara/contracts'
import type { Lang } from '@manara/contracts'
import { css, trusted } from '../../html.ts'
import type { Markup } from '../../html.ts'

export const signCss = css`
.testimonials.v-sign .hd{margin-block-end:1.5rem}
.testimonials.v-sign .quo{display:grid;gap:2rem}
.testimonials.v-sign .qs{inline-size:clamp(6rem,17vw,14rem);display:block;fill:var(--ac)}
[dir=rtl] .testimonials.v-sign .qs{scale:-1 1}
.testimonials.v-sign figure:first-of-type blockquote{font-size:clamp(1.75rem,4vw,3.5rem);line-height:1.15;max-inline-size:22em}
[dir=rtl] .testimonials.v-sign figure:first-of-type blockquote{line-height:1.5}
.testimonials.v-sign blockquote p{max-inline-size:none}
.testimonials.v-sign figcaption{padding-block-start:1.25rem;color:var(--qt)}
.testimonials.v-sign figcaption::before{content:"";display:inline-block;inline-size:2.5rem;border-block-start:2px solid;vertical-align:middle;margin-inline-end:.75rem}
@media(min-width:60rem){.testimonials.v-sign .quo{grid-template-columns:minmax(0,3fr) minmax(0,9fr);column-gap:clamp(2rem,5vw,5rem)}.testimonials.v-sign .qs{grid-row:1/span 2}.testimonials.v-sign figure{grid-column:2}
.testimonials.v-sign figure:not(:first-of-type){border-block-start:1px solid var(--ed);padding-block-start:1.5rem}}
@media(forced-colors:active){.testimonials.v-sign .qs{fill:CanvasText;forced-color-adjust:auto}}`

export const notesCss = css`
.testimonials.v-notes .quo{columns:18rem;column-gap:1.5rem}
.testimonials.v-notes figure{break-inside:avoid;background:var(--ws);border-radius:var(--r2);padding:1.5rem 1.75rem 1.75rem;margin-block-end:1.5rem}
.testimonials.v-notes figure:nth-child(3n+2){background:var(--ac);color:var(--oa)}
.testimonials.v-notes figure:nth-child(3n+2) figcaption{color:var(--oa)}
.testimonials.v-notes figure:nth-child(3n){background:var(--tx);color:var(--bg)}
.testimonials.v-notes figure:nth-child(3n) figcaption{color:var(--bg)}
.testimonials.v-notes blockquote{font-size:1.25rem;line-height:1.45}
[dir=rtl] .testimonials.v-notes blockquote{line-height:1.8}
.testimonials.v-notes figcaption{color:var(--qt);padding-block-start:1rem}
.testimonials.v-notes figure:only-child{max-inline-size:40rem}
@media(forced-colors:active){.testimonials.v-notes figure{border:1px solid}}
@media print{.testimonials.v-notes figure{background:none!important;color:#000!important;border:1px solid}}`

const angled = '<path d="M48 4 4 50l44 46h22L30 50 70 4zm48 0L52 50l44 46h22L78 50l40-46z"/>'
const curled =
  '<path d="M52 4C22 14 4 36 4 64c0 20 11 32 26 32 14 0 24-10 24-24S44 49 31 49c-3 0-5 0-7 1 2-16 13-28 31-36zm62 0C84 14 66 36 66 64c0 20 11 32 26 32 14 0 24-10 24-24s-10-23-23-23c-3 0-5 0-7 1 2-16 13-28 31-36z"/>'
const angledIn = new Set(['ar', 'fr', 'it', 'es', 'pt', 'ru'])

/** The opening mark of the language as a drawing: angles or commas. */
export const quoteSign = (lang: Lang): Markup =>
  trusted(
    `<svg class="qs" viewBox="0 0 120 100" aria-hidden="true" focusable="false">${angledIn.has(baseLanguage(lang)) ? angled : curled}</svg>`,
  )
