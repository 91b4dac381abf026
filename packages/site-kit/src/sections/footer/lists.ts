import type { NavLink, PageContext } from '../../context.ts'
import { attrs, html, isEmpty, nothing } from '../../html.ts'
import type { Markup } from '../../html.ts'
import { linked, waysToReach } from '../reach.ts'

/** All ways to reach the business, one a line; nothing when none is known. */
export function ways(ctx: PageContext): Markup {
  const all = waysToReach(ctx)
  const links = [...ctx.facts.listOf('social'), ...ctx.facts.listOf('website')].map((fact) => linked(ctx, fact))
  const lines = [...all.map((way) => way.value), ...links].filter((line) => !isEmpty(line))
  return lines.length > 0 ? html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing
}

const linksOf = (links: readonly NavLink[], name: string): Markup =>
  links.length > 0 ? html`<ul class="${name}">${links.map((one) => html`<li><a href="${one.href}">${one.label}</a></li>`)}</ul>` : nothing

/** The links of the navigation. */
export const menu = (ctx: PageContext): Markup => linksOf(ctx.nav, 'mn')

/** Imprint, privacy: in small, where people look for them. */
export const small = (ctx: PageContext): Markup => linksOf(ctx.legal, 'lg')

/** The languages of the site, each in its own words; nothing for a site in one. */
export function tongues(ctx: PageContext): Markup {
  if (ctx.languages.length < 2) return nothing
  return html`<ul>${ctx.languages.map((one) => html`<li><a href="${one.href}" lang="${one.lang}" hreflang="${one.lang}"${one.current ? attrs({ 'aria-current': 'true' }) : nothing}>${one.name}</a></li>`)}</ul>`
}

/** The name as large as the page is wide. */
export const word = (ctx: PageContext): Markup => html`<p class="word k" aria-hidden="true">${ctx.voice.plain(ctx.site.name)}</p>`
