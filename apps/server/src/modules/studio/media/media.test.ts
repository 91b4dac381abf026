import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBuildCache } from '@manara/site-build'
import sharp from 'sharp'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aClock } from '../../../../tests/kit/a-ground.ts'
import { aDatabase } from '../../../../tests/kit/database.ts'
import { aServer } from '../../../../tests/kit/http.ts'
import { aStoreDatabase, aWorkspaceId, anActor, newId } from '../../../../tests/kit/workspace.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { commonErrors } from '../../../kernel/errors.ts'
import { createDiskBlobs, createFiles } from '../../../platform/files/index.ts'
import { createMedia } from './create-media.ts'

const dayMs = 24 * 3_600_000
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manara-media-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Json = Record<string, unknown>
type Item = { name: string; outcome: string; changes: string[]; reason?: { code: string; sentence: string }; media?: Json & { id: string } }

async function aLibrary() {
  const { pools } = await aDatabase()
  const { db } = aStoreDatabase(pools)
  const clock = aClock()
  const home = await mkdtemp(join(folder, 'l-'))
  const files = createFiles({ db, blobs: createDiskBlobs(join(home, 'kept')), clock, newId, spoolFolder: join(home, 'spool') })
  const people = new Map<string, Actor>()
  const media = createMedia({
    db,
    files,
    clock,
    cache: createBuildCache(),
    identify: async ({ headers }) => {
      const actor = people.get((headers.authorization ?? '').replace('Bearer ', ''))
      if (!actor) throw commonErrors.signed_out()
      return actor
    },
    takeLimit: async () => undefined,
  })
  const server = await aServer({ db, actions: media.actions, over: { clock } })
  await server.app.register(media.routes)
  const join_ = (name: string, actor: Actor) => {
    people.set(name, actor)
    server.people.set(name, actor)
    return actor
  }
  const owner = join_('ada', anActor(aWorkspaceId()))
  const scope = { workspaceId: owner.workspaceId, actor: 'person:p1' }
  const ask = async (method: 'GET' | 'PATCH' | 'DELETE', url: string, { body, who = 'ada' }: { body?: object; who?: string } = {}) => {
    const answer = await server.app.inject({ method, url, headers: { authorization: `Bearer ${who}` }, ...(body ? { payload: body } : {}) })
    return {
      status: answer.statusCode,
      bytes: answer.rawPayload,
      json: /json/.test(String(answer.headers['content-type'])) ? (answer.json() as Json) : {},
    }
  }
  const send = async (sent: [name: string, body: Buffer][], { who = 'ada', accept }: { who?: string; accept?: string } = {}) => {
    const form = new FormData()
    for (const [name, body] of sent) form.append('files', new Blob([new Uint8Array(body)]), name)
    const packed = new Response(form)
    return server.app.inject({
      method: 'POST',
      url: '/api/media',
      payload: Buffer.from(await packed.arrayBuffer()),
      headers: {
        'content-type': packed.headers.get('content-type') ?? '',
        ...(who ? { authorization: `Bearer ${who}` } : {}),
        ...(accept ? { accept } : {}),
      },
    })
  }
  const bring = async (name: string, body: Buffer, who = 'ada') =>
    ((await send([[name, body]], { who })).json() as { items: Item[] }).items[0] as Item
  /** A site that shows a picture, with what changed it last. */
  const aSite = (shows: string, versions: { patch?: object; inverse?: object }[] = []) =>
    db.write(scope, async (tx) => {
      const id = newId('site')
      const page = {
        id: 'pag_front0',
        slug: '',
        title: { en: 'Home' },
        description: {},
        sections: [{ id: 'sec_hero00', type: 'hero', variant: 'x', fields: { image: { media: shows } } }],
      }
      const site = JSON.stringify({ name: { en: 'Sonne' }, languages: ['en'], pages: [page] })
      await sql`insert into studio_sites (workspace_id, id, description, revision, created_at, updated_at) values (${tx.workspaceId}, ${id}, ${site}::jsonb, 1, now(), now())`.execute(
        tx.sql,
      )
      for (const [at, { patch = [], inverse = [] }] of versions.entries())
        await sql`insert into studio_versions (workspace_id, site_id, version, patch, inverse, touched, made_by, created_at) values (${tx.workspaceId}, ${id}, ${at + 1}, ${JSON.stringify(patch)}::jsonb, ${JSON.stringify(inverse)}::jsonb, '{}', 'x', now())`.execute(
          tx.sql,
        )
      return id
    })
  const clearSites = () => db.write(scope, (tx) => sql`delete from studio_sites`.execute(tx.sql))
  return { media, files, clock, server, join: join_, owner, ask, send, bring, aSite, clearSites }
}

const plain = (background: string, width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()

describe('bringing pictures', () => {
  test('gives each file its own receipt; a bad one does not spoil the others', async () => {
    const { send } = await aLibrary()
    const answer = await send([
      ['oven.jpg', await plain('#b4652a')],
      ['notes.txt', Buffer.from('flour, water, salt')],
      ['../../etc/bread\u202egpj.jpg', await plain('#aa0000')],
    ])
    expect(answer.statusCode).toBe(201)
    const { items } = answer.json() as { items: Item[] }
    expect(items.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['oven.jpg', 'kept'],
      ['notes.txt', 'refused'],
      ['breadgpj.jpg', 'kept'],
    ])
    expect(items[1]?.reason).toMatchObject({ code: 'media.no_picture' })
    expect(items[0]?.media).toMatchObject({ width: 40, height: 30, needsWords: true, decorative: false, alt: {}, uses: [] })
  })

  test('tells of each file as it is done, to whoever asks for a stream', async () => {
    const { send } = await aLibrary()
    const answer = await send(
      [
        ['a.jpg', await plain('#111111')],
        ['b.png', Buffer.from('x')],
      ],
      { accept: 'text/event-stream' },
    )
    const frames = answer.body.split('\n\n').flatMap((block) => {
      const [event, data] = [/^event: (.*)$/m.exec(block)?.[1], /^data: (.*)$/m.exec(block)?.[1]]
      return data ? [[event, JSON.parse(data) as Json] as const] : []
    })
    expect(frames.map(([event]) => event)).toEqual(['progress', 'file', 'progress', 'file', 'done'])
    expect(frames.at(-1)?.[1]).toEqual({ kept: 1, refused: 1 })
    expect(frames[0]?.[1]).toEqual({ file: 0, of: 2, name: 'a.jpg' })
  })

  test('knows a picture again: the same file, and another file with the same pixels', async () => {
    const { bring, ask } = await aLibrary()
    const [first, second] = [
      await bring(
        'a.png',
        await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123456' } })
          .png()
          .toBuffer(),
      ),
      await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123456' } })
        .png({ compressionLevel: 0 })
        .toBuffer(),
    ]
    const again = await bring('b.png', second)
    expect([first.outcome, again.outcome]).toEqual(['kept', 'known'])
    expect(again.media?.id).toBe(first.media?.id)
    expect((await bring('c.png', second)).outcome).toBe('known')
    expect((await ask('GET', '/api/media')).json['items']).toHaveLength(1)
  })

  test('is for members who may edit; strangers and viewers are refused before a byte is looked at', async () => {
    const { send, join, owner } = await aLibrary()
    join('vic', anActor(owner.workspaceId, 'viewer'))
    const body = await plain('#222222')
    expect((await send([['a.jpg', body]], { who: 'vic' })).json()).toMatchObject({ code: 'request.forbidden' })
    expect((await send([['a.jpg', body]], { who: '' })).statusCode).toBe(401)
  })

  test('takes ten files and 50 MB at a time, and says so', async () => {
    const { send } = await aLibrary()
    const eleven = Array.from({ length: 11 }, (_none, at): [string, Buffer] => [`${at}.jpg`, Buffer.from('x')])
    expect((await send(eleven)).json()).toMatchObject({ code: 'studio.too_much_sent', status: 413 })
    const heavy = Buffer.alloc(26 * 1024 * 1024)
    expect(
      (
        await send([
          ['a.jpg', heavy],
          ['b.jpg', heavy],
        ])
      ).json(),
    ).toMatchObject({ code: 'studio.too_much_sent' })
    expect((await send([])).json()).toMatchObject({ status: 400 })
  })
})

describe('the library', () => {
  test('lists the newest first, page by page, and nothing of another workspace', async () => {
    const { bring, ask, clock, join } = await aLibrary()
    for (const shade of ['#100000', '#200000', '#300000']) {
      await bring(`${shade.slice(1)}.jpg`, await plain(shade))
      clock.pass(1000)
    }
    const first = (await ask('GET', '/api/media?limit=2')).json as { items: { name: string }[]; next: string }
    const rest = (await ask('GET', `/api/media?limit=2&cursor=${first.next}`)).json as { items: { name: string }[]; next?: string }
    expect([...first.items, ...rest.items].map((one) => one.name)).toEqual(['300000.jpg', '200000.jpg', '100000.jpg'])
    expect(rest.next).toBeUndefined()
    join('zoe', anActor(aWorkspaceId()))
    expect((await ask('GET', '/api/media', { who: 'zoe' })).json['items']).toEqual([])
  })

  test('keeps what is said of a picture, language by language, and holds words and decoration apart', async () => {
    const { bring, ask } = await aLibrary()
    const id = (await bring('a.jpg', await plain('#404040'))).media?.id ?? ''
    await ask('PATCH', `/api/media/${id}`, { body: { alt: { en: 'Rosa at her oven' }, focus: { x: 0.2, y: 0.8 } } })
    const both = await ask('PATCH', `/api/media/${id}`, { body: { alt: { ar: 'روزا عند الفرن' }, name: 'Rosa' } })
    expect(both.json).toMatchObject({
      name: 'Rosa',
      alt: { en: 'Rosa at her oven', ar: 'روزا عند الفرن' },
      focus: { x: 0.2, y: 0.8 },
      needsWords: false,
    })
    expect((await ask('PATCH', `/api/media/${id}`, { body: { decorative: true } })).json).toMatchObject({
      code: 'studio.media_needs_words',
    })
    const bare = await ask('PATCH', `/api/media/${id}`, { body: { decorative: true, alt: { en: '', ar: '' }, focus: null } })
    expect(bare.json).toMatchObject({ decorative: true, needsWords: false })
    expect(bare.json['focus']).toBeUndefined()
  })

  test('shows a picture in the size and shape asked for, round its focus', async () => {
    const { bring, ask } = await aLibrary()
    const blue = await sharp({ create: { width: 100, height: 100, channels: 3, background: '#0000ff' } })
      .png()
      .toBuffer()
    const sent = await sharp({ create: { width: 300, height: 100, channels: 3, background: '#ff0000' } })
      .composite([{ input: blue, left: 200, top: 0 }])
      .png()
      .toBuffer()
    const id = (await bring('a.png', sent)).media?.id ?? ''
    const red = async () =>
      (await sharp((await ask('GET', `/api/media/${id}/preview?w=80&aspect=1:1`)).bytes).stats()).channels[0]?.mean ?? 0
    expect(await red()).toBeGreaterThan(200)
    await ask('PATCH', `/api/media/${id}`, { body: { focus: { x: 1, y: 0.5 } } })
    expect(await red()).toBeLessThan(30)
    expect(await sharp((await ask('GET', `/api/media/${id}/preview?w=200`)).bytes).metadata()).toMatchObject({
      format: 'webp',
      width: 300,
      height: 100,
    })
  })

  test('of another workspace answers as if it were not there', async () => {
    const { bring, ask, join } = await aLibrary()
    const id = (await bring('a.jpg', await plain('#505050'))).media?.id ?? ''
    join('zoe', anActor(aWorkspaceId()))
    for (const [method, url] of [
      ['GET', `/api/media/${id}`],
      ['GET', `/api/media/${id}/preview`],
      ['PATCH', `/api/media/${id}`],
      ['DELETE', `/api/media/${id}`],
    ] as const)
      expect(
        (await ask(method, url, { who: 'zoe', ...(method === 'PATCH' ? { body: { name: 'mine' } } : {}) })).json,
        `${method} ${url}`,
      ).toMatchObject({ code: 'studio.media_missing' })
    expect((await ask('GET', `/api/media/${id}`)).json).toMatchObject({ name: 'a.jpg' })
  })
})

describe('deleting a picture', () => {
  test('is refused while a site shows it, and says where', async () => {
    const { bring, ask, aSite } = await aLibrary()
    const id = (await bring('a.jpg', await plain('#606060'))).media?.id ?? ''
    const siteId = await aSite(id)
    expect((await ask('GET', `/api/media/${id}`)).json['uses']).toEqual([{ siteId, site: 'Sonne' }])
    const refused = await ask('DELETE', `/api/media/${id}`)
    expect(refused.json).toMatchObject({ code: 'studio.media_in_use', status: 409 })
    expect(refused.json['detail']).toContain('Sonne (Home: hero)')
    expect((await ask('GET', `/api/media/${id}`)).status).toBe(200)
  })

  test('hides it; older versions still have it, and bringing it again brings its words back', async () => {
    const { bring, ask, media, owner } = await aLibrary()
    const body = await plain('#707070')
    const id = (await bring('a.jpg', body)).media?.id ?? ''
    await ask('PATCH', `/api/media/${id}`, { body: { alt: { en: 'Dough' } } })
    expect((await ask('DELETE', `/api/media/${id}`)).status).toBe(204)
    expect((await ask('GET', `/api/media/${id}`)).status).toBe(404)
    expect((await ask('GET', '/api/media')).json['items']).toEqual([])
    expect((await media.source(owner.workspaceId)(id))?.length).toBeGreaterThan(100)
    expect((await bring('a.jpg', body)).media).toMatchObject({ id, alt: { en: 'Dough' } })
  })

  test('lets go of its bytes after a month, unless a version can still be restored to it', async () => {
    const { bring, ask, media, owner, aSite, clearSites, clock, files } = await aLibrary()
    const [undone, redone, loose] = [
      await bring('a.jpg', await plain('#808080')),
      await bring('b.jpg', await plain('#909090')),
      await bring('c.jpg', await plain('#a0a0a0')),
    ].map((one) => one.media?.id ?? '')
    await aSite('none', [{ inverse: [{ value: { media: undone } }] }, { patch: [{ value: { media: redone } }] }])
    for (const id of [undone, redone, loose]) expect((await ask('DELETE', `/api/media/${id}`)).status).toBe(204)
    clock.pass(29 * dayMs)
    expect(await media.sweep()).toBe(0)
    clock.pass(2 * dayMs)
    expect(await media.sweep()).toBe(1)
    const bytes = media.source(owner.workspaceId)
    expect([await bytes(undone ?? ''), await bytes(redone ?? ''), await bytes(loose ?? '')].map((one) => one !== undefined)).toEqual([
      true,
      true,
      false,
    ])
    await clearSites()
    expect(await media.sweep()).toBe(2)
    await files.sweep()
    expect(await bytes(undone ?? '')).toBeUndefined()
  })

  test('and bringing it again within the month keeps it', async () => {
    const { bring, ask, media, owner, clock } = await aLibrary()
    const body = await plain('#b0b0b0')
    const id = (await bring('a.jpg', body)).media?.id ?? ''
    await ask('DELETE', `/api/media/${id}`)
    clock.pass(20 * dayMs)
    await bring('a.jpg', body)
    clock.pass(40 * dayMs)
    expect(await media.sweep()).toBe(0)
    expect(await media.source(owner.workspaceId)(id)).toBeDefined()
  })
})
