import { studio } from '@manara/contracts'
import { describeTypes } from '@manara/site-kit'
import { decodeCursor, pageOf } from '../../kernel/page.ts'
import { actorName } from '../../kernel/store.ts'
import { readAction, writeAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import type { NameActors } from '../accounts/index.ts'
import type { Hosting } from '../hosting/index.ts'
import { emptySite } from './empty-site.ts'
import { studioErrors } from './errors.ts'
import { siteCreated, siteDeleted } from './events.ts'
import { presentSummary, viewOf } from './present.ts'
import { saveVersion } from './save-version.ts'
import type { StudioStore } from './store.ts'

/** `nameActors`: who stands in records, by name. */
export type StudioDeps = { store: StudioStore; hosting: Hosting; nameActors: NameActors }

const createSite = ({ store, hosting }: StudioDeps) =>
  writeAction(studio.createSite, async ({ tx, clock, newId }, { name, languages }) => {
    const writer = store.join(tx)
    const id = newId('site')
    const at = clock.now()
    await writer.insertSite({
      id,
      at,
      description: emptySite({ siteId: id, pageId: newId('pag'), name, languages: languages ?? ['en'], at: at.toISOString() }),
    })
    await writer.publish(siteCreated, { siteId: id })
    const row = await writer.findSite(id)
    if (!row) throw studioErrors.site_missing()
    return viewOf(row, { tx, reader: writer, hosting })
  })

const listSites = ({ store, hosting }: StudioDeps) =>
  readAction(studio.listSites, async ({ tx }, { limit, cursor }) => {
    const rows = await store.look(tx).listSites({ after: decodeCursor(cursor), limit })
    const live = await hosting.liveStates(
      tx,
      rows.map((row) => row.id),
    )
    return pageOf(rows, {
      limit,
      cursorOf: (row) => ({ at: row.created_at.toISOString(), id: row.id }),
      present: (row) => presentSummary(row, live.get(row.id)),
    })
  })

const getSite = ({ store, hosting }: StudioDeps) =>
  readAction(studio.getSite, async ({ tx }, { id }) => {
    const reader = store.look(tx)
    const row = await reader.findSite(id)
    if (!row) throw studioErrors.site_missing()
    return viewOf(row, { tx, reader, hosting })
  })

const updateSite = ({ store, hosting }: StudioDeps) =>
  writeAction(studio.updateSite, async ({ tx, actor, clock, newId }, { id, name }) => {
    const writer = store.join(tx)
    const before = await writer.findSite(id)
    if (!before) throw studioErrors.site_missing()
    const ops = name === undefined ? [] : before.description.languages.map((lang) => ({ op: 'set_name' as const, lang, value: name }))
    const row =
      ops.length === 0 ? before : await saveVersion(writer, { siteId: id, ops, by: 'edit', madeBy: actorName(actor) }, { clock, newId })
    return viewOf(row, { tx, reader: writer, hosting })
  })

const deleteSite = ({ store }: StudioDeps) =>
  writeAction(studio.deleteSite, async ({ tx }, { id }) => {
    const writer = store.join(tx)
    if (!(await writer.deleteSite(id))) throw studioErrors.site_missing()
    // Hosting hears of it and takes the site off the air.
    await writer.publish(siteDeleted, { siteId: id })
    return {}
  })

const listSectionTypes = () => readAction(studio.listSectionTypes, async (_ctx, { lang }) => ({ items: describeTypes(lang) }))

/** Making, finding and deleting sites. */
export const siteActions = (deps: StudioDeps): Action[] => [
  createSite(deps),
  listSites(deps),
  getSite(deps),
  updateSite(deps),
  deleteSite(deps),
  listSectionTypes(),
]
