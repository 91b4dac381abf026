import type { z } from 'zod'
import type { EventKind, StoredEvent } from '../../kernel/event.ts'
import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../clock.ts'
import type { WriteTx } from '../db/database.ts'

export type ReactionContext<P> = {
  event: StoredEvent<P>
  /** Does the work in a transaction that also remembers this reaction acted on this event; a second time nothing happens. */
  once(work: (tx: WriteTx) => Promise<void>): Promise<void>
  clock: Clock
  newId: NewId
}

/** What a module does when an event happened. Its job is added in the event's transaction; it may run twice. */
export type Reaction = {
  name: `${string}.${string}`
  on: EventKind
  run: (context: ReactionContext<never>) => Promise<void>
}

/** Declares a reaction; the event kind gives the payload's type. */
export function reaction<P extends z.ZodType>(declared: {
  name: Reaction['name']
  on: EventKind<P>
  run: (context: ReactionContext<z.output<P>>) => Promise<void>
}): Reaction {
  return declared as Reaction
}
