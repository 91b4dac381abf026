import type { ArmChange, EditOp, Page, SiteDescription } from '@manara/contracts'
import { EditError } from './errors.ts'
import { applyOps } from './apply-ops.ts'

/**
 * The site as visitors of arm b see it; undefined when what the change names is gone, or no longer takes it.
 * A page under test shows the other page's content at its own address, and the other page the first one's, so that no id stands twice.
 */
export function armSite(site: SiteDescription, change: ArmChange): SiteDescription | undefined {
  if (change.kind === 'page') return swapped(site, change)
  try {
    return applyOps(site, armOps(site, change), { newId: noNewIds }).site
  } catch (error) {
    if (error instanceof EditError) return undefined
    throw error
  }
}

/** The edit that keeps arm b for good. Of two pages the second takes the place of the first, and its own address goes; so it cannot be the front page. Empty when there is nothing to change. */
export function armOps(site: SiteDescription, change: ArmChange): EditOp[] {
  if (change.kind === 'section') {
    const { sectionId, variant, fields } = change
    return [
      ...(variant === undefined ? [] : [{ op: 'set_variant' as const, sectionId, variant }]),
      ...(fields === undefined ? [] : [{ op: 'set_fields' as const, sectionId, fields }]),
    ]
  }
  const [page, other] = pagesOf(site, change)
  if (!page || !other) return []
  const { id: pageId } = page
  return [
    ...page.sections.map((section) => ({ op: 'remove_section' as const, sectionId: section.id })),
    ...other.sections.map((section, to) => ({ op: 'move_section' as const, sectionId: section.id, to, toPage: pageId })),
    ...site.languages.map((lang) => ({
      op: 'set_page' as const,
      pageId,
      lang,
      ...(other.title[lang] === undefined ? {} : { title: other.title[lang] }),
      ...(other.description[lang] === undefined ? {} : { description: other.description[lang] }),
    })),
    { op: 'remove_page', pageId: other.id },
  ]
}

type PageChange = Extract<ArmChange, { kind: 'page' }>
const pagesOf = ({ pages }: SiteDescription, { pageId, otherPageId }: PageChange) =>
  [
    pages.find((page) => page.id === pageId),
    pages.find((page) => page.id === otherPageId && page.id !== pageId && page.slug !== ''),
  ] as const

function swapped(site: SiteDescription, change: PageChange): SiteDescription | undefined {
  const [page, other] = pagesOf(site, change)
  if (!page || !other) return undefined
  const withContentOf = (own: Page, { title, description, sections }: Page): Page => ({ ...own, title, description, sections })
  return {
    ...site,
    pages: site.pages.map((one) => {
      if (one === page) return withContentOf(page, other)
      return one === other ? withContentOf(other, page) : one
    }),
  }
}

const noNewIds = () => {
  throw new Error('an arm makes nothing new')
}
