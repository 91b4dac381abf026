import { operations } from '@manara/contracts'
import { z } from 'zod'
import { commonErrors } from '../../kernel/errors.ts'
import { eventKind } from '../../kernel/event.ts'
import type { StoredEvent } from '../../kernel/event.ts'
import { readAction, writeAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import { parseCursor } from '../../platform/events/log.ts'
import type { EventLog } from '../../platform/events/log.ts'

export const presentEvent = (event: StoredEvent) => ({ id: event.id, name: event.name, at: event.at.toISOString(), data: event.payload })

const listEvents = (events: Pick<EventLog, 'readBefore'>) =>
  readAction(operations.listEvents, async ({ tx }, { limit, cursor, name }) => {
    const before = parseCursor(cursor)
    if (cursor !== undefined && !before) throw commonErrors.invalid({ errors: [{ path: 'cursor', message: 'not a cursor of this list' }] })
    const found = await events.readBefore(tx, { before, name, limit: limit + 1 })
    const items = found.slice(0, limit).map(presentEvent)
    return { items, next: found.length > limit ? items.at(-1)?.id : undefined }
  })

const anything = z.record(z.string(), z.unknown())

/** What comes from outside says so by its name; it can never speak in the name of a module. */
const sendEvent = (events: Pick<EventLog, 'readOne'>) =>
  writeAction(operations.sendEvent, async ({ tx }, { name, data }) => {
    const seq = await tx.tools.publish(eventKind({ name: name as `${string}.${string}`, payload: anything }), data)
    const stored = await events.readOne(tx, seq)
    if (!stored) throw new Error(`the event ${seq} is missing right after it was stored`)
    // The id by which lists and streams know it, so its sender can go on hearing from there.
    return { id: stored.id }
  })

const followEvents = readAction(operations.followEvents, async () => ({}))

/** The log: reading it, hearing it, and telling what happened elsewhere. */
export const eventActions = (events: Pick<EventLog, 'readBefore' | 'readOne'>): Action[] => [
  listEvents(events),
  sendEvent(events),
  followEvents,
]
