import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'

let manara: TestManara
beforeAll(async () => {
  manara = await aManara()
})
afterAll(() => manara.close())

type Media = { id: string; width: number; height: number }
type Site = { id: string; revision: number; site: { pages: { sections: { id: string; type: string; fields: object }[] }[] } }

async function bring(name: string, body: Buffer): Promise<Media> {
  const form = new FormData()
  form.append('files', new Blob([new Uint8Array(body)]), name)
  const answer = await fetch(`${manara.url}/api/media`, { method: 'POST', body: form, headers: { authorization: `Bearer ${manara.key}` } })
  return ((await answer.json()) as { items: { media: Media }[] }).items[0]?.media as Media
}

test('a photo comes in, is shown in the preview and on the live site in the forms browsers like, and stays while a version shows it', async () => {
  const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#a05a2c' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'secret camera' } })
    .toBuffer()
  const media = await bring('oven.jpg', photo)
  const { id } = (await manara.call<{ id: string }>('POST', '/api/sites', {})).json
  await manara.stream('POST', `/api/sites/${id}/chat`, {
    body: { message: 'Bäckerei Sonne in Graz, sourdough and cakes, call 0316 123456' },
  })
  const before = (await manara.call<Site>('GET', `/api/sites/${id}`)).json
  const { id: hero, fields } = before.site.pages[0]?.sections.find((one) => one.type === 'hero') ?? { id: '', fields: {} }

  const place = (alt: object, revision: number) =>
    manara.call<Site>('POST', `/api/sites/${id}/edits`, {
      revision,
      ops: [
        {
          op: 'set_fields',
          sectionId: hero,
          fields: { ...fields, image: { media: media.id, alt, focus: { x: 0.3, y: 0.6 }, width: media.width, height: media.height } },
        },
      ],
    })
  const bare = await place({}, before.revision)
  expect(bare.status, bare.text).toBe(200)
  const blocked = await manara.call<{ code: string; findings: { code: string; sectionId?: string }[] }>('POST', '/api/deploy', {
    siteId: id,
  })
  expect(blocked.json.findings.map((one) => one.code)).toContain('missing_alt')

  const worded = await place({ en: 'Bread in the oven' }, bare.json.revision)
  const preview = (await manara.call('GET', `/api/sites/${id}/preview?marks=true`)).text
  expect(preview).toMatch(/<img src="data:image\/webp;photo=[\w-]+;base64,[^"]{100,}"[^>]*alt="Bread in the oven"/)
  expect(preview).not.toMatch(/srcset|media\/img_/)

  const { jobId } = (await manara.call<{ jobId: string }>('POST', '/api/deploy', { siteId: id })).json
  const url = await manara.eventually(async () => {
    const { json } = await manara.call<{ status: string; url?: string; error?: string }>('GET', `/api/status/${jobId}`)
    if (json.status === 'failed') throw new Error(json.error)
    return json.status === 'completed' ? json.url : undefined
  }, 20_000)
  const slug = new URL(url).hostname.split('.')[0] ?? ''
  const page = (await manara.visit(slug, '/')).body
  expect(page).toMatch(/object-position:30% 60%/)
  for (const [format, path] of [
    ['avif', /srcset="(media\/\S+-480\.avif)/],
    ['webp', /srcset="(media\/\S+-480\.webp)/],
    ['jpeg', /src="(media\/\S+\.jpeg)"/],
  ] as const) {
    const address = `/${path.exec(page)?.[1] ?? 'none'}`
    const seen = await manara.visit(slug, address)
    expect([seen.status, seen.headers['content-type']], address).toEqual([200, `image/${format}`])
    expect(seen.body).not.toContain('secret camera')
  }

  const refused = await manara.call<{ code: string; detail: string }>('DELETE', `/api/media/${media.id}`)
  expect(refused.json.code).toBe('studio.media_in_use')
  expect(refused.json.detail).toContain('hero')
  await manara.call('POST', `/api/sites/${id}/edits`, { revision: worded.json.revision, ops: [{ op: 'remove_section', sectionId: hero }] })
  expect((await manara.call('DELETE', `/api/media/${media.id}`)).status).toBe(204)
  await manara.call('POST', `/api/sites/${id}/undo`)
  expect((await manara.call('GET', `/api/sites/${id}/preview`)).text).toMatch(/<img src="data:image\/webp/)
}, 60_000)
