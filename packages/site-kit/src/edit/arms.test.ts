import type { Page } from '@manara/contracts'
import { expect, test } from 'vitest'
import { applyOps } from './apply-ops.ts'
import { armOps, armSite } from './arms.ts'
import { aSite } from './sample.ts'

const home = aSite().pages[0] as Page
const hero = home.sections.find((section) => section.type === 'hero')
const sectionId = hero?.id ?? ''
const other: Page = {
  id: 'pag_other',
  slug: 'other',
  title: { en: 'Bread by post', ar: 'خبز بالبريد' },
  description: { en: 'We send it', ar: 'نرسله' },
  sections: [{ id: 'sec_posthero', type: 'hero', variant: 'beside', fields: { title: { en: 'Bread by post', ar: 'خبز بالبريد' } } }],
}
const two = aSite({ pages: [home, other] })
const newId = () => {
  throw new Error('nothing new')
}

test('arm b of a section differs in that section and nowhere else', () => {
  const site = aSite()
  const arm = armSite(site, { kind: 'section', sectionId, fields: { title: { en: 'Bread today', ar: 'خبز اليوم' } } })
  expect(arm?.pages[0]?.sections.find((one) => one.id === sectionId)?.fields.title).toEqual({ en: 'Bread today', ar: 'خبز اليوم' })
  const rest = (pages: Page[] | undefined) => pages?.flatMap((page) => page.sections).filter((one) => one.id !== sectionId)
  expect(rest(arm?.pages)).toEqual(rest(site.pages))
})

test('arm b of a page shows the other page’s content at the first one’s address, and no id stands twice', () => {
  const arm = armSite(two, { kind: 'page', pageId: home.id, otherPageId: other.id })
  expect(arm?.pages[0]).toMatchObject({ id: home.id, slug: '', title: other.title, sections: other.sections })
  const ids = arm?.pages.flatMap((page) => page.sections.map((section) => section.id)) ?? []
  expect(new Set(ids).size).toBe(ids.length)
})

test('keeping the other page makes it the first one’s content, by ordinary edits, and its own address goes', () => {
  const change = { kind: 'page', pageId: home.id, otherPageId: other.id } as const
  const { site } = applyOps(two, armOps(two, change), { newId })
  expect(site.pages).toEqual([{ ...home, title: other.title, description: other.description, sections: other.sections }])
})

test('keeping a section’s arm makes the site what arm b showed', () => {
  const site = aSite()
  const change = { kind: 'section', sectionId, fields: { title: { en: 'Bread today', ar: 'خبز اليوم' } } } as const
  expect(applyOps(site, armOps(site, change), { newId }).site).toEqual(armSite(site, change))
})

test.each([
  ['a section that is gone', { kind: 'section', sectionId: 'sec_gone00', variant: 'beside' }],
  ['a look that the section does not have', { kind: 'section', sectionId, variant: 'upside-down' }],
  ['fields that do not fit', { kind: 'section', sectionId, fields: { title: 7 } }],
  ['a page that is gone', { kind: 'page', pageId: home.id, otherPageId: 'pag_gone00' }],
  ['a page against itself', { kind: 'page', pageId: other.id, otherPageId: other.id }],
  ['the front page as the other one, which could not go', { kind: 'page', pageId: other.id, otherPageId: home.id }],
] as const)('%s makes no arm', (_why, change) => expect(armSite(two, change)).toBeUndefined())
