import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unzipSync } from 'fflate'
import { aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'

// How a site is found again and used: former addresses, what stands in an export, the site as an app, findings mended on request.

type Page = { id: string; slug: string; sections: { id: string; type: string }[] }
type Site = { id: string; slug: string; revision: number; site: { pages: Page[] } }

let manara: TestManara
let site: Site
beforeAll(async () => {
  manara = await aManara()
  const { id } = (await manara.call<Site>('POST', '/api/sites', {})).json
  await manara.stream('POST', `/api/sites/${id}/chat`, {
    body: { message: 'Bakery Sonne in Graz, sourdough and cakes, call 0316 123456' },
  })
  await readSite(id)
})
afterAll(() => manara.close())

async function readSite(id = site.id) {
  site = (await manara.call<Site>('GET', `/api/sites/${id}`)).json
}
async function edit(...ops: object[]) {
  const answer = await manara.call('POST', `/api/sites/${site.id}/edits`, { revision: site.revision, ops })
  expect(answer.status, answer.text).toBe(200)
  await readSite()
}
async function publish() {
  const { json } = await manara.call<{ jobId: string }>('POST', '/api/deploy', { siteId: site.id })
  await manara.eventually(async () => {
    const { status, error } = (await manara.call<{ status: string; error?: string }>('GET', `/api/status/${json.jobId}`)).json
    if (status === 'failed') throw new Error(error)
    return status === 'completed' ? true : undefined
  }, 15_000)
  await readSite()
}

describe('a page that got another address', () => {
  const cakes = { id: 'pag_cakes001', title: { en: 'Cakes' }, description: { en: 'Cakes to order.' }, sections: [] }
  const rename = (slug: string) => edit({ op: 'set_page', pageId: cakes.id, lang: 'en', slug })

  test('is found under every former one, at once and for good, and the new page shows nothing of it', async () => {
    await edit({ op: 'add_page', page: { ...cakes, slug: 'sweets' } })
    await rename('torten')
    await rename('cakes')
    await publish()
    for (const former of ['/sweets/', '/torten/', '/torten']) {
      const moved = await manara.visit(site.slug, former)
      expect([moved.status, moved.headers.location], former).toEqual([301, '/cakes/'])
    }
    expect((await manara.visit(site.slug, '/cakes/')).status).toBe(200)
    expect((await manara.visit(site.slug, '/_redirects.json')).status).toBe(404)
  })

  test('takes its former addresses along in an export, as other hosts read them', async () => {
    const zip = await fetch(`${manara.url}/api/sites/${site.id}/export.zip`, { headers: { authorization: `Bearer ${manara.key}` } })
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    expect(Buffer.from(files['_redirects'] ?? []).toString()).toBe('/sweets/ /cakes/ 301\n/torten/ /cakes/ 301\n')
    expect(Object.keys(files)).not.toContain('_redirects.json')
  })
})
