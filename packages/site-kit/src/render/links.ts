import type { Lang, Page, SiteDescription } from '@manara/contracts'
import type { Destination, LanguageLink, NavLink } from '../context.ts'
import type { Facts } from '../facts.ts'
import { html } from '../html.ts'
import { menuWord } from '../labels/menu-words.ts'
import type { Voice } from '../text.ts'
import { hrefOfFact } from '../text.ts'
import { folderOf, languageFolder, relative } from './paths.ts'
import type { Ready } from './sections-of.ts'
import { anchorsOf, framedSections, shownSections } from './sections-of.ts'

export type Place = {
  site: SiteDescription
  page: Page
  lang: Lang
  folder: string
  shown: readonly Ready[]
  anchors: ReadonlyMap<string, string>
}

/** Where a target of a button leads from this page. */
export function destinationFrom(place: Place, facts: Facts, voice: Voice): (target: string) => Destination {
  return (target) => {
    const token = /^\{\{([\w.-]+)\}\}$/.exec(target)?.[1]
    if (token !== undefined) return factDestination(token, facts, voice)
    if (target.startsWith('#')) return sectionDestination(place, target.slice(1))
    if (/^tel:/.test(target)) return facts.isRefused('phone') ? { broken: target } : { href: target, external: false }
    if (/^mailto:/.test(target)) return facts.isRefused('email') ? { broken: target } : { href: target, external: false }
    if (/^https:\/\//.test(target)) return { href: target, external: true }
    const page = place.site.pages.find((one) => `${one.slug}/` === target)
    return page ? { href: relative(place.folder, folderOf(place.site, page, place.lang)), external: false } : { broken: target }
  }
}

function factDestination(token: string, facts: Facts, voice: Voice): Destination {
  const fact = facts.find(token)
  const href = fact ? hrefOfFact(fact, voice.factText(fact)) : undefined
  if (!fact || !href) return { broken: token }
  facts.printed(fact)
  return { href, external: href.startsWith('http') }
}

/** By anchor, section id or type: on this page first, then on the others. */
function sectionDestination(place: Place, name: string): Destination {
  const here = [...place.anchors].find(([id, anchor]) => anchor === name || id === name)
  if (here) return { href: `#${here[1]}`, external: false }
  for (const page of place.site.pages) {
    if (page.id === place.page.id) continue
    const there = [...anchorsOf(framedSections(place.site, page))].find(([id, anchor]) => anchor === name || id === name)
    if (there) return { href: `${relative(place.folder, folderOf(place.site, page, place.lang))}#${there[1]}`, external: false }
  }
  return { broken: `#${name}` }
}

/** A page of nothing but legal texts is reached from the foot of every page, not from the menu. */
function isLegal(site: SiteDescription, page: Page): boolean {
  const shown = shownSections(site, page).filter(({ section }) => section.type !== 'header' && section.type !== 'footer')
  return page.slug !== '' && shown.length > 0 && shown.every(({ section }) => section.type === 'legal')
}

const linkTo = ({ site, page, lang, folder }: Place, voice: Voice, to: Page): NavLink => ({
  label: voice.rich(to.title),
  href: relative(folder, folderOf(site, to, lang)),
  current: to.id === page.id,
})

/** The pages with legal texts, for the foot of the page. */
export const legalLinks = (place: Place, voice: Voice): NavLink[] =>
  place.site.pages.filter((one) => isLegal(place.site, one)).map((one) => linkTo(place, voice, one))

/** One page: its sections. Several: the pages. They follow from what is shown, so none is dead. */
export function navigation(place: Place, voice: Voice): NavLink[] {
  const { site, lang } = place
  const pages = site.pages.filter((one) => !isLegal(site, one))
  if (pages.length > 1) return pages.filter((one) => one.slug !== '').map((one) => linkTo(place, voice, one))
  // On a legal page the sections of the only other page are not here to be jumped to.
  if (isLegal(site, place.page)) return []
  return place.shown
    .filter(({ type }) => type.inMenu)
    .flatMap(({ section }) => {
      const title = voice.plain((section.fields as { title?: Record<string, string> }).title)
      const word = menuWord(section.type, lang) ?? (title !== '' && title.length <= 24 ? title : undefined)
      return word === undefined ? [] : [{ label: html`${word}`, href: `#${place.anchors.get(section.id) ?? ''}` }]
    })
}

/** The same page in each language that is complete, named in that language. */
export function languageLinks(place: Place, complete: readonly Lang[]): LanguageLink[] {
  return complete.map((lang) => ({
    lang,
    name: languageName(lang),
    current: lang === place.lang,
    href: relative(place.folder, folderOf(place.site, place.page, lang)),
  }))
}

const named = new Map<Lang, string>()
function languageName(lang: Lang): string {
  const found = named.get(lang)
  if (found !== undefined) return found
  const name = new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(lang) ?? lang
  const shown = name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
  named.set(lang, shown)
  return shown
}

/** The front page of this language, or the top of it when we are there. */
export const homeFrom = (place: Place): string =>
  place.page.slug === '' ? '#main' : relative(place.folder, languageFolder(place.site, place.lang))
