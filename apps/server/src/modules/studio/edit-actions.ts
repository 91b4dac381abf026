import { studio } from '@manara/contracts'
import { compareSites, fixSite } from '@manara/site-kit'
import type { WhichFindings } from '@manara/site-kit'
import { actorName } from '../../kernel/store.ts'
import { readAction, writeAction } from '../../platform/actions/action.ts'
import type { Action } from '../../platform/actions/action.ts'
import { draftLegal } from './draft-legal.ts'
import { studioErrors } from './errors.ts'
import { viewOf } from './present.ts'
import { formPath } from './publish/rendering.ts'
import { descriptionAt, redoVersion, saveVersion, undoVersion } from './save-version.ts'
import type { StudioDeps } from './site-actions.ts'
import { summaryIn, summaryOf } from './summary.rules.ts'

const editSite = ({ store, hosting }: StudioDeps) =>
  writeAction(studio.editSite, async ({ tx, actor, clock, newId }, { id, revision, ops }) => {
    const writer = store.join(tx)
    const row = await saveVersion(writer, { siteId: id, ops, revision, by: 'edit', madeBy: actorName(actor) }, { clock, newId })
    return viewOf(row, { tx, reader: writer, hosting })
  })

/** One edit for all findings that can be settled without the owner; nothing to settle makes no version. */
const fixFindings = ({ store, hosting }: StudioDeps) =>
  writeAction(studio.fixFindings, async ({ tx, actor, clock, newId }, { id, only }) => {
    const writer = store.join(tx)
    const before = await writer.holdSite(id)
    if (!before) throw studioErrors.site_missing()
    const options = { mode: 'publish', formAction: formPath } as const
    const { ops, fixed } = fixSite(before.description, options, only as WhichFindings | undefined)
    const change = { siteId: id, ops, by: 'edit' as const, madeBy: actorName(actor), summary: summaryOf('fix', fixed) }
    const row = fixed === 0 ? before : await saveVersion(writer, change, { clock, newId })
    return { fixed, site: await viewOf(row, { tx, reader: writer, hosting }) }
  })

const undo = ({ store, hosting }: StudioDeps) =>
  writeAction(studio.undoEdit, async ({ tx, actor, clock }, { id }) => {
    const writer = store.join(tx)
    return viewOf(await undoVersion(writer, id, { clock, madeBy: actorName(actor) }), { tx, reader: writer, hosting })
  })

const redo = ({ store, hosting }: StudioDeps) =>
  writeAction(studio.redoEdit, async ({ tx, actor, clock }, { id }) => {
    const writer = store.join(tx)
    return viewOf(await redoVersion(writer, id, { clock, madeBy: actorName(actor) }), { tx, reader: writer, hosting })
  })

const listVersions = ({ store, hosting, nameActors }: StudioDeps) =>
  readAction(studio.listVersions, async ({ tx }, { id, limit, cursor, lang }) => {
    const reader = store.look(tx)
    const site = await reader.findSite(id)
    if (!site) throw studioErrors.site_missing()
    const below = cursor === undefined ? undefined : Number.parseInt(cursor, 10) || 0
    const rows = await reader.versionsBetween({ siteId: id, above: 0, below, limit: limit + 1 })
    const live = (await hosting.liveStates(tx, [id])).get(id)?.liveVersion
    const nameOf = await nameActors(
      tx,
      rows.map((row) => row.made_by),
    )
    const spoken = lang ?? site.description.languages[0] ?? 'en'
    const items = rows.slice(0, limit).map((row) => ({
      version: row.version,
      at: row.created_at.toISOString(),
      by: nameOf(row.made_by),
      ...(row.made_by.startsWith('run:') ? { runId: row.made_by.slice(4) } : {}),
      summary: summaryIn(row.summary, spoken),
      touched: {
        sections: row.touched.sections,
        look: row.touched.theme,
        facts: row.touched.facts.length > 0,
        pages: row.touched.pages.length > 0,
      },
      live: row.version === live,
    }))
    return { items, next: rows.length > limit ? String(items.at(-1)?.version) : undefined }
  })

const compareVersions = ({ store }: StudioDeps) =>
  readAction(studio.compareVersions, async ({ tx }, { id, version, against, lang }) => {
    const reader = store.look(tx)
    const site = await reader.findSite(id)
    if (!site) throw studioErrors.site_missing()
    const other = against ?? site.revision
    const [older, newer] = [await descriptionAt(reader, site, version), await descriptionAt(reader, site, other)]
    return { version, against: other, changes: compareSites(older, newer, lang ?? site.description.languages[0] ?? 'en') }
  })

const restoreVersion = ({ store, hosting }: StudioDeps) =>
  writeAction(studio.restoreVersion, async ({ tx, actor, clock, newId }, { id, version }) => {
    const writer = store.join(tx)
    const site = await writer.findSite(id)
    if (!site) throw studioErrors.site_missing()
    const earlier = await descriptionAt(writer, site, version)
    const row = await saveVersion(
      writer,
      {
        siteId: id,
        ops: [{ op: 'replace_site', site: earlier }],
        by: 'restore',
        madeBy: actorName(actor),
        summary: summaryOf('restore', version),
      },
      { clock, newId },
    )
    return viewOf(row, { tx, reader: writer, hosting })
  })

/** Changing a site by hand, going back and forth, and comparing. */
export const editActions = (deps: StudioDeps): Action[] => [
  editSite(deps),
  fixFindings(deps),
  draftLegal(deps),
  undo(deps),
  redo(deps),
  listVersions(deps),
  compareVersions(deps),
  restoreVersion(deps),
]
