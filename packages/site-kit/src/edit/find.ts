import type { Page, Section, SiteDescription } from '@manara/contracts'
import { EditError } from './errors.ts'
import type { PathPart } from './patch.ts'

export type PlacedSection = { section: Section; page: Page; index: number; path: PathPart[]; list: PathPart[] }

/** A section and where it stands. Throws `EditError` when the site has none with this id. */
export function sectionOf(site: SiteDescription, id: string): PlacedSection {
  for (const [at, page] of site.pages.entries()) {
    const index = page.sections.findIndex((section) => section.id === id)
    const section = page.sections[index]
    if (section) return { section, page, index, list: ['pages', at, 'sections'], path: ['pages', at, 'sections', index] }
  }
  throw new EditError('unknown_section', 'That section is no longer on the site.')
}

/** The place of a page in the site. Throws `EditError` when there is none with this id. */
export function pageOf(site: SiteDescription, id: string): { page: Page; index: number } {
  const index = site.pages.findIndex((page) => page.id === id)
  const page = site.pages[index]
  if (!page) throw new EditError('unknown_page', 'That page is no longer on the site.')
  return { page, index }
}

/** All sections of a site, in reading order. */
export const allSections = (site: SiteDescription): Section[] => site.pages.flatMap((page) => page.sections)
