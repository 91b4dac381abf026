import { pageSlugFrom } from '@manara/contracts'
import { describe, expect, test } from 'vitest'
import type { Page } from '../types.ts'
import { freeSlug, movePageBy, pageOf, slugFault } from './pages.rules.ts'

const front: Page = {
  id: 'pag_home',
  slug: '',
  title: { en: 'Home' },
  description: {},
  sections: [
    { id: 'sec_h', type: 'header', variant: 'bar', fields: {} },
    { id: 'sec_p', type: 'prices', variant: 'table', fields: { title: { en: 'Prices' } } },
    { id: 'sec_f', type: 'footer', variant: 'line', fields: {} },
  ],
}

describe('an address', () => {
  test('is spelled from the title in plain letters', () => {
    expect(pageSlugFrom('Über uns & Anfahrt')).toBe('ueber-uns-anfahrt')
    expect(pageSlugFrom('Château 2026!')).toBe('chateau-2026')
    expect(pageSlugFrom('الأسعار')).toBe('')
  })
  test('is one that no other page has', () => {
    expect(freeSlug('about', [{ slug: 'about' }, { slug: 'about-2' }])).toBe('about-3')
    expect(freeSlug('', [{ slug: '' }])).toBe('page-2')
  })
  test('is refused where it is empty, crooked or taken', () => {
    expect(['', 'Über uns', 'a--b', 'team', 'ok'].map((slug) => slugFault(slug, [{ slug: 'team' }]))).toEqual([
      'empty',
      'form',
      'form',
      'taken',
      undefined,
    ])
  })
})

describe('a new page', () => {
  const numbers = { last: 0 }
  const newId = (prefix: string) => `${prefix}_${(numbers.last += 1)}`
  test('has the header and footer of the front page, as sections of its own', () => {
    const made = pageOf({ front, title: { en: 'Prices' }, slug: 'prices', holds: front.sections[1], newId })
    expect(made.sections.map((one) => one.type)).toEqual(['header', 'prices', 'footer'])
    expect(made.sections.some((one) => front.sections.some((old) => old.id === one.id))).toBe(false)
  })
  test('moves anywhere but before the front page', () => {
    const pages = [front, { ...front, id: 'a' }, { ...front, id: 'b' }]
    expect(movePageBy(pages, 'a', -1)).toEqual([])
    expect(movePageBy(pages, 'a', 1)).toEqual([{ op: 'move_page', pageId: 'a', to: 2 }])
    expect(movePageBy(pages, 'pag_home', 1)).toEqual([])
  })
})
