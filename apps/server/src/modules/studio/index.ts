import type { BuildCache } from '@manara/site-build'
import type { Action } from '../../platform/actions/action.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Models } from '../../platform/models/index.ts'
import type { RunKind } from '../../platform/runs/index.ts'
import type { NameActors } from '../accounts/index.ts'
import type { Hosting } from '../hosting/index.ts'
import { answerQuestion } from './answer-question.ts'
import { chatActions } from './chat/actions.ts'
import { converseRun } from './chat/converse-run.ts'
import { editActions } from './edit-actions.ts'
import { editorActions } from './editor/actions.ts'
import { createImprove } from './improve/create-improve.ts'
import { publishActions } from './publish/actions.ts'
import { deployRun } from './publish/deploy-run.ts'
import type { TellOwner } from './publish/deploy-run.ts'
import { siteActions } from './site-actions.ts'
import { createStudioStore } from './store.ts'

export { siteDeleted, studioEvents } from './events.ts'
export type { TellOwner }

type Deps = {
  db: Database
  hosting: Hosting
  cache: BuildCache
  tellOwner: TellOwner
  models: Pick<Models, 'run' | 'state'>
  nameActors: NameActors
}

/** The room where sites are made: the chat, the facts, the versions, and the way to the air. */
export function createStudio({ db, hosting, cache, tellOwner, models, nameActors }: Deps): { actions: Action[]; runs: RunKind[] } {
  const store = createStudioStore(db)
  const deps = { store, hosting, nameActors }
  const publishing = { store, hosting, cache, tellOwner, read: db.read }
  return {
    actions: [
      ...siteActions(deps),
      ...editActions(deps),
      answerQuestion(deps),
      ...chatActions(deps),
      ...publishActions(publishing),
      ...editorActions(deps, publishing),
    ],
    runs: [converseRun({ store, improve: createImprove({ models, store }) }), deployRun(publishing)],
  }
}
