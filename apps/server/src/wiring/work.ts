import { sweepBuildCache } from '@manara/site-build'
import { sweepIdempotency } from '../platform/actions/idempotency.ts'
import { createReactionRunner, reactionJob } from '../platform/events/events.ts'
import { eventForgetters, sweepReactionMarks } from '../platform/events/log.ts'
import { createFailures, defineJob, startWorker } from '../platform/jobs/index.ts'
import { createKeeper } from '../platform/keeping/index.ts'
import type { Keeper } from '../platform/keeping/index.ts'
import { mailForgetters, mailJob } from '../platform/mail/index.ts'
import { modelForgetters, sweepAnswers } from '../platform/models/index.ts'
import { refuseUnknownKinds, runForgetters, sweepParts } from '../platform/runs/index.ts'
import type { Foundation } from './foundation.ts'
import type { Rooms } from './rooms.ts'
import type { Tools } from './tools.ts'

const drainMs = 8_000
const sweepEveryMs = 10 * 60_000
/** Cut fonts and pictures nobody asked for this long are made anew when somebody does. */
const cacheKeptMs = 30 * 24 * 3_600_000

/** Starts working on jobs, runs and schedules. Gives what stops it, letting running work finish. */
export async function startWork(base: Foundation, tools: Tools, { runs, accounts, hosting, studio }: Rooms): Promise<() => Promise<void>> {
  const { database, db, events, reactions, clock, newId, log, kinds } = base
  await refuseUnknownKinds(db, kinds)
  const react = createReactionRunner({ db, reactions, events, clock, newId })
  const worker = await startWorker({
    owner: database.access.owner,
    app: database.pools.app,
    log,
    failures: createFailures({ db, clock, newId }),
    jobs: [
      runs.job,
      defineJob({ ...reactionJob, name: 'platform.react', retry: 'reaction', run: react }),
      defineJob({ ...mailJob, name: 'mail.send', run: tools.mail.sendMail }),
    ],
  })
  const stopKeepingTime = runs.timekeeper.start(log)
  const keeper = keeperOf(base, { accounts, hosting })
  const sweep = async () => {
    await tools.files.sweep()
    await sweepBuildCache(tools.cacheFolder, new Date(clock.now().getTime() - cacheKeptMs))
    await tools.limits.sweep()
    await sweepAnswers(db, clock)
    await accounts.sweep()
    await studio.sweep()
    await sweepIdempotency(db)
    await sweepReactionMarks(db, clock)
    await sweepParts(db, clock)
    await keeper.look()
  }
  const sweeping = setInterval(
    () => void sweep().catch((error: unknown) => log.warn({ err: error }, 'sweeping failed; it is tried again later')),
    sweepEveryMs,
  )
  return async () => {
    clearInterval(sweeping)
    await stopKeepingTime()
    await worker.stop(drainMs)
  }
}

/** Everything that is kept only for a time, in one round a day. */
function keeperOf({ database, db, clock, log }: Foundation, { accounts, hosting }: Pick<Rooms, 'accounts' | 'hosting'>): Keeper {
  const ours = { ...mailForgetters(db), ...modelForgetters(db), ...eventForgetters(db), ...runForgetters(db) }
  return createKeeper({ app: database.pools.app, clock, log, forgetters: { ...ours, ...accounts.forgetters, ...hosting.forgetters } })
}
