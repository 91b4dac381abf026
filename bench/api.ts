import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeCursor } from '../apps/server/src/kernel/page.ts'
import { fillLeads, leadId, onlyWorkspace } from './fill-leads.ts'
import { inTurns, median, mediansOf, needProgram, percentile, rate, ratiosOf, rounded, sayBar, sayHow } from './kit.ts'
import { asAdmin, ask, openProgram } from './program.ts'
import type { Program } from './program.ts'

type Wish = { leads: number; perSecond: number; seconds: number; readSeconds: number }

/** Fills the workspace, then measures the mix of requests and one authenticated read against a bare one. */
async function measureApi({ leads, perSecond, seconds, readSeconds }: Wish) {
  const program = await openProgram()
  try {
    const filling = performance.now()
    const workspaceId = await asAdmin(program.admin, async (client) => {
      const id = await onlyWorkspace(client)
      await fillLeads(client, { workspaceId: id, count: leads })
      return id
    })
    console.log(`${leads} leads put in within ${rounded((performance.now() - filling) / 1_000)} s`)
    const mix = await measureMix(program, { leads, perSecond, seconds })
    return { mix, read: readSeconds > 0 ? await measureRead(program, { workspaceId, leads, seconds: readSeconds }) : undefined }
  } finally {
    await program.close()
  }
}

const day = 86_400_000
const anyOf = (count: number) => 1 + Math.floor(Math.random() * count)
const kinds = { list: 0.7, get: 0.2, create: 0.1 }

/**
 * Requests at fixed instants, whether or not the ones before were answered; each is timed from the instant it was due, so waiting in a queue counts.
 * Beside them `/health` is asked ten times a second.
 */
async function measureMix({ parts, key }: Program, { leads, perSecond, seconds }: Pick<Wish, 'leads' | 'perSecond' | 'seconds'>) {
  const port = parts[0]?.ports.port ?? 0
  const headers = { authorization: `Bearer ${key}` }
  const took: Record<keyof typeof kinds | 'health', number[]> = { list: [], get: [], create: [], health: [] }
  const failed: string[] = []
  const request = (kind: keyof typeof kinds) => {
    if (kind === 'get') return { port, path: `/api/leads/${leadId(anyOf(leads))}`, headers }
    if (kind === 'create')
      return {
        port,
        method: 'POST',
        path: '/api/leads',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ name: `New ${anyOf(leads)}`, email: `new${anyOf(leads)}@example.org` }),
      }
    const at = new Date(Date.now() - Math.random() * 3 * 365 * day).toISOString()
    return { port, path: `/api/leads?cursor=${encodeCursor({ at, id: leadId(anyOf(leads)) })}`, headers }
  }
  const send = async (kind: keyof typeof took, due: number) => {
    const { status, body } = await ask(kind === 'health' ? { port, path: '/health' } : request(kind))
    took[kind].push(performance.now() - due)
    if (status !== (kind === 'create' ? 201 : 200)) failed.push(`${kind} ${status}: ${body.slice(0, 200)}`)
  }
  const pick = (share: number) => (share < kinds.list ? 'list' : share < kinds.list + kinds.get ? 'get' : 'create')
  await atRate({ perSecond, seconds: 3 }, (due) => send(pick(Math.random()), due))
  for (const times of Object.values(took)) times.length = 0
  await Promise.all([
    atRate({ perSecond, seconds }, (due) => send(pick(Math.random()), due)),
    atRate({ perSecond: 10, seconds }, (due) => send('health', due)),
  ])
  if (failed.length > 0) throw new Error(`${failed.length} requests failed, the first with ${failed[0]}`)
  const all = [...took.list, ...took.get, ...took.create]
  const figures = (times: readonly number[]) => ({
    requests: times.length,
    p50Ms: rounded(median(times)),
    p95Ms: rounded(percentile(times, 0.95)),
    p99Ms: rounded(percentile(times, 0.99)),
  })
  return { all: figures(all), list: figures(took.list), get: figures(took.get), create: figures(took.create), health: figures(took.health) }
}

async function atRate({ perSecond, seconds }: { perSecond: number; seconds: number }, send: (due: number) => Promise<void>): Promise<void> {
  const begin = performance.now()
  const sent: Promise<void>[] = []
  for (let n = 0; n < perSecond * seconds;) {
    for (; n < perSecond * seconds && begin + (n * 1_000) / perSecond <= performance.now(); n += 1)
      sent.push(send(begin + (n * 1_000) / perSecond))
    await new Promise((resolve) => {
      setTimeout(resolve, 1)
    })
  }
  await Promise.all(sent)
}

/** One lead with its timeline by a random id, with a key, through everything of ours; and the same two queries through bare Fastify and pg. */
async function measureRead(
  { parts, key, admin, postgresPid }: Program,
  { workspaceId, leads, seconds }: { workspaceId: string; leads: number; seconds: number },
) {
  const folder = mkdtempSync(join(tmpdir(), 'manara-read-'))
  const script = join(folder, 'random.lua')
  writeFileSync(
    script,
    `math.randomseed(os.time())\nrequest = function() return wrk.format('GET', string.format('/api/leads/lead_%026d', math.random(${leads}))) end\n`,
  )
  const bare = (manner: string) => fork(join(import.meta.dirname, 'bare-read.ts'), [JSON.stringify(admin), workspaceId, manner])
  const servers = [bare('plain'), bare('prepared')]
  try {
    const [plainPort, preparedPort] = (await Promise.all(servers.map((server) => once(server, 'message')))).map(([port]) => port as number)
    const from = (port: number | undefined, pid: number | undefined) => () =>
      rate([pid, postgresPid], { url: `http://127.0.0.1:${port}`, headers: { Authorization: `Bearer ${key}` }, seconds, script })
    const rates = await inTurns({
      ours: from(parts[0]?.ports.port, parts[0]?.app.child.pid),
      plain: from(plainPort, servers[0]?.pid),
      prepared: from(preparedPort, servers[1]?.pid),
    })
    return {
      ours: mediansOf(rates.ours),
      bare: mediansOf(rates.plain),
      barePrepared: mediansOf(rates.prepared),
      ratio: ratiosOf(rates.ours, rates.plain),
      ratioPrepared: ratiosOf(rates.ours, rates.prepared),
    }
  } finally {
    for (const server of servers) server.disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const [leads = 1_000_000, seconds = 20, readSeconds = 3] = process.argv.slice(2).map(Number)
  needProgram('wrk', 'wrk')
  sayHow(`npm run bench -- api ${leads} ${seconds} ${readSeconds}`)
  const { mix, read } = await measureApi({ leads, perSecond: 300, seconds, readSeconds })
  console.log(mix, read)
  sayBar('300 requests/s, 70 % list, 20 % get, 10 % create: p95 (<= 50 ms)', `${mix.all.p95Ms} ms`, mix.all.p95Ms <= 50)
  sayBar('/health beside them: p95 (<= 20 ms)', `${mix.health.p95Ms} ms`, mix.health.p95Ms <= 20)
  if (read)
    sayBar(
      'authenticated read against bare Fastify and pg with the same SQL (>= 0.5)',
      `${read.ratio.cpu} x by processor time, ${read.ratio.wall} x by the clock`,
      read.ratio.cpu >= 0.5,
    )
}
