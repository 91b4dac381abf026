import { attrs, css, html, isEmpty, nothing } from '../html.ts'
import type { Drawn } from '../section-type.ts'
import { artIndex } from '../sections/art-index.ts'
import { groundBeside } from '../sections/grounds.ts'
import { choose } from '../theme/chance.ts'
import type { SurfaceName } from '../theme/palette.ts'
import type { OpenPage } from './page-context.ts'

const headingCss = css`
.pt{background:var(--bg);color:var(--tx);overflow:clip;position:relative}
.pt h1{font-size:calc(var(--k)*clamp(2.75rem,7.4vw,6.5rem));overflow-wrap:anywhere}
.pt svg{display:block;inline-size:100%;block-size:100%}`

// The drawing runs along the foot of the title, from edge to edge.
const stripCss = css`
.pt.pt-strip{padding-block-end:0;padding-inline:0}.pt-strip h1{padding-inline:max(var(--gut),(100% - 78rem)/2);padding-block-end:clamp(1.75rem,4vw,3.25rem)}
.pt-strip .sc{background:var(--bg);block-size:clamp(6rem,12vw,10.5rem)}`

// The drawing stands at the end edge, as high as the title.
const sideCss = css`
.pt-side h1{position:relative;z-index:1}
@media(max-width:40rem){.pt-side .sc{display:none}}
@media(min-width:40.01rem){.pt.pt-side{min-block-size:clamp(13rem,24vw,20rem);display:grid;align-content:end}.pt-side h1{max-inline-size:60%}
.pt-side .sc{position:absolute;inset-block:0;inset-inline-end:0;inline-size:34%;background:var(--bg)}}`

const sheets = { strip: stripCss, side: sideCss }

/** What a page without a first view opens with: its title beside a drawing of the site's. All pages of a site open alike. */
export function pageTitle({ ctx, place }: OpenPage): Drawn {
  const title = ctx.voice.rich(place.page.title)
  if (isEmpty(title)) return { markup: nothing, css: '', surfaces: [] }
  const { seed } = ctx.look
  const way = choose(['strip', 'side'] as const, seed, 'page-title')
  const ground = choose<SurfaceName>(['plain', 'tint', 'deep', 'flood'], seed, 'page-title-ground')
  const beside = groundBeside(ctx, ground)
  const size = way === 'strip' ? { width: 1440, height: 200 } : { width: 480, height: 320 }
  const art = ctx.art({ kind: 'ground', ...size, open: true, index: artIndex(place.page.id) })
  return {
    markup: html`<div${attrs({ class: `sec pt pt-${way} s-${ground}` })}><h1>${title}</h1><div class="sc s-${beside}" aria-hidden="true">${art}</div></div>`,
    css: headingCss + sheets[way],
    surfaces: [ground, beside],
  }
}
