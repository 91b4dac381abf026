import type { EditOp, Page, Section } from '../types.ts'

/** The address, with a number where another page has it; `page-2` where the title gives none. */
export function freeSlug(wanted: string, pages: readonly { slug: string }[]): string {
  const base = wanted === '' ? 'page' : wanted
  const taken = new Set(pages.map((page) => page.slug))
  const numbered = Array.from({ length: pages.length + 2 }, (_, at) => `${base}-${at + 2}`)
  return [...(wanted === '' ? [] : [base]), ...numbered].find((slug) => !taken.has(slug)) ?? base
}

/** Why an address will not do; nothing where it will. */
export function slugFault(slug: string, others: readonly { slug: string }[]): 'empty' | 'form' | 'taken' | undefined {
  if (slug === '') return 'empty'
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60) return 'form'
  return others.some((page) => page.slug === slug) ? 'taken' : undefined
}

type NewPage = {
  front: Page
  title: Record<string, string>
  slug: string
  holds: Section | undefined
  newId: (prefix: 'pag' | 'sec') => string
}

/** A page with the frame of the front page, its header and footer, and a section between them when one is to stand there. */
export function pageOf({ front, title, slug, holds, newId }: NewPage): Page {
  const again = (section: Section): Section => ({ ...section, id: newId('sec') })
  const framed = (type: string) => front.sections.filter((section) => section.type === type).map(again)
  return {
    id: newId('pag'),
    slug,
    title,
    description: {},
    sections: [...framed('header'), ...(holds ? [again(holds)] : []), ...framed('footer')],
  }
}

/** The edit that moves a page one place; nothing at the ends: the front page stays first. */
export function movePageBy(pages: readonly Page[], pageId: string, step: -1 | 1): EditOp[] {
  const at = pages.findIndex((page) => page.id === pageId)
  const to = at + step
  return at < 1 || to < 1 || to >= pages.length ? [] : [{ op: 'move_page', pageId, to }]
}

export const titleOf = (page: Page, lang: string): string => page.title[lang] || Object.values(page.title).find(Boolean) || `/${page.slug}`
