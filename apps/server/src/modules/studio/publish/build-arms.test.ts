import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeWhole, readBrief } from '@manara/composer'
import type { ArmChange, Page, SiteDescription } from '@manara/contracts'
import { createBuildCache } from '@manara/site-build'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../tests/kit/workspace.ts'
import { buildArms } from './build-arms.ts'
import type { RunningTest } from './build-arms.ts'
import { buildAndCheck } from './rendering.ts'

const baseUrl = 'http://sonne.localhost:8081/'
let folder: string
let site: SiteDescription
let other: Page
let options: Parameters<typeof buildArms>[1]
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'manara-arms-'))
  options = { baseUrl, formAction: 'form', cache: createBuildCache(folder) }
  const understood = readBrief('Bakery Sonne in Graz, sourdough and cakes, call 0316 123456', { today: '2026-11-21', seed: 7 })
  const { site: whole } = composeWhole(understood, { seed: 7, newId })
  const home = whole.pages[0] as Page
  const contact = home.sections.find((section) => section.type === 'contact')
  other = {
    id: 'pag_other',
    slug: 'other',
    title: { en: 'Bread by post' },
    description: { en: 'We send it' },
    sections: [
      { id: 'sec_posthero', type: 'hero', variant: 'type', fields: { title: { en: 'Bread by post' } } },
      { ...(contact as Page['sections'][number]), id: 'sec_postcontact' },
    ],
  }
  site = { ...whole, pages: [...whole.pages, other] }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const aTest = (key: string, change: ArmChange): RunningTest => ({ experimentId: `exp_${key}`, key, goal: 'any', change })
const heroOf = (page: Page | undefined) => page?.sections.find((section) => section.type === 'hero')?.id ?? ''
const words = (sectionId: string, title: string): ArmChange => ({ kind: 'section', sectionId, fields: { title: { en: title } } })
async function armsOf(...tests: RunningTest[]) {
  const { build } = await buildAndCheck(site, options)
  const arms = await buildArms({ site, build, tests }, options)
  return { ...arms, base: build, text: (path: string) => arms.files.find((file) => file.path === path)?.body.toString() ?? '' }
}

test('both arms of a section’s test stand whole beside the site, on the page of the section alone', async () => {
  const { plan, text, base } = await armsOf(aTest('k3f9', words(heroOf(site.pages[0]), 'Order by nine')))
  expect(plan.tests[0]?.pages).toEqual({ 'index.html': { a: '_arms/k3f9/a/index.html', b: '_arms/k3f9/b/index.html' } })
  expect(text('_arms/k3f9/b/index.html')).toContain('Order by nine')
  expect(text('_arms/k3f9/a/index.html')).not.toContain('Order by nine')
  expect(
    text('_arms/k3f9/a/index.html')
      .replace(/<input type="hidden" name="arm"[^>]*>/g, '')
      .replace(/ ping="[^"]*"/g, ''),
  ).toBe(base.files.get('index.html')?.body.toString())
})

test('fonts that only the other arm needs come along, so that it does not stand there in another face', async () => {
  const { files, base, text } = await armsOf(aTest('k3f9', words(heroOf(site.pages[0]), 'Žluťoučký kůň ďábel')))
  const needed = text('_arms/k3f9/b/index.html').match(/fonts\/[0-9a-z]+\.woff2/g) ?? []
  const there = new Set([...base.files.keys(), ...files.map((file) => file.path)])
  expect(needed.length).toBeGreaterThan(0)
  expect(needed.filter((font) => !there.has(font))).toEqual([])
})

test('another page stands under the first one’s address, and keeps its own', async () => {
  const { plan, text, base } = await armsOf(aTest('page', { kind: 'page', pageId: site.pages[0]?.id ?? '', otherPageId: other.id }))
  expect(Object.keys(plan.tests[0]?.pages ?? {})).toEqual(['index.html'])
  expect(text('_arms/page/b/index.html')).toContain('Bread by post')
  expect(text('_arms/page/b/index.html')).toContain(`<link rel="canonical" href="${baseUrl}"`)
  expect(base.files.has('other/index.html')).toBe(true)
})

test('a page is in one test only, the one that began first', async () => {
  const hero = heroOf(site.pages[0])
  const { plan } = await armsOf(
    aTest('one1', words(hero, 'First')),
    aTest('two2', words(hero, 'Second')),
    aTest('three', words('sec_posthero', 'Third')),
  )
  expect(plan.tests.map(({ key, pages }) => [key, Object.keys(pages)])).toEqual([
    ['one1', ['index.html']],
    ['three', ['other/index.html']],
  ])
})

test('a test whose section is gone, or that changes nothing any more, leaves the site as it is', async () => {
  const { files } = await armsOf(aTest('gone', words('sec_gone00', 'x')), aTest('same', words('sec_posthero', 'Bread by post')))
  expect(files).toEqual([])
})

test('what the gate holds against arm b is said, and the site itself stays clean', async () => {
  const { blocks } = await armsOf(aTest('k3f9', words(heroOf(site.pages[0]), 'Call {{nobody}}')))
  const { findings } = await buildAndCheck(site, options)
  expect(blocks.length).toBeGreaterThan(findings.filter((one) => one.severity === 'block').length)
})
