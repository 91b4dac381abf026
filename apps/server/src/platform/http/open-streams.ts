import type { Actor } from '../../kernel/actor.ts'
import { commonErrors } from '../../kernel/errors.ts'
import { limitKey, streamBounds } from '../limits/index.ts'

type Whose = { actor: Actor; address: string }
export type OpenStreams = {
  /** Counts a stream that is about to open, until the function it gives is called. Throws `request.too_many_streams` when there are enough. */
  enter(whose: Whose): () => void
  /** How many are open in this process. */
  count(): number
}

/**
 * How many streams one person (whatever keys they use) and one address may hold open in this process at the same time. A connection that stays
 * open costs memory for as long as it stays, so counting how often one opens is not enough.
 */
export function createOpenStreams(bounds: { person: number; address: number } = streamBounds): OpenStreams {
  const open = new Map<string, number>()
  let all = 0
  const change = (key: string, by: number) => {
    const now = (open.get(key) ?? 0) + by
    if (now > 0) open.set(key, now)
    else open.delete(key)
  }
  return {
    count: () => all,
    enter({ actor, address }) {
      const seats = [
        { key: limitKey('account', { account: personOf(actor) }), whose: 'you', of: bounds.person },
        { key: limitKey('address', { address }), whose: 'your address', of: bounds.address },
      ]
      for (const { key, whose, of } of seats) {
        if ((open.get(key) ?? 0) >= of) throw commonErrors.too_many_streams({ whose, of, retryAfterSeconds: 10 })
      }
      for (const { key } of seats) change(key, 1)
      all += 1
      let isOpen = true
      return () => {
        if (!isOpen) return
        isOpen = false
        all -= 1
        for (const { key } of seats) change(key, -1)
      }
    },
  }
}

/** Many keys of one person are one person. */
function personOf(actor: Actor): string {
  if (actor.kind === 'key') return actor.createdBy
  return actor.kind === 'run' ? actor.onBehalfOf : actor.id
}
