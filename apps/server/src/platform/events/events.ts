import { sql } from 'kysely'
import { z } from 'zod'
import type { EventKind, StoredEvent } from '../../kernel/event.ts'
import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../clock.ts'
import type { Database, ReadTx, WriteTx } from '../db/database.ts'
import { appendEvent } from './log.ts'
import type { EventLog } from './log.ts'
import type { Reaction } from './reaction.ts'

/** One reaction to one event. Small on purpose: the fact itself is read when the job runs. */
export const reactionJob = {
  name: 'platform.react',
  payload: z.object({ workspaceId: z.string(), reaction: z.string(), seq: z.string() }),
}
type ReactionPayload = z.infer<typeof reactionJob.payload>

type PublishTx = ReadTx & { scope: { actor: string } }
type Fact = { kind: EventKind; payload: unknown }
type Publisher = (tx: PublishTx, fact: Fact, enqueue: (payload: ReactionPayload) => Promise<void>) => Promise<string>

/** The reactions this program knows. Filled by the wiring before anything starts. */
export type ReactionRegistry = {
  add(...reactions: readonly Reaction[]): void
  to(event: string): readonly Reaction[]
  find(name: string): Reaction | undefined
}

export function createReactionRegistry(): ReactionRegistry {
  const byName = new Map<string, Reaction>()
  const byEvent = new Map<string, Reaction[]>()
  return {
    add(...reactions) {
      for (const one of reactions) {
        if (byName.has(one.name)) throw new Error(`two reactions are called ${one.name}`)
        byName.set(one.name, one)
        byEvent.set(one.on.name, [...(byEvent.get(one.on.name) ?? []), one])
      }
    },
    to: (event) => byEvent.get(event) ?? [],
    find: (name) => byName.get(name),
  }
}

/** Writes a fact and the jobs of everybody who reacts to it, in the transaction given. */
export function createPublisher(reactions: Pick<ReactionRegistry, 'to'>): Publisher {
  return async function publish(tx, { kind, payload }, enqueue) {
    const seq = await appendEvent(tx, kind, payload)
    for (const one of reactions.to(kind.name)) await enqueue({ workspaceId: tx.workspaceId, reaction: one.name, seq })
    return seq
  }
}

type Deps = { db: Database; reactions: Pick<ReactionRegistry, 'find'>; events: Pick<EventLog, 'readOne'>; clock: Clock; newId: NewId }

/** Runs the reaction a job names. Throws when it fails, so the queue tries again or parks it. */
export function createReactionRunner({ db, reactions, events, clock, newId }: Deps): (payload: ReactionPayload) => Promise<void> {
  return async function react({ workspaceId, reaction, seq }) {
    const found = reactions.find(reaction)
    if (!found) throw new Error(`no reaction is called ${reaction}; it was removed while its jobs were waiting`)
    const event = await db.read(workspaceId, (tx) => events.readOne(tx, seq))
    if (!event) throw new Error(`the event ${seq} of ${reaction} is missing`)
    await found.run({ event: fitted(event, found), once: (work) => actOnce(db, { workspaceId, reaction, seq }, work), clock, newId })
  }
}

/** The event in the form the reaction was written for; a job may wait, or be put back by a person, across releases. */
function fitted(event: StoredEvent, { name, on }: Reaction): StoredEvent<never> {
  const parsed = on.payload.safeParse(event.payload)
  if (event.name !== on.name || !parsed.success)
    throw new Error(`the event ${event.id} is stored as a ${event.name} that does not fit ${on.name}, which ${name} answers`)
  return { ...event, payload: parsed.data as never }
}

async function actOnce(db: Database, { workspaceId, reaction, seq }: ReactionPayload, work: (tx: WriteTx) => Promise<void>): Promise<void> {
  await db.write({ workspaceId, actor: `reaction:${reaction}` }, async (tx) => {
    const first = await sql`
      insert into platform_reactions_done (workspace_id, reaction, seq) values (${workspaceId}, ${reaction}, ${seq}) on conflict do nothing returning seq`.execute(
      tx.sql,
    )
    if (first.rows.length > 0) await work(tx)
  })
}
