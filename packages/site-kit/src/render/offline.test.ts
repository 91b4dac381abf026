import type { SiteDescription } from '@manara/contracts'
import { brotliCompressSync } from 'node:zlib'
import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import { offlineWords } from '../labels/offline-words.ts'
import { checkSite, pageWeightLimit } from '../gate/check-site.ts'
import { samples } from '../samples/index.ts'
import { renderSite } from './render-site.ts'
import type { RenderedSite } from './types.ts'

const options = { mode: 'publish', formAction: 'f', baseUrl: 'https://sonne.example' } as const
const asApp = (site: SiteDescription): SiteDescription => ({ ...site, features: { offline: true } })
const bodyOf = ({ files }: RenderedSite, path: string) => files.find((file) => file.path === path)?.body ?? ''

describe('a site as an app', () => {
  it('brings a script only where it was asked for, and no other page changes by a byte', () => {
    for (const site of Object.values(samples)) {
      const [without, withIt] = [renderSite(site, options), renderSite(asApp(site), options)]
      const paths = new Set(without.files.map((file) => file.path))
      expect([...paths].filter((path) => /\.js$|webmanifest/.test(path))).toEqual([])
      const added = withIt.files.filter((file) => !paths.has(file.path)).map((file) => file.path)
      const folders = site.languages.map((lang, at) => (at === 0 ? '' : `${lang}/`))
      expect(added).toEqual(['app.js', 'sw.js', ...folders.map((folder) => `${folder}manifest.webmanifest`)])
      for (const { path, body } of without.files)
        expect(bodyOf(withIt, path).replace(/<link rel="manifest".*?<script src="[./]*app\.js" defer><\/script>/, ''), path).toBe(body)
    }
  })

  it('passes the gate and keeps every page within its weight', () => {
    for (const site of Object.values(samples).map(asApp)) {
      const rendered = renderSite(site, options)
      expect(checkSite(site, rendered), site.trade).toEqual([])
      for (const file of rendered.files.filter((one) => one.path.endsWith('.html')))
        expect(brotliCompressSync(file.body).length, file.path).toBeLessThanOrEqual(pageWeightLimit)
    }
  })

  it('names itself in each language, with a scope that is the whole site', () => {
    const rendered = renderSite(asApp(samples.restaurant), options)
    const [arabic, english] = ['', 'en/'].map(
      (folder) => JSON.parse(bodyOf(rendered, `${folder}manifest.webmanifest`)) as Record<string, unknown>,
    )
    expect(arabic).toMatchObject({ lang: 'ar', dir: 'rtl', scope: './', start_url: './' })
    expect(english).toMatchObject({ lang: 'en', dir: 'ltr', scope: '../', start_url: './' })
    expect(bodyOf(rendered, 'en/index.html')).toMatch(
      /<link rel="manifest" href="manifest\.webmanifest">.*<script src="\.\.\/app\.js" defer>/,
    )
    expect(rendered.rasters.map((one) => [one.path, one.width])).toEqual(
      expect.arrayContaining([
        ['icon-192.png', 192],
        ['icon-512.png', 512],
        ['icon-maskable-512.png', 512],
      ]),
    )
  })

  it('holds its page for no network inside the worker, in every language, and cannot be broken out of by a name', () => {
    const odd = { ...asApp(samples.restaurant), name: { ar: '</script>`${1}\u2028', en: '</script>`${1}\u2028' } }
    const worker = bodyOf(renderSite(odd, options), 'sw.js')
    for (const lang of ['ar', 'en']) expect(worker).toContain(offlineWords(lang).title)
    expect(worker).not.toContain('</script>')
    expect(() => new vm.Script(worker)).not.toThrow()
    expect(() => new vm.Script(bodyOf(renderSite(odd, options), 'app.js'))).not.toThrow()
  })

  it.each(['en', 'de', 'fr', 'it', 'es', 'nl', 'cs', 'pl', 'ru', 'ar'])('says in %s that there is no network', (lang) => {
    const { title, text } = offlineWords(lang)
    expect([title, text].every((words) => words.length > 5)).toBe(true)
    if (lang !== 'en') expect(offlineWords(lang)).not.toEqual(offlineWords('en'))
  })
})
