import { AppError } from '../../kernel/errors.ts'
import type { Clock } from '../clock.ts'
import type { ReadTx } from '../db/database.ts'
import type { RunRegistry } from './run-kind.ts'
import { nextSlot, parseRule } from './schedule.rules.ts'
import type { CatchUp } from './schedule.rules.ts'
import { saveSchedule } from './schedule-store.ts'
import { isZone } from './zone.rules.ts'

export type Schedule = {
  id: string
  kind: string
  input: unknown
  rule: string
  zone: string
  catchUp: CatchUp
  subject?: string
  onBehalfOf?: string
}

/** Saves a schedule of wall time: `rule` in five cron fields, `zone` an IANA name. Gives the instant of its first slot. Throws `runs.bad_schedule`. */
export async function schedule(tx: ReadTx, wish: Schedule, { registry, clock }: { registry: RunRegistry; clock: Clock }): Promise<Date> {
  const kind = registry.find(wish.kind)
  if (!kind) throw new Error(`no kind of run is called ${wish.kind}`)
  const rule = parseRule(wish.rule)
  if (!rule || !isZone(wish.zone))
    throw new AppError('runs.bad_schedule', 'invalid', {
      message: rule ? `There is no time zone ${wish.zone}.` : `${wish.rule} is not a time a schedule can have.`,
    })
  const now = clock.now()
  const nextAt = nextSlot(rule, wish.zone, now)
  if (!nextAt) throw new AppError('runs.bad_schedule', 'invalid', { message: `${wish.rule} never comes.` })
  await saveSchedule(tx, { ...wish, input: kind.input.parse(wish.input), nextAt, now })
  return nextAt
}
