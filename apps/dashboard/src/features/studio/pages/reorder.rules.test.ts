import { describe, expect, test } from 'vitest'
import type { Page } from '../types.ts'
import { allowedGap, lastGap, moveInto, stepGap } from './reorder.rules.ts'

const page = (id: string, ...types: string[]): Page => ({
  id,
  slug: id,
  title: {},
  description: {},
  sections: types.map((type) => ({ id: `${id}_${type}`, type, variant: 'a', fields: {} })),
})
const home = page('home', 'header', 'hero', 'prices', 'hours', 'footer')
const about = page('about', 'header', 'team', 'footer')
const bare = page('bare', 'header', 'footer')
const pages = [home, about, bare]

describe('a section that is moved', () => {
  test('never passes the header or the footer', () => {
    expect([allowedGap(home, 0), allowedGap(home, 9), lastGap(about), lastGap(bare)]).toEqual([1, 4, 2, 1])
  })

  test('goes into the gap that is left when it is taken out', () => {
    expect(moveInto(pages, 'home_hero', { pageId: 'home', gap: 4 })).toEqual([{ op: 'move_section', sectionId: 'home_hero', to: 3 }])
    expect(moveInto(pages, 'home_hours', { pageId: 'home', gap: 1 })).toEqual([{ op: 'move_section', sectionId: 'home_hours', to: 1 }])
  })

  test('is not moved into the gaps on both sides of it, nor is a header anywhere', () => {
    expect(moveInto(pages, 'home_prices', { pageId: 'home', gap: 2 })).toEqual([])
    expect(moveInto(pages, 'home_prices', { pageId: 'home', gap: 3 })).toEqual([])
    expect(moveInto(pages, 'home_header', { pageId: 'about', gap: 1 })).toEqual([])
  })

  test('goes to another page by name of that page', () => {
    expect(moveInto(pages, 'home_prices', { pageId: 'about', gap: 99 })).toEqual([
      { op: 'move_section', sectionId: 'home_prices', to: 2, toPage: 'about' },
    ])
  })

  test('steps by key to places that differ, and stays at the ends', () => {
    const from = 2
    expect(stepGap(home, { from, gap: 2 }, 1)).toBe(4)
    expect(stepGap(home, { from, gap: 2 }, -1)).toBe(1)
    expect(stepGap(home, { from, gap: 4 }, -1)).toBe(3)
    expect(stepGap(home, { from, gap: 4 }, 1)).toBe(4)
  })
})
