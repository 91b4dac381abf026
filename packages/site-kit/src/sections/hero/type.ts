import type { PageContext } from '../../context.ts'
import { css, html } from '../../html.ts'
import { choose } from '../../theme/chance.ts'
import type { Composed, Hero } from './words.ts'
import { headingCss, partsOf } from './words.ts'

// The heading is the picture: it takes the width, and all else stands in one line along the lower edge.
const sheet = css`
.c-type{display:grid;grid-template-columns:minmax(0,1fr);grid-template-rows:auto 1fr auto;padding:clamp(1.5rem,3vw,2.5rem) max(var(--gut),(100% - 84rem)/2) 0;min-block-size:min(50rem,calc(100svh - 4.5rem));gap:clamp(1.25rem,3vw,2.5rem)}
.c-type h1{line-height:.88;align-self:center;text-wrap:wrap;max-inline-size:none;padding-block:.06em}
[dir=rtl] .c-type h1{line-height:1.15}
.c-type .row{display:grid;gap:1.5rem clamp(1.5rem,4vw,4rem);border-block-start:3px solid var(--tx);padding-block-start:1.5rem}
.c-type .row>div:first-child{padding-block-end:clamp(1.5rem,4vw,3rem);display:grid;gap:1.5rem;align-content:start}
.c-type .art{align-self:end;overflow:clip;block-size:clamp(9rem,20vw,15rem);background:none}
.c-type .art svg{inline-size:auto;block-size:170%;margin-inline-start:auto}
.c-type .art img{block-size:100%;border-start-start-radius:var(--r3)}
@media(min-width:48rem){.c-type .row{grid-template-columns:minmax(0,7fr) minmax(0,5fr)}}`

/** Words as large as the page, on a strong ground; a piece of the drawing looks in from the lower edge. */
export function asType(ctx: PageContext, section: Hero): Composed {
  const surface = choose(['flood', 'deep', 'plain', 'tint'] as const, ctx.look.seed, 'hero-type')
  const { eyebrow, heading, lede, actions } = partsOf(ctx, section)
  const photo = section.fields.image
  const art = photo
    ? html`<div class="art"${ctx.at(section, 'image')}>${ctx.photo(photo, { sizes: '(min-width:48rem) 40vw, 100vw', eager: true })}</div>`
    : html`<div class="art">${ctx.art({ kind: 'spot', width: 440, height: 440 })}</div>`
  return {
    name: 'type',
    surface,
    body: html`<div>${eyebrow}</div>${heading}<div class="row"><div>${lede}${actions}</div>${art}</div>`,
    css: sheet + headingCss(ctx.anchor(section), ctx.voice.plain(section.fields.title), { scale: 1.65 }),
    surfaces: [],
  }
}
