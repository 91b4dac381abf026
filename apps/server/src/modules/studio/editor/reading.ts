import { editor, presetNames } from '@manara/contracts'
import { illustrators, languageStates, referencesTo, typePairs } from '@manara/site-kit'
import { readAction } from '../../../platform/actions/action.ts'
import { studioErrors } from '../errors.ts'
import type { StudioDeps } from '../site-actions.ts'

/** What a look can be put together from. */
export const listLooks = () =>
  readAction(editor.listLooks, async () => ({
    presets: [...presetNames],
    typePairs: typePairs.map(({ id, latin, mood }) => ({ id, display: latin.display.family, text: latin.text.family, moods: [...mood] })),
    arts: illustrators.map(({ id }) => ({ id })),
  }))

/** Every fact with the places that change when it does. */
export const listFacts = ({ store }: StudioDeps) =>
  readAction(editor.listFacts, async ({ tx }, { id }) => {
    const row = await store.look(tx).findSite(id)
    if (!row) throw studioErrors.site_missing()
    const { description: site, revision } = row
    return { items: site.facts.map((fact) => ({ fact, uses: referencesTo(site, fact.id) })), revision }
  })

/** How complete each language is, and what it lacks. */
export const listLanguages = ({ store }: StudioDeps) =>
  readAction(editor.listLanguages, async ({ tx }, { id }) => {
    const row = await store.look(tx).findSite(id)
    if (!row) throw studioErrors.site_missing()
    return { items: languageStates(row.description) }
  })
