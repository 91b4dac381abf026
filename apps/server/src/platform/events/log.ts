import { sql } from 'kysely'
import type { EventKind, StoredEvent } from '../../kernel/event.ts'
import type { Database, ReadTx } from '../db/database.ts'
import type { Clock } from '../clock.ts'
import { forgetBefore } from '../keeping/index.ts'
import type { Forgetters } from '../keeping/index.ts'
import { createEventForms } from './forms.ts'
import type { EventForms } from './forms.ts'

type Row = {
  seq: string
  xid: string
  name: string
  payload: Record<string, unknown>
  words: Record<string, unknown> | null
  actor: string
  at: Date
  workspace_id: string
}
type Appended = { seq: string }

/** Where a reader stands in the log: `xid-seq`. The empty log's end is `0-0`. */
export type Cursor = { xid: string; seq: string }

/** Reads a cursor as a client sends it back; anything else is undefined. */
export function parseCursor(text: string | undefined): Cursor | undefined {
  const match = /^(\d{1,20})-(\d{1,19})$/.exec(text ?? '')
  if (!match) return undefined
  const cursor = { xid: match[1] ?? '0', seq: match[2] ?? '0' }
  return BigInt(cursor.xid) <= largestXid && BigInt(cursor.seq) <= largestSeq ? cursor : undefined
}

/** What the database's own types can hold. */
const largestXid = 2n ** 64n - 1n
const largestSeq = 2n ** 63n - 1n

/** The earlier of two places in the log. */
export function earlierOf(a: Cursor, b: Cursor): Cursor {
  const [xid, other] = [BigInt(a.xid), BigInt(b.xid)]
  return xid < other || (xid === other && BigInt(a.seq) <= BigInt(b.seq)) ? a : b
}

/** Adds one fact inside the transaction of the change it reports. Gives its sequence number. */
export async function appendEvent(tx: ReadTx & { scope: { actor: string } }, kind: EventKind, payload: unknown): Promise<string> {
  const parsed = kind.payload.parse(payload) as Record<string, unknown>
  const personal = new Set(kind.personal ?? [])
  const open = Object.fromEntries(Object.entries(parsed).filter(([field]) => !personal.has(field)))
  const words = Object.fromEntries(Object.entries(parsed).filter(([field]) => personal.has(field)))
  const inserted = await sql<Appended>`
    insert into platform_events (workspace_id, name, payload, actor) values (${tx.workspaceId}, ${kind.name}, ${JSON.stringify(open)}, ${tx.scope.actor}) returning seq`.execute(
    tx.sql,
  )
  const seq = inserted.rows[0]?.seq
  if (seq === undefined) throw new Error(`the event ${kind.name} was not stored`)
  if (personal.size > 0)
    await sql`insert into platform_event_words (workspace_id, seq, words) values (${tx.workspaceId}, ${seq}, ${JSON.stringify(words)})`.execute(
      tx.sql,
    )
  return seq
}

const columns = sql`e.workspace_id, e.seq, e.xid::text as xid, e.name, e.payload, w.words, e.actor, e.at`
const source = sql`platform_events e left join platform_event_words w on w.workspace_id = e.workspace_id and w.seq = e.seq`
/** Only what lies below every transaction still open: nothing can yet commit before it. */
const settled = sql`e.xid < pg_snapshot_xmin(pg_current_snapshot())`

type Before = { before: Cursor | undefined; name: string | undefined; limit: number }

/** Reading the log. Every reader sees an event in its newest form, however old the row is. */
export type EventLog = {
  /** The next facts after a cursor, oldest first. A reader that goes on from the last one misses none and doubles none. */
  readAfter(tx: ReadTx, after: Cursor, limit: number): Promise<StoredEvent[]>
  /** The newest facts before a cursor, newest first; for lists. `name` may be any name the kind ever had. */
  readBefore(tx: ReadTx, wish: Before): Promise<StoredEvent[]>
  /** One fact by its number, for the reaction whose job names it. */
  readOne(tx: ReadTx, seq: string): Promise<StoredEvent | undefined>
}

/** `kinds` are all kinds of event this program publishes. */
export function createEventLog(kinds: readonly EventKind[]): EventLog {
  const forms = createEventForms(kinds)
  const present = (rows: readonly Row[]) => rows.map((row) => presentRow(row, forms))
  return {
    readAfter: async (tx, after, limit) => present(await rowsAfter(tx, after, limit)),
    readBefore: async (tx, { before, name, limit }) =>
      present(await rowsBefore(tx, { before, names: name === undefined ? undefined : forms.namesOf(name), limit })),
    async readOne(tx, seq) {
      const found = await sql<Row>`select ${columns} from ${source} where e.workspace_id = ${tx.workspaceId} and e.seq = ${seq}`.execute(
        tx.sql,
      )
      return present(found.rows)[0]
    },
  }
}

async function rowsAfter(tx: ReadTx, after: Cursor, limit: number): Promise<Row[]> {
  const found = await sql<Row>`
    select ${columns} from ${source} where e.workspace_id = ${tx.workspaceId} and (e.xid, e.seq) > (${after.xid}::xid8, ${after.seq}::bigint) and ${settled}
    order by e.xid, e.seq limit ${limit}`.execute(tx.sql)
  return found.rows
}

async function rowsBefore(
  tx: ReadTx,
  { before, names, limit }: { before: Cursor | undefined; names: readonly string[] | undefined; limit: number },
): Promise<Row[]> {
  const older = before ? sql`and (e.xid, e.seq) < (${before.xid}::xid8, ${before.seq}::bigint)` : sql``
  const named = names ? sql`and e.name = any(${names})` : sql``
  const found =
    await sql<Row>`select ${columns} from ${source} where e.workspace_id = ${tx.workspaceId} and ${settled} ${older} ${named} order by e.xid desc, e.seq desc limit ${limit}`.execute(
      tx.sql,
    )
  return found.rows
}

/** Where the settled log ends now; a live reader that has no cursor begins here. */
export async function endOfLog(tx: ReadTx): Promise<Cursor> {
  const found = await sql<{ xid: string; seq: string }>`
    select e.xid::text as xid, e.seq from platform_events e where e.workspace_id = ${tx.workspaceId} and ${settled} order by e.xid desc, e.seq desc limit 1`.execute(
    tx.sql,
  )
  return found.rows[0] ?? { xid: '0', seq: '0' }
}

function presentRow(row: Row, forms: EventForms): StoredEvent {
  return {
    ...forms.newest({ name: row.name, payload: { ...row.payload, ...row.words } }),
    id: `${row.xid}-${row.seq}`,
    workspaceId: row.workspace_id,
    actor: row.actor,
    at: row.at,
  }
}

/** Forgets, after a month, that a reaction acted on an event; not while a parked job may still let it run again. Gives how many. */
export async function sweepReactionMarks(db: Pick<Database, 'sweep'>, clock: Clock): Promise<number> {
  const before = forgetBefore('events.marks', clock.now())
  const { numAffectedRows } = await db.sweep('events: marks past their month', (everywhere) =>
    sql`
    delete from platform_reactions_done d where d.at < ${before} and not exists (
      select from platform.parked_reactions p where p.workspace_id = d.workspace_id and p.reaction = d.reaction and p.seq = d.seq)`.execute(
      everywhere,
    ),
  )
  return Number(numAffectedRows ?? 0)
}

/** Blanks personal words beside the log that are past their time; the log itself is never touched. */
export const eventForgetters = (db: Pick<Database, 'sweep'>): Forgetters => ({
  'events.words': (before, limit) =>
    db.sweep('events: personal words past their time', async (everywhere) => {
      const { numAffectedRows } = await sql`
        update platform_event_words set words = null, blanked = true where (workspace_id, seq) in (
          select workspace_id, seq from platform_event_words where at < ${before} and not blanked limit ${limit})`.execute(everywhere)
      return Number(numAffectedRows ?? 0)
    }),
})
