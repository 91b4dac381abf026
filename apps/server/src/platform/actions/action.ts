import type { ActionContract } from '@manara/contracts'
import type { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../clock.ts'
import type { ReadTx, WriteTx } from '../db/database.ts'

/** What every action gets beside its input. */
export type ActionContext = {
  actor: Actor
  signal: AbortSignal
  clock: Clock
  newId: NewId
  requestId: string
  /** The caller's Idempotency-Key, or one of the run step; for providers that honour keys. */
  key?: string
  /** Where the request came to: `https://manara.example`; for links in mails. */
  origin: string
  /** The caller's address, for limits. */
  address: string
  /** The session behind a person's request. */
  sessionId?: string
}

type Run<C extends ActionContract, X> = (context: X, input: z.output<C['input']>) => Promise<z.input<C['output']>>

/**
 * Does the writing of an open action once per Idempotency-Key, inside the transaction of that work, and gives the action's whole answer: a repeated
 * request gets the one kept with it. Without a key it just does the work. Throws `request.key_reused` and `request.key_in_flight`.
 */
export type Once<O> = (tx: WriteTx, work: () => Promise<O>) => Promise<O>

/** An action as the doors see it: its contract and one function. */
export type Action = {
  contract: ActionContract
  /** `read` and `write` run inside one transaction; `own` opens what it needs itself. */
  transaction: 'read' | 'write' | 'own'
  run: (context: ActionContext & { tx: WriteTx }, input: never) => Promise<unknown>
}

/** An action whose whole work is one transaction: effect `read` gets a read-only one, `write` one that also publishes and enqueues. */
export function readAction<C extends ActionContract>(
  contract: C & { effect: 'read' },
  run: Run<C, ActionContext & { tx: ReadTx }>,
): Action {
  return { contract, transaction: 'read', run }
}

export function writeAction<C extends ActionContract>(
  contract: C & { effect: 'write' },
  run: Run<C, ActionContext & { tx: WriteTx }>,
): Action {
  return { contract, transaction: 'write', run }
}

/**
 * An action that must not hold a transaction while it works: it renders, waits or calls outside. One that writes does so through `once`; where it
 * cannot (its rows are not the workspace's), its answer is kept right after, so its effect must bear being repeated.
 */
export function openAction<C extends ActionContract>(
  contract: C,
  run: Run<C, ActionContext & { once: Once<z.input<C['output']>> }>,
): Action {
  // The runner gives `once` to open actions and `tx` to the others.
  return { contract, transaction: 'own', run: run as unknown as Action['run'] }
}
