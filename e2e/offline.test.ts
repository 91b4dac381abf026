import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whenFileEnds } from '../apps/server/tests/kit/closing.ts'
import { aManara } from '../apps/server/tests/kit/manara.ts'
import type { TestManara } from '../apps/server/tests/kit/manara.ts'
import { openChromium, oneMoreTry, skipped } from './kit/chromium.ts'

// The site as an app: read once, it opens again without a network; and no script at all where nobody asked for that.

type Site = { id: string; slug: string; revision: number }

describe.skipIf(skipped !== '')(`a site that works without a network${skipped}`, oneMoreTry, () => {
  let manara: TestManara
  let site: Site
  let context: BrowserContext
  beforeAll(async () => {
    manara = await aManara()
    const { id } = (await manara.call<Site>('POST', '/api/sites', {})).json
    await manara.stream('POST', `/api/sites/${id}/chat`, {
      body: { message: 'Bakery Sonne in Graz, sourdough and cakes, call 0316 123456' },
    })
    await readSite(id)
    const page = { id: 'pag_cakes001', slug: 'cakes', title: { en: 'Cakes' }, description: { en: 'Cakes to order.' }, sections: [] }
    await edit({ op: 'add_page', page })
    const browser = await openChromium()
    context = await browser.newContext()
    whenFileEnds(() => context.close().catch(() => undefined))
  })
  afterAll(() => manara.close())

  async function readSite(id = site.id) {
    site = (await manara.call<Site>('GET', `/api/sites/${id}`)).json
  }
  async function edit(op: object) {
    const answer = await manara.call('POST', `/api/sites/${site.id}/edits`, { revision: site.revision, ops: [op] })
    expect(answer.status, answer.text).toBe(200)
    await readSite()
  }
  async function publish() {
    const { json } = await manara.call<{ jobId: string }>('POST', '/api/deploy', { siteId: site.id })
    await manara.eventually(async () => {
      const { status, error } = (await manara.call<{ status: string; error?: string }>('GET', `/api/status/${json.jobId}`)).json
      if (status === 'failed') throw new Error(error)
      return status === 'completed' ? true : undefined
    }, 120_000)
    await readSite()
  }
  const address = (path = '/') => manara.sitesUrl.replace('localhost', `${site.slug}.localhost`) + path

  it('is not made unless it was asked for: no page has a script, and no script would run', async () => {
    await publish()
    for (const path of ['/', '/cakes/']) {
      const page = await manara.visit(site.slug, path)
      expect(page.body.replace(/<script type="?application\/ld\+json"?>/g, '')).not.toMatch(/<script|rel="?manifest/)
      expect(page.headers['content-security-policy']).toContain("script-src 'none'")
    }
    expect((await manara.visit(site.slug, '/sw.js')).status).toBe(404)
  })

  it('opens again with its fonts after one visit, and says so where a page was never read', async () => {
    await edit({ op: 'set_features', features: { offline: true } })
    await publish()
    expect((await manara.visit(site.slug, '/')).headers['content-security-policy']).toContain("script-src 'self'")
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
    await page.goto(address())
    const heading = await page.textContent('h1')
    const keeps = (kind: string) =>
      page.evaluate(
        `caches.open('pages').then((all) => all.keys()).then((keys) => keys.some((one) => ${kind}.test(new URL(one.url).pathname)))`,
      )
    await manara.eventually(async () => ((await keeps('/^\\/$/')) && (await keeps('/woff2$/')) ? true : undefined), 10_000)
    expect(complaints).toEqual([])

    await context.setOffline(true)
    await page.goto(address())
    expect(await page.textContent('h1')).toBe(heading)
    expect(await page.evaluate("document.fonts.ready.then((all) => [...all].filter((one) => one.status === 'error').length)")).toBe(0)
    await page.goto(address('/cakes/'))
    expect(await page.textContent('h1')).toBe('No network')
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize")).not.toBe('16px')

    await context.setOffline(false)
    await page.goto(address('/cakes/'))
    expect(await page.textContent('h1')).toBe('Cakes')
  })

  it('can be put on the home screen: name, colours and icons that are pictures of their size', async () => {
    const manifest = JSON.parse((await manara.visit(site.slug, '/manifest.webmanifest')).body) as {
      name: string
      display: string
      icons: { src: string; sizes: string; purpose: string }[]
    }
    expect(manifest).toMatchObject({ name: 'Bakery Sonne', display: 'standalone', lang: 'en', start_url: './', scope: './' })
    expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable'])
    const page = await context.newPage()
    await page.goto(address())
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(
        `new Promise((tell, fail) => { const one = new Image(); one.onload = () => tell(one.naturalWidth + 'x' + one.naturalHeight); one.onerror = fail; one.src = ${JSON.stringify(src)} })`,
      )
      expect(size).toBe(sizes)
    }
  })
})
