import type { Lang, LocalText, Page, SiteDescription } from '@manara/contracts'
import { css, html } from '../html.ts'
import type { Markup } from '../html.ts'
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

/**
 * The page for a wrong address. It may be shown at any depth, so it carries all it needs and asks for no file;
 * the way home is absolute.
 */
export function lostPage({ site, lang, complete, options }: Ask): SiteFile {
  const open = openPage({ site, page: front(site), lang, complete, options })
  const { ctx } = open
  const home = options.baseUrl === undefined ? '/' : absolute(options.baseUrl, '')
  const serif = ctx.look.pair[scriptOf(lang)].display.fallback.family.startsWith('Times') ? 'serif' : 'sans-serif'
  const sheet =
    tokensCss(ctx.look, ['plain']) +
    pageCss(ctx.look, scriptOf(lang), { display: serif, text: 'system-ui,sans-serif', weights: { display: '700' } }) +
    noteCss
  const body = note({
    mark: ctx.mark(),
    title: ctx.labels.lostTitle,
    text: html`${ctx.labels.lostText}`,
    link: { href: home, words: ctx.labels.home },
  })
  const page = html`<!doctype html>${rootTag(lang)}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${ctx.labels.lostTitle} – ${ctx.voice.plain(site.name)}</title><meta name="robots" content="noindex"><style>${{ markup: sheet }}</style></head>${body}</html>`
  return { path: '404.html', type: 'text/html; charset=utf-8', body: `${page.markup}\n` }
}

type Note = { mark: Markup; title: string; text: Markup; link: { href: string; words: string } }
const note = ({ mark, title, text, link }: Note): Markup =>
  html`<body><main class="note">${mark}<h1>${title}</h1><p>${text}</p><a class="btn" href="${link.href}">${link.words}</a></main></body>`
