import type { Lang, LocalText, Page, SiteDescription } from '@manara/contracts'
import { css, html } from '../html.ts'
import type { Markup } from '../html.ts'
import { labelsFor } from '../labels/labels.ts'
import { offlineWords } from '../labels/offline-words.ts'
import { tokensCss } from '../theme/tokens.ts'
import { rootTag } from './head.ts'
import { openPage } from './page-context.ts'
import { pageCss } from './page-css.ts'
import { absolute, languageFolder } from './paths.ts'
import { finish } from './render-page.ts'
import { scriptOf } from './fonts.ts'
import { shownSections } from './sections-of.ts'
import type { RenderedPage, RenderOptions, SiteFile } from './types.ts'

type Ask = { site: SiteDescription; lang: Lang; complete: readonly Lang[]; options: RenderOptions; lent?: string }

const noteCss = css`
.note{min-block-size:100svh;display:grid;align-content:center;justify-items:start;gap:1.5rem;padding:3rem max(var(--gut),(100% - 62rem)/2)}
.note svg{inline-size:6rem;block-size:6rem;display:block}
.note h1{font-size:calc(var(--k)*clamp(2.75rem,7vw,6rem))}
.note p{font-size:1.25rem}`

const front = (site: SiteDescription): Page => site.pages.find((page) => page.slug === '') ?? (site.pages[0] as Page)

/** Where a form leads when it was sent: a page of the site's own, one per language. */
export function thanksPage({ site, lang, complete, options, lent }: Ask): RenderedPage {
  const page = { ...front(site), slug: '' }
  const ask = { site, page, lang, complete, options }
  const open = openPage(ask)
  const { labels, voice } = open.ctx
  const own = shownSections(site, front(site))
    .map(({ section }) => (section.type === 'contact' ? (section.fields as { thanks?: LocalText }).thanks : undefined))
    .find((text) => text !== undefined)
  const text = voice.plain(own) === '' ? html`${labels.thanksText}` : voice.rich(own)
  const titled = { ...page, title: { [lang]: labels.thanksTitle }, description: { [lang]: '' } }
  const shown = { ...open, place: { ...open.place, page: titled } }
  const body = note({ mark: open.ctx.mark(), title: labels.thanksTitle, text, link: { href: './', words: labels.back } })
  return finish({
    ask: { ...ask, page: titled },
    open: shown,
    body: { markup: body, sheets: [noteCss], surfaces: ['plain'] },
    path: `${languageFolder(site, lang)}thanks.html`,
    index: false,
    ...(lent === undefined ? {} : { lent }),
  })
}

type Alone = { title: string; text: string; link: { href: string; words: string } }

/** A page that may be shown at any depth, or with no network at all: it carries all it needs and asks for no file. */
function alone({ site, lang, complete, options }: Ask, { title, text, link }: Alone): string {
  const { ctx } = openPage({ site, page: front(site), lang, complete, options })
  const serif = ctx.look.pair[scriptOf(lang)].display.fallback.family.startsWith('Times') ? 'serif' : 'sans-serif'
  const sheet =
    tokensCss(ctx.look, ['plain']) +
    pageCss(ctx.look, scriptOf(lang), { display: serif, text: 'system-ui,sans-serif', weights: { display: '700' } }) +
    noteCss
  const body = note({ mark: ctx.mark(), title, text: html`${text}`, link })
  const page = html`<!doctype html>${rootTag(lang)}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} – ${ctx.voice.plain(site.name)}</title><meta name="robots" content="noindex"><style>${{ markup: sheet }}</style></head>${body}</html>`
  return `${page.markup}\n`
}

/** The page for a wrong address; the way home is absolute. */
export function lostPage(ask: Ask): SiteFile {
  const { lostTitle, lostText, home } = labelsFor(ask.lang)
  const href = ask.options.baseUrl === undefined ? '/' : absolute(ask.options.baseUrl, '')
  return {
    path: '404.html',
    type: 'text/html; charset=utf-8',
    body: alone(ask, { title: lostTitle, text: lostText, link: { href, words: home } }),
  }
}

/** What a reader without a network sees instead of a page they have not read before. */
export function offlinePage(ask: Ask): string {
  const { title, text } = offlineWords(ask.lang)
  return alone(ask, { title, text, link: { href: '.', words: labelsFor(ask.lang).home } })
}

type Note = { mark: Markup; title: string; text: Markup; link: { href: string; words: string } }
const note = ({ mark, title, text, link }: Note): Markup =>
  html`<body><main class="note">${mark}<h1>${title}</h1><p>${text}</p><a class="btn" href="${link.href}">${link.words}</a></main></body>`
