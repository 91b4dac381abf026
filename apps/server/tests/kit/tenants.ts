import { databasePasswords, openSecrets } from '../../src/config/secrets.ts'
import { accessOfRunning } from '../../src/platform/db/embedded/embedded.ts'
import { withClient } from '../../src/platform/db/login.ts'
import type { Client } from 'pg'
import type { TestManara } from './manara.ts'
import { anUpload, askRaw } from './raw.ts'
import type { RawAnswer } from './raw.ts'
import { newId } from './workspace.ts'

/** What a request may name: ids of things that lie in one workspace. */
export type Things = Record<
  | 'site'
  | 'experiment'
  | 'lead'
  | 'run'
  | 'job'
  | 'deployment'
  | 'upload'
  | 'member'
  | 'invitation'
  | 'key'
  | 'session'
  | 'question'
  | 'parked'
  | 'event'
  | 'media'
  | 'import',
  string
>
/** Somebody who asks: headers that speak for them. */
export type Voice = { name: string; headers: Record<string, string> }
export type Household = { workspaceId: string; owner: Voice; things: Things; canary: string }

export const wordsOf = <T>(answer: RawAnswer) => JSON.parse(answer.text) as T
export const password = 'violet otter lamp 42'
let visitors = 10

/** Speaks JSON with our own Origin, as a page of the dashboard does. */
export const say = (
  manara: TestManara,
  { headers }: Pick<Voice, 'headers'>,
  [method, path, body, whole]: [string, string, unknown?, boolean?],
) =>
  askRaw(manara.url, {
    method,
    path,
    whole,
    headers: {
      host: new URL(manara.url).host,
      origin: manara.url,
      accept: 'application/json, text/event-stream',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })

/** Somebody new with a workspace of their own. Needs SIGN_UP=open. Comes from an address of their own, because sign-ups are counted per address. */
export async function signUp(manara: TestManara, name: string): Promise<Voice & { personId: string; workspaceId: string }> {
  visitors += 1
  const body = JSON.stringify({ name, email: `${name}@example.com`, password })
  const answer = await askRaw(manara.url, {
    method: 'POST',
    path: '/api/auth/sign-up/email',
    from: `127.0.0.${visitors}`,
    headers: { host: new URL(manara.url).host, origin: manara.url, 'content-type': 'application/json' },
    body,
  })
  if (answer.status !== 200) throw new Error(`${name} could not sign up: ${answer.text}`)
  const cookie = [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((one) => one.split(';')[0])
    .join('; ')
  const me = wordsOf<{ person: { id: string }; workspace: { id: string } }>(await say(manara, { headers: { cookie } }, ['GET', '/api/me']))
  return { name, headers: { cookie }, personId: me.person.id, workspaceId: me.workspace.id }
}

/** Asks the database behind a running program, as its owner and inside one workspace. */
export async function inDatabase<T>(manara: TestManara, workspaceId: string, work: (client: Client) => Promise<T>): Promise<T> {
  const access = accessOfRunning(manara.dataDir, databasePasswords(openSecrets(manara.dataDir), {}))
  if (!access) throw new Error('no database is running there')
  return withClient(access.owner, async (client) => {
    await client.query(`select set_config('app.workspace_id', $1, false)`, [workspaceId])
    return work(client)
  })
}

/** A workspace with one of everything in it; every text of it carries the canary. */
export async function aHousehold(manara: TestManara, name: string): Promise<Household> {
  const owner = await signUp(manara, name)
  const { workspaceId } = owner
  const canary = `Canary${name}`
  const make = async <T>(method: string, path: string, body?: unknown) => {
    const answer = await say(manara, owner, [method, path, body])
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
    return wordsOf<T>(answer)
  }
  await make('PATCH', '/api/workspace', { name: canary })
  const site = await make<{ id: string }>('POST', '/api/sites', { name: canary })
  const { runId } = await converse(manara, owner, { siteId: site.id, message: `${canary} bakery in Graz, sourdough` })
  const { questions } = await make<{ questions: { id: string }[] }>('GET', `/api/sites/${site.id}`)
  const { jobId } = await make<{ jobId: string }>('POST', '/api/deploy', { siteId: site.id })
  await manara.eventually(
    async () => ((await make<{ status: string }>('GET', `/api/status/${jobId}`)).status === 'completed' ? true : undefined),
    15_000,
  )
  const [deployment] = (await make<{ items: { id: string }[] }>('GET', '/api/deployments')).items
  const send = (path: string, name: string, text: string) =>
    askRaw(manara.url, {
      method: 'POST',
      path,
      ...withHeaders(anUpload(name, text), { host: new URL(manara.url).host, origin: manara.url, ...owner.headers }),
    })
  const upload = await send('/api/upload', 'index.html', `<title>${canary}</title>`)
  const picture = await send('/api/media', `${canary}.svg`, aDrawing(name))
  const { site: made } = await make<{ site: { pages: { sections: { id: string; type: string }[] }[] } }>('GET', `/api/sites/${site.id}`)
  const hero = made.pages[0]?.sections.find((one) => one.type === 'hero')?.id
  const change = { kind: 'section', sectionId: hero, fields: { title: { en: `${canary} again` } } }
  const experiment = await make<{ id: string }>('POST', '/api/experiments', { siteId: site.id, name: canary, change })
  const brought = await make<{ importId: string }>('POST', '/api/imports', { text: `${canary} bakes bread in Graz` })
  const lead = await make<{ id: string }>('POST', '/api/leads', { name: canary })
  const key = await make<{ id: string }>('POST', '/api/keys', { name: canary, scopes: ['leads:read'] })
  const invitation = await make<{ id: string }>('POST', '/api/invitations', { email: `${canary}@example.com`, role: 'viewer' })
  const [session] = (await make<{ items: { id: string }[] }>('GET', '/api/sessions')).items
  await make('POST', '/api/events', { name: 'custom.noted', data: { canary } })
  const [event] = (await make<{ items: { id: string }[] }>('GET', '/api/events')).items
  const parked = newId('job')
  await inDatabase(manara, workspaceId, (client) =>
    client.query(
      `insert into platform_parked_jobs (workspace_id, id, job, payload, error, tries, at) values ($1, $2, 'platform.react', '{"reaction":"x","seq":"1"}', $3, 5, now())`,
      [workspaceId, parked, canary],
    ),
  )
  return {
    workspaceId,
    owner,
    canary,
    things: complete(name, {
      site: site.id,
      experiment: experiment.id,
      lead: lead.id,
      run: runId,
      job: jobId,
      deployment: deployment?.id,
      upload: wordsOf<{ uploadId: string }>(upload).uploadId,
      member: owner.personId,
      invitation: invitation.id,
      key: key.id,
      session: session?.id,
      question: questions[0]?.id,
      parked,
      event: event?.id,
      import: brought.importId,
      media: wordsOf<{ items: { media?: { id: string } }[] }>(picture).items[0]?.media?.id,
    }),
  }
}

/** Every household has a picture of its own, so that the same bytes are not known from another one. */
const aDrawing = (name: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#${Buffer.from(name).toString('hex').slice(0, 6)}" d="M0 0h9v9z"/></svg>`

function complete(name: string, things: Record<keyof Things, string | undefined>): Things {
  const [lacking] = Object.entries(things).find(([, id]) => !id) ?? []
  if (lacking !== undefined) throw new Error(`${name} has no ${lacking}`)
  return things as Things
}

const withHeaders = <T extends { headers: Record<string, string> }>(ask: T, headers: Record<string, string>): T => ({
  ...ask,
  headers: { ...headers, ...ask.headers },
})

async function converse(
  manara: TestManara,
  owner: Voice,
  { siteId, message }: { siteId: string; message: string },
): Promise<{ runId: string }> {
  const answer = await say(manara, owner, ['POST', `/api/sites/${siteId}/chat`, { message }, true])
  if (!answer.text.includes('event: done')) throw new Error(`the chat did not end well: ${answer.text.slice(-300)}`)
  return JSON.parse(/^data: (.*)$/m.exec(answer.text)?.[1] ?? '{}') as { runId: string }
}

/** Makes somebody a member of a workspace, as an accepted invitation does. */
export async function join(manara: TestManara, workspaceId: string, role: string): Promise<Voice> {
  const person = await signUp(manara, `${role}${visitors}`)
  await inDatabase(manara, workspaceId, (client) =>
    client.query(`insert into accounts_members (workspace_id, person_id, role, since) values ($1, $2, $3, now())`, [
      workspaceId,
      person.personId,
      role,
    ]),
  )
  return { name: role, headers: { ...person.headers, 'manara-workspace': workspaceId } }
}

const aFace = (id: string) => id.replace(/[0-9a-z]{20}$/, id.startsWith('img_') ? '0123456789abcdef0123' : '0123456789abcdefghjk')
/** Ids in the right form of things that are nowhere. */
export const nowhere = (like: Things): Things => Object.fromEntries(Object.entries(like).map(([thing, id]) => [thing, aFace(id)])) as Things
