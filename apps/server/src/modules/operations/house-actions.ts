import { operations } from '@manara/contracts'
import { commonErrors } from '../../kernel/errors.ts'
import { decodeCursor } from '../../kernel/page.ts'
import { openAction, readAction, writeAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import type { Actor } from '../../kernel/actor.ts'
import { listParked as parked, replayParked as replay } from '../../platform/jobs/index.ts'
import type { Limits } from '../../platform/limits/index.ts'
import type { Mail } from '../../platform/mail/index.ts'
import type { Spending } from '../../platform/models/index.ts'
import type { ModelsDeps } from './model-actions.ts'

type Deps = {
  mail: Mail
  limits: Limits
  models: ModelsDeps
  emailOf: (personId: string) => Promise<string | undefined>
}

const readerOf = (actor: Actor, { emailOf }: Deps) => (actor.kind === 'person' ? emailOf(actor.id) : Promise.resolve(undefined))

const listOutbox = (deps: Deps) =>
  readAction(operations.listOutbox, async ({ tx, actor }, { limit, cursor }) =>
    deps.mail.listOutbox(tx, { limit, cursor, readerEmail: await readerOf(actor, deps) }),
  )

const listLimits = ({ limits, models }: Deps) =>
  openAction(operations.listLimits, async ({ actor, address }) => {
    const views = await limits.peekAll({ workspaceId: actor.workspaceId, address })
    const spent = await models.spending(actor.workspaceId)
    return {
      items: [
        ...views.map(({ resetsAt, ...view }) => ({ ...view, resetsAt: resetsAt?.toISOString() })),
        ...(spent.caps.monthlyMicros === undefined ? [] : [budgetView(spent)]),
      ],
    }
  })

/** The month's budget for models beside the other limits, in the operator's currency. */
const budgetView = ({ micros, caps, resetsAt }: Spending) => ({
  name: 'models.month',
  title: 'Language model, this month',
  used: micros / 1e6,
  of: (caps.monthlyMicros ?? 0) / 1e6,
  resetsAt: resetsAt.toISOString(),
})

const listParked = readAction(operations.listParked, async ({ tx }, { limit, cursor }) => {
  const { items, next } = await parked(tx, { limit, after: decodeCursor(cursor) })
  return {
    items: items.map(({ id, job, payload, error, tries, at }) => ({
      id,
      reaction: typeof payload.reaction === 'string' ? payload.reaction : job,
      event: typeof payload.seq === 'string' ? payload.seq : '',
      at: at.toISOString(),
      tries,
      error,
    })),
    next,
  }
})

const replayParked = writeAction(operations.replayParked, async ({ tx }, { id }) => {
  if (!(await replay(tx, id))) throw commonErrors.not_found()
  return {}
})

/** Mails, limits, and what is parked. */
export const houseActions = (deps: Deps): Action[] => [listOutbox(deps), listLimits(deps), listParked, replayParked]
