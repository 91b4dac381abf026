import type { StoredEvent } from '../../kernel/event.ts'
import type { Database } from '../db/database.ts'
import { earlierOf, endOfLog, parseCursor } from './log.ts'
import type { Cursor, EventLog } from './log.ts'

export const liveChannel = 'manara_live'
const batch = 200
/** A later look catches what stood behind a transaction that was still open at the wake-up. */
const secondLookMs = 150
const quietLookMs = 2_000

type Deps = {
  db: Database
  events: Pick<EventLog, 'readAfter'>
  /** Hears the channel of the bus; `message` is a workspace id. */
  listen: (channel: string, onMessage: (message: string) => void) => Promise<() => Promise<void>>
  /** Tells other processes; loses nothing when it is lost, readers look again by themselves. */
  notify: (channel: string, message: string) => void
}

export type Live = {
  /** Facts of a workspace from a cursor on (absent: from now on), in order, until the signal ends it. */
  follow(workspaceId: string, after: string | undefined, signal: AbortSignal): AsyncGenerator<StoredEvent>
  /** To be called after a commit that published. */
  wake(workspaceId: string): void
  close(): Promise<void>
}

/** Live reading of the log from any process: a wake-up tells that there is something, the log tells what. */
export async function createLive({ db, events, listen, notify }: Deps): Promise<Live> {
  const rooms = createRooms()
  const stopListening = await listen(liveChannel, rooms.rouse)

  /** Readers who stand at one place read it together, so a thousand screens of a workspace cost one look. */
  const readTogether = (room: Room, workspaceId: string, { xid, seq }: Cursor) => {
    const place = `${xid}-${seq}`
    const reading = room.reading.get(place) ?? db.read(workspaceId, (tx) => events.readAfter(tx, { xid, seq }, batch))
    room.reading.set(place, reading)
    return reading
  }

  async function* follow(workspaceId: string, after: string | undefined, signal: AbortSignal) {
    const newest = await db.read(workspaceId, endOfLog)
    // Behind the end stands nobody: such a place is from before a backup was put back, and would hear nothing for long.
    let cursor = earlierOf(parseCursor(after) ?? newest, newest)
    const { room, leave } = rooms.enter(workspaceId)
    try {
      while (!signal.aborted) {
        // Begin to sleep before reading, or a wake-up between the two would be lost.
        const { woken, end: stayAwake } = nap(room, signal)
        const found = await readTogether(room, workspaceId, cursor)
        for (const event of found) {
          cursor = parseCursor(event.id) ?? cursor
          yield event
        }
        if (found.length === 0) await woken
        else stayAwake()
      }
    } finally {
      leave()
    }
  }

  return {
    follow,
    wake(workspaceId) {
      rooms.rouse(workspaceId)
      setTimeout(() => rooms.rouse(workspaceId), secondLookMs).unref()
      notify(liveChannel, workspaceId)
    },
    close: stopListening,
  }
}

/** Who follows one workspace in this process: those asleep, and the looks that are under way since the last wake-up, by place. */
type Room = { readers: number; sleepers: Set<() => void>; reading: Map<string, Promise<StoredEvent[]>>; quiet: NodeJS.Timeout }

function createRooms() {
  const rooms = new Map<string, Room>()
  const rouse = (workspaceId: string) => {
    const room = rooms.get(workspaceId)
    if (!room) return
    // A look that began before the wake-up may have missed what it tells of.
    room.reading = new Map()
    const woken = room.sleepers
    room.sleepers = new Set()
    for (const wakeUp of woken) wakeUp()
  }
  return {
    rouse,
    /** The first who comes starts the room's clock, the last who goes stops it. */
    enter(workspaceId: string) {
      const room = rooms.get(workspaceId) ?? {
        readers: 0,
        sleepers: new Set(),
        reading: new Map(),
        quiet: setInterval(() => rouse(workspaceId), quietLookMs).unref(),
      }
      rooms.set(workspaceId, room)
      room.readers += 1
      const leave = () => {
        room.readers -= 1
        if (room.readers > 0) return
        clearInterval(room.quiet)
        rooms.delete(workspaceId)
      }
      return { room, leave }
    },
  }
}

/** Sleep that ends with the room's next wake-up, when the reader goes, or when it turns out not to be needed. */
function nap({ sleepers }: Room, signal: AbortSignal): { woken: Promise<void>; end: () => void } {
  const { promise: woken, resolve } = Promise.withResolvers<void>()
  const end = () => {
    sleepers.delete(end)
    signal.removeEventListener('abort', end)
    resolve()
  }
  sleepers.add(end)
  signal.addEventListener('abort', end, { once: true })
  return { woken, end }
}
