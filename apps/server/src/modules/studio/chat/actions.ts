import { studio } from '@manara/contracts'
import { decodeCursor, pageOf } from '../../../kernel/page.ts'
import { readAction, writeAction } from '../../../platform/actions/action.ts'
import type { Action } from '../../../platform/actions/action.ts'
import { studioErrors } from '../errors.ts'
import { messageSent } from '../events.ts'
import { presentMessage } from '../present.ts'
import type { StudioDeps } from '../site-actions.ts'
import { ConverseInput } from './converse-run.ts'
import { activeMessages, withTrueStates } from './message-state.ts'

const converse = { kind: 'studio.converse', input: ConverseInput }

/** Commits the message and the run that answers it together; the door then follows the run. */
const chat = ({ store }: StudioDeps) =>
  writeAction(studio.chat, async ({ tx, actor, clock, newId }, { id, message, focus, lang }) => {
    const writer = store.join(tx)
    // Two messages at the same instant get their order here, and with it their place in the lane.
    const site = await writer.holdSite(id)
    if (!site) throw studioErrors.site_missing()
    const { active, over } = await activeMessages(tx, { reader: writer, siteId: id })
    for (const ended of over) await writer.setMessageState(ended.id, ended.state)
    const waiting = active.length > 0
    const messageId = newId('msg')
    const onBehalfOf = actor.kind === 'key' ? actor.createdBy : actor.id
    const runId = await writer.startRun(
      converse,
      { siteId: id, messageId, message, focus, lang },
      { cause: messageId, subject: id, lane: id, onBehalfOf },
    )
    await writer.insertMessage({
      id: messageId,
      site_id: id,
      author: 'owner',
      body: message,
      run_id: runId,
      version: null,
      state: waiting ? 'waiting' : 'working',
      created_at: clock.now(),
    })
    await writer.publish(messageSent, { siteId: id, messageId, runId })
    return { runId, messageId, waiting }
  })

const listMessages = ({ store }: StudioDeps) =>
  readAction(studio.listMessages, async ({ tx }, { id, limit, cursor }) => {
    const reader = store.look(tx)
    if (!(await reader.findSite(id))) throw studioErrors.site_missing()
    const rows = await withTrueStates(tx, await reader.listMessages({ siteId: id, after: decodeCursor(cursor), limit }))
    return pageOf(rows, { limit, cursorOf: (row) => ({ at: row.created_at.toISOString(), id: row.id }), present: presentMessage })
  })

/** Talking to Manara about a site. */
export const chatActions = (deps: StudioDeps): Action[] => [chat(deps), listMessages(deps)]
