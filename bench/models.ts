import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { createNewId, systemClock } from '../apps/server/src/platform/clock.ts'
import { createDatabase } from '../apps/server/src/platform/db/database.ts'
import { startEmbedded } from '../apps/server/src/platform/db/embedded/embedded.ts'
import { migrate, readMigrations } from '../apps/server/src/platform/db/migrate.ts'
import { openPools } from '../apps/server/src/platform/db/pools.ts'
import { createLedger, createModels, createOpenAiCompatible, defineTask } from '../apps/server/src/platform/models/index.ts'
import type { Models } from '../apps/server/src/platform/models/index.ts'
import { percentile as exactly, rounded } from './kit.ts'

export type ModelFigures = {
  streams: number
  tokens: number
  cut: number
  firstTokenP95Ms: number
  mostConnections: number
  connectionsMidway: number
  addedMs: number
  directMs: number
  throughMs: number
}

const speak = defineTask({
  name: 'bench.speak',
  input: z.string(),
  output: z.string(),
  answer: 'text',
  prompt: (user) => ({ system: 'Speak.', user }),
  rules: () => '',
  params: { cached: false, maxOutputTokens: 2_000 },
})

/** Measures the way to a model against a fake one in a process of its own: many streams at once, then what we add to the first token. */
export async function measureModels({ streams, seconds }: { streams: number; seconds: number }): Promise<ModelFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'manara-bench-'))
  chmodSync(folder, 0o711)
  const database = await startEmbedded({
    dataDir: folder,
    passwords: { admin: 'admin-of-bench', owner: 'owner-of-bench', app: 'app-of-bench', sweeper: 'sweeper-of-bench' },
    log: () => undefined,
  })
  await migrate(database.access.owner, readMigrations(resolve(import.meta.dirname, '../apps/server/migrations')))
  const pools = openPools({ access: database.access, onError: () => undefined })
  const toolsFor = () => {
    throw new Error('no tools here')
  }
  const newId = createNewId(systemClock)
  const db = createDatabase({
    app: pools.app,
    sweeper: pools.sweeper,
    toolsFor: (tx) => ({ publish: toolsFor, enqueue: toolsFor, startRun: toolsFor, afterCommit: tx.afterCommit }),
  })
  const fake = fork(join(import.meta.dirname, 'fake-model-alone.ts'), [String(seconds)])
  try {
    const [baseUrl] = (await once(fake, 'message')) as [string]
    const ledger = createLedger({ db, clock: systemClock, newId, caps: { monthlyTokens: 1_000_000_000 } })
    const provider = createOpenAiCompatible({ baseUrl, model: 'fake' }, systemClock)
    const models = createModels({ tiers: [{ tier: 'standard', provider }], ledger, clock: systemClock })
    const workspaceId = newId('wsp')
    const many = await manyStreams({
      models,
      workspaceId,
      streams,
      allTokens: streams * seconds * 20,
      busy: () => pools.app.totalCount - pools.app.idleCount,
    })
    fake.send('quick')
    await once(fake, 'message')
    return { streams, ...many, ...(await addedToFirstToken(models, { workspaceId, baseUrl })) }
  } finally {
    fake.disconnect()
    await pools.close()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Many = { models: Models; workspaceId: string; streams: number; allTokens: number; busy: () => number }

async function manyStreams({ models, workspaceId, streams, allTokens, busy }: Many) {
  const firsts: number[] = []
  let tokens = 0
  let mostConnections = 0
  let connectionsMidway = 0
  const one = async (n: number) => {
    const start = performance.now()
    let heard = 0
    const result = await models.run(speak, `stream ${n}`, {
      workspaceId,
      signal: new AbortController().signal,
      onDelta: () => {
        heard += 1
        tokens += 1
        if (heard === 1) firsts.push(performance.now() - start)
      },
    })
    return result.by === 'model'
  }
  const watch = setInterval(() => {
    mostConnections = Math.max(mostConnections, busy())
    // With every stream talking and none near its end, nobody should be at the database.
    if (firsts.length === streams && tokens < allTokens * 0.8) connectionsMidway = Math.max(connectionsMidway, busy())
  }, 20)
  const whole = await Promise.all(Array.from({ length: streams }, (_, n) => one(n)))
  clearInterval(watch)
  return { tokens, cut: whole.filter((ok) => !ok).length, firstTokenP95Ms: percentile(firsts, 0.95), mostConnections, connectionsMidway }
}

/** Median of five alternating rounds: straight to the provider, and through everything of ours. */
async function addedToFirstToken(models: Models, { workspaceId, baseUrl }: { workspaceId: string; baseUrl: string }) {
  const direct: number[] = []
  const through: number[] = []
  for (let round = 0; round < 6; round += 1) {
    const times = {
      direct: await timesOf((done) => straight(baseUrl, done)),
      through: await timesOf((done) => models.run(speak, 'hello', { workspaceId, signal: new AbortController().signal, onDelta: done })),
    }
    // The first round warms up.
    if (round > 0) {
      direct.push(percentile(times.direct, 0.5))
      through.push(percentile(times.through, 0.5))
    }
  }
  const [directMs, throughMs] = [percentile(direct, 0.5), percentile(through, 0.5)]
  return { directMs, throughMs, addedMs: throughMs - directMs }
}

async function timesOf(call: (first: () => void) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < 40; i += 1) {
    const start = performance.now()
    let first = Number.NaN
    await call(() => {
      if (Number.isNaN(first)) first = performance.now() - start
    })
    times.push(first)
  }
  return times
}

async function straight(baseUrl: string, done: () => void): Promise<void> {
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({ model: 'fake', stream: true, messages: [] }),
  })
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) done()
}

const percentile = (values: readonly number[], share: number): number => rounded(exactly(values, share), 2)

if (import.meta.main) {
  const [streams = '1000', seconds = '30'] = process.argv.slice(2)
  console.log(`node bench/models.ts ${streams} ${seconds}`)
  console.log(await measureModels({ streams: Number(streams), seconds: Number(seconds) }))
}
