import { isDeepStrictEqual as isEqual } from 'node:util'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { startEmbedded } from '../src/platform/db/embedded/embedded.ts'
import { withClient } from '../src/platform/db/login.ts'
import type { DbLogin } from '../src/platform/db/login.ts'
import { freePort, keyOf, talkTo } from './kit/manara.ts'
import type { Frame, Talk } from './kit/manara.ts'
import { aFolder, isReady, startProgram } from './kit/program.ts'
import type { Program } from './kit/program.ts'
import { whenFileEnds } from './kit/closing.ts'

// One PostgreSQL of the operator's, one process that answers and two that work: they share it, a folder for files and keys, and nothing else.
let talk: Talk
let key: string
let api: Program
let database: DbLogin
let env: Record<string, string>
const workers = new Map<string, Program>()

beforeAll(async () => {
  database = await aPostgres()
  env = {
    DATA_DIR: `${aFolder('shared')}/data`,
    DATABASE_URL: `postgres://${database.user}:${database.password}@/${database.database}?host=${encodeURIComponent(database.host)}&port=${database.port}`,
    PORT: String(await freePort()),
    SITES_PORT: String(await freePort()),
  }
  api = startProgram(env, ['api'])
  const [link = ''] = await api.says(/http\S+welcome\?token=\S+/, 60_000)
  const url = `http://localhost:${env['PORT']}`
  key = await keyOf(url, link)
  talk = talkTo({ url, sitesPort: Number(env['SITES_PORT']), key })
  await aWorker()
  await aWorker()
}, 120_000)

/** A server that keeps what it was given (fsync on), with an owner who is no superuser. */
async function aPostgres(): Promise<DbLogin> {
  const passwords = { admin: 'admin-secret', owner: 'owner-secret', app: 'app-secret', sweeper: 'sweeper-secret' }
  const server = await startEmbedded({ dataDir: aFolder('outside'), passwords, log: () => undefined })
  whenFileEnds(() => server.stop())
  await withClient(server.admin, async (client) => {
    await client.query(`create role boss login createrole password 'boss-secret'`)
    await client.query('create database house owner boss')
    await client.query('drop database manara')
    await client.query('drop role manara_app, manara_sweeper')
  })
  return { ...server.admin, user: 'boss', password: 'boss-secret', database: 'house' }
}

const ask = <R extends object>(text: string) => withClient(database, async (client) => (await client.query<R>(text)).rows)
const poolsNow = async () => (await ask<{ pool: string }>('select pool from queue.processes')).map((row) => row.pool)

/** Starts a worker and gives the name it has in the queue. */
async function aWorker(): Promise<string> {
  const before = await poolsNow()
  const worker = startProgram(env, ['worker'])
  await worker.says(isReady)
  const pool = await talk.eventually(async () => (await poolsNow()).find((name) => !before.includes(name)), 10_000)
  workers.set(pool, worker)
  return pool
}
const heldBy = async (pool: string) =>
  Number((await ask<{ count: string }>(`select count(*) from graphile_worker._private_jobs where locked_by = '${pool}'`))[0]?.count)

type Site = { revision: number; site: { pages: { sections: { id: string; type: string }[] }[] } }
const aSite = async () => (await talk.call<{ id: string }>('POST', '/api/sites', {})).json.id
const read = async (id: string) => (await talk.call<Site>('GET', `/api/sites/${id}`)).json
const chat = (id: string, message: string) => talk.stream('POST', `/api/sites/${id}/chat`, { body: { message } })

/** A second process that answers, beside the first on ports of its own. */
async function anotherApi(): Promise<Talk> {
  const ports = { PORT: String(await freePort()), SITES_PORT: String(await freePort()) }
  const program = startProgram({ ...env, ...ports }, ['api'])
  await program.says(isReady)
  return talkTo({ url: `http://localhost:${ports.PORT}`, sitesPort: Number(ports.SITES_PORT), key })
}

const done = (jobId: string) =>
  talk.eventually(async () => {
    const { url, status } = (await talk.call<{ url?: string; status: string }>('GET', `/api/status/${jobId}`)).json
    return status === 'completed' ? url : undefined
  }, 15_000)
async function published(siteId: string): Promise<string> {
  const url = await done((await talk.call<{ jobId: string }>('POST', '/api/deploy', { siteId })).json.jobId)
  return new URL(url).hostname.split('.')[0] ?? ''
}

async function aPicture(): Promise<string> {
  const form = new FormData()
  const pixels = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#355e3b' } })
    .png()
    .toBuffer()
  form.append('files', new Blob([new Uint8Array(pixels)]), 'bowl.png')
  const answer = await fetch(`http://localhost:${env['PORT']}/api/media`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${key}` },
  })
  return ((await answer.json()) as { items: { media: { id: string } }[] }).items[0]?.media.id ?? ''
}

async function aRunningTest(siteId: string): Promise<string> {
  const sectionId = (await read(siteId)).site.pages[0]?.sections.find((section) => section.type === 'hero')?.id
  const change = { kind: 'section', sectionId, fields: { title: { en: 'Clay, slowly' } } }
  const { id } = (await talk.call<{ id: string }>('POST', '/api/experiments', { siteId, name: 'Heading', change })).json
  await done((await talk.call<{ jobId: string }>('POST', `/api/experiments/${id}/start`)).json.jobId)
  return id
}

/** Twelve new visitors of one process's site listener; gives the arms they got. The page with its tests may reach it a moment later. */
async function visitorsOf(on: Talk, slug: string): Promise<string[]> {
  const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
  const arm = async () => {
    const { headers } = await on.visit(slug, '/', { headers: browser })
    return /-([ab]);/.exec([headers['set-cookie'] ?? ''].flat()[0] ?? '')?.[1]
  }
  const arms = [await talk.eventually(arm)]
  while (arms.length < 12) arms.push((await arm()) ?? 'none')
  return arms
}

/** That a chat was done, once: each section is told once and stands once, one change is one version, one question has one answer. */
async function expectOnce(id: string, frames: Frame[]): Promise<void> {
  expect(frames.at(-1)?.event).toBe('done')
  const told = frames.filter((frame) => frame.event === 'section').map((frame) => String(frame.data['id']))
  expect(new Set(told).size).toBe(told.length)
  const steps = frames.filter((frame) => frame.event === 'progress').map((frame) => Number(frame.data['step']))
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  const site = await read(id)
  expect(site.site.pages[0]?.sections.map((section) => section.id)).toEqual(told)
  const messages = (await talk.call<{ items: { author: string; state: string }[] }>('GET', `/api/sites/${id}/messages`)).json.items
  expect(messages.map((message) => [message.author, message.state])).toEqual([
    ['manara', 'done'],
    ['owner', 'done'],
  ])
  const versions = (await talk.call<{ items: { version: number }[] }>('GET', `/api/sites/${id}/versions?limit=100`)).json.items.map(
    (one) => one.version,
  )
  expect(versions.filter((version) => version > 0)).toEqual(Array.from({ length: site.revision }, (_none, at) => site.revision - at))
}

describe('one process that answers and two that work', () => {
  test('do the main job together: a brief, a site on the air, a lead, each step in whichever process is free', async () => {
    const id = await aSite()
    await expectOnce(id, await chat(id, 'Bäckerei Sonne in Graz, open 6-18, sourdough and cakes, call 0316 123456'))
    const { jobId } = (await talk.call<{ jobId: string }>('POST', '/api/deploy', { siteId: id })).json
    const url = await talk.eventually(
      async () => (await talk.call<{ url?: string; status: string }>('GET', `/api/status/${jobId}`)).json.url,
      15_000,
    )
    const slug = new URL(url).hostname.split('.')[0] ?? ''
    const page = await talk.visit(slug, '/')
    expect([page.status, page.body.includes('0316 123456')]).toEqual([200, true])
    // What a worker puts on the air is seen by the process that serves it within a second, though it had the old page in memory.
    await chat(id, 'change the heading to Warm from the oven')
    const next = (await talk.call<{ jobId: string }>('POST', '/api/deploy', { siteId: id })).json.jobId
    await talk.eventually(
      async () => ((await talk.call<{ status: string }>('GET', `/api/status/${next}`)).json.status === 'completed' ? true : undefined),
      15_000,
    )
    await talk.eventually(async () => ((await talk.visit(slug, '/')).body.includes('Warm from the oven') ? true : undefined), 1_000)
    const sent = await talk.visit(slug, '/form', {
      form: { name: 'Visitor', email: 'v@example.com', message: 'Two', page: '/', lang: 'en', company_site: '' },
    })
    expect(sent.status).toBe(303)
    await talk.eventually(
      async () => (await talk.call<{ items: { name: string }[] }>('GET', '/api/leads')).json.items.find((lead) => lead.name === 'Visitor'),
      3_000,
    )
  }, 60_000)

  test('hear each other: what a worker writes is live on the screen within a second', async () => {
    const id = await aSite()
    const hearing = talk.stream('GET', '/api/live', {
      until: (frame) => frame.data['name'] === 'studio.site_changed' && (frame.data['data'] as { siteId?: string }).siteId === id,
    })
    await new Promise((resolve) => setTimeout(resolve, 300))
    await chat(id, 'Florist Fern in Cork, tulips and roses')
    const saved = performance.now()
    expect((await hearing).at(-1)?.event).toBe('event')
    expect(performance.now() - saved).toBeLessThan(1_000)
  }, 30_000)

  test('two that answer are one house: what is brought to one is at the other, both count, and a site that is deleted is gone from both', async () => {
    const second = await anotherApi()
    const id = await aSite()
    await chat(id, 'Potter Pia in Leeds, bowls and cups, call 0113 496 0001')
    const slug = await published(id)

    const media = await aPicture()
    expect((await second.call<{ items: { id: string }[] }>('GET', '/api/media')).json.items.map((one) => one.id)).toContain(media)
    expect((await second.call('GET', `/api/media/${media}/preview`)).status).toBe(200)

    const here = (on: Talk, seat: string) =>
      on.call<{ others: { seat: string }[] }>('POST', `/api/sites/${id}/presence`, { seat }).then(({ json }) => json.others)
    expect(await here(talk, 'windowone')).toEqual([])
    expect(await here(second, 'windowtwo')).toMatchObject([{ seat: 'windowone' }])
    expect(await here(talk, 'windowone')).toMatchObject([{ seat: 'windowtwo' }])

    const experiment = await aRunningTest(id)
    const arms = [...(await visitorsOf(talk, slug)), ...(await visitorsOf(second, slug))]
    type Counts = { result: { arms: { arm: string; visitors: number }[] } }
    await talk.eventually(async () => {
      const { result } = (await second.call<Counts>('GET', `/api/experiments/${experiment}`)).json
      const seen = result.arms.map(({ arm, visitors }) => [arm, visitors])
      return isEqual(
        seen,
        ['a', 'b'].map((arm) => [arm, arms.filter((one) => one === arm).length]),
      )
        ? true
        : undefined
    })

    const pages = async () => [(await talk.visit(slug, '/')).status, (await second.visit(slug, '/')).status]
    expect(await pages()).toEqual([200, 200])
    expect((await second.call('DELETE', `/api/sites/${id}`)).status).toBe(204)
    await talk.eventually(async () => (isEqual(await pages(), [404, 404]) ? true : undefined), 3_000)
  }, 60_000)

  test('lose nothing when a worker is killed in the middle of chats: the other one finishes them within ten seconds, nothing twice', async () => {
    const [victim = ''] = workers.keys()
    const ids = await Promise.all(Array.from({ length: 8 }, aSite))
    const chats = ids.map((id, at) => chat(id, `Plumber Pete ${at} in Leeds, boilers and taps, call 0113 496 000${at}`))
    await talk.eventually(async () => ((await heldBy(victim)) > 0 ? true : undefined), 10_000)
    workers.get(victim)?.send('SIGKILL')
    workers.delete(victim)
    const killedAt = performance.now()
    // It held work when it died, or this test would say nothing.
    expect(await heldBy(victim)).toBeGreaterThan(0)
    const streams = await Promise.all(chats)
    expect(performance.now() - killedAt).toBeLessThan(10_000)
    for (const [at, id] of ids.entries()) await expectOnce(id, streams[at] ?? [])
    expect(await heldBy(victim)).toBe(0)
    expect(await poolsNow()).not.toContain(victim)
  }, 60_000)

  test('stop politely: a worker told to end finishes what it has in hand, hands back the rest, and leaves with 0', async () => {
    await aWorker()
    const [leaver = ''] = workers.keys()
    const ids = await Promise.all(Array.from({ length: 6 }, aSite))
    const chats = ids.map((id, at) => chat(id, `Gym Iron ${at} in Leeds, open daily 6-22`))
    await talk.eventually(async () => ((await heldBy(leaver)) > 0 ? true : undefined), 10_000)
    workers.get(leaver)?.send('SIGTERM')
    expect(await workers.get(leaver)?.ended(12_000)).toBe(0)
    expect(await heldBy(leaver)).toBe(0)
    const streams = await Promise.all(chats)
    for (const [at, id] of ids.entries()) await expectOnce(id, streams[at] ?? [])
    workers.delete(leaver)
  }, 60_000)

  test('the process that answers leaves with 0 too, though somebody still listens', async () => {
    const hearing = talk.stream('GET', '/api/live').catch(() => [])
    await new Promise((resolve) => setTimeout(resolve, 200))
    api.send('SIGTERM')
    expect(await api.ended(12_000)).toBe(0)
    await hearing
    for (const worker of workers.values()) worker.send('SIGTERM')
    for (const worker of workers.values()) expect(await worker.ended(12_000)).toBe(0)
  }, 40_000)
})
