import type { PageContext } from '../../context.ts'
import { daysText, hoursRows, timesText } from '../../format.ts'
import { css, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { waysToReach } from '../reach.ts'
import { menu, tongues, ways } from './lists.ts'

export const signoffCss = css`
.foot.v-signoff{display:grid;gap:clamp(2rem,5vw,4rem);padding-block-start:0}
.v-signoff .bnd{margin-inline:calc(-1*max(var(--gut),(var(--pw,100vw) - 78rem)/2));overflow:clip}.v-signoff .bnd svg{display:block}
.v-signoff .last{font-size:clamp(2.25rem,6.8vw,6.5rem);line-height:1;max-inline-size:16em;text-wrap:balance}
[dir=rtl] .v-signoff .last{line-height:1.35}
.v-signoff .last.many{font-size:clamp(1.75rem,4.2vw,3.75rem);line-height:1.12}
.v-signoff .ring{font-size:clamp(1.75rem,4.6vw,4rem);line-height:1.1;margin:0}.v-signoff .ring a{text-decoration-thickness:.06em}
.v-signoff .row{display:flex;flex-wrap:wrap;gap:1.5rem 3rem;justify-content:space-between;border-block-start:2px solid var(--tx);padding-block-start:1.5rem;align-items:start}
.v-signoff .row ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.v-signoff .nm{margin:0;min-block-size:0}`

export const directoryCss = css`
.v-directory .dir{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:0 clamp(1.5rem,3vw,3rem)}
.v-directory .dir>*{border-block-start:3px solid var(--tx);padding-block:.9rem 2.25rem}
.v-directory .lb{font-weight:650;padding-block-end:.6rem}
.v-directory .dir .who{font-size:clamp(1.75rem,2.8vw,2.5rem);line-height:1.05;display:grid;gap:1rem;align-content:start}
[dir=rtl] .v-directory .dir .who{line-height:1.4}
.v-directory .who svg{inline-size:3rem;block-size:3rem;display:block}
.v-directory .who+*{margin:0}
.v-directory dl div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding-block:.2rem;font-variant-numeric:tabular-nums}.v-directory dd{margin:0}
.v-directory .dir ul li{padding-block:0}.v-directory .dir ul a{padding-block:.25rem}`

/** Last words as large as a poster, the way to call under them. */
export function signoff(ctx: PageContext, text: Markup[]): Markup {
  const name = ctx.voice.plain(ctx.site.name)
  const isLong = text.map((one) => one.markup).join('').length > 110
  const last =
    text.length > 0
      ? text.map((one) => html`<div class="last k${isLong ? ' many' : ''}">${one}</div>`)
      : html`<p class="last k">${name}</p>`
  const [first] = waysToReach(ctx).filter((way) => way.kind === 'phone' || way.kind === 'email' || way.kind === 'whatsapp')
  const ring = first ? html`<p class="ring k">${first.value}</p>` : nothing
  const band = html`<div class="bnd">${ctx.art({ kind: 'tile', width: 128, height: 64, index: 7 })}</div>`
  const signed = text.length > 0 ? html`<p class="nm k">${ctx.mark()}<span>${name}</span></p>` : nothing
  return html`${band}${last}${ring}<div class="row">${signed}${[ways(ctx), menu(ctx), tongues(ctx)]}</div>`
}

function times(ctx: PageContext): Markup {
  const fact = ctx.facts.first('hours')
  if (!fact) return nothing
  ctx.facts.printed(fact)
  const rows = hoursRows(fact.value, ctx.lang.startsWith('ar') ? 'sa' : 'mo').map(
    (row) => html`<div><dt>${daysText(ctx.lang, row.days)}</dt><dd><bdi>${timesText(ctx.lang, ctx.labels, row.times)}</bdi></dd></div>`,
  )
  return rows.length > 0 ? html`<dl${ctx.atFact(fact)}>${rows}</dl>` : nothing
}

/** Everything one may look for, each under its own name: pages, ways, times, languages. */
export function directory(ctx: PageContext, text: Markup[]): Markup {
  const part = (label: string, inside: Markup) => (isEmpty(inside) ? nothing : html`<div><p class="lb">${label}</p>${inside}</div>`)
  const name = html`<div><p class="who k">${ctx.mark()}<span>${ctx.voice.plain(ctx.site.name)}</span></p>${text}</div>`
  const { labels } = ctx
  return html`<div class="dir">${name}${part(labels.menu, menu(ctx))}${part(labels.hours, times(ctx))}${part(labels.contact, ways(ctx))}${part(labels.languages, tongues(ctx))}</div>`
}
