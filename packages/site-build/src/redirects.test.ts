import type { SiteDescription } from '@manara/contracts'
import { expect, test } from 'vitest'
import { redirectsOf } from './redirects.ts'

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
