import type { Action } from '../../../platform/actions/action.ts'
import type { PublishDeps } from '../publish/deploy-run.ts'
import type { Reader } from '../publish/actions.ts'
import type { StudioDeps } from '../site-actions.ts'
import { beHere } from './presence.ts'
import { listFacts, listLanguages, listLooks } from './reading.ts'
import { tryEdits } from './try-edits.ts'

/** What the editor's panels read, and who is at a site. */
export const editorActions = (deps: StudioDeps, publishing: PublishDeps & { read: Reader }): Action[] => [
  tryEdits(publishing),
  listLooks(),
  listFacts(deps),
  listLanguages(deps),
  beHere(deps),
]
