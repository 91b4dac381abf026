import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { RunningServer } from './server.ts'

type Options = { first: RunningServer; restart: () => Promise<RunningServer>; log: (line: string) => void }

const longestPauseMs = 2_000

/**
 * Watches the server over one open connection, whose end is the fastest sign that it died, and starts it again for as long as it takes
 * (a full disk is freed by a person, not by us giving up). States: watching -> restarting -> watching; stopped from either.
 */
export function supervise({ first, restart, log }: Options): { pid(): number; stop(): Promise<void> } {
  let server = first
  let watch: pg.Client | undefined
  let stopped = false

  const follow = async (): Promise<void> => {
    const client = new pg.Client({ ...server.admin, keepAlive: true, application_name: 'manara watch' })
    client.on('error', () => undefined)
    const gone = new Promise<void>((resolve) => client.once('end', resolve))
    await client.connect()
    watch = client
    if (stopped) await client.end()
    await gone
  }

  const bringBack = async (): Promise<void> => {
    for (let tries = 1; !stopped; tries += 1) {
      try {
        server = await restart()
        return log(`PostgreSQL is back (pid ${server.pid}).`)
      } catch (error) {
        log(`PostgreSQL did not come back yet: ${(error as Error).message}`)
        await pause(Math.min(200 * tries, longestPauseMs))
      }
    }
  }

  const loop = async (): Promise<void> => {
    while (!stopped) {
      await follow().catch(() => undefined)
      if (stopped) return
      log('PostgreSQL went away; starting it again.')
      await bringBack()
    }
  }
  const ended = loop()

  return {
    pid: () => server.pid,
    async stop() {
      stopped = true
      await watch?.end().catch(() => undefined)
      await ended
    },
  }
}
