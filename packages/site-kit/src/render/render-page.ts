import type { Section } from '@manara/contracts'
import { html, nothing } from '../html.ts'
import type { Markup } from '../html.ts'
import type { Drawn } from '../section-type.ts'
import { frameCss, ruleCss } from '../sections/frame.ts'
import type { SurfaceName } from '../theme/palette.ts'
import { finishCss } from '../theme/finish.ts'
import { surfaceNames } from '../theme/palette.ts'
import { tokensCss } from '../theme/tokens.ts'
import { fontsFor, scriptOf } from './fonts.ts'
import { head, rootTag } from './head.ts'
import { pageCss } from './page-css.ts'
import { pageTitle } from './page-title.ts'
import type { OpenPage, PageAsk } from './page-context.ts'
import { openPage } from './page-context.ts'
import type { RenderedPage } from './types.ts'

type Body = { markup: Markup; sheets: string[]; surfaces: SurfaceName[] }

/** One page in one language: the file, and what has to be made beside it. */
export function renderOpenPage(ask: PageAsk): RenderedPage {
  const open = openPage(ask)
  const body = bodyOf(open)
  return finish({ ask, open, body, path: `${open.place.folder}index.html`, index: true })
}

/** `lent` is markup of another page whose letters the fonts hold too, so that both ask for the same files. */
type Finish = { ask: PageAsk; open: OpenPage; body: Body; path: string; index: boolean; lent?: string }

/** Puts head and body together. Fonts come last because they follow from the letters of the body. */
export function finish({ ask, open, body, path, index, lent = '' }: Finish): RenderedPage {
  const { ctx, place } = open
  const up = '../'.repeat(place.folder.split('/').length - 1)
  const fonts = fontsFor({
    folderUp: up,
    pair: ctx.look.pair,
    lang: ctx.lang,
    markup: body.markup.markup + html`<h1>${ctx.labels.thanksTitle}</h1>${ctx.labels.thanksText}${ctx.labels.back}`.markup + lent,
  })
  const used = surfaceNames.filter((name) => name === 'plain' || body.surfaces.includes(name))
  const css = [
    fonts.css,
    tokensCss(ctx.look, used),
    pageCss(ctx.look, scriptOf(ctx.lang), fonts.stacks),
    ...new Set(body.sheets),
    finishCss(ctx.look.preset),
  ].join('')
  const top = head({ open, page: place.page, complete: ask.complete, baseUrl: ask.options.baseUrl, css, preload: fonts.preload, index })
  return {
    file: {
      path,
      type: 'text/html; charset=utf-8',
      body: html`<!doctype html>${rootTag(ctx.lang)}${top}${body.markup}</html>`.markup + '\n',
    },
    fonts: fonts.needs,
    media: [...open.media.values()],
    report: {
      path,
      pageId: place.page.id,
      lang: ctx.lang,
      facts: [...ctx.facts.seen].sort(),
      broken: open.broken,
      anchors: Object.fromEntries(place.anchors),
    },
  }
}

/** Header, main and footer, whatever order the sections were given in. */
function bodyOf(open: OpenPage): Body {
  const { ctx, place, broken } = open
  const drawn = place.shown.map(({ section, type }) => {
    const before = broken.length
    const part: Drawn = type.render(ctx, section)
    for (const link of broken.slice(before)) link.sectionId = section.id
    return { section, part }
  })
  const of = (wanted: (section: Section) => boolean) => drawn.filter(({ section }) => wanted(section)).map(({ part }) => part.markup)
  const hasHero = drawn.some(({ section }) => section.type === 'hero')
  const title: Drawn = hasHero ? { markup: nothing, css: '', surfaces: [] } : pageTitle(open)
  const markup = html`<body><a class="skip" href="#main">${ctx.labels.skip}</a>${of((one) => one.type === 'header')}<main id="main">${title.markup}${of((one) => one.type !== 'header' && one.type !== 'footer')}</main>${of((one) => one.type === 'footer')}</body>`
  const seam = ctx.look.seam === 'rule' ? [ruleCss] : []
  const sheets = [frameCss, ...seam, ...drawn.map(({ part }) => part.css), title.css]
  return { markup, sheets, surfaces: ['plain', ...title.surfaces, ...drawn.flatMap(({ part }) => part.surfaces)] }
}
