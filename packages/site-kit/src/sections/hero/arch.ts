import type { PageContext } from '../../context.ts'
import { css, html } from '../../html.ts'
import { choose } from '../../theme/chance.ts'
import type { Composed, Hero } from './words.ts'
import { headingCss, partsOf } from './words.ts'

// An arch with two rings stands on the lower edge, drawings to its sides; everything is on one axis.
const sheet = css`
.c-arch{display:grid;justify-items:center;padding:clamp(1.5rem,4vw,3.5rem) var(--gut) 0;isolation:isolate}
.c-arch .gate{background:var(--bg);color:var(--tx);border:.5rem solid var(--ac);border-block-end:0;outline:.3rem solid var(--bg);box-shadow:0 0 0 .8rem var(--ac);border-radius:min(23rem,50vw) min(23rem,50vw) 0 0;inline-size:min(100%,44rem);padding:clamp(2.5rem,6vw,4.5rem) clamp(1.25rem,6vw,4.5rem) clamp(2.5rem,5vw,4rem);display:grid;gap:clamp(1rem,2.2vw,1.6rem);justify-items:center;text-align:center;position:relative;z-index:2}
.c-arch .sign{inline-size:clamp(6rem,14vw,10rem)}.c-arch .sign :is(svg,img){display:block;inline-size:100%}
.c-arch .sign:has(img){border-radius:50%;overflow:clip;aspect-ratio:1}.c-arch .sign img{block-size:100%;object-fit:cover}
.c-arch .do{justify-content:center}
.c-arch .side{position:absolute;inset-block-end:0;inset-inline-start:0;inline-size:max(0px,(var(--pw,100vw) - 46rem)/2);z-index:-1;display:none}
.c-arch .side+.side{inset-inline:auto 0}
.c-arch .side svg{display:block;inline-size:min(130%,28rem);margin-block-end:-3rem}
.c-arch .side:not(:last-child) svg{margin-inline-start:auto;translate:-8% 0}.c-arch .side:last-child svg{translate:8% 0}
@media(min-width:64rem){.c-arch .side{display:block}.c-arch{min-block-size:min(46rem,calc(100svh - 4.5rem));align-items:end}.c-arch .gate{padding-block-start:5rem}}
@media print{.c-arch .gate{border-radius:0;border:0;box-shadow:none;outline:0}.c-arch .side{display:none}}`

/** Everything on one axis in an arch that stands on the lower edge, the site's drawings beside it. */
export function inArch(ctx: PageContext, section: Hero): Composed {
  const surface = choose(['flood', 'deep', 'tint'] as const, ctx.look.seed, 'hero-arch')
  const { eyebrow, heading, lede, actions } = partsOf(ctx, section)
  const photo = section.fields.image
  const sign = photo
    ? html`<div class="sign"${ctx.at(section, 'image')}>${ctx.photo(photo, { sizes: '10rem', eager: true })}</div>`
    : html`<div class="sign">${ctx.art({ kind: 'spot', width: 160, height: 160 })}</div>`
  const side = (index: number) => html`<div class="side">${ctx.art({ kind: 'spot', width: 440, height: 440, index })}</div>`
  const room = 'min(var(--pw,100vw) - 2*var(--gut),42rem) - 2*clamp(1.25rem,6vw,4.5rem) - 1rem'
  return {
    name: 'arch',
    surface,
    body: html`<div class="gate s-plain">${sign}${eyebrow}${heading}${lede}${actions}</div>${side(1)}${side(2)}`,
    css: sheet + headingCss(ctx.anchor(section), ctx.voice.plain(section.fields.title), { scale: 0.8, within: room }),
    surfaces: ['plain'],
  }
}
