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

describe('what the check finds', () => {
  type Finding = { code: string; severity: string; sentence: string; fixable?: boolean; where: { sectionId?: string } }
  const check = async (lang = 'en') =>
    (await manara.call<{ ok: boolean; findings: Finding[] }>('GET', `/api/sites/${site.id}/check?lang=${lang}`)).json
  const fix = (only?: object) => manara.call<{ fixed: number; site: Site }>('POST', `/api/sites/${site.id}/fix`, only ? { only } : {})
  const hero = () => site.site.pages[0]?.sections.find((one) => one.type === 'hero')?.id

  test('is settled on request, one thing or all, by an edit that can be taken back', async () => {
    await edit(
      { op: 'set_fields', sectionId: hero(), fields: { primary: { label: { en: 'Order' }, to: '#nowhere' } } },
      { op: 'add_page', page: { id: 'pag_plain001', slug: 'plain', title: { en: 'Cakes' }, description: { en: 'More.' }, sections: [] } },
    )
    const { revision } = site
    const before = await check()
    expect(before.ok).toBe(false)
    expect(before.findings.find(({ code }) => code === 'dead_link')).toMatchObject({ fixable: true, where: { sectionId: hero() } })

    expect((await fix({ code: 'dead_link', sectionId: 'sec_elsewhere1' })).json.fixed).toBe(0)
    const fixed = await fix({ code: 'dead_link', sectionId: hero() })
    expect([fixed.status, fixed.json.fixed, fixed.json.site.revision]).toEqual([200, 1, revision + 1])
    const after = await check()
    expect([after.ok, after.findings.map(({ code }) => code)]).toEqual([true, ['duplicate_title']])
    await readSite()

    const versions = await manara.call<{ items: { summary: string }[] }>('GET', `/api/sites/${site.id}/versions?lang=de`)
    expect(versions.json.items[0]?.summary).toBe('Behoben, was die Prüfung fand: 1')
    await manara.call('POST', `/api/sites/${site.id}/undo`)
    expect((await check()).findings.map(({ code }) => code)).toContain('dead_link')
    expect((await fix()).json.fixed).toBe(1)
    await readSite()
  })

  test('makes no version when there is nothing to settle, and is told in the reader’s language', async () => {
    const { revision } = site
    expect((await fix()).json).toMatchObject({ fixed: 0, site: { revision } })
    const { findings } = await check('ru')
    expect(findings.map(({ sentence }) => sentence)).toEqual(['У двух страниц одно и то же название: «Cakes».'])
  })
})

describe('a legal text', () => {
  type Asked = { id: string; field: string; text: string }
  type View = Site & { questions: Asked[]; site: { unconfirmed?: unknown[]; pages: { slug: string }[] } }
  const open = async (id: string) => (await manara.call<View>('GET', `/api/sites/${id}`)).json
  const slugs = (view: View) => view.site.pages.map((page) => page.slug)

  test('is drafted on request, asks for what it lacks, and says what was answered', async () => {
    const drafted = await manara.call<{ drafted: string[]; site: View }>('POST', `/api/sites/${site.id}/legal`, { country: 'AT' })
    expect([drafted.status, drafted.json.drafted]).toEqual([200, ['imprint', 'privacy']])
    const { questions } = drafted.json.site
    expect(slugs(drafted.json.site)).toEqual(expect.arrayContaining(['imprint', 'privacy']))
    expect(drafted.json.site.site.unconfirmed?.length).toBeGreaterThan(4)
    const vat = questions.find(({ field }) => field === 'legal_vat')
    expect(vat?.text).toBe('For the legal notice: VAT number (UID)? Leave it empty if there is none.')

    await manara.call('POST', `/api/sites/${site.id}/questions/${vat?.id}`, { answer: 'ATU12345678' })
    const page = (await manara.call('GET', `/api/sites/${site.id}/preview?page=imprint`)).text
    expect(page).toContain('VAT number (UID): <bdi>ATU12345678</bdi>')
    expect((await open(site.id)).questions.map(({ field }) => field)).not.toContain('legal_vat')

    const again = await manara.call<{ drafted: string[] }>('POST', `/api/sites/${site.id}/legal`, { country: 'AT' })
    expect(again.json.drafted).toEqual([])
  })

  test('comes by a word in the chat too, with its questions', async () => {
    const { id } = (await manara.call<Site>('POST', '/api/sites', { languages: ['de'] })).json
    await manara.stream('POST', `/api/sites/${id}/chat`, { body: { message: 'Bäckerei Weiß in Graz, Telefon +43 316 123456' } })
    await manara.stream('POST', `/api/sites/${id}/chat`, { body: { message: 'Füge ein Impressum hinzu' } })
    const view = await open(id)
    expect(slugs(view)).toContain('imprint')
    expect(view.questions.map(({ field }) => field)).toEqual(expect.arrayContaining(['legal_register', 'legal_vat']))
    expect((await manara.call('GET', `/api/sites/${id}/preview?page=imprint`)).text).toContain('§ 5 ECG')
  })
})
