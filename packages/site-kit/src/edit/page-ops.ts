import type { Page } from '@manara/contracts'
import { addAt, moveWithin, removeAt, replaceAt, setKey } from './draft.ts'
import type { SiteDraft } from './draft.ts'
import { EditError } from './errors.ts'
import { allSections, pageOf } from './find.ts'
import type { NewId, OpOf } from './section-ops.ts'

const mostPages = 40

/** A page comes behind the others; ids its sections share with the site are made anew. */
export function addPage(draft: SiteDraft, { page, at }: OpOf<'add_page'>, newId: NewId): void {
  const { pages } = draft.site
  if (pages.length >= mostPages) throw new EditError('too_many', 'A site can have forty pages.')
  requireFree(pages, page)
  if (pages.some((one) => one.id === page.id)) throw new EditError('wrong_shape', 'Two pages have the same id.')
  const taken = new Set(allSections(draft.site).map((section) => section.id))
  const sections = page.sections.map((section) => (taken.has(section.id) ? { ...section, id: newId('sec') } : section))
  addAt(draft, ['pages', Math.min(Math.max(at ?? pages.length, 1), pages.length)], { ...page, sections })
  for (const section of sections) draft.touched.sections.add(section.id)
  draft.touched.pages.add(page.id)
}

export function removePage(draft: SiteDraft, { pageId }: OpOf<'remove_page'>): void {
  const { page, index } = pageOf(draft.site, pageId)
  if (page.slug === '') throw new EditError('front_page', 'The front page cannot be removed.')
  removeAt(draft, ['pages', index])
  draft.touched.pages.add(pageId)
  for (const section of page.sections) draft.touched.sections.add(section.id)
}

export function movePage(draft: SiteDraft, { pageId, to }: OpOf<'move_page'>): void {
  const { page, index } = pageOf(draft.site, pageId)
  if (page.slug === '') throw new EditError('front_page', 'The front page stays first.')
  moveWithin(draft, ['pages'], { from: index, to: Math.min(to, draft.site.pages.length - 1) })
  draft.touched.pages.add(pageId)
}

export function setPage(draft: SiteDraft, op: OpOf<'set_page'>): void {
  const { page, index } = pageOf(draft.site, op.pageId)
  if (op.title !== undefined) setKey(draft, ['pages', index, 'title', op.lang], op.title)
  if (op.description !== undefined) setKey(draft, ['pages', index, 'description', op.lang], op.description)
  if (op.slug !== undefined && op.slug !== page.slug) setSlug(draft, page, op.slug)
  draft.touched.pages.add(page.id)
}

/** The old address is kept, so that visitors and search engines are sent on; a page that takes it over ends that. */
function setSlug(draft: SiteDraft, page: Page, slug: string): void {
  if (page.slug === '') throw new EditError('front_page', 'The front page has no address of its own.')
  if (slug === '') throw new EditError('address_taken', 'Only the front page has no address.')
  const others = draft.site.pages.filter((one) => one.id !== page.id)
  requireFree(others, { ...page, slug })
  const { index } = pageOf(draft.site, page.id)
  const former = [...(page.formerSlugs ?? []), page.slug].filter((one) => one !== slug).slice(-20)
  replaceAt(draft, ['pages', index, 'slug'], slug)
  setKey(draft, ['pages', index, 'formerSlugs'], former)
}

function requireFree(pages: readonly Page[], { slug }: Page): void {
  if (pages.some((one) => one.slug === slug)) throw new EditError('address_taken', `Another page has the address "${slug}".`)
}
