import { Logger } from 'graphile-worker'
import type { Log } from './log.ts'

/** The library's log in ours: its warnings and errors only. A failed job is not one of them; we tell about those ourselves. */
export function quietLogger(log: Log): Logger {
  return new Logger(() => (level, message, meta) => {
    if (meta && 'failure' in meta) return
    if (level === 'error') log.error({ from: 'queue' }, message)
    else if (level === 'warning') log.warn({ from: 'queue' }, message)
  })
}
