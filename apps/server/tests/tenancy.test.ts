import * as contracts from '@manara/contracts'
import { httpDoors } from '@manara/contracts'
import type { ActionContract } from '@manara/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toolName } from '../src/platform/mcp/tools.ts'
import { hearRoutes } from './kit/live-routes.ts'
import type { LiveRoute } from './kit/live-routes.ts'
import { aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'
import type { RawAnswer } from './kit/raw.ts'
import { aHousehold, inDatabase, join, nowhere, say, signUp, wordsOf } from './kit/tenants.ts'
import type { Household, Things, Voice } from './kit/tenants.ts'

type Input = Record<string, unknown>
type Case = { input: (things: Things) => Input; names: (keyof Things)[] }
const names =
  (...things: (keyof Things)[]) =>
  (input: (things: Things) => Input): Case => ({ input, names: things })
const site = (more: Input = {}) => names('site')((own) => ({ id: own.site, ...more }))
const plain = (input: Input = {}) => names()(() => input)

/** What each action is asked, and which things it names. An action without a line here makes the test red. */
const cases: Record<string, Case[]> = {
  'accounts.get_me': [plain()],
  'accounts.create_workspace': [plain({ name: 'Another' })],
  'accounts.update_workspace': [plain({})],
  'accounts.list_members': [plain()],
  'accounts.change_role': [names('member')((own) => ({ personId: own.member, role: 'editor' }))],
  'accounts.remove_member': [names('member')((own) => ({ personId: own.member }))],
  'accounts.invite': [plain({ email: 'guest@example.com', role: 'viewer' })],
  'accounts.list_invitations': [plain()],
  'accounts.revoke_invitation': [names('invitation')((own) => ({ id: own.invitation }))],
  'accounts.accept_invitation': [plain({ token: 'a-token-that-nobody-ever-made' })],
  'accounts.create_key': [plain({ name: 'k', scopes: ['leads:read'] })],
  'accounts.list_keys': [plain()],
  'accounts.revoke_key': [names('key')((own) => ({ id: own.key }))],
  'accounts.list_audit': [plain()],
  'accounts.list_sessions': [plain()],
  'accounts.revoke_session': [names('session')((own) => ({ id: own.session }))],
  'experiments.create': [
    names('site')((own) => ({ siteId: own.site, name: 'x', change: { kind: 'section', sectionId: 'sec_none00', variant: 'beside' } })),
  ],
  'experiments.list': [plain(), names('site')((own) => ({ siteId: own.site }))],
  'experiments.get': [names('experiment')((own) => ({ id: own.experiment }))],
  'experiments.start': [names('experiment')((own) => ({ id: own.experiment }))],
  'experiments.stop': [names('experiment')((own) => ({ id: own.experiment }))],
  'experiments.promote': [names('experiment')((own) => ({ id: own.experiment, arm: 'b' }))],
  'experiments.plan': [plain({ rate: 0.05, lift: 0.2, visitorsPerDay: 100 })],
  'hosting.get_status': [names('job')((own) => ({ jobId: own.job })), names('run')((own) => ({ jobId: own.run }))],
  'hosting.list_deployments': [plain(), names('site')((own) => ({ siteId: own.site }))],
  'hosting.rollback': [names('deployment')((own) => ({ id: own.deployment }))],
  'hosting.take_offline': [names('site')((own) => ({ siteId: own.site }))],
  'leads.list': [plain(), plain({ q: 'Canary' })],
  'leads.get': [names('lead')((own) => ({ id: own.lead }))],
  'leads.create': [plain({ name: 'New' })],
  'leads.update': [names('lead')((own) => ({ id: own.lead, note: 'x' }))],
  'leads.delete': [names('lead')((own) => ({ id: own.lead }))],
  'operations.list_runs': [plain(), names('site')((own) => ({ subject: own.site }))],
  'operations.get_run': [names('run')((own) => ({ id: own.run }))],
  'operations.follow_run': [names('run')((own) => ({ id: own.run })), names('job')((own) => ({ id: own.job }))],
  'operations.cancel_run': [names('run')((own) => ({ id: own.run }))],
  'operations.retry_run': [names('run')((own) => ({ id: own.run })), names('run')((own) => ({ id: own.run, step: 'understand' }))],
  'operations.follow_events': [plain()],
  'operations.list_events': [plain(), names('event')((own) => ({ cursor: own.event }))],
  'operations.send_event': [plain({ name: 'custom.noted' })],
  'operations.list_outbox': [plain()],
  'operations.list_limits': [plain()],
  'operations.get_models': [plain()],
  'operations.set_models': [plain({ privacy: 'any' })],
  'operations.list_parked': [plain()],
  'operations.replay_parked': [names('parked')((own) => ({ id: own.parked }))],
  'studio.create_site': [plain({})],
  'studio.list_sites': [plain()],
  'studio.get_site': [site()],
  'studio.update_site': [site({ name: 'Renamed' })],
  'studio.delete_site': [site()],
  'studio.chat': [site({ message: 'make it blue' })],
  'studio.list_messages': [site()],
  'studio.edit_site': [site({ revision: 1, ops: [{ op: 'set_name', lang: 'en', value: 'Taken' }] })],
  'studio.undo': [site()],
  'studio.redo': [site()],
  'studio.answer_question': [names('site', 'question')((own) => ({ id: own.site, questionId: own.question, answer: '' }))],
  'studio.list_versions': [site()],
  'studio.compare_versions': [site({ version: 1 })],
  'studio.restore_version': [site({ version: 1 })],
  'studio.preview': [site()],
  'studio.check_site': [site()],
  'studio.draft_legal': [site({ kinds: ['imprint'], country: 'DE' })],
  'studio.fix_findings': [site(), site({ only: { code: 'dead_link' } })],
  'studio.export_site': [site()],
  'studio.estimate_cost': [site({ message: 'make it blue' })],
  'studio.translate_site': [site({ lang: 'de' })],
  'studio.list_section_types': [plain()],
  'studio.list_media': [plain()],
  'studio.get_media': [names('media')((own) => ({ id: own.media }))],
  'studio.update_media': [names('media')((own) => ({ id: own.media, alt: { en: 'x' } }))],
  'studio.delete_media': [names('media')((own) => ({ id: own.media }))],
  'studio.preview_media': [names('media')((own) => ({ id: own.media }))],
  'studio.start_import': [plain({ text: 'Sonne bakes bread' }), names('site')((own) => ({ text: 'x', siteId: own.site }))],
  'studio.list_imports': [plain()],
  'studio.get_import': [names('import')((own) => ({ id: own.import }))],
  'studio.delete_import': [names('import')((own) => ({ id: own.import }))],
  'studio.deploy': [names('site')((own) => ({ siteId: own.site })), names('upload')((own) => ({ uploadId: own.upload }))],
}

const isContract = (value: unknown): value is ActionContract =>
  typeof value === 'object' && value !== null && 'doors' in value && 'input' in value && 'effect' in value
const actions = [
  contracts.accounts,
  contracts.experiments,
  contracts.hosting,
  contracts.leads,
  contracts.operations,
  contracts.studio,
  contracts.media,
  contracts.imports,
  contracts.models,
].flatMap((room) => Object.values(room).filter(isContract))
type Door = { action: ActionContract; method: string; path: string; params: string[] }
const doors: Door[] = actions.flatMap((action) => httpDoors(action).map((door) => ({ action, ...door })))

/** The design's word on who may what, written down once more on purpose. */
const mayOf: Record<string, (right: string) => boolean> = {
  owner: () => true,
  admin: () => true,
  editor: (right) => !right.endsWith(':manage') && right !== 'accounts:edit',
  viewer: (right) => right.endsWith(':read'),
  'key for leads': (right) => right === 'leads:read',
}
const isGranted = (who: string, { may }: ActionContract) => may === 'self' || (mayOf[who]?.(may) ?? false)

let manara: TestManara
let routes: LiveRoute[]
let ours: Household
let theirs: Household
let absent: Things
let voices: Voice[]
const nobody: Voice = { name: 'nobody', headers: {} }

beforeAll(async () => {
  const heard = await hearRoutes(() => aManara({ SIGN_UP: 'open' }))
  manara = heard.started
  routes = heard.routes
  ours = await aHousehold(manara, 'ada')
  theirs = await aHousehold(manara, 'zoe')
  absent = nowhere(theirs.things)
  const members = [ours.owner, ...(await Promise.all(['admin', 'editor', 'viewer'].map((role) => join(manara, ours.workspaceId, role))))]
  const made = wordsOf<{ key: string }>(await say(manara, ours.owner, ['POST', '/api/keys', { name: 'narrow', scopes: ['leads:read'] }]))
  voices = [
    ...members.map((voice, index) => ({ ...voice, name: ['owner', 'admin', 'editor', 'viewer'][index] ?? '' })),
    { name: 'key for leads', headers: { authorization: `Bearer ${made.key}` } },
  ]
}, 120_000)
afterAll(() => manara.close())

function requestOf({ method, path, params }: Door, input: Input): [string, string, unknown?] {
  const address = path.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(String(input[name])))
  const rest = Object.entries(input).filter(([name]) => !params.includes(name))
  if (method !== 'GET' && method !== 'DELETE') return [method, address, Object.fromEntries(rest)]
  const query = new URLSearchParams(rest.map(([name, value]) => [name, String(value)])).toString()
  return [method, query === '' ? address : `${address}?${query}`]
}

/** All of an answer that somebody could tell apart: status, headers and every byte, without the number of the request and the time. */
function face({ status, headers, text }: RawAnswer): string {
  const { date: _date, 'x-request-id': _id, 'keep-alive': _keep, ...rest } = headers
  return JSON.stringify({
    status,
    rest,
    text: text
      .replace(/req_[0-9a-z]{26}/g, 'req_')
      .replace(/"retryAfterSeconds":\d+/, '')
      .replace(/("(used|resetsAt)":)("[^"]*"|\d+)/g, '$1'),
  })
}
const isOfTheirs = (text: string) =>
  text.includes(theirs.canary) || Object.values(theirs.things).some((id) => id.length > 8 && text.includes(id))
const everyCase = () =>
  doors.flatMap((door) =>
    (cases[door.action.name] ?? []).map((one, index) => ({
      door,
      one,
      label: `${door.method} ${door.path}${index > 0 ? ` (${index + 1})` : ''}`,
    })),
  )

/** All that another workspace holds, row by row. */
async function holdings(workspaceId: string): Promise<string> {
  return inDatabase(manara, workspaceId, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where relkind = 'r' and nspname = 'public' and relrowsecurity order by 1`,
    )
    const lines: string[] = []
    for (const { name } of rows)
      lines.push(
        `${name} ${(await client.query<{ all: string }>(`select coalesce(string_agg(t::text, '|' order by t::text), '') as all from ${name} t`)).rows[0]?.all}`,
      )
    return lines.join('\n')
  })
}

/** What a workspace holds once none of its own runs (an import, a publication) is at work, and a second later it is still the same. */
async function atRest(workspaceId: string): Promise<string> {
  return manara.eventually(async () => {
    const before = await holdings(workspaceId)
    const atWork = await inDatabase(manara, workspaceId, (client) =>
      client.query(`select 1 from platform_runs where status in ('queued', 'active')`),
    )
    if (atWork.rowCount !== 0) return undefined
    await new Promise((later) => setTimeout(later, 1_000))
    return (await holdings(workspaceId)) === before ? before : undefined
  }, 60_000)
}

test('every live route of an action is in the matrix, with every id it takes', () => {
  const live = routes.filter((route) => route.method !== 'HEAD').map((route) => `${route.method} ${route.path}`)
  expect(doors.filter((door) => !live.includes(`${door.method} ${door.path}`))).toEqual([])
  expect(actions.filter((action) => !cases[action.name]).map((action) => action.name)).toEqual([])
  // A path parameter that names a thing must be asked with a thing of somebody else.
  const unnamed = doors.filter(
    (door) => door.params.some((param) => param !== 'version') && cases[door.action.name]?.every((one) => one.names.length === 0),
  )
  expect(unnamed.map((door) => door.action.name)).toEqual([])
})

describe('a thing of another workspace', () => {
  test('answers every role, at every door, byte for byte as one that does not exist, and is not changed by it', async () => {
    const before = await atRest(theirs.workspaceId)
    expect(before).toContain(theirs.canary)
    const differences: string[] = []
    for (const voice of [...voices, nobody]) {
      for (const { door, one, label } of everyCase().filter((each) => each.one.names.length > 0)) {
        const foreign = await say(manara, voice, requestOf(door, one.input(theirs.things)))
        const missing = await say(manara, voice, requestOf(door, one.input(absent)))
        if (face(foreign) !== face(missing))
          differences.push(
            `${voice.name} ${label}: ${foreign.status} ${foreign.text.slice(0, 200)} | ${missing.status} ${missing.text.slice(0, 200)}`,
          )
        if (isOfTheirs(foreign.text)) differences.push(`${voice.name} ${label}: tells ${foreign.text.slice(0, 200)}`)
        if (foreign.status >= 500 || foreign.status === 429) differences.push(`${voice.name} ${label}: ${foreign.status}`)
      }
    }
    expect(differences).toEqual([])
    expect(await holdings(theirs.workspaceId)).toBe(before)
  }, 180_000)

  test('stands in no list, log, stream or page of ours', async () => {
    const told: string[] = []
    for (const voice of voices) {
      for (const { door, one, label } of everyCase().filter((each) => each.door.method === 'GET')) {
        const answer = await say(manara, voice, requestOf(door, one.input(ours.things)))
        if (isOfTheirs(answer.text)) told.push(`${voice.name} ${label}`)
        if (answer.status >= 500) told.push(`${voice.name} ${label}: ${answer.status}`)
      }
    }
    expect(told).toEqual([])
  }, 120_000)

  test('cannot be mixed with one of ours: our site with their question, their upload as our site', async () => {
    const mixed = [
      ['POST', `/api/sites/${ours.things.site}/questions/${theirs.things.question}`, { answer: 'x' }],
      ['POST', '/api/deploy', { siteId: ours.things.upload }],
      ['POST', '/api/deploy', { siteId: ours.things.site, uploadId: theirs.things.upload }],
    ] as const
    for (const [method, path, body] of mixed) {
      const answer = await say(manara, ours.owner, [method, path, body])
      // Question ids are names of fields, so ours may have the same one; what counts is that theirs stays open.
      expect(answer.status < 500 && !isOfTheirs(answer.text.replaceAll(theirs.things.question, '')), path).toBe(true)
    }
    expect((await say(manara, theirs.owner, ['GET', `/api/sites/${theirs.things.site}`])).text).toContain(
      `"id":"${theirs.things.question}"`,
    )
  })
})

describe('a malformed id', () => {
  test.each(['x', 'site_', '0', '../leads', '%2e%2e', '%00', 'site_01%27%20or%201=1--', '__proto__', 'a'.repeat(190), '٣', '😀'])(
    '%s is refused or not found, never a fault',
    async (id) => {
      const malformed = Object.fromEntries(Object.keys(ours.things).map((thing) => [thing, id])) as Things
      for (const { door, one, label } of everyCase().filter((each) => each.one.names.length > 0)) {
        const answer = await say(manara, ours.owner, requestOf(door, one.input(malformed)))
        expect([200, 400, 404].includes(answer.status), `${label}: ${answer.status} ${answer.text.slice(0, 200)}`).toBe(true)
        if (answer.status === 200) expect(wordsOf<{ items: unknown[] }>(answer).items, label).toEqual([])
      }
    },
    60_000,
  )
})

async function faultOf(voice: Voice, door: Door, { input }: Case): Promise<string | undefined> {
  const { action } = door
  const granted = isGranted(voice.name, action)
  // What would change something is asked of things that are nowhere; a refusal comes before anybody looks whether they are there.
  const answer = await say(manara, voice, requestOf(door, input(granted && action.effect !== 'read' ? absent : ours.things)))
  const refused = answer.status === 403 && answer.text.includes('"code":"request.forbidden"')
  if (granted === refused) return `${answer.status} ${answer.text.slice(0, 160)}`
  if (!granted) return wordsOf<{ may: string }>(answer).may === action.may ? undefined : `not told ${action.may}`
  return mustSucceed(voice, action, input(ours.things)) && answer.status >= 400
    ? `${answer.status} ${answer.text.slice(0, 160)}`
    : undefined
}

/** A chat is no deployment, and a key is no person who has devices. */
const mustSucceed = (voice: Voice, action: ActionContract, asked: Input) =>
  action.effect === 'read' && asked['jobId'] !== ours.things.run && !(action.may === 'self' && voice.name.startsWith('key'))

describe('a role', () => {
  test('may read our own things exactly where it has the right, and is told which right it lacks elsewhere', async () => {
    const wrong: string[] = []
    for (const voice of voices) {
      for (const { door, one, label } of everyCase()) {
        const fault = await faultOf(voice, door, one)
        if (fault !== undefined) wrong.push(`${voice.name} ${label}: ${fault}`)
      }
    }
    expect(wrong).toEqual([])
  }, 120_000)

  test('that nobody has opens nothing', async () => {
    for (const { door, one, label } of everyCase()) {
      const answer = await say(manara, nobody, requestOf(door, one.input(ours.things)))
      expect([answer.status, wordsOf<{ code: string }>(answer).code], label).toEqual([401, 'request.signed_out'])
    }
  })

  test('is not taken from anything a request says of itself', async () => {
    const viewer = voices.find((voice) => voice.name === 'viewer') ?? nobody
    const claims = {
      role: 'owner',
      workspaceId: theirs.workspaceId,
      workspace_id: theirs.workspaceId,
      personId: theirs.things.member,
      actor: { kind: 'person', role: 'owner' },
      isAdmin: true,
    }
    expect((await say(manara, viewer, ['POST', '/api/leads', { name: 'x', ...claims }])).status).toBe(403)
    const made = await say(manara, ours.owner, ['POST', '/api/leads', { name: 'x', ...claims }])
    expect(made.status).toBe(201)
    expect((await say(manara, theirs.owner, ['GET', `/api/leads/${wordsOf<{ id: string }>(made).id}`])).status).toBe(404)
    expect(
      (
        await say(
          manara,
          {
            headers: { ...viewer.headers, 'x-role': 'owner', 'x-workspace-id': theirs.workspaceId, 'x-forwarded-user': 'zoe@example.com' },
          },
          ['GET', '/api/leads'],
        )
      ).text,
    ).not.toContain(theirs.canary)
  })
})

describe('the other doors', () => {
  test('a workspace asked for by its header is as good as none when one does not belong there', async () => {
    for (const voice of voices) {
      const ask = (workspace: string) =>
        say(manara, { headers: { ...voice.headers, 'manara-workspace': workspace } }, ['GET', '/api/leads'])
      const [foreign, missing] = [await ask(theirs.workspaceId), await ask('wsp_0123456789abcdefghjk012345')]
      expect(foreign.status, voice.name).toBe(404)
      expect(face(foreign), voice.name).toBe(face(missing))
    }
  })

  test('a tool of MCP says of a foreign thing what it says of an absent one, also past the confirmation', async () => {
    const call = async (name: string, input: Input): Promise<string> => {
      const answer = await say(manara, ours.owner, [
        'POST',
        '/mcp',
        { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: input } },
        true,
      ])
      return (/^data: (.*)$/m.exec(answer.text)?.[1] ?? answer.text)
        .replace(/req_[0-9a-z]{26}/g, 'req_')
        .replace(/\\?"retryAfterSeconds\\?":\d+/, '')
    }
    const outcome = async (action: ActionContract, input: Input) => {
      if (action.doors.mcp !== 'confirm') return call(toolName(action), input)
      const token = /\\"confirm\\":\\"([^\\]+)\\"/.exec(await call(toolName(action), input))?.[1]
      expect(token, action.name).toBeDefined()
      return call(toolName(action), { ...input, confirm: token })
    }
    const before = await holdings(theirs.workspaceId)
    for (const action of actions.filter((one) => one.doors.mcp)) {
      for (const one of cases[action.name] ?? []) {
        if (one.names.length === 0) continue
        const [foreign, missing] = [await outcome(action, one.input(theirs.things)), await outcome(action, one.input(absent))]
        expect(foreign, action.name).toBe(missing)
        expect(isOfTheirs(foreign), action.name).toBe(false)
      }
    }
    expect(await holdings(theirs.workspaceId)).toBe(before)
  }, 60_000)

  test('a live stream tells of our workspace only, also when it goes on from a foreign place', async () => {
    const { key } = wordsOf<{ key: string }>(
      await say(manara, ours.owner, ['POST', '/api/keys', { name: 'ear', scopes: ['operations:read'] }]),
    )
    const headers = { authorization: `Bearer ${key}` }
    for (const after of [theirs.things.event, undefined, '0', '999999999-999999999', 'nonsense']) {
      const mark = `mark${after ?? 'none'}`.replace(/\W/g, '')
      const hearing = manara.stream('GET', '/api/live', {
        headers: { ...headers, ...(after === undefined ? {} : { 'last-event-id': after }) },
        until: (frame) => JSON.stringify(frame.data).includes(`${mark}-ours`),
      })
      const telling = (async () => {
        await new Promise((resolve) => setTimeout(resolve, 150))
        await say(manara, theirs.owner, ['POST', '/api/events', { name: 'custom.noted', data: { canary: `${theirs.canary}-${mark}` } }])
        await say(manara, ours.owner, ['POST', '/api/events', { name: 'custom.noted', data: { mark: `${mark}-ours` } }])
      })()
      // A place far ahead of the log waits for what comes after it; nothing foreign may come meanwhile.
      const [frames] = await Promise.all([
        Promise.race([hearing, new Promise<[]>((resolve) => setTimeout(() => resolve([]), 4_000))]),
        telling,
      ])
      expect(JSON.stringify(frames)).not.toContain(theirs.canary)
      if (after === theirs.things.event || after === undefined) expect(frames.length, String(after)).toBeGreaterThan(0)
    }
  }, 60_000)

  test('an Idempotency-Key of one workspace means nothing in another, for one person in two of them as well', async () => {
    const both = await signUp(manara, 'both')
    await inDatabase(manara, ours.workspaceId, (client) =>
      client.query(`insert into accounts_members (workspace_id, person_id, role, since) values ($1, $2, 'editor', now())`, [
        ours.workspaceId,
        both.personId,
      ]),
    )
    const add = async (headers: Record<string, string>, name = 'Same') =>
      say(manara, { headers: { ...headers, 'idempotency-key': 'one-key' } }, ['POST', '/api/leads', { name }])
    const answers = [
      await add(ours.owner.headers),
      await add(theirs.owner.headers),
      await add(both.headers),
      await add({ ...both.headers, 'manara-workspace': ours.workspaceId }),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201])
    expect(new Set(answers.map((answer) => wordsOf<{ id: string }>(answer).id)).size).toBe(4)
    expect(wordsOf<{ id: string }>(await add(ours.owner.headers)).id).toBe(wordsOf<{ id: string }>(answers[0] as RawAnswer).id)
    expect((await add(theirs.owner.headers, 'Other')).status).toBe(409)
  })

  test('somebody who belongs to no workspace is told so, and meets no fault', async () => {
    const lone = await signUp(manara, 'lone')
    await inDatabase(manara, lone.workspaceId, (client) =>
      client.query('delete from accounts_members where person_id = $1', [lone.personId]),
    )
    for (const { door, one, label } of everyCase()) {
      const answer = await say(manara, lone, requestOf(door, one.input(ours.things)))
      expect(answer.status, `${label}: ${answer.text.slice(0, 200)}`).toBeLessThan(500)
      expect(isOfTheirs(answer.text) || answer.text.includes(ours.canary), label).toBe(false)
    }
  })
})
