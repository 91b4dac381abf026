import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked, Drawn } from '../../section-type.ts'
import { surfaceOf } from '../../theme/look.ts'
import { artIndex } from '../art-index.ts'
import { frame } from '../frame.ts'
import { said, saidLong, shell } from '../parts.ts'
import type { AboutFields } from './schema.ts'

type About = Checked<z.infer<typeof AboutFields>>

const readCss = css`
.about.v-read .rd{display:grid;gap:2rem clamp(2rem,5vw,5rem)}
.about.v-read .wd p:first-child{font-size:clamp(1.5rem,2.5vw,2.125rem);line-height:1.3;max-inline-size:34em;margin-block-end:1.75rem}
[dir=rtl] .about.v-read .wd p:first-child{line-height:1.65}
.about.v-read .cl{max-inline-size:60rem}.about.v-read .cl p{margin-block:0 .9em}
.about.v-read .end{display:block;padding-block-start:.5rem}.about.v-read .end svg{inline-size:1.75rem;block-size:1.75rem;display:block}
.about.v-read .mg{display:grid;gap:1.25rem;align-content:start;font-size:.9375em}
.about.v-read .mg svg,.about.v-read .mg img{display:block;inline-size:min(100%,14rem);block-size:auto;border-radius:var(--r2)}
.about.v-read .mg p{border-block-start:2px solid var(--tx);padding-block-start:.6rem;margin:0;max-inline-size:14rem}
.about.v-read .mg b{display:block}.about.v-read .mg small{font-size:1em;color:var(--qt)}
@media(min-width:60rem){.about.v-read .rd{grid-template-columns:minmax(0,14rem) minmax(0,1fr)}.about.v-read .two{columns:2;column-gap:3rem}}`

const sceneCss = css`
.about.v-scene{padding-block-start:0!important;padding-inline:0}
.about.v-scene .wide{block-size:clamp(14rem,38vw,32rem);background:var(--ws);overflow:clip}
.about.v-scene .wide>*,.about.v-scene .wide img{display:block;inline-size:100%;block-size:100%;object-fit:cover}
.about.v-scene .leaf{position:relative;background:var(--bg);color:var(--tx);margin-block-start:clamp(-9rem,-9vw,-3rem);margin-inline:var(--gut) max(var(--gut),(100% - 78rem)/2);padding:clamp(1.75rem,4.5vw,4.5rem);border-radius:var(--r3)}
.about.v-scene h2{padding-block-end:1.25rem}
.about.v-scene .leaf>p{font-size:1.1875em;max-inline-size:38rem}
@media(min-width:56rem){.about.v-scene .leaf{max-inline-size:52rem;margin-inline-start:max(var(--gut),(100% - 78rem)/2)}}
@media print{.about.v-scene .wide{display:none}.about.v-scene .leaf{margin:0;padding:0}}`

/** People the owner named, as notes in the margin. */
function notes(ctx: PageContext): Markup[] {
  return ctx.facts
    .listOf('person')
    .slice(0, 3)
    .map((fact) => {
      ctx.facts.printed(fact)
      const note = ctx.voice.plain(fact.note)
      return html`<p${ctx.atFact(fact)}><b><bdi>${ctx.voice.factText(fact)}</bdi></b>${note === '' ? nothing : html`<small>${note}</small>`}</p>`
    })
}

/** The first paragraph large, the others in columns that end with the site's sign; picture and people in the margin. */
export function read(ctx: PageContext, section: About): Drawn {
  const { title, text, image } = section.fields
  const [first, ...rest] = saidLong(ctx, section, { path: ['text'], text })
  const words = rest.map((one) => one.markup).join('').length
  const picture = image
    ? html`<div${ctx.at(section, 'image')}>${ctx.photo(image, { sizes: '14rem' })}</div>`
    : ctx.art({ kind: 'spot', width: 224, height: 224, index: artIndex(section.id) + 1 })
  const columns =
    rest.length > 0 ? html`<div class="cl${words > 700 ? ' two' : ''}">${rest}<span class="end">${ctx.mark()}</span></div>` : nothing
  const body = html`<div class="rd"><div class="mg">${picture}${notes(ctx)}</div><div class="wd">${first ?? nothing}${columns}</div></div>`
  return { markup: frame(ctx, section, { title, body, heads: 'stack' }), css: readCss, surfaces: [surfaceOf(ctx.look, section.type)] }
}

/** A picture from edge to edge; the words lie on a leaf over its lower edge. */
export function scene(ctx: PageContext, section: About): Drawn {
  const { title, text, image } = section.fields
  const surface = surfaceOf(ctx.look, section.type)
  const picture = image
    ? ctx.photo(image, { sizes: '100vw' })
    : ctx.art({ kind: 'ground', width: 1440, height: 540, open: true, index: artIndex(section.id) + 1 })
  const heading = said(ctx, section, { as: 'h2', path: ['title'], text: title, id: `${ctx.anchor(section)}-h` })
  const leaf = html`<div class="leaf s-${surface}">${heading}${saidLong(ctx, section, { path: ['text'], text })}</div>`
  const body = html`<div class="wide"${image ? ctx.at(section, 'image') : nothing}>${picture}</div>${leaf}`
  return { markup: shell(ctx, section, { surface, body, isNamed: !isEmpty(heading) }), css: sceneCss, surfaces: [surface] }
}
