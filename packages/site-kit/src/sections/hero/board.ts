import type { PageContext } from '../../context.ts'
import { daysText, hoursRows, timesText } from '../../format.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { choose } from '../../theme/chance.ts'
import { addressOf, linked } from '../reach.ts'
import type { Composed, Hero } from './words.ts'
import { headingCss, partsOf } from './words.ts'

// What people come for stands in the first view: the number as a second heading, the times, the street.
const sheet = css`
.c-board{display:grid;grid-template-columns:minmax(0,1fr)}
.c-board .tx{padding:clamp(2.25rem,5vw,4.5rem) max(var(--gut),(100% - 78rem)/2) clamp(1.5rem,3vw,2.5rem)}
.c-board .brd{background:var(--bg);color:var(--tx);display:grid;gap:1.5rem clamp(2rem,5vw,5rem);padding:clamp(1.5rem,3vw,2.5rem) max(var(--gut),(100% - 78rem)/2);position:relative;overflow:clip}
.c-board .num{font-size:clamp(1.25rem,(var(--pw,100vw) - 2*var(--gut))/var(--n)*1.25,7.5rem);line-height:1;white-space:nowrap;margin:0}
[dir=rtl] .c-board .num{text-align:start}
.c-board .num a{text-decoration:none}.c-board .num a:hover{text-decoration:underline;text-decoration-thickness:.05em}
.c-board .fx{display:flex;flex-wrap:wrap;gap:1rem clamp(2rem,5vw,5rem)}
.c-board dl{display:grid;gap:.2rem}.c-board dl div{display:flex;flex-wrap:wrap;gap:0 1rem;font-variant-numeric:tabular-nums}.c-board dt{font-weight:650}.c-board dd{margin:0}
.c-board .fx p{margin:0}
.c-board .art svg{max-inline-size:15rem}.c-board .art img{aspect-ratio:4/3}
.c-board .bd2{display:grid;gap:1.5rem}
@media(max-width:47.99rem){.c-board .art svg{max-inline-size:9rem}}
@media(min-width:48rem){.c-board .num{font-size:clamp(1.25rem,(var(--pw,100vw) - 2*var(--gut) - 17rem)/var(--n)*1.25,7.5rem)}.c-board .brd:has(.bd2){grid-template-columns:minmax(0,1fr) auto;align-items:end}.c-board .art{margin-block-end:calc(-1*clamp(1.5rem,3vw,2.5rem) - 1.5rem)}.c-board .art img{inline-size:22rem;margin-block-end:calc(clamp(1.5rem,3vw,2.5rem) + 1.5rem)}}`

/** The first number people can ring; without one the mail. */
function number(ctx: PageContext): { shown: Markup; letters: number } {
  const fact = ctx.facts.first('phone') ?? ctx.facts.first('whatsapp') ?? ctx.facts.first('email')
  if (!fact) return { shown: nothing, letters: 9 }
  return { shown: html`<p class="num k">${linked(ctx, fact)}</p>`, letters: Math.max(9, ctx.voice.factText(fact).length) }
}

function times(ctx: PageContext): Markup {
  const fact = ctx.facts.first('hours')
  if (!fact) return nothing
  ctx.facts.printed(fact)
  const rows = hoursRows(fact.value, ctx.lang.startsWith('ar') ? 'sa' : 'mo').slice(0, 4)
  return html`<dl${ctx.atFact(fact)}>${rows.map((row) => html`<div><dt>${daysText(ctx.lang, row.days)}</dt><dd><bdi>${timesText(ctx.lang, ctx.labels, row.times)}</bdi></dd></div>`)}</dl>`
}

/** Words above, and under them a board with the number, the times and the street as far as they are known. */
export function withBoard(ctx: PageContext, section: Hero): Composed {
  const surface = choose(['plain', 'tint'] as const, ctx.look.seed, 'hero-board')
  const board = choose(['flood', 'deep', 'flood'] as const, ctx.look.seed, 'hero-board-art')
  const { eyebrow, heading, lede, actions } = partsOf(ctx, section)
  const street = addressOf(ctx)
  const { shown, letters } = number(ctx)
  const known = [shown, times(ctx), isEmpty(street) ? nothing : html`<p>${street}</p>`]
  const facts = known.every(isEmpty) ? nothing : html`<div class="bd2">${known[0]}<div class="fx">${known.slice(1)}</div></div>`
  const photo = section.fields.image
  const art = photo
    ? html`<div class="art"${ctx.at(section, 'image')}>${ctx.photo(photo, { sizes: '(min-width:48rem) 22rem, 100vw', eager: true })}</div>`
    : html`<div class="art">${ctx.art({ kind: 'spot', width: 320, height: 320 })}</div>`
  return {
    name: 'board',
    surface,
    body: html`<div class="tx">${eyebrow}${heading}${lede}${actions}</div><div class="brd s-${board}">${facts}${art}</div>`,
    css:
      `${sheet}#${ctx.anchor(section)}{--n:${letters}}` +
      headingCss(ctx.anchor(section), ctx.voice.plain(section.fields.title), { scale: 1.15 }),
    surfaces: [board],
  }
}
