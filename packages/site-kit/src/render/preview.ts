import type { Lang, SiteDescription } from '@manara/contracts'
import type { FontNeed } from '../theme/font-files.ts'
import { shortHash } from '../theme/font-files.ts'
import { renderPage } from './render-site.ts'
import type { MediaNeed } from './types.ts'

export type PreviewAsk = {
  pageId: string
  lang: Lang
  /** What an editor needs to know which text is which. */
  marks: boolean
  /** Only these sections of the page. */
  only?: readonly string[]
}
/** Faces and photos by the names their bytes go by: a face with its whole alphabet is the same whatever a page says. */
export type PreviewPage = { html: string; faces: { name: string; need: FontNeed }[]; photos: { name: string; need: MediaNeed }[] }
/** Addresses that hold the bytes themselves, by the names of faces and photos. */
export type PreviewAssets = { faces: ReadonlyMap<string, string>; photos: ReadonlyMap<string, string> }

/** A preload of what stands inside already would only be fetched twice; what makes the site an app would look for files that are not there. */
const besides = /<link rel="?(?:preload|manifest|apple-touch-icon)"?[^>]*>|<script src=[^>]*><\/script>/g
const newerForms = /<source type="?image\/(?:avif|webp)"?[^>]*>/g
const fontRule = /@font-face\{[^}]*?url\((?:\.\.\/)*(fonts\/[0-9a-z]+\.woff2)\)[^}]*\}/g
const photoTag = /(<img src=")(?:\.\.\/)*media\/([A-Za-z0-9_-]+)-\d+\.jpeg"/g

/** A page as an editor shows it, before its fonts and photos are put inside. Throws when the site has no such page. */
export function drawPreview(site: SiteDescription, { pageId, lang, marks, only }: PreviewAsk): PreviewPage {
  const drawn = only === undefined ? site : withOnly(site, pageId, new Set(only))
  const { file, fonts, media } = renderPage(drawn, { pageId, lang }, { mode: marks ? 'preview' : 'publish', formAction: '#' })
  return {
    html: file.body.replaceAll(besides, '').replaceAll(newerForms, ''),
    faces: fonts.map((need) => ({ name: faceName(need), need })),
    photos: media.map((need) => ({ name: photoName(need.media), need })),
  }
}

const withOnly = (site: SiteDescription, pageId: string, wanted: ReadonlySet<string>): SiteDescription => ({
  ...site,
  pages: site.pages.map((page) =>
    page.id === pageId ? { ...page, sections: page.sections.filter((section) => wanted.has(section.id)) } : page,
  ),
})

const faceName = ({ pkg, file, axes }: FontNeed): string => shortHash(JSON.stringify([pkg, file, axes]))
/** The id as it stands in the names of its files. */
const photoName = (media: string): string => media.replace(/[^A-Za-z0-9_-]/g, '')

/** The address that holds a face: it says whose bytes they are, so that who has one page can draw the next. */
export const faceAddress = (name: string, base64: string): string => `data:font/woff2;face=${name};base64,${base64}`
/** The address that holds a photo; without bytes an empty picture, whose words are shown instead. */
export const photoAddress = (name: string, base64: string | undefined): string =>
  base64 === undefined ? `data:;photo=${name},` : `data:image/webp;photo=${name};base64,${base64}`

/** Which faces and photos of a page nobody has given yet. */
export const lackingIn = ({ faces, photos }: PreviewPage, assets: PreviewAssets): string[] =>
  [...faces.filter(({ name }) => !assets.faces.has(name)), ...photos.filter(({ name }) => !assets.photos.has(name))].map(({ name }) => name)

/**
 * Puts fonts and photos inside, so that the page needs nothing beside it: a boxed-in frame may load nothing. A face that is not there
 * is left to its stand-in. Without `fonts` all faces are left out, for somebody who has them already.
 */
export function dressPreview({ html, faces }: PreviewPage, assets: PreviewAssets, { fonts }: { fonts: boolean }): string {
  const byPath = new Map(faces.map(({ name, need }) => [need.path, assets.faces.get(name)]))
  const withPhotos = html.replaceAll(photoTag, (_whole, start: string, name: string) => `${start}${assets.photos.get(name) ?? 'data:,'}"`)
  if (!fonts) return withPhotos.replaceAll(/@font-face\{[^}]*\}/g, '')
  return withPhotos.replaceAll(fontRule, (rule, path: string) => {
    const address = byPath.get(path)
    return address === undefined ? '' : rule.replace(/url\([^)]*\)/, `url(${address})`)
  })
}

const address = /data:(?:font\/woff2;(face)|(?:image\/webp)?;(photo))=([A-Za-z0-9_-]+)(?:;base64)?,[A-Za-z0-9+/=]*/g

/** The fonts and photos that stand inside a page, to dress the next one with. */
export function assetsOf(html: string): PreviewAssets {
  const assets = { faces: new Map<string, string>(), photos: new Map<string, string>() }
  for (const [whole, face, , name = ''] of html.matchAll(address)) assets[face ? 'faces' : 'photos'].set(name, whole)
  return assets
}
