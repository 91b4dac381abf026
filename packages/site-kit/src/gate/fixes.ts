import type { EditOp, ImageRef, Lang, LocalText, Page, Section, SiteDescription } from '@manara/contracts'
import { allSections } from '../edit/find.ts'
import { factsOf } from '../facts.ts'
import { Target } from '../field.ts'
import { menuWord } from '../labels/menu-words.ts'
import { shownSections } from '../render/sections-of.ts'
import type { PageReport } from '../render/types.ts'
import { findType } from '../registry.ts'
import { createVoice } from '../text.ts'
import { textsOf } from '../texts-of.ts'
import type { Finding, FindingCode } from './types.ts'

type Around = { site: SiteDescription; pages: readonly PageReport[] }
type Place = { site: SiteDescription; lang: Lang; page: Page | undefined; section: Section | undefined; found: readonly string[] }
type Fixer = (place: Place) => EditOp[]

const fixers: Partial<Record<FindingCode, Fixer>> = {
  missing_alt: markAsDecoration,
  missing_heading: giveHeading,
  heading_order: ({ section, lang }) => titleOfType(section, lang),
  contrast: dropColours,
  dead_link: ({ site, section, found: [target = ''] }) => (section ? relink(section, (to) => leadsTo(to, target), contactOf(site)) : []),
  unsafe_link: ({ section }) => (section ? secureLinks(section) : []),
  duplicate_title: retitle,
  missing_description: describe,
}

/**
 * The edits that settle a finding, or undefined where only the owner can: nothing is confirmed, translated or claimed for them.
 * `pages` are the reports of the render the finding was made from.
 */
export function fixFor({ code, where, found }: Finding, { site, pages }: Around): EditOp[] | undefined {
  const report = pages.find((one) => one.path === where.page)
  const place: Place = {
    site,
    lang: where.lang ?? report?.lang ?? site.languages[0] ?? 'en',
    page: site.pages.find((one) => one.id === report?.pageId),
    section: allSections(site).find((one) => one.id === where.sectionId),
    found,
  }
  const ops = fixers[code]?.(place) ?? []
  return ops.length === 0 ? undefined : ops
}

/** A picture that stands beside words of its section; one of a gallery is shown for its own sake and wants words. */
function markAsDecoration({ section }: Place): EditOp[] {
  const image = section?.fields['image'] as ImageRef | undefined
  const isBare = image?.media !== undefined && image.decorative !== true && Object.values(image.alt).every((words) => words.trim() === '')
  return section && isBare ? [{ op: 'set_fields', sectionId: section.id, fields: { image: { ...image, decorative: true } } }] : []
}

const isEmptyIn = (text: unknown, lang: Lang): boolean => ((text as LocalText | undefined)?.[lang] ?? '').trim() === ''

/** The first view gets the page's title or the name of the business; any other section the usual word for its kind. */
function giveHeading({ section, lang, site, page }: Place): EditOp[] {
  if (section && section.type !== 'hero') return titleOfType(section, lang)
  return page ? headPage(site, page, lang) : []
}

function headPage(site: SiteDescription, page: Page, lang: Lang): EditOp[] {
  const voice = createVoice(factsOf(site), lang, site.languages[0] ?? lang)
  const words = (voice.plain(page.title) || voice.plain(site.name)).slice(0, 120)
  const hero = shownSections(site, page).find((one) => one.section.type === 'hero')?.section
  const isMissing = isEmptyIn(hero ? hero.fields['title'] : page.title, lang)
  if (words === '' || !isMissing) return []
  return hero
    ? [{ op: 'set_text', sectionId: hero.id, path: ['title'], lang, value: words }]
    : [{ op: 'set_page', pageId: page.id, lang, title: words }]
}

function titleOfType(section: Section | undefined, lang: Lang): EditOp[] {
  const words = section ? menuWord(section.type, lang) : undefined
  if (!section || words === undefined || !isEmptyIn(section.fields['title'], lang)) return []
  return [{ op: 'set_text', sectionId: section.id, path: ['title'], lang, value: words }]
}

/** Own styles keep all but their colours; the site's own are always far enough apart. */
function dropColours({ section }: Place): EditOp[] {
  const styles = section?.type === 'custom' ? section.fields['css'] : undefined
  if (!section || typeof styles !== 'string') return []
  const css = styles.replace(/(?<=^|[{;\s])(?:color|background(?:-color)?)\s*:[^;}]*;?/gi, '')
  return css === styles ? [] : [{ op: 'set_fields', sectionId: section.id, fields: { css } }]
}

const leadsTo = (to: string, target: string) => to === target || to === `{{${target}}}`

const contactOf = (site: SiteDescription): string | undefined =>
  site.pages.some((page) => shownSections(site, page).some(({ section }) => section.type === 'contact')) ? '#contact' : undefined

function secureLinks(section: Section): EditOp[] {
  const isUnsafe = (to: string) => !Target.safeParse(to).success
  const secure = (to: string) =>
    to.startsWith('http://') && Target.safeParse(to.replace('http:', 'https:')).success ? to.replace('http:', 'https:') : undefined
  return relink(section, isUnsafe, secure)
}

type Next = string | undefined | ((to: string) => string | undefined)

/** Every link of the section that `isMeant` leads to `next`; where that is nothing, the link goes. */
function relink(section: Section, isMeant: (to: string) => boolean, next: Next): EditOp[] {
  const changed = Object.entries(section.fields).flatMap(([key, value]): [string, unknown][] => {
    const after = relinked(value, isMeant, next)
    return JSON.stringify(after) === JSON.stringify(value) ? [] : [[key, after ?? null]]
  })
  return changed.length === 0 ? [] : [{ op: 'set_fields', sectionId: section.id, fields: Object.fromEntries(changed) }]
}

function relinked(value: unknown, isMeant: (to: string) => boolean, next: Next): unknown {
  if (Array.isArray(value)) return value.map((one) => relinked(one, isMeant, next)).filter((one) => one !== undefined)
  if (typeof value !== 'object' || value === null) return value
  const { to } = value as { to?: unknown }
  if (typeof to === 'string' && isMeant(to)) {
    const target = typeof next === 'function' ? next(to) : next
    return target === undefined ? undefined : { ...value, to: target }
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, relinked(one, isMeant, next)] as const)
      .filter(([, one]) => one !== undefined),
  )
}

/** The page is called by its first heading that no other page has for its title. */
function retitle({ site, page, lang }: Place): EditOp[] {
  if (!page) return []
  const voice = createVoice(factsOf(site), lang, site.languages[0] ?? lang)
  const taken = new Set(site.pages.map((one) => voice.plain(one.title).toLowerCase()))
  const heading = shownSections(site, page)
    .map(({ section }) => (section.type === 'footer' ? '' : voice.plain(section.fields['title'] as LocalText | undefined)))
    .find((words) => words !== '' && words.length <= 120 && !taken.has(words.toLowerCase()))
  return heading === undefined ? [] : [{ op: 'set_page', pageId: page.id, lang, title: heading }]
}

const enough = 30
const most = 160

/** The first sentences of the page itself, as they stand there; facts in them stay facts. */
function describe({ site, page, lang }: Place): EditOp[] {
  if (!page) return []
  const texts = shownSections(site, page)
    .filter(({ section }) => !['header', 'footer', 'custom'].includes(section.type))
    .flatMap(({ section }) => textsOf(findType(section.type)?.fields as never, section.fields))
    .map(({ text }) => (text[lang] ?? '').replace(/\s+/g, ' ').trim())
  const first = texts.find((words) => words.length >= enough)
  return first === undefined ? [] : [{ op: 'set_page', pageId: page.id, lang, description: sentencesOf(first) }]
}

function sentencesOf(words: string): string {
  if (words.length <= most) return words
  const end = Math.max(words.lastIndexOf('. ', most), words.lastIndexOf('! ', most), words.lastIndexOf('؟ ', most))
  if (end >= enough) return words.slice(0, end + 1)
  const cut = words.lastIndexOf(' ', most - 1)
  return `${words.slice(0, cut > 0 ? cut : most - 1)}…`
}
