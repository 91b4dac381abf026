import type { Clock } from '../clock.ts'

/** One call's place at the breaker: say how it went, exactly once. `left` says nothing about the provider (the caller gave up). */
export type Ticket = { worked(): void; failed(): void; limited(pauseMs: number): void; left(): void }
export type Breaker = {
  /** A ticket, or why there is none now. */
  enter(): Ticket | 'resting' | 'limited'
  state(): 'closed' | 'open' | 'half_open' | 'limited'
}

type Bounds = { failures: number; restMs: number }

/**
 * Keeps a failing provider from slowing everyone down.
 * States: closed -(5 failures in a row)-> open -(60 s)-> half_open: one call probes -(worked)-> closed, -(failed)-> open.
 * Beside them, a 429 pauses calls for as long as the provider asked.
 */
export function createBreaker(clock: Clock, bounds: Bounds = { failures: 5, restMs: 60_000 }): Breaker {
  let failures = 0
  let openUntil: number | undefined
  let pausedUntil = 0
  let probing = false
  const now = () => clock.now().getTime()

  const enter = (): Ticket | 'resting' | 'limited' => {
    if (now() < pausedUntil) return 'limited'
    if (openUntil === undefined) return ticket(false)
    if (now() < openUntil || probing) return 'resting'
    probing = true
    return ticket(true)
  }

  const ticket = (probe: boolean): Ticket => {
    const release = () => {
      if (probe) probing = false
    }
    return {
      worked: () => {
        release()
        failures = 0
        openUntil = undefined
      },
      failed: () => {
        release()
        failures += 1
        if (probe || failures >= bounds.failures) openUntil = now() + bounds.restMs
      },
      limited: (pauseMs) => {
        release()
        pausedUntil = Math.max(pausedUntil, now() + pauseMs)
      },
      left: release,
    }
  }

  const state = () => {
    if (now() < pausedUntil) return 'limited'
    if (openUntil === undefined) return 'closed'
    return now() < openUntil ? 'open' : 'half_open'
  }
  return { enter, state }
}
