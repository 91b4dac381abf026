import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'

// Words are words, wherever they come from: an owner's text, a file's name, a visitor's form, something that was brought along. None of them becomes markup
// on a page, in a preview or in a mail, and none of them a header.

const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&lt;b&gt;`
const headerEvil = `ida\r\nX-Evil: 1\r\n\r\n${evil}`

type Section = { id: string; type: string; fields: Record<string, unknown> }
type Site = { id: string; revision: number; site: { pages: { id: string; sections: Section[] }[] } }

let manara: TestManara
let site: Site
let slug = ''
let media: { id: string; name: string; width: number; height: number }
beforeAll(async () => {
  manara = await aManara()
  const { id } = (await manara.call<{ id: string }>('POST', '/api/sites', { name: `Rosa ${evil}` })).json
  await manara.stream('POST', `/api/sites/${id}/chat`, {
    body: { message: `Bakery Rosa ${evil} in Graz, sourdough and ${evil}, open 6-18, call 0316 123456` },
  })
  site = (await manara.call<Site>('GET', `/api/sites/${id}`)).json
  media = await aPicture()
  const hero = sectionOf('hero')
  const image = { media: media.id, alt: { en: evil }, width: media.width, height: media.height }
  const to = `https://else.example/?q=${encodeURIComponent(evil)}`
  const fields = { title: { en: evil }, text: { en: evil }, image, secondary: { label: { en: evil }, to } }
  await edit([{ op: 'set_fields', sectionId: hero.id, fields }])
  slug = await published((await manara.call<{ jobId: string; detail?: string }>('POST', '/api/deploy', { siteId: site.id })).json)
}, 60_000)
afterAll(() => manara.close())

const sectionOf = (type: string) => site.site.pages[0]?.sections.find((one) => one.type === type) as Section
async function edit(ops: object[]) {
  const answer = await manara.call('POST', `/api/sites/${site.id}/edits`, { revision: site.revision, ops })
  expect(answer.status, answer.text).toBe(200)
  site = (await manara.call<Site>('GET', `/api/sites/${site.id}`)).json
}
async function published({ jobId, ...refused }: { jobId: string }): Promise<string> {
  const url = await manara.eventually(async () => {
    const { json } = await manara.call<{ status: string; url?: string; error?: string }>('GET', `/api/status/${jobId}`)
    if (json.status === 'failed' || jobId === undefined) throw new Error(json.error ?? JSON.stringify(refused))
    return json.status === 'completed' ? json.url : undefined
  }, 20_000)
  return new URL(url).hostname.split('.')[0] ?? ''
}
async function aPicture() {
  const body = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#a05a2c' } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.append('files', new Blob([new Uint8Array(body)]), `../../${evil}.jpg`)
  const answer = await fetch(`${manara.url}/api/media`, { method: 'POST', body: form, headers: { authorization: `Bearer ${manara.key}` } })
  return ((await answer.json()) as { items: { media: typeof media }[] }).items[0]?.media as typeof media
}

/** Markup of ours has no script but data, and no attribute that runs one. The words themselves are there, in full, as text. */
function expectOnlyWords(html: string, where: string): void {
  const data = html.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')
  expect(data, where).not.toMatch(/<script/i)
  expect(html.match(/<(?!\/?[a-z][a-z0-9-]*(\s[^<]*)?\/?>|!doctype|!--|\/)/gi) ?? [], where).toEqual([])
  expect(html, where).not.toMatch(/<[a-z]+(\s+[\w-]+(=("[^"]*"|'[^']*'|[^\s"'>]*))?)*\s+on[a-z]+\s*=/i)
}

test('every page of a site, its preview and its archive show hostile words as words', async () => {
  const { body, headers } = await manara.visit(slug, '/')
  expect(body).toContain('&lt;script&gt;alert(1)')
  expectOnlyWords(body, 'the page')
  expect(headers['content-security-policy']).toContain("script-src 'none'")
  const preview = await manara.call('GET', `/api/sites/${site.id}/preview`)
  expectOnlyWords(preview.text, 'the preview')
  expect(preview.headers.get('content-security-policy')).toContain('sandbox')
  const archive = await fetch(`${manara.url}/api/sites/${site.id}/export.zip`, { headers: { authorization: `Bearer ${manara.key}` } })
  const files = Object.entries(unzipSync(new Uint8Array(await archive.arrayBuffer())))
  const pages = files.filter(([path]) => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(2)
  for (const [path, bytes] of pages) expectOnlyWords(Buffer.from(bytes).toString('utf8'), path)
  for (const [path] of files) expect(path).toMatch(/^[\w./-]+$/)
})

test('both arms of a test show hostile words as words, and a counted link leads where the link itself led', async () => {
  const change = { kind: 'section', sectionId: sectionOf('hero').id, fields: { title: { en: `Other ${evil}` } } }
  const made = await manara.call<{ id: string }>('POST', '/api/experiments', { siteId: site.id, name: evil, change })
  const { jobId } = (await manara.call<{ jobId: string }>('POST', `/api/experiments/${made.json.id}/start`)).json
  await published({ jobId })
  const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
  const seen = new Map<string, string>()
  while (seen.size < 2) {
    const page = await manara.visit(slug, '/', { headers })
    seen.set(/arm=\w+-([ab])/.exec(String(page.headers['set-cookie']))?.[1] ?? 'none', page.body)
  }
  expect([...seen.keys()].sort()).toEqual(['a', 'b'])
  for (const [arm, body] of seen) expectOnlyWords(body, `arm ${arm}`)
  const link = /href="(_go\/\w+\/\d+)"/.exec(seen.get('b') ?? '')?.[1]
  const on = await manara.visit(slug, `/${link}`, { headers })
  expect(new URL(String(on.headers.location)).origin).toBe('https://else.example')
  for (const odd of [
    `/${link}/../../x`,
    `/${link}?to=https://evil.example`,
    '/_go/aaaa/0',
    `/_go/aaaa/0//evil.example`,
    '/_go//evil.example',
  ]) {
    const { headers: answer } = await manara.visit(slug, odd, { headers: { ...headers, referer: 'https://evil.example/' } })
    expect(String(answer.location ?? '/'), odd).toMatch(/^(\/(?!\/)|https:\/\/else\.example\/)/)
  }
  await manara.call('POST', `/api/experiments/${made.json.id}/stop`)
})

test('a visitor’s hostile words reach the owner as words: in the lead, in the mail and in its subject', async () => {
  const form = { name: headerEvil, email: 'ida@example.com', message: evil, page: `/${evil}`, lang: evil.slice(0, 8), company_site: '' }
  const sent = await manara.visit(slug, '/form', { form })
  expect([sent.status, sent.headers['x-evil']]).toEqual([303, undefined])
  type Mails = { items: { subject: string; html?: string; text: string; template?: string }[] }
  const mail = await manara.eventually(async () =>
    (await manara.call<Mails>('GET', '/api/outbox')).json.items.find((one) => one.text.includes('alert(1)')),
  )
  expect(mail.subject).not.toMatch(/[\r\n]/)
  if (mail.html !== undefined) expectOnlyWords(mail.html, 'the mail')
  const leads = await manara.call<{ items: { id: string; name: string }[] }>('GET', '/api/leads')
  expect(leads.headers.get('content-type')).toContain('application/json')
  expect(leads.headers.get('x-content-type-options')).toBe('nosniff')
  expect(leads.json.items[0]?.name).toContain('alert(1)')
})

test('the name of a file never becomes a place, and a preview of it is a picture whatever it was called', async () => {
  expect(media.name).not.toMatch(/[\\/]|\.\./)
  const preview = await manara.call('GET', `/api/media/${media.id}/preview?w=80`)
  expect(preview.headers.get('content-type')).toBe('image/webp')
  expect(preview.headers.get('x-content-type-options')).toBe('nosniff')
})

test.each([
  ['as text', `<p>${evil}</p>`],
  ['in an attribute', `<img alt="${evil}">`],
  ['in an attribute that runs', '<img alt="x" onerror=alert(1)>'],
  ['in data', `<script type="application/ld+json">{"name":"</script><script>alert(1)</script>"}</script>`],
])('the eye of these tests sees words that became markup: %s', (_where, html) => {
  expect(() => expectOnlyWords(html, 'here')).toThrow('here')
})
