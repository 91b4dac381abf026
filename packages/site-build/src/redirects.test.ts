import type { SiteDescription } from '@manara/contracts'
import { expect, test } from 'vitest'
import { builtFile } from './make-assets.ts'
import { portable, redirectsOf, redirectsPath } from './redirects.ts'

type Moved = { slug: string; formerSlugs?: string[] }
const site = (...pages: Moved[]) => ({ pages, languages: ['en', 'ar', 'de'] }) as unknown as SiteDescription

test('each former address leads to where the page is now, in every language that is shown', () => {
  expect(redirectsOf(site({ slug: '' }, { slug: 'torten', formerSlugs: ['cakes', 'sweets'] }), ['en', 'ar'])).toEqual({
    'ar/cakes/': 'ar/torten/',
    'ar/sweets/': 'ar/torten/',
    'cakes/': 'torten/',
    'sweets/': 'torten/',
  })
})

test('an address that another page has now leads nowhere else', () => {
  expect(redirectsOf(site({ slug: '' }, { slug: 'torten', formerSlugs: ['cakes'] }, { slug: 'cakes' }), ['en'])).toBeUndefined()
})

test('a site whose pages never moved brings no such file', () =>
  expect(redirectsOf(site({ slug: '' }, { slug: 'menu' }), ['en'])).toBeUndefined())

test('a page that moved twice is one step away, and a language’s front page is never shadowed', () => {
  const moved = site({ slug: '' }, { slug: 'cakes', formerSlugs: ['sweets', 'torten', 'ar'] })
  expect(redirectsOf(moved, ['en', 'ar'])).toEqual({
    'ar/sweets/': 'ar/cakes/',
    'ar/torten/': 'ar/cakes/',
    'sweets/': 'cakes/',
    'torten/': 'cakes/',
  })
})

test('a host of somebody else gets the redirects in words it reads, and the rest as it is', () => {
  const page = builtFile(Buffer.from('<p>'), 'text/html')
  const told = builtFile(Buffer.from(JSON.stringify({ 'ar/cakes/': 'ar/torten/', 'cakes/': 'torten/' })), 'application/json')
  const files = portable(
    new Map([
      [redirectsPath, told],
      ['index.html', page],
    ]),
  )
  expect(files.get('_redirects')?.body.toString()).toBe('/ar/cakes/ /ar/torten/ 301\n/cakes/ /torten/ 301\n')
  expect([...files.keys()]).toEqual(['index.html', '_redirects'])
  expect(portable(new Map([['index.html', page]]))).toEqual(new Map([['index.html', page]]))
})
