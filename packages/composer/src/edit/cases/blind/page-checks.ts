import type { Page } from '@manara/contracts'
import { contains, fold } from './fold.ts'
import type { Check, Turn } from './turn.ts'

const called = (pages: readonly Page[], title: string, lang: string): Page | undefined =>
  pages.find((page) => fold(page.title[lang] ?? '') === fold(title))

/** Whether all pages are as they were, but for one part of one of them. */
function onlyChanges({ before, after }: Turn, id: string, part: (page: Page) => Page): boolean {
  const plain = (pages: readonly Page[]) => JSON.stringify(pages.map((page) => (page.id === id ? part(page) : page)))
  return plain(before.pages) === plain(after.pages)
}

/** What may be wished of one page itself: its address, the old one being kept, its description, and what the front page is called. */
export const pageChecks: {
  page_address: Check<'page_address'>
  page_described: Check<'page_described'>
  front_named: Check<'front_named'>
} = {
  page_address: ({ title, slug }, turn) => {
    const [old, now] = [turn.before, turn.after].map(({ pages }) => called(pages, title, turn.lang))
    if (!old || now?.slug !== slug || !now.formerSlugs?.includes(old.slug)) return false
    return onlyChanges(turn, old.id, ({ formerSlugs: _, ...page }) => ({ ...page, slug: '' }))
  },
  page_described: ({ title, contains: text }, turn) => {
    const [old, now] = [turn.before, turn.after].map(({ pages }) => called(pages, title, turn.lang))
    const said = now?.description[turn.lang] ?? ''
    if (!old || !contains(said, text) || said.length > text.length + 1) return false
    return onlyChanges(turn, old.id, (page) => ({ ...page, description: {} }))
  },
  front_named: ({ to }, turn) => {
    const [front] = turn.after.pages
    const isNamed = front !== undefined && front.slug === '' && fold(front.title[turn.lang] ?? '') === fold(to)
    return isNamed && onlyChanges(turn, front.id, (page) => ({ ...page, title: {} }))
  },
}
