import { directionOf } from '@manara/contracts'
import type { Lang, LocalText, Page, Section, SiteDescription } from '@manara/contracts'
import { pickIllustrator } from '../art/index.ts'
import type { ArtParams, Palette } from '../art/types.ts'
import type { PageContext } from '../context.ts'
import { factsOf } from '../facts.ts'
import { attrs, nothing, trusted } from '../html.ts'
import type { Markup } from '../html.ts'
import { labelsFor } from '../labels/labels.ts'
import { createVoice, pick } from '../text.ts'
import { lookOf } from '../theme/look.ts'
import type { Look } from '../theme/look.ts'
import { artPalette } from '../theme/tokens.ts'
import type { Place } from './links.ts'
import { destinationFrom, homeFrom, languageLinks, legalLinks, navigation } from './links.ts'
import { folderOf, relative } from './paths.ts'
import { photo } from './photo.ts'
import { anchorsOf, framedSections } from './sections-of.ts'
import type { BrokenLink, MediaNeed, RenderOptions } from './types.ts'

export type PageAsk = { site: SiteDescription; page: Page; lang: Lang; complete: readonly Lang[]; options: RenderOptions }
export type OpenPage = { ctx: PageContext; place: Place; media: Map<string, MediaNeed>; broken: BrokenLink[] }

/** All that sections of one page and language are rendered with. What they use is written down in `media` and `broken`. */
export function openPage({ site, page, lang, complete, options }: PageAsk): OpenPage {
  const shown = framedSections(site, page)
  const place: Place = { site, page, lang, folder: folderOf(site, page, lang), shown, anchors: anchorsOf(shown) }
  const facts = factsOf(site)
  const voice = createVoice(facts, lang, site.languages[0] ?? lang)
  const media = new Map<string, MediaNeed>()
  const broken: BrokenLink[] = []
  const look = lookOf(site.theme)
  const destination = destinationFrom(place, facts, voice)
  const ctx: PageContext = {
    site,
    lang,
    dir: directionOf(lang),
    labels: labelsFor(lang),
    look,
    facts,
    voice,
    at: (section, ...path) => marksFor(options.mode, lang, { section, path }),
    atFact: (fact) => (options.mode === 'preview' ? attrs({ 'data-fact': fact.id }) : nothing),
    anchor: (section) => place.anchors.get(section.id) ?? section.type,
    destination: (target) => {
      const to = destination(target)
      if ('broken' in to) broken.push({ sectionId: '', target })
      return to
    },
    nav: navigation(place, voice),
    legal: legalLinks(place, voice),
    languages: languageLinks(place, complete),
    homeHref: homeFrom(place),
    ...drawing(site, look, { dir: directionOf(lang), name: voice.plain(site.name) }),
    photo: (image, how) => photo({ image, folder: place.folder, media, alt: voice.plain(image.alt), ...how }),
    form: { ...actionFor(options.formAction, place.folder), page: `/${place.folder}` },
  }
  return { ctx, place, media, broken }
}

function marksFor(mode: RenderOptions['mode'], lang: Lang, { section, path }: { section: Section; path: (string | number)[] }): Markup {
  if (mode === 'publish') return nothing
  if (path.length === 0) return attrs({ 'data-section-id': section.id, 'data-type': section.type })
  const value = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], section.fields)
  const missing = isLocalText(value) && pick(value, lang, lang).missing
  return attrs({ 'data-field': `/${path.join('/')}`, 'data-lang': lang, 'data-missing': missing })
}

const isLocalText = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && Object.values(value).every((words) => typeof words === 'string')

function actionFor(formAction: string | undefined, folder: string): { action?: string } {
  if (formAction === undefined) return {}
  return { action: /^https?:\/\//.test(formAction) ? formAction : relative(folder, formAction.replace(/^\/+/, '')) }
}

type Letters = { dir: 'ltr' | 'rtl'; name: string }

/** The site's illustrator, with the colours of whatever ground its drawing stands on. */
function drawing(site: SiteDescription, look: Look, { dir, name }: Letters): Pick<PageContext, 'art' | 'mark'> {
  const draw = (params: Pick<ArtParams, 'kind' | 'width' | 'height' | 'index' | 'open'>, palette: Palette = artPalette): Markup =>
    trusted(drawn(site.trade, look, { ...params, palette, seed: look.seed, dir, text: name }))
  // A mark is asked for many times; it is drawn once and counted on, so that ids inside stay unique.
  let marks = 0
  return { art: draw, mark: () => draw({ kind: 'mark', width: 32, height: 32, index: marks++ }) }
}

const drawnBefore = new Map<string, string>()

/** Drawings follow from their parameters alone, so the last few hundred are kept. */
export function drawn(trade: string, look: Pick<Look, 'illustrator' | 'seed'>, params: ArtParams): string {
  const key = JSON.stringify([trade, look.illustrator, params])
  const found = drawnBefore.get(key)
  if (found !== undefined) return found
  const svg = pickIllustrator(trade, look.seed, look.illustrator)
    .draw(params)
    .replace(/ xmlns="[^"]*"/, '')
  if (drawnBefore.size > 400) drawnBefore.clear()
  drawnBefore.set(key, svg)
  return svg
}
