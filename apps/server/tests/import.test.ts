import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'
import { inDatabase } from './kit/tenants.ts'

type Note = { code: string; count?: number; sentence: string }
type Source = { kind: string; name: string; state: string; read: Note[]; left: Note[]; fileGone: boolean }
type Import = {
  id: string
  state: string
  sources: Source[]
  draft?: {
    lang: string
    text: string
    facts: { kind: string; value: unknown; confirmed: boolean; source: { by: string } }[]
    media: string[]
    questions: { field: string }[]
  }
}

let manara: TestManara
let outside: Server
let base = ''
let heard: { path: string; body: string; headers: IncomingMessage['headers'] }[] = []
let speech: (response: ServerResponse) => void = () => undefined
const pages: Record<string, [type: string, body: string | Buffer]> = {}

beforeAll(async () => {
  outside = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`
  manara = await aManara({
    IMPORT_LOOPBACK: 'on',
    TRANSCRIPTION_BASE_URL: `${base}/v1`,
    TRANSCRIPTION_MODEL: 'whisper-1',
    TRANSCRIPTION_API_KEY: 'sk-1',
  })
})
afterAll(async () => {
  await manara.close()
  outside.closeAllConnections()
  outside.close()
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? ''
  if (path.startsWith('/v1/')) {
    heard.push({ path, body: (await buffer(request)).toString('latin1'), headers: request.headers })
    return speech(response)
  }
  const page = pages[path]
  if (!page) return void response.writeHead(404, { 'content-type': 'text/html' }).end()
  response.writeHead(200, { 'content-type': page[0] }).end(page[1])
}

async function send(
  files: [name: string, body: Uint8Array | string][],
  fields: Record<string, string> = {},
): Promise<{ status: number; json: { importId: string } & Record<string, unknown> }> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [name, body] of files) form.append('files', new Blob([body as BlobPart]), name)
  const sent = await fetch(`${manara.url}/api/imports/files`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${manara.key}` },
  })
  return { status: sent.status, json: (await sent.json()) as { importId: string } }
}

const ended = (id: string): Promise<Import> =>
  manara.eventually(async () => {
    const { json } = await manara.call<Import>('GET', `/api/imports/${id}`)
    return json.state === 'reading' ? undefined : json
  }, 30_000)
const codes = (notes: readonly Note[] | undefined) => (notes ?? []).map((note) => note.code)
const photo = (background: string) =>
  sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer()

describe('a site that is there already', () => {
  test('becomes a draft of a brief with its facts, and its pictures come into the library', async () => {
    const business = {
      '@type': 'Bakery',
      name: 'Bäckerei Sonne',
      telephone: '+43 316 123456',
      address: { streetAddress: 'Hauptplatz 3', postalCode: '8010', addressLocality: 'Graz' },
      openingHours: ['Mo-Fr 06:00-18:00', 'Sa 07:00-12:00'],
    }
    Object.assign(pages, {
      '/robots.txt': ['text/plain', 'User-agent: *\nDisallow: /intern'],
      '/': [
        'text/html',
        `<html lang="de"><title>Sonne</title><script type="application/ld+json">${JSON.stringify(business)}</script><script>fetch('/stolen')</script><nav><a href="/ueber-uns">Über uns</a><a href="/intern/team">Team</a></nav><h1>Brot mit Zeit</h1><img src="/ofen.jpg" alt="Der Ofen"><p>Wir backen Sauerteigbrot und Kuchen.</p></html>`,
      ],
      '/ueber-uns': ['text/html', '<html lang="de"><p>Seit 1921 in der Familie.</p></html>'],
      '/intern/team': ['text/html', '<p>Geheim</p>'],
      '/ofen.jpg': ['image/jpeg', await photo('#a05a2c')],
    })
    const started = await manara.call<{ importId: string; runId: string }>('POST', '/api/imports', { url: `${base}/` })
    expect(started.status, started.text).toBe(202)
    const frames = await manara.stream('GET', `/api/runs/${started.json.runId}/stream`)
    expect(frames.map((frame) => frame.event)).toContain('progress')
    const { sources, draft } = await ended(started.json.importId)
    expect(sources[0]).toMatchObject({ kind: 'site', state: 'partly' })
    expect(codes(sources[0]?.read)).toEqual(['read_pages', 'read_pictures'])
    expect(codes(sources[0]?.left)).toEqual(['site_robots'])
    expect(draft?.lang).toBe('de')
    expect(draft?.text).toContain('Bäckerei Sonne in Graz.\nTelefon: +43 316 123456\n')
    expect(draft?.text).toContain('Seit 1921 in der Familie.')
    expect(draft?.text).not.toMatch(/Geheim|stolen/)
    const facts = Object.fromEntries((draft?.facts ?? []).map((fact) => [fact.kind, fact]))
    expect(facts).toMatchObject({
      name: { value: { de: 'Bäckerei Sonne' }, confirmed: true, source: { by: 'owner' } },
      phone: {},
      hours: { value: { spans: [{ open: '06:00' }, { open: '07:00' }] } },
      address: {},
      founded: {},
    })
    const library = (await manara.call<{ items: { id: string; alt: object }[] }>('GET', '/api/media')).json.items
    expect(library).toMatchObject([{ id: draft?.media[0], alt: { de: 'Der Ofen' } }])
  }, 60_000)

  test('is a brief the chat makes a site of', async () => {
    const [{ draft } = {}] = (await manara.call<{ items: Import[] }>('GET', '/api/imports')).json.items
    const { id } = (await manara.call<{ id: string }>('POST', '/api/sites', {})).json
    await manara.stream('POST', `/api/sites/${id}/chat`, { body: { message: draft?.text } })
    const { json } = await manara.call<{ name: string; trade: string; site: { facts: { kind: string }[] } }>('GET', `/api/sites/${id}`)
    expect(json).toMatchObject({ name: 'Bäckerei Sonne', trade: 'bakery' })
    expect(json.site.facts.map((fact) => fact.kind)).toEqual(expect.arrayContaining(['phone', 'hours', 'address']))
  }, 60_000)

  test('inside a private network is not asked; what is no address is said at once', async () => {
    const { json } = await manara.call<{ importId: string }>('POST', '/api/imports', { url: 'http://169.254.169.254/latest/meta-data' })
    const { sources, state } = await ended(json.importId)
    expect([state, sources[0]?.state, codes(sources[0]?.left)]).toEqual(['ready', 'refused', ['site_not_public']])
    for (const url of ['file:///etc/passwd', 'http://a b', 'http://me:pw@sonne.example/'])
      expect((await manara.call<{ code: string }>('POST', '/api/imports', { url })).json.code, url).toBe('studio.bad_site_address')
  })
})

/** Files that wait to be read, or lie about after. */
const filesOfBriefs = async () => {
  const { json } = await manara.call<{ workspace: { id: string } }>('GET', '/api/me')
  return inDatabase(
    manara,
    json.workspace.id,
    async (client) => (await client.query(`select id from files_files where type = 'application/octet-stream'`)).rows.length,
  )
}

describe('files', () => {
  test('each get their receipt, and nothing is kept of one that was read', async () => {
    const docx = zipSync({
      'word/document.xml': strToU8(
        '<w:document><w:body><w:p><w:r><w:t>Wir kochen im Sommer im Garten.</w:t></w:r></w:p></w:body></w:document>',
      ),
    })
    const sent = await send([
      ['notiz.txt', 'Gasthaus Linde in Graz\nTelefon 0316 98765'],
      ['karte.docx', docx],
      ['alt.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
      ['garten.jpg', await photo('#227722')],
      ['foto.heic', Buffer.from('00000018667479706865696300000000686569636d696631', 'hex')],
      ['kaputt.pdf', '%PDF-1.4 nothing'],
    ])
    expect(sent.status, JSON.stringify(sent.json)).toBe(202)
    const { sources, draft } = await ended(sent.json.importId)
    expect(
      sources.map((source) => [source.name, source.kind, source.state, codes([...source.read, ...source.left]), source.fileGone]),
    ).toEqual([
      ['notiz.txt', 'text', 'read', ['read_words'], true],
      ['karte.docx', 'docx', 'read', ['read_words'], true],
      ['alt.doc', 'unknown', 'refused', ['old_word'], true],
      ['garten.jpg', 'picture', 'read', ['read_pictures'], true],
      ['foto.heic', 'picture', 'refused', ['media.heic'], true],
      ['kaputt.pdf', 'pdf', 'refused', ['damaged'], true],
    ])
    expect(draft?.text).toBe('Gasthaus Linde in Graz\nTelefon 0316 98765\nWir kochen im Sommer im Garten.')
    expect(draft?.media).toHaveLength(1)
    expect(await filesOfBriefs()).toBe(0)
  }, 60_000)

  test('of sound are heard by the service that is set up', async () => {
    heard = []
    speech = (response) =>
      void response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ text: 'This is Sun Bakery in Graz. Call 0316 123456.', language: 'en' }))
    const sent = await send([['brief.webm', Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.from('sound')])]], { lang: 'en' })
    const { sources, draft } = await ended(sent.json.importId)
    expect(codes(sources[0]?.read)).toEqual(['heard'])
    expect(draft?.text).toContain('Call 0316 123456.')
    expect(heard[0]).toMatchObject({ path: '/v1/audio/transcriptions', headers: { authorization: 'Bearer sk-1' } })
    expect(heard[0]?.body).toMatch(
      /name="model"\r\n\r\nwhisper-1[^]*name="language"\r\n\r\nen[^]*filename="brief\.webm"\r\nContent-Type: audio\/webm/,
    )
    expect(await filesOfBriefs()).toBe(0)
  }, 30_000)

  test.each([
    ['refuses', (response: ServerResponse) => void response.writeHead(500).end('{}'), 'speech_refused'],
    ['answers 200 with an error inside', (response: ServerResponse) => void response.end('{"error":{"message":"no"}}'), 'speech_refused'],
    ['breaks off', (response: ServerResponse) => void response.destroy(), 'speech_unreachable'],
    ['hears nothing', (response: ServerResponse) => void response.end('{"text":" "}'), 'no_words'],
  ])('of sound get a clear word when the service %s', async (_what, how, code) => {
    speech = how
    const sent = await send([['brief.mp3', Buffer.from('ID3 sound')]])
    const { sources } = await ended(sent.json.importId)
    expect([sources[0]?.state, codes(sources[0]?.left)]).toEqual(['refused', [code]])
  })

  test('are for a site of one’s own, and a request without files is refused', async () => {
    expect((await send([['a.txt', 'x']], { siteId: 'site_00000000000000000000000000' })).json).toMatchObject({
      code: 'studio.site_missing',
    })
    expect((await send([['a.txt', 'x']], { siteId: 'nonsense' })).json).toMatchObject({ code: 'request.invalid' })
    expect((await send([])).status).toBe(400)
  })
})

test('pasted words become a draft in their own language, and can be forgotten', async () => {
  const { json } = await manara.call<{ importId: string }>('POST', '/api/imports', {
    text: 'مخبز الشمس في دبي، هاتف 050 123 4567\nنفتح يوميا من 8 صباحا إلى 10 ليلا',
  })
  const { draft, id } = await ended(json.importId)
  expect(draft).toMatchObject({ lang: 'ar', text: 'مخبز الشمس في دبي، هاتف 050 123 4567\nنفتح يوميا من 8 صباحا إلى 10 ليلا' })
  expect(draft?.facts.map((fact) => fact.kind)).toEqual(expect.arrayContaining(['name', 'phone', 'hours']))
  expect((await manara.call('DELETE', `/api/imports/${id}`)).status).toBe(204)
  expect((await manara.call<{ code: string }>('GET', `/api/imports/${id}`)).json.code).toBe('studio.import_missing')
})
