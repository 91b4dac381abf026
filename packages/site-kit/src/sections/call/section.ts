import type { z } from 'zod'
import type { PageContext } from '../../context.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import type { Checked, Drawn } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { artIndex } from '../art-index.ts'
import { button } from '../frame.ts'
import { groundBeside, groundOf } from '../grounds.ts'
import { said, saidLong, shell } from '../parts.ts'
import { CallFields } from './schema.ts'

type Call = Checked<z.infer<typeof CallFields>>

const sharedCss = css`
.call{overflow:clip}.call .do{display:flex;flex-wrap:wrap;gap:.75rem 1.75rem;align-items:center}.call .btn{font-size:1.25rem;padding:1.05rem 1.9rem}.call .wd{display:grid;gap:1rem;align-content:start}.call .wd p{font-size:1.1875em}`

const bandCss = css`
.v-band.call{padding-block:clamp(2.5rem,6vw,4.5rem)}.v-band.call .in2{display:grid;gap:1.75rem 3rem;align-items:center}
.v-band.call h2{font-size:clamp(2rem,4.6vw,3.75rem)}
@media(min-width:56rem){.v-band.call .in2{grid-template-columns:minmax(0,1fr) auto}}`

// The largest words of the page, cut by a scene at the end edge.
const posterCss = css`
.v-poster.call h2{font-size:calc(var(--k)*clamp(2.75rem,8vw,7rem));line-height:.98}[dir=rtl] .v-poster.call h2{line-height:1.2}
.v-poster.call .in2{display:grid;gap:clamp(1.5rem,3vw,2.5rem);max-inline-size:46rem;position:relative;z-index:1}
.v-poster.call .sc{position:absolute;inset-inline:0;inset-block-end:0;block-size:12rem;background:var(--bg)}.v-poster.call .sc svg{display:block;inline-size:100%;block-size:100%}
@media(max-width:56rem){.v-poster.call{padding-block-end:15rem}}
@media(min-width:56rem){.v-poster.call{min-block-size:30rem;display:grid;align-items:center}.v-poster.call .in2{max-inline-size:min(46rem,56vw)}.v-poster.call .sc{inset-block:0;inset-inline-start:auto;inline-size:34%;block-size:auto}}`

// A ticket with its stub, torn along the holes.
const ticketCss = css`
.call.v-ticket .tik{display:grid;background:var(--bg);color:var(--tx);border-radius:var(--r2)}
.call.v-ticket .tik>*{padding:clamp(1.75rem,4vw,3.5rem)}.call.v-ticket h2{font-size:clamp(2rem,4.2vw,3.5rem)}
.call.v-ticket .stub{display:grid;gap:1.25rem;justify-items:center;align-content:center;border-block-start:3px dashed var(--ed)}.call.v-ticket .stub>svg{inline-size:5.5rem;block-size:5.5rem;display:block}.call.v-ticket .do{justify-content:center;text-align:center}
.call.v-ticket .tik{position:relative}.call.v-ticket .tik::before,.call.v-ticket .tik::after{content:"";position:absolute;inset-block-start:calc(50% - 1.35rem);inset-inline-start:-1.35rem;inline-size:2.7rem;block-size:2.7rem;border-radius:50%;background:var(--g)}.call.v-ticket .tik::after{inset-inline:auto -1.35rem}
@media(min-width:56rem){.call.v-ticket .tik{grid-template-columns:minmax(0,1fr) minmax(15rem,auto)}.call.v-ticket .stub{border-block-start:0;border-inline-start:3px dashed var(--ed)}}
@media(forced-colors:active){.call.v-ticket .tik{border:1px solid}}`

const sheets: Readonly<Record<string, string>> = { band: bandCss, poster: posterCss, ticket: ticketCss }

const words = (ctx: PageContext, section: Call): Markup =>
  html`<div class="wd">${said(ctx, section, { as: 'h2', path: ['title'], text: section.fields.title, id: `${ctx.anchor(section)}-h` })}${saidLong(ctx, section, { path: ['text'], text: section.fields.text })}</div>`

function actions(ctx: PageContext, section: Call): Markup {
  const all = (['primary', 'secondary'] as const).map((key) =>
    button(ctx, { section, key, look: key === 'primary' ? 'btn' : 'lnk' }, section.fields[key]),
  )
  return all.every(isEmpty) ? nothing : html`<div class="do">${all}</div>`
}

function inside(ctx: PageContext, section: Call): { body: Markup; also: Drawn['surfaces'] } {
  const surface = groundOf(ctx, section.type)
  if (section.variant === 'ticket') {
    const sheet = groundBeside(ctx, 'plain', ['flood', 'deep', 'flood'])
    const stub = html`<div class="stub">${ctx.mark()}${actions(ctx, section)}</div>`
    return { body: html`<div class="tik s-${sheet}">${words(ctx, section)}${stub}</div>`, also: [sheet] }
  }
  const both = html`<div class="in2">${words(ctx, section)}${actions(ctx, section)}</div>`
  if (section.variant !== 'poster') return { body: both, also: [] }
  const scene = groundBeside(ctx, surface, ['plain', 'tint'])
  const art = ctx.art({ kind: 'ground', width: 560, height: 640, open: true, index: artIndex(section.id) })
  return { body: html`${both}<div class="sc s-${scene}">${art}</div>`, also: [scene] }
}

/** One thing to do now. */
export const call = sectionType({
  type: 'call',
  label: { en: 'Call', ar: 'دعوة' },
  fields: CallFields,
  inMenu: false,
  variants: [
    { id: 'band', label: { en: 'Band', ar: 'شريط' } },
    { id: 'poster', label: { en: 'Poster', ar: 'ملصق' } },
    { id: 'ticket', label: { en: 'Ticket', ar: 'تذكرة' } },
  ],
  render(ctx, section) {
    const { body, also } = inside(ctx, section)
    const surface = section.variant === 'ticket' ? 'plain' : groundOf(ctx, section.type)
    const isNamed = ctx.voice.plain(section.fields.title) !== ''
    return {
      markup: shell(ctx, section, { surface, body, isNamed }),
      css: sharedCss + (sheets[section.variant] ?? ''),
      surfaces: [surface, ...also],
    }
  },
})
