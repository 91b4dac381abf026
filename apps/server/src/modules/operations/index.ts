import type { Action } from '../../platform/actions/action.ts'
import type { EventLog } from '../../platform/events/log.ts'
import type { Limits } from '../../platform/limits/index.ts'
import type { Mail } from '../../platform/mail/index.ts'
import type { Runs } from '../../platform/runs/index.ts'
import { eventActions } from './event-actions.ts'
import { houseActions } from './house-actions.ts'
import { modelActions } from './model-actions.ts'
import type { ModelsDeps } from './model-actions.ts'
import { runActions } from './run-actions.ts'

export { presentEvent } from './event-actions.ts'

type Deps = {
  events: EventLog
  runs: Pick<Runs, 'cancelIn' | 'retryIn'>
  mail: Mail
  limits: Limits
  models: ModelsDeps
  emailOf: (personId: string) => Promise<string | undefined>
}

/** The room that shows what goes on inside: log, runs, outbox, limits. */
export const createOperations = (deps: Deps): { actions: Action[] } => ({
  actions: [...eventActions(deps.events), ...runActions(deps), ...houseActions(deps), ...modelActions(deps.models)],
})
