import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { crashKinds } from './testing/crash-kinds.ts'
import { aHouse, collect } from './testing/house.ts'

const [kind] = crashKinds({ stand: async () => undefined, note: async () => undefined })
if (!kind) throw new Error('no kind')
const house = await aHouse({ kinds: [kind] })
const folder = mkdtempSync(join(tmpdir(), 'manara-crash-'))
const children = new Set<ChildProcess>()
beforeAll(async () => {
  await house.pools.owner.query(
    `create table crash_notes (workspace_id text not null, run_id text not null, step text not null); select platform.make_tenant_table('crash_notes')`,
  )
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let journals = 0
const aJournal = () => {
  const path = join(folder, `journal-${journals++}`)
  writeFileSync(path, '')
  return { path, lines: () => readFileSync(path, 'utf8').split('\n').filter(Boolean) }
}
type Journal = ReturnType<typeof aJournal>

/** A worker process of its own; it stops at the place given and waits to be killed. */
async function aChild(journal: Journal, who: string, pauseAt = ''): Promise<ChildProcess> {
  const orders = JSON.stringify({ access: house.access, journal: journal.path, pauseAt, who })
  const child = spawn(process.execPath, [join(import.meta.dirname, 'testing/child-worker.ts'), orders], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  children.add(child)
  await says(journal, `${who} up`)
  return child
}
async function says(journal: Journal, line: string, withinMs = 30_000): Promise<void> {
  const end = performance.now() + withinMs
  while (!journal.lines().includes(line)) {
    if (performance.now() > end) throw new Error(`never heard "${line}": ${journal.lines().join(' | ')}`)
    await pause(20)
  }
}
const notesOf = async (workspaceId: string, runId: string) => {
  const { rows } = await house.db.read(workspaceId, (tx) =>
    sql<{ step: string }>`select step from crash_notes where run_id = ${runId} order by step`.execute(tx.sql),
  )
  return rows.map(({ step }) => step)
}

async function expectOnce(workspaceId: string, runId: string, journal: Journal): Promise<void> {
  const run = await house.ended(workspaceId, runId)
  expect(run.status).toBe('completed')
  expect(run.steps.map(({ key }) => key)).toEqual(['first', 'read', 'send', 'last'])
  expect(await notesOf(workspaceId, runId)).toEqual(['first', 'last'])
  expect(journal.lines().filter((line) => line.endsWith(' send: handed over') && !line.includes('stands'))).toHaveLength(1)
  const parts = await collect(house.runs.follow(workspaceId, runId))
  expect(parts.filter(({ type }) => type === 'noted' || type === 'done').map(({ type }) => type)).toEqual(['noted', 'noted', 'done'])
}

const boundaries = [
  'first: before the write',
  'first: written, not committed',
  'read: begun',
  'read: told',
  'send: claimed',
  'send: handed over',
  'last: before the write',
  'last: written, not committed',
]

describe('a run whose worker is killed', () => {
  it.each(boundaries)(
    'at "%s" is finished by another within ten seconds, each step saved once',
    async (place) => {
      const workspaceId = house.aWorkspace()
      const journal = aJournal()
      const victim = await aChild(journal, 'victim', place)
      const runId = await house.start(workspaceId, kind, {})
      await says(journal, `victim stands ${place}`)
      await aChild(journal, 'heir')
      const killedAt = performance.now()
      victim.kill('SIGKILL')
      await expectOnce(workspaceId, runId, journal)
      expect(performance.now() - killedAt).toBeLessThan(10_000)
    },
    40_000,
  )

  it('and wakes up after it was only stopped, finds that it lost the run and saves nothing', async () => {
    const workspaceId = house.aWorkspace()
    const journal = aJournal()
    const victim = await aChild(journal, 'victim', 'first: written, not committed')
    const runId = await house.start(workspaceId, kind, {})
    await says(journal, 'victim stands first: written, not committed')
    await aChild(journal, 'heir')
    const stoppedAt = performance.now()
    victim.kill('SIGSTOP')
    await expectOnce(workspaceId, runId, journal)
    expect(performance.now() - stoppedAt).toBeLessThan(10_000)
    victim.kill('SIGCONT')
    await pause(1_500)
    await expectOnce(workspaceId, runId, journal)
    // It is back in the queue under a new name and does its share again.
    const next = await house.start(workspaceId, kind, {})
    expect((await house.ended(workspaceId, next)).status).toBe('completed')
  }, 40_000)
})
