import type { Action } from '../../platform/actions/action.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Reaction } from '../../platform/events/reaction.ts'
import { leadsActions } from './actions.ts'
import { captureLead } from './capture-lead.ts'
import type { FormSubmission } from './capture-lead.ts'
import { createLeadsStore } from './store.ts'

export { leadsEvents } from './events.ts'
export type { FormSubmission }

type Deps = { db: Database } & Pick<Parameters<typeof captureLead>[0], 'formSubmitted' | 'tellOwner'>

/** The room of people who may become customers: leads, their timeline, and catching them from forms. */
export function createLeads({ db, ...outside }: Deps): { actions: Action[]; reactions: Reaction[] } {
  const store = createLeadsStore(db)
  return { actions: leadsActions(store), reactions: [captureLead({ store, ...outside })] }
}
