import { directionOf } from '@manara/contracts'
import type { Lang, Page } from '@manara/contracts'
import { attrs, html, nothing, trusted } from '../html.ts'
import type { Markup } from '../html.ts'
import type { OpenPage } from './page-context.ts'
import { socialPath } from './head-paths.ts'
import { appLinks } from './app-links.ts'
import { structuredFacts } from './structured-facts.ts'
import { absolute, folderOf, relative } from './paths.ts'

export type HeadAsk = {
  open: OpenPage
  page: Page
  complete: readonly Lang[]
  baseUrl?: string
  css: string
  preload: readonly string[]
  index: boolean
}

/** The title of a page: its own, and the name of the business when it is not in there yet. */
export function titleOf({ ctx }: OpenPage, page: Page): string {
  const title = ctx.voice.plain(page.title)
  const name = ctx.voice.plain(ctx.site.name)
  return title === '' ? name : title.includes(name) ? title : `${title} – ${name}`
}

/** Everything in front of the body. */
export function head({ open, page, complete, baseUrl, css, preload, index }: HeadAsk): Markup {
  const { ctx, place } = open
  const description = ctx.voice.plain(page.description)
  return html`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${titleOf(open, page)}</title>
${description ? html`<meta name="description" content="${description}">` : nothing}
${index ? addresses({ open, page, complete, baseUrl }) : html`<meta name="robots" content="noindex">`}
${themeColours(open)}<link rel="icon" type="image/svg+xml" href="${relative(place.folder, 'favicon.svg')}">${appLinks(ctx.site, ctx.lang, place.folder)}
${preload.map((path) => html`<link rel="preload" as="font" type="font/woff2" href="${path}" crossorigin>`)}
<style>${trusted(css)}</style>${index ? structuredFacts(open, baseUrl) : nothing}</head>`
}

function themeColours({ ctx }: OpenPage): Markup {
  const { light, dark } = ctx.look.colours
  if (ctx.look.scheme !== 'auto')
    return html`<meta name="theme-color" content="${(ctx.look.scheme === 'dark' ? dark : light).plain.ground}">`
  return html`<meta name="color-scheme" content="light dark"><meta name="theme-color" content="${light.plain.ground}" media="(prefers-color-scheme:light)"><meta name="theme-color" content="${dark.plain.ground}" media="(prefers-color-scheme:dark)">`
}

/** Canonical, the other languages, and what a link preview shows; absolute, so only when the address is known. */
function addresses({ open, page, complete, baseUrl }: Pick<HeadAsk, 'open' | 'page' | 'complete' | 'baseUrl'>): Markup {
  const { ctx, place } = open
  const title = titleOf(open, page)
  const description = ctx.voice.plain(page.description)
  const property = (name: string, content: string) => html`<meta property="${name}" content="${content}">`
  const social = [
    property('og:type', 'website'),
    property('og:title', title),
    ...(description ? [property('og:description', description)] : []),
    property('og:locale', ctx.lang.replace('-', '_')),
  ]
  if (baseUrl === undefined) return html`${social}`
  const at = (lang: Lang) => absolute(baseUrl, folderOf(place.site, page, lang))
  const others =
    complete.length > 1
      ? [
          ...complete.map((lang) => html`<link rel="alternate" hreflang="${lang}" href="${at(lang)}">`),
          html`<link rel="alternate" hreflang="x-default" href="${at(complete[0] ?? ctx.lang)}">`,
        ]
      : nothing
  const picture = absolute(baseUrl, socialPath(ctx.lang))
  return html`<link rel="canonical" href="${at(ctx.lang)}">${others}${social}${property('og:url', at(ctx.lang))}${property('og:image', picture)}${property('og:image:width', '1200')}${property('og:image:height', '630')}<meta name="twitter:card" content="summary_large_image">`
}

/** The opening tag: language and direction. */
export const rootTag = (lang: Lang): Markup => html`<html${attrs({ lang, dir: directionOf(lang) })}>`
