import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SiteDescription } from '@manara/contracts'
import { renderPage } from '@manara/site-kit'
import type { FontNeed } from '@manara/site-kit'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { buildSite } from './build-site.ts'
import { createBuildCache } from './cache.ts'
import { makeAssets } from './make-assets.ts'
import { zipSite } from './zip/zip-site.ts'

const site = (more: Partial<SiteDescription> = {}): SiteDescription => ({
  format: 1,
  name: { en: 'Rosa’s Bread', ar: 'خبز روزا' },
  trade: 'bakery',
  languages: ['en', 'ar'],
  theme: { preset: 'light', scheme: 'auto', seed: 11, avoidHues: [] },
  facts: [],
  refusals: [],
  pages: [
    {
      id: 'pag_front0',
      slug: '',
      title: { en: 'Rosa’s Bread', ar: 'خبز روزا' },
      description: { en: 'Bread in Graz.', ar: 'خبز في غراتس.' },
      sections: [
        { id: 'sec_hero00', type: 'hero', variant: 'beside', fields: { title: { en: 'Bread that had time', ar: 'خبزٌ لا يستعجل' } } },
      ],
    },
  ],
  ...more,
})
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b4652a' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'secret place' } })
    .toBuffer()
const cache = createBuildCache()
const options = { baseUrl: 'https://rosa.example', cache }

describe('building a site', () => {
  it('gives the same hash and the same archive for the same description, with a fresh cache too', async () => {
    const [first, second] = [await buildSite(site(), options), await buildSite(site(), { ...options, cache: createBuildCache() })]
    expect(second.hash).toBe(first.hash)
    expect(zipSite(second)).toEqual(zipSite(first))
  })

  it('gives another hash when one word changes', async () => {
    const changed = site({ name: { en: 'Rosa’s Breads', ar: 'خبز روزا' } })
    expect((await buildSite(changed, options)).hash).not.toBe((await buildSite(site(), options)).hash)
  })

  it('brings every font the pages name, as woff2 of at most 30 KB a page', async () => {
    const { files, pages, findings } = await buildSite(site(), options)
    expect(findings).toEqual([])
    for (const { path, fontBytes, htmlBytes, brotliBytes } of pages) {
      const named = [...(files.get(path)?.body.toString() ?? '').matchAll(/(fonts\/[0-9a-z]+\.woff2)/g)].map((match) => match[1] ?? '')
      expect(named.length).toBeGreaterThan(0)
      for (const font of named) expect(files.get(font)?.body.toString('latin1', 0, 4)).toBe('wOF2')
      expect(fontBytes).toBeGreaterThan(0)
      expect(fontBytes).toBeLessThanOrEqual(30 * 1024)
      expect(brotliBytes).toBeLessThan(htmlBytes)
    }
    expect(pages.map(({ path, lang }) => [path, lang])).toEqual([
      ['index.html', 'en'],
      ['ar/index.html', 'ar'],
    ])
  })

  it('draws a social image per language, 1200 by 630, with the letters of the heading in it', async () => {
    const { files } = await buildSite(site(), options)
    for (const lang of ['en', 'ar']) {
      const image = sharp(files.get(`social-${lang}.png`)?.body)
      expect(await image.metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' })
      const side = lang === 'ar' ? 700 : 80
      const { channels } = await image.extract({ left: side, top: 180, width: 420, height: 270 }).stats()
      expect(Math.max(...channels.map((channel) => channel.stdev)), lang).toBeGreaterThan(15)
    }
  })

  it.each(['guild', 'botanic', 'eu'] as const)('draws no social image that is too heavy for a preview: %s', async (preset) => {
    const { files } = await buildSite(site({ trade: 'lawyer', theme: { preset, scheme: 'auto', seed: 3, avoidHues: [] } }), options)
    for (const lang of ['en', 'ar']) expect(files.get(`social-${lang}.png`)?.body.length).toBeLessThanOrEqual(120 * 1024)
  })

  it('keeps costly parts in the folder it is given and builds from them again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'manara-test-'))
    afterAll(() => rmSync(folder, { recursive: true }))
    const first = await buildSite(site(), { ...options, cache: createBuildCache(folder) })
    const stored = readdirSync(folder)
    expect(stored.length).toBeGreaterThan(4)
    expect(stored.filter((name) => name.endsWith('.part'))).toEqual([])
    expect((await buildSite(site(), { ...options, cache: createBuildCache(folder) })).hash).toBe(first.hash)
  })
})

describe('the files beside one page', () => {
  it('are made from what renderPage names, and a font nobody has becomes a finding', async () => {
    const { fonts } = renderPage(site(), { pageId: 'pag_front0', lang: 'ar' }, { mode: 'preview' })
    const [first] = fonts
    const { files, findings } = await makeAssets(
      { fonts: [...fonts, { ...(first as FontNeed), path: 'fonts/none.woff2', file: 'none.woff2' }] },
      { cache },
    )
    expect([...files.keys()].sort()).toEqual(fonts.map((font) => font.path).sort())
    expect(findings).toEqual([{ code: 'font_missing', what: 'none.woff2' }])
  })
})

describe('photos of the owner', () => {
  const withPhoto = (): SiteDescription => {
    const made = site()
    const [hero] = made.pages[0]?.sections ?? []
    if (hero) hero.fields['image'] = { media: 'abc123', alt: { en: 'Rosa at her oven', ar: 'روزا عند الفرن' }, width: 1200, height: 900 }
    return made
  }

  it('come as AVIF and WebP in several widths, without the data a camera wrote', async () => {
    const original = await photo(1200, 900)
    expect(original.includes('secret place')).toBe(true)
    const { files, findings } = await buildSite(withPhoto(), { ...options, media: async () => original })
    const images = [...files].filter(([, file]) => /image\/(avif|webp|jpeg)/.test(file.type))
    expect(findings).toEqual([])
    expect(new Set(images.map(([, file]) => file.type))).toEqual(new Set(['image/avif', 'image/webp', 'image/jpeg']))
    expect(images.length).toBeGreaterThanOrEqual(5)
    for (const [path, { body }] of images) {
      expect(body.includes('secret place'), path).toBe(false)
      expect((await sharp(body).metadata()).width).toBeLessThanOrEqual(1200)
    }
  })

  it('that are gone or damaged are told, and the rest is built', async () => {
    const gone = await buildSite(withPhoto(), { ...options, media: async () => undefined })
    const damaged = await buildSite(withPhoto(), { ...options, media: async () => Buffer.from('no picture') })
    expect(gone.findings).toEqual([{ code: 'media_missing', what: 'abc123' }])
    expect(damaged.findings).toEqual([{ code: 'media_unreadable', what: 'abc123' }])
    expect(gone.files.has('index.html')).toBe(true)
  })
})
