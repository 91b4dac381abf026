import type { Page, Section, SiteDescription } from '@manara/contracts'
import { findType } from '../registry.ts'
import type { SectionType } from '../section-type.ts'

export type Ready = { section: Section; type: SectionType }

// Editing keeps every untouched section as the same object, so only what changed is parsed again.
const kept = new WeakMap<Section, Section | null>()

function checked(section: Section, type: SectionType): Section | null {
  const found = kept.get(section)
  if (found !== undefined) return found
  const fields = type.fields.safeParse(section.fields)
  const ready = fields.success ? { ...section, fields: fields.data as Record<string, unknown> } : null
  kept.set(section, ready)
  return ready
}

/** The sections of a page that are shown: of a known type, well formed, neither hidden nor refused. */
export function shownSections(site: SiteDescription, page: Page): Ready[] {
  const refused = new Set(site.refusals.filter((one) => one.what === 'section').map((one) => one.value.toLowerCase()))
  return page.sections.flatMap((section) => {
    const type = findType(section.type)
    if (!type || section.hidden || refused.has(section.type)) return []
    const ready = checked(section, type)
    return ready ? [{ section: ready, type }] : []
  })
}

const frame = ['header', 'footer']

/**
 * The sections a visitor sees on a page. Header and footer stand on the front page once and go with every page that has none
 * of its own, so that a change to them is one change.
 */
export function framedSections(site: SiteDescription, page: Page): Ready[] {
  const own = shownSections(site, page)
  const front = site.pages.find((one) => one.slug === '')
  if (front === undefined || front.id === page.id) return own
  // A hidden header of its own says that this page wants none.
  const has = new Set(page.sections.map((section) => section.type))
  const lent = shownSections(site, front).filter(({ section }) => frame.includes(section.type) && !has.has(section.type))
  return [...lent, ...own]
}

/** Anchors by section id: the type, with a number from the second of a kind on. */
export function anchorsOf(shown: readonly Ready[]): Map<string, string> {
  const count = new Map<string, number>()
  return new Map(
    shown.map(({ section }) => {
      const number = (count.get(section.type) ?? 0) + 1
      count.set(section.type, number)
      return [section.id, number === 1 ? section.type : `${section.type}-${number}`]
    }),
  )
}
