import type { BuildCache } from '@manara/site-build'
import type { FastifyPluginAsync } from 'fastify'
import type { Action } from '../../platform/actions/action.ts'
import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Files } from '../../platform/files/index.ts'
import type { Models } from '../../platform/models/index.ts'
import type { RunKind } from '../../platform/runs/index.ts'
import type { NameActors } from '../accounts/index.ts'
import type { Hosting } from '../hosting/index.ts'
import { answerQuestion } from './answer-question.ts'
import { chatActions } from './chat/actions.ts'
import { converseRun } from './chat/converse-run.ts'
import { editActions } from './edit-actions.ts'
import { editorActions } from './editor/actions.ts'
import { createImport } from './import/create-import.ts'
import type { ImportSettings } from './import/create-import.ts'
import { createImprove } from './improve/create-improve.ts'
import { estimateCost } from './improve/estimate.ts'
import type { PriceSettings } from './improve/estimate.ts'
import { createMedia } from './media/create-media.ts'
import type { UploadDeps } from './media/upload-route.ts'
import { publishActions } from './publish/actions.ts'
import { deployRun } from './publish/deploy-run.ts'
import type { RunningTests, TellOwner } from './publish/deploy-run.ts'
import { sitesUnderTest } from './publish/try-arm.ts'
import type { SitesUnderTest } from './publish/try-arm.ts'
import { siteActions } from './site-actions.ts'
import { createStudioStore } from './store.ts'
import { translateSite } from './translate/actions.ts'
import { translateRun } from './translate/translate-run.ts'

export { siteDeleted, studioEvents } from './events.ts'
export type { TellOwner }

type Deps = {
  db: Database
  hosting: Hosting
  cache: BuildCache
  tellOwner: TellOwner
  /** Tests of a site whose arms are to be on the air. */
  runningTests: RunningTests
  models: Models
  pricing: PriceSettings
  nameActors: NameActors
  files: Files
  clock: Clock
  /** Who sends bytes, and how often pictures may be brought. */
  bringing: UploadDeps
  newId: NewId
  /** The same for what is brought along to be read. */
  importing: UploadDeps & ImportSettings
}

export type Studio = {
  actions: Action[]
  runs: RunKind[]
  /** For the room that tests two arms of a site against each other. */
  underTest: SitesUnderTest
  /** Where bytes come in: pictures, and files to be read. */
  routes: FastifyPluginAsync
  sweep(): Promise<void>
}

/** The room where sites are made: the chat, the facts, the versions, and the way to the air. */
export function createStudio({
  db,
  hosting,
  cache,
  tellOwner,
  runningTests,
  models,
  pricing,
  nameActors,
  files,
  clock,
  bringing,
  ...rest
}: Deps): Studio {
  const store = createStudioStore(db)
  const deps = { store, hosting, nameActors }
  const media = createMedia({ db, files, cache, clock, ...bringing })
  const { importing: settings, newId } = rest
  const brought = createImport({ db, files, clock, newId, sites: store, addPicture: media.add, ...settings, settings })
  const publishing = { store, hosting, cache, tellOwner, runningTests, media: media.source, read: db.read, write: db.write }
  return {
    actions: [
      ...siteActions(deps),
      ...editActions(deps),
      answerQuestion(deps),
      ...chatActions(deps),
      ...publishActions(publishing),
      ...editorActions(deps, publishing),
      translateSite({ store, models }),
      estimateCost({ db, store, models, clock, pricing }),
      ...media.actions,
      ...brought.actions,
    ],
    runs: [
      converseRun({ store, improve: createImprove({ models, store }) }),
      deployRun(publishing),
      translateRun({ store, models }),
      ...brought.runs,
    ],
    underTest: sitesUnderTest(publishing),
    routes: async (app) => {
      await app.register(media.routes)
      await app.register(brought.routes)
    },
    sweep: async () => {
      await media.sweep()
      await brought.sweep()
    },
  }
}
