import type { z } from 'zod'
import type { Actor } from './actor.ts'
import type { EventKind } from './event.ts'

/** Whose data a transaction may touch, and who is written down as having touched it. */
export type Scope = { workspaceId: string; actor: string }

/** `person:…`, `key:…`, `run:…`: how an actor stands in logs and events. */
export const actorName = (actor: Actor): string => `${actor.kind}:${actor.id}`
export const scopeOf = (actor: Actor): Scope => ({ workspaceId: actor.workspaceId, actor: actorName(actor) })

type JobRef<P extends z.ZodType> = { name: string; payload: P }
type RunRef<I extends z.ZodType> = { kind: string; input: I }

export type StartRun = {
  /** The run's id derives from it: the same cause starts one run. */
  cause: string
  /** What the run is about, for lists: a site, a lead. */
  subject?: string
  /** Runs of one lane go one after another. */
  lane?: string
  /** The person whose rights the run uses. */
  onBehalfOf?: string
}

/** What only exists inside a write, so events and follow-up work are saved with the change or not at all. */
export type WriteTools = {
  /** Adds a fact to the log and the jobs of all reactions to it. Gives the event's sequence number. */
  publish<P extends z.ZodType>(kind: EventKind<P>, payload: z.input<P>): Promise<string>
  enqueue<P extends z.ZodType>(job: JobRef<P>, payload: z.input<P>, options?: { runAt?: Date; key?: string }): Promise<void>
  /** Gives the run's id, also when the same cause had started it before. */
  startRun<I extends z.ZodType>(kind: RunRef<I>, input: z.input<I>, options: StartRun): Promise<string>
  /** Called after the commit, in this process only: wake-ups, never work that must happen. */
  afterCommit(work: () => void): void
}
