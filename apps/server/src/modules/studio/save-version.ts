import type { EditOp, PatchStep, SiteDescription } from '@manara/contracts'
import { EditError, applyOps, applyPatch } from '@manara/site-kit'
import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../../platform/clock.ts'
import { studioErrors } from './errors.ts'
import { siteChanged } from './events.ts'
import { rebase } from './merge.rules.ts'
import { summaryOf } from './summary.rules.ts'
import type { SiteRow, StudioWriter, Touched, VersionRow } from './store.ts'

export type ChangedBy = 'edit' | 'chat' | 'undo' | 'redo' | 'restore' | 'answer'
type Change = {
  siteId: string
  ops: EditOp[]
  by: ChangedBy
  madeBy: string
  summary?: string
  /** Changes of one group are undone together: all sections of one chat message. */
  group?: string
  /** The revision the change was made on; absent for changes that always fit the newest. */
  revision?: number
}
type Ways = { clock: Clock; newId: NewId }
type Next = { patch: PatchStep[]; inverse: PatchStep[]; touched: Touched; description: SiteDescription; undo: number[][]; redo: number[][] }

const longestUndo = 200

/**
 * Saves one change as a new version, in the caller's transaction. A change made on an older revision is fitted to the newest one; where somebody
 * changed the very same thing meanwhile it is refused as `studio.stale`, with `clashes`. Throws `studio.site_missing`, `studio.bad_edit`.
 */
export async function saveVersion(writer: StudioWriter, change: Change, { clock, newId }: Ways): Promise<SiteRow> {
  const site = await hold(writer, change.siteId)
  const applied = apply(site.description, await opsThatFit(writer, site, change), newId)
  if (applied.patch.length === 0) return site
  const version = site.revision + 1
  const undo = await pushed(writer, { site, version, group: change.group })
  return store(writer, { site, change, next: { ...applied, description: applied.site, undo, redo: [] }, at: clock.now() })
}

/** Takes the newest group of changes back, as a new version. */
export async function undoVersion(
  writer: StudioWriter,
  siteId: string,
  { clock, madeBy }: { clock: Clock; madeBy: string },
): Promise<SiteRow> {
  const site = await hold(writer, siteId)
  const group = site.undo_stack.at(-1)
  if (!group) throw studioErrors.nothing_to_undo()
  const versions = await eachVersion(writer, siteId, group)
  const newestFirst = versions.toReversed()
  const next = {
    patch: newestFirst.flatMap((one) => one.inverse),
    inverse: versions.flatMap((one) => one.patch),
    touched: union(versions),
    description: applyPatch(
      site.description,
      newestFirst.flatMap((one) => one.inverse),
    ),
    undo: site.undo_stack.slice(0, -1),
    redo: [...site.redo_stack, group],
  }
  return store(writer, {
    site,
    change: { siteId, by: 'undo', madeBy, summary: summaryOf('undo', group.at(0) ?? 0) },
    next,
    at: clock.now(),
  })
}

/** Does again what the last undo took back. */
export async function redoVersion(
  writer: StudioWriter,
  siteId: string,
  { clock, madeBy }: { clock: Clock; madeBy: string },
): Promise<SiteRow> {
  const site = await hold(writer, siteId)
  const group = site.redo_stack.at(-1)
  if (!group) throw studioErrors.nothing_to_redo()
  const versions = await eachVersion(writer, siteId, group)
  const next = {
    patch: versions.flatMap((one) => one.patch),
    inverse: versions.toReversed().flatMap((one) => one.inverse),
    touched: union(versions),
    description: applyPatch(
      site.description,
      versions.flatMap((one) => one.patch),
    ),
    undo: [...site.undo_stack, group],
    redo: site.redo_stack.slice(0, -1),
  }
  return store(writer, {
    site,
    change: { siteId, by: 'redo', madeBy, summary: summaryOf('redo', group.at(0) ?? 0) },
    next,
    at: clock.now(),
  })
}

async function hold(writer: StudioWriter, siteId: string): Promise<SiteRow> {
  const site = await writer.holdSite(siteId)
  if (!site) throw studioErrors.site_missing()
  return site
}

function apply(site: SiteDescription, ops: EditOp[], newId: NewId) {
  try {
    return applyOps(site, ops, { newId })
  } catch (error) {
    if (error instanceof EditError) throw studioErrors.bad_edit({ sentence: error.message })
    throw error
  }
}

/** The operations as they fit the newest revision. Throws `studio.stale` when that cannot be decided for the person. */
async function opsThatFit(writer: StudioWriter, site: SiteRow, { revision, ops }: Pick<Change, 'revision' | 'ops'>): Promise<EditOp[]> {
  if (revision === undefined || revision === site.revision) return ops
  if (revision > site.revision) throw studioErrors.stale({ revision: site.revision })
  const base = await descriptionAt(writer, site, revision)
  const fitted = rebase({ base, now: site.description, ops })
  if (fitted.clashes.length > 0) throw studioErrors.stale({ revision: site.revision, clashes: fitted.clashes })
  return fitted.ops
}

function union(versions: readonly VersionRow[]): Touched {
  const all = (pick: (touched: Touched) => string[]) => [...new Set(versions.flatMap((one) => pick(one.touched)))]
  return {
    sections: all((one) => one.sections),
    facts: all((one) => one.facts),
    pages: all((one) => one.pages),
    theme: versions.some((one) => one.touched.theme),
  }
}

async function pushed(
  writer: StudioWriter,
  { site, version, group }: { site: SiteRow; version: number; group: string | undefined },
): Promise<number[][]> {
  const top = site.undo_stack.at(-1)
  const newest = top?.at(-1)
  const before = group === undefined || newest === undefined ? undefined : await writer.findVersion(site.id, newest)
  const joins = before?.group_key === group && group !== undefined
  return joins ? [...site.undo_stack.slice(0, -1), [...(top ?? []), version]] : [...site.undo_stack, [version]].slice(-longestUndo)
}

async function eachVersion(writer: StudioWriter, siteId: string, group: number[]): Promise<VersionRow[]> {
  const found: VersionRow[] = []
  for (const version of group) {
    const row = await writer.findVersion(siteId, version)
    if (!row) throw studioErrors.version_missing()
    found.push(row)
  }
  return found
}

type Storing = { site: SiteRow; change: Omit<Change, 'ops'>; next: Next; at: Date }

async function store(writer: StudioWriter, { site, change, next, at }: Storing): Promise<SiteRow> {
  const version = site.revision + 1
  const { patch, inverse, touched, description, undo, redo } = next
  await writer.insertVersion({
    site_id: site.id,
    version,
    patch,
    inverse,
    touched,
    summary: change.summary ?? '',
    group_key: change.group ?? null,
    made_by: change.madeBy,
    created_at: at,
  })
  await writer.saveSite(site.id, { description, revision: version, undo, redo, at })
  await writer.publish(siteChanged, { siteId: site.id, version, sections: touched.sections, by: change.by })
  return { ...site, description, revision: version, undo_stack: undo, redo_stack: redo, updated_at: at }
}

/** A site as it stood at an earlier version. */
export async function descriptionAt(
  reader: Pick<StudioWriter, 'versionsBetween'>,
  site: SiteRow,
  version: number,
): Promise<SiteDescription> {
  if (version > site.revision) throw studioErrors.version_missing()
  const later = await reader.versionsBetween({ siteId: site.id, above: version })
  return applyPatch(
    site.description,
    later.flatMap((one) => one.inverse),
  )
}
