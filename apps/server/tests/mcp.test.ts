import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aClock } from './kit/a-ground.ts'
import { confirmToken, isConfirmed } from '../src/platform/mcp/confirm.ts'
import { aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'

let manara: TestManara
let agent: Client
beforeAll(async () => {
  manara = await aManara()
  agent = await anAgent(manara.key)
})
afterAll(async () => {
  await agent.close()
  await manara.close()
})

async function anAgent(key: string): Promise<Client> {
  const client = new Client({ name: 'an agent', version: '1.0.0' })
  await client.connect(
    new StreamableHTTPClientTransport(new URL('/mcp', manara.url), {
      requestInit: { headers: { authorization: `Bearer ${key}` } },
    }) as Parameters<Client['connect']>[0],
  )
  return client
}

type Output = Record<string, unknown>
type Site = {
  id: string
  revision: number
  site: { pages: { sections: { id: string; type: string; fields: Record<string, Record<string, string>> }[] }[] }
}
type Note = { progress: number; total?: number; message?: string }

/** Calls a tool and gives its output; `refused` gives the problem instead. */
async function use<T = Output>(name: string, input: Output, { by = agent, notes }: { by?: Client; notes?: Note[] } = {}): Promise<T> {
  const answer = await by.callTool(
    { name, arguments: input },
    undefined,
    notes ? { onprogress: (note) => void notes.push(note) } : undefined,
  )
  if (answer.isError) throw new Error(JSON.stringify(answer.content))
  return answer.structuredContent as T
}
const refused = (name: string, input: Output, by = agent) =>
  by
    .callTool({ name, arguments: input })
    .then((answer) => (answer.isError ? ((answer.content as { text: string }[])[0]?.text ?? '') : 'it was not refused'))
const runsOf = async () =>
  (await use<{ items: { kind: string }[] }>('operations_list_runs', {})).items.filter((run) => run.kind === 'studio.deploy').length

describe('the main job by an agent alone', () => {
  let id: string
  let url: string

  test('it finds the tools it needs, each with its schema and what it does to the world', async () => {
    const { tools } = await agent.listTools()
    const named = Object.fromEntries(tools.map((tool) => [tool.name, tool]))
    for (const name of [
      'studio_create_site',
      'studio_chat',
      'studio_edit_site',
      'studio_check_site',
      'studio_deploy',
      'hosting_get_status',
      'leads_list',
    ])
      expect(named[name], name).toBeDefined()
    expect(named['studio_get_site']?.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false })
    expect(named['studio_deploy']?.annotations).toMatchObject({ readOnlyHint: false, destructiveHint: true })
    expect(named['studio_deploy']?.inputSchema.properties).toHaveProperty('confirm')
    expect(named['studio_chat']?.inputSchema.required).toEqual(expect.arrayContaining(['id', 'message']))
  })

  test('a sentence becomes a site, with notes of progress on the way', async () => {
    id = (await use<Site>('studio_create_site', { languages: ['en'] })).id
    const notes: Note[] = []
    const said = await use<{ runId: string; message: string; done: { version: number }; questions: unknown[] }>(
      'studio_chat',
      { id, message: 'Bäckerei Sonne in Graz, open 6-18, sourdough and cakes, call 0316 123456, warm colours but no yellow' },
      { notes },
    )
    expect(said.done.version).toBeGreaterThan(3)
    expect(said.message).not.toBe('')
    expect(notes.length).toBeGreaterThan(2)
    expect(notes.map((note) => note.progress)).toEqual(notes.map((note) => note.progress).toSorted((a, b) => a - b))
    const site = await use<Site>('studio_get_site', { id })
    expect(site.site.pages[0]?.sections.map((section) => section.type)).toEqual(
      expect.arrayContaining(['header', 'hero', 'contact', 'footer']),
    )
  })

  test('it changes one thing by talking and one by an edit of its own', async () => {
    await use('studio_chat', { id, message: 'change the heading to Fresh bread every day' })
    const site = await use<Site>('studio_get_site', { id })
    const sections = site.site.pages[0]?.sections ?? []
    expect(sections.find((section) => section.type === 'hero')?.fields['title']).toMatchObject({ en: 'Fresh bread every day' })
    const sectionId = sections.find((section) => section.type === 'contact')?.id
    const edited = await use<Site>('studio_edit_site', {
      id,
      revision: site.revision,
      ops: [{ op: 'set_text', sectionId, path: ['title'], lang: 'en', value: 'Write to Anna' }],
    })
    expect(JSON.stringify(edited.site)).toContain('Write to Anna')
    expect(
      await refused('studio_edit_site', {
        id,
        revision: site.revision,
        ops: [{ op: 'set_text', sectionId, path: ['title'], lang: 'en', value: 'Late' }],
      }),
    ).toContain('studio.stale')
  })

  test('it looks whether the site may go live, and sees it', async () => {
    expect(await use<{ ok: boolean }>('studio_check_site', { id })).toMatchObject({ ok: true })
    expect((await use<{ body: string }>('studio_preview', { id })).body).toContain('Fresh bread every day')
  })

  test('publishing takes two calls: the first changes nothing and says what would happen', async () => {
    const preview = await use<{ preview: Output; confirm: string }>('studio_deploy', { siteId: id })
    expect(preview.preview).toMatchObject({ action: 'studio.deploy', input: { siteId: id }, effect: 'write' })
    expect(await runsOf()).toBe(0)
    const { jobId } = await use<{ jobId: string }>('studio_deploy', { siteId: id, confirm: preview.confirm })
    url = await manara.eventually(async () => (await use<{ status: string; url?: string }>('hosting_get_status', { jobId })).url, 15_000)
    const page = await manara.visit(new URL(url).hostname.split('.')[0] ?? '', '/')
    expect([page.status, page.body.includes('Fresh bread every day'), page.body.includes('Write to Anna')]).toEqual([200, true, true])
  })

  test('it reads the lead a visitor left, and closes it', async () => {
    const sent = await manara.visit(new URL(url).hostname.split('.')[0] ?? '', '/form', {
      form: { name: 'Visitor', email: 'v@example.com', message: 'Two loaves', page: '/', lang: 'en', company_site: '' },
    })
    expect(sent.status).toBe(303)
    const lead = await manara.eventually(async () =>
      (await use<{ items: { id: string; name: string }[] }>('leads_list', {})).items.find((one) => one.name === 'Visitor'),
    )
    expect(JSON.stringify(await use('leads_get', { id: lead.id }))).toContain('Two loaves')
    expect(await use('leads_update', { id: lead.id, status: 'won' })).toMatchObject({ status: 'won' })
  })

  test('nothing of it needed the dashboard: no other door was used but the visitor’s', async () => {
    const log = await use<{ items: { name: string }[] }>('operations_list_events', { limit: 100 })
    const happened = log.items.map((event) => event.name)
    for (const name of ['studio.site_created', 'hosting.site_published', 'leads.lead_captured']) expect(happened, name).toContain(name)
  })
})

describe('a confirmation', () => {
  let siteId: string
  beforeAll(async () => {
    siteId = (await use<Site>('studio_create_site', {})).id
    await use('studio_chat', { id: siteId, message: 'Plumber Pete in Leeds, call 0113 496 0000' })
  })
  const ask = async (input: Output, by = agent) => (await use<{ confirm: string }>('studio_deploy', input, { by })).confirm
  /** A token that does not fit gives a new preview and does nothing. */
  const isOnlyPreview = async (input: Output, by = agent) => {
    const before = await runsOf()
    const answer = await use('studio_deploy', input, { by })
    expect(answer).toHaveProperty('preview')
    expect(answer).not.toHaveProperty('jobId')
    expect(await runsOf()).toBe(before)
  }

  test('that is made up, empty, altered or of another kind does nothing', async () => {
    const token = await ask({ siteId })
    const [expires, signature = ''] = token.split('.')
    const flipped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
    for (const confirm of [
      '',
      'yes',
      `${expires}.`,
      `${expires}.${flipped}`,
      `${Number(expires) + 60_000}.${signature}`,
      `9999999999999.${signature}`,
      true,
      1,
      null,
      [token],
    ])
      await isOnlyPreview({ siteId, confirm })
  })

  test('of one input does not confirm another, nor one more field', async () => {
    const other = (await use<Site>('studio_create_site', {})).id
    const token = await ask({ siteId: other })
    await isOnlyPreview({ siteId, confirm: token })
    await isOnlyPreview({ siteId: other, target: 'builtin', confirm: token })
  })

  test('of one tool does not confirm another', async () => {
    const { confirm } = await use<{ confirm: string }>('studio_delete_site', { id: siteId })
    const answer = await use('hosting_take_offline', { siteId, confirm })
    expect(answer).toHaveProperty('preview')
    expect(await use<Site>('studio_get_site', { id: siteId })).toMatchObject({ id: siteId })
  })

  test('of one caller does not confirm another', async () => {
    const { key } = (
      await manara.call<{ key: string }>('POST', '/api/keys', {
        name: 'second',
        scopes: ['studio:manage', 'hosting:manage', 'operations:read'],
      })
    ).json
    const second = await anAgent(key)
    await isOnlyPreview({ siteId, confirm: await ask({ siteId }) }, second)
    await second.close()
  })

  test('lapses after ten minutes', async () => {
    const clock = aClock()
    const asked = { action: 'studio.deploy', actor: 'wsp|key', input: { siteId }, secret: Buffer.alloc(32, 1) }
    const token = confirmToken({ ...asked, nowMs: clock.now().getTime() })
    clock.pass(10 * 60_000 - 1)
    expect(isConfirmed({ ...asked, nowMs: clock.now().getTime() }, token)).toBe(true)
    clock.pass(2)
    expect(isConfirmed({ ...asked, nowMs: clock.now().getTime() }, token)).toBe(false)
  })

  test('is for a tool one may use: a key without the right is refused with or without it', async () => {
    const { key } = (await manara.call<{ key: string }>('POST', '/api/keys', { name: 'reader', scopes: ['studio:read'] })).json
    const reader = await anAgent(key)
    expect(await reader.listTools()).toHaveProperty('tools')
    expect(await refused('studio_create_site', {}, reader)).toContain('request.forbidden')
    for (const input of [{ siteId }, { siteId, confirm: await ask({ siteId }) }])
      expect(await refused('studio_deploy', input, reader)).toContain('request.forbidden')
    await reader.close()
  })
})

test('without a key nobody comes in', async () => {
  await expect(anAgent('mnr_nobody')).rejects.toThrow(/401|request\.signed_out/)
})

test('a tool that is none, and input that does not fit, are said so', async () => {
  expect(await refused('studio_make_coffee', {})).toContain('no such tool')
  expect(await refused('leads_create', { name: '' })).toContain('request.invalid')
  expect(await refused('leads_delete', { id: 'nonsense' })).toContain('request.invalid')
})
