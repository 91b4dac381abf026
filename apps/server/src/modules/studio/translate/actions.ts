import { editor } from '@manara/contracts'
import { writeAction } from '../../../platform/actions/action.ts'
import type { Action } from '../../../platform/actions/action.ts'
import { findModelSettings, mayUse } from '../../../platform/models/index.ts'
import type { Models } from '../../../platform/models/index.ts'
import { studioErrors } from '../errors.ts'
import type { StudioStore } from '../store.ts'
import { TranslateInput } from './translate-run.ts'

const kind = { kind: 'studio.translate', input: TranslateInput }

/** Starts putting what a language lacks into that language. */
export const translateSite = ({ store, models }: { store: StudioStore; models: Pick<Models, 'tiers'> }): Action =>
  writeAction(editor.translateSite, async ({ tx, actor, newId }, { id, lang }) => {
    const writer = store.join(tx)
    const site = await writer.holdSite(id)
    if (!site) throw studioErrors.site_missing()
    const { privacy } = await findModelSettings(tx)
    if (!models.tiers().some(({ tier }) => mayUse(privacy, tier))) throw studioErrors.no_model()
    if (!site.description.languages.slice(1).includes(lang)) throw studioErrors.language_missing()
    const onBehalfOf = actor.kind === 'key' ? actor.createdBy : actor.id
    const runId = await writer.startRun(kind, { siteId: id, lang }, { cause: newId('cause'), subject: id, lane: id, onBehalfOf })
    return { runId }
  })
