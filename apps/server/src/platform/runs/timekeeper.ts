import { sql } from 'kysely'
import type { z } from 'zod'
import type { StartRun } from '../../kernel/store.ts'
import type { ReadTx } from '../db/database.ts'
import type { Log } from '../jobs/log.ts'
import type { ActiveRun, RunDeps } from './active-run.ts'
import { dueSlots, parseRule } from './schedule.rules.ts'
import { setNext, takeDue } from './schedule-store.ts'
import { move } from './store.ts'

type StartRunIn = <I extends z.ZodType>(
  tx: ReadTx & { scope: { actor: string } },
  ref: { kind: string; input: I },
  order: { input: z.input<I> } & StartRun,
) => Promise<string>
type Deps = RunDeps & { active: ReadonlyMap<string, ActiveRun>; startRun: StartRunIn }
type Due = { workspace_id: string; id: string }

export type Timekeeper = {
  /** One look: starts due schedules, wakes due runs, seats runs that wait for room, and hears cancels whose message was lost. */
  look(): Promise<void>
  /** Looks every second until stopped. */
  start(log: Log): () => Promise<void>
}

const perLook = 500
const lookMs = 1_000

/** Keeps time for everything that waits as a row. Several processes may look at once; each due row acts once. */
export function createTimekeeper(deps: Deps): Timekeeper {
  const look = async () => {
    // One that cannot be started must not keep the others asleep.
    const looks = await Promise.allSettled([fireSchedules(deps), wakeRuns(deps), seatRuns(deps), hearCancels(deps)])
    for (const one of looks) if (one.status === 'rejected') throw one.reason
  }
  return {
    look,
    start(log) {
      let stopped = false
      let timer: NodeJS.Timeout | undefined
      let looking = Promise.resolve()
      const again = () => {
        looking = look()
          .catch((error: unknown) => log.warn({ err: error }, 'the timekeeper could not look; it tries again'))
          .then(() => {
            if (!stopped) timer = setTimeout(again, lookMs)
          })
      }
      again()
      return async () => {
        stopped = true
        clearTimeout(timer)
        await looking
      }
    },
  }
}

async function wakeRuns({ app, db, clock }: Deps): Promise<void> {
  const now = clock.now()
  const due = await db.sweep('runs: wake what is due', (sweeper) =>
    sql<Due>`
    select workspace_id, id from platform_runs where status = 'waiting' and wakes_at <= ${now} order by wakes_at limit ${perLook}`.execute(
      sweeper,
    ),
  )
  for (const run of due.rows) await move(app, 'wake', [run.workspace_id, run.id, { now }])
}

async function seatRuns({ app, db, share = 8 }: Deps): Promise<void> {
  const held = await db.sweep('runs: seat those who wait for room', (sweeper) =>
    sql<{ workspace_id: string }>`
    select distinct workspace_id from platform_runs where held = 'share' and status = 'queued' limit ${perLook}`.execute(sweeper),
  )
  for (const { workspace_id: workspaceId } of held.rows) await app.query('select platform.run_seat($1, $2)', [workspaceId, share])
}

async function hearCancels({ db, active }: Deps): Promise<void> {
  const ids = [...active].filter(([, run]) => !run.cancel.signal.aborted).map(([id]) => id)
  if (ids.length === 0) return
  const asked = await db.sweep('runs: hear cancels', (sweeper) =>
    sql<{ id: string }>`select id from platform_runs where id = any(${ids}) and cancel_asked`.execute(sweeper),
  )
  for (const { id } of asked.rows) active.get(id)?.cancel.abort()
}

async function fireSchedules(deps: Deps): Promise<void> {
  const now = deps.clock.now()
  const due = await deps.db.sweep('schedules: start what is due', (sweeper) =>
    sql<Due>`
    select workspace_id, id from platform_schedules where next_at <= ${now} order by next_at limit ${perLook}`.execute(sweeper),
  )
  for (const schedule of due.rows) await fire(deps, schedule, now)
}

async function fire({ db, registry, startRun }: Deps, { workspace_id: workspaceId, id }: Due, now: Date): Promise<void> {
  await db.write({ workspaceId, actor: `schedule:${id}` }, async (tx) => {
    const schedule = await takeDue(tx, id, now)
    const rule = schedule && parseRule(schedule.rule)
    if (!schedule?.next_at || !rule) return
    const { start, nextAt } = dueSlots({ rule, zone: schedule.zone, catchUp: schedule.catch_up, nextAt: schedule.next_at, now })
    const kind = registry.find(schedule.kind)
    if (!kind) throw new Error(`the schedule ${id} starts ${schedule.kind}, which this program does not know`)
    for (const slot of start) {
      await startRun(tx, kind, {
        input: schedule.input,
        cause: `schedule:${id}:${slot.toISOString()}`,
        subject: schedule.subject ?? undefined,
        onBehalfOf: schedule.on_behalf_of ?? undefined,
      })
    }
    await setNext(tx, id, nextAt)
  })
}
