import type { z } from 'zod'

/** A kind of fact, declared by the module that publishes it. `name` is for ever: `module.noun_verbed`. */
export type EventKind<P extends z.ZodType = z.ZodType> = {
  name: `${string}.${string}`
  payload: P
  /** Field names of the payload's side row of personal words, which erasure can blank. */
  personal?: readonly string[]
  /**
   * For `name@2` and later: what makes this payload of an older one, by the older name. It gets what is stored, personal words included;
   * words that were blanked are missing, and it must not mind.
   */
  upcast?: Readonly<Record<string, (old: Record<string, unknown>) => z.input<P>>>
}

export const eventKind = <const P extends z.ZodType>(kind: EventKind<P>): EventKind<P> => kind

/** A fact that happened, as the log keeps it. `id` orders the log: a later event is never seen before an earlier one. */
export type StoredEvent<P = Record<string, unknown>> = {
  id: string
  workspaceId: string
  name: string
  payload: P
  /** Who did it: `person:…`, `key:…`, `run:…`, `visitor`. */
  actor: string
  at: Date
}
