import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'
import { inDatabase } from './kit/tenants.ts'

// What the three ideas promise, asked of the whole program through its doors.
let manara: TestManara
let workspaceId: string
beforeAll(async () => {
  manara = await aManara()
  workspaceId = (await manara.call<{ workspace: { id: string } }>('GET', '/api/me')).json.workspace.id
})
afterAll(() => manara.close())

const aSite = async () => {
  const { id } = (await manara.call<{ id: string }>('POST', '/api/sites', {})).json
  await manara.stream('POST', `/api/sites/${id}/chat`, { body: { message: 'Bakery Rosa in Graz, open 6-18, call 0316 123456' } })
  return id
}
const keyed = (key: string) => ({ 'idempotency-key': key })
const deploy = (siteId: string, key: string) => manara.call<{ jobId: string; code?: string }>('POST', '/api/deploy', { siteId }, keyed(key))

type Job = { status: string; url?: string }
const liveUrl = (jobId: string) =>
  manara.eventually(async () => {
    const { status, url } = (await manara.call<Job>('GET', `/api/status/${jobId}`)).json
    return status === 'completed' ? url : undefined
  }, 15_000)
const slugOf = (url: string) => new URL(url).hostname.split('.')[0] ?? ''

describe('a deployment asked for with a key', () => {
  test('is one deployment, also when the site is gone meanwhile; another site with the same key is refused', async () => {
    const [id, other] = [await aSite(), await aSite()]
    const first = await deploy(id, 'night')
    expect(first.status, first.text).toBe(202)
    await liveUrl(first.json.jobId)
    await manara.call('DELETE', `/api/sites/${id}`)
    expect((await deploy(id, 'day')).status, 'nobody could put it live by now').toBe(404)
    const again = await deploy(id, 'night')
    expect([again.status, again.json.jobId]).toEqual([202, first.json.jobId])
    expect(await deploy(other, 'night')).toMatchObject({ status: 409, json: { code: 'request.key_reused' } })
    const jobs = await manara.call<{ items: { kind: string }[] }>('GET', '/api/runs?limit=100')
    expect(jobs.json.items.filter(({ kind }) => kind === 'studio.deploy')).toHaveLength(1)
  }, 30_000)
})

describe('an event sent from outside', () => {
  test('has an id from which its sender can hear what came after it', async () => {
    const send = async (name: string) => (await manara.call<{ id: string }>('POST', '/api/events', { name, data: {} })).json.id
    const [first, second, third] = [await send('agent.first_done'), await send('agent.second_done'), await send('agent.third_done')]
    const frames = await manara.stream('GET', '/api/live', {
      headers: { 'last-event-id': first },
      until: (frame) => frame.id === third,
    })
    expect(frames.filter((frame) => frame.event === 'event').map((frame) => frame.id)).toEqual([second, third])
    const listed = await manara.call<{ items: { id: string }[] }>('GET', '/api/events?name=agent.first_done')
    expect(listed.json.items.map((item) => item.id)).toEqual([first])
  })
})

type Parked = { items: { id: string; reaction: string; tries: number }[] }
const parked = async () => (await manara.call<Parked>('GET', '/api/parked')).json.items

describe('a reaction that failed too often', () => {
  test('is parked where the owner sees it, and acts once when it is put back', async () => {
    const url = await liveUrl((await deploy(await aSite(), 'parked')).json.jobId)
    await inDatabase(manara, workspaceId, (client) => client.query('alter table leads_leads rename to leads_away'))
    const form = { name: 'Omar', email: 'omar@example.com', message: 'A cake', page: '/', lang: 'en', company_site: '' }
    expect((await manara.visit(slugOf(url), '/form', { form })).status).toBe(303)
    const [found] = await manara.eventually(async () => {
      // Its pauses grow up to a minute; nobody has to sit them out.
      await inDatabase(manara, workspaceId, (client) =>
        client.query(`update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()`),
      )
      const items = await parked()
      return items.length > 0 ? items : undefined
    }, 20_000)
    expect(found).toMatchObject({ reaction: 'leads.capture_lead', tries: 5 })

    await inDatabase(manara, workspaceId, (client) => client.query('alter table leads_away rename to leads_leads'))
    expect((await manara.call('POST', `/api/parked/${found?.id}/replay`, {})).status).toBeLessThan(300)
    const leads = await manara.eventually(async () => {
      const { items } = (await manara.call<{ items: { name: string }[] }>('GET', '/api/leads')).json
      return items.length > 0 ? items : undefined
    })
    expect(leads).toMatchObject([{ name: 'Omar' }])
    expect(await parked()).toEqual([])
    expect((await manara.call('POST', `/api/parked/${found?.id}/replay`, {})).status).toBe(404)
  }, 60_000)
})

describe('a key that is taken back', () => {
  test('takes the runs it started with it', async () => {
    const id = await aSite()
    const scopes = ['studio:manage', 'hosting:manage']
    const { json: made } = await manara.call<{ id: string; key: string }>('POST', '/api/keys', { name: 'robot', scopes })
    await manara.call('DELETE', `/api/keys/${made.id}`)
    // As if the run had been accepted a moment before the key went.
    const { json } = await deploy(id, 'robot')
    await liveUrl(json.jobId)
    await inDatabase(manara, workspaceId, (client) =>
      client.query(`update platform_runs set started_by = $1, status = 'failed' where id = $2`, [`key:${made.id}`, json.jobId]),
    )
    await manara.call('POST', `/api/runs/${json.jobId}/retry`, { step: 'build' })
    const run = await manara.eventually(async () => {
      const found = (await manara.call<{ status: string; error?: { code: string } }>('GET', `/api/runs/${json.jobId}`)).json
      return found.status === 'failed' && found.error ? found : undefined
    })
    expect(run.error?.code).toBe('runs.key_revoked')
  }, 20_000)
})

describe('a site that is deleted', () => {
  test('is off the air at once and for ever, leaves nothing but its name and a line in the audit log', async () => {
    const id = await aSite()
    const url = await liveUrl((await deploy(id, 'mayfly')).json.jobId)
    const slug = slugOf(url)
    const form = { name: 'Ida', email: 'ida@example.com', message: 'Hello', page: '/', lang: 'en', company_site: '' }
    expect((await manara.visit(slug, '/form', { form })).status).toBe(303)
    expect((await manara.visit(slug, '/')).status).toBe(200)
    type Deployments = { items: { id: string; siteId?: string }[] }
    const deployments = async () =>
      (await manara.call<Deployments>('GET', '/api/deployments?limit=100')).json.items.filter(({ siteId }) => siteId === id)
    const [deployment] = await deployments()
    const rollBack = () => manara.call('POST', `/api/deployments/${deployment?.id}/rollback`, {})
    expect((await rollBack()).status).toBe(200)

    expect((await manara.call('DELETE', `/api/sites/${id}`)).status).toBe(204)
    await manara.eventually(async () => ((await manara.visit(slug, '/')).status === 404 ? true : undefined), 1_000)
    expect((await rollBack()).status).toBe(404)
    expect(await deployments()).toEqual([])
    expect((await manara.visit(slug, '/')).status).toBe(404)

    const rowsLeft = () =>
      inDatabase(manara, workspaceId, async (client) => {
        const { rows } = await client.query<{ left: string; kept: string }>(
          `select (select count(*) from hosting_deployments where site_key = $1) + (select count(*) from hosting_submissions where site_key = $1)
            + (select count(*) from hosting_visits where site_key = $1) as left,
            (select count(*) from hosting_sites where site_key = $1 and slug = $2 and live_deployment is null) as kept`,
          [id, slug],
        )
        return rows[0]
      })
    expect(Number((await rowsLeft())?.left)).toBeGreaterThan(0)
    await manara.eventually(async () => (Number((await rowsLeft())?.left) === 0 ? true : undefined), 20_000)
    expect(await rowsLeft()).toEqual({ left: '0', kept: '1' })
    const { items } = (await manara.call<{ items: { what: string; on?: string }[] }>('GET', '/api/audit?limit=100')).json
    expect(items).toContainEqual(expect.objectContaining({ what: 'studio.delete_site', on: id }))
  }, 40_000)
})

test('whoever holds the data folder gets a link for the owner, beside the running program, on the last line', async () => {
  const script = join(import.meta.dirname, '../../../scripts/sign-in-link.ts')
  const env = { PATH: process.env['PATH'], DATA_DIR: manara.dataDir, PORT: new URL(manara.url).port }
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env })
  const link = stdout.trim().split('\n').at(-1) ?? ''
  expect(link).toMatch(new RegExp(`^${manara.url}/welcome\\?token=\\S+$`))
  const welcome = await fetch(`${manara.url}/api/auth/welcome`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: manara.url },
    body: JSON.stringify({ token: new URL(link).searchParams.get('token') }),
  })
  expect(welcome.status).toBe(200)
}, 30_000)
