import type { EditOp, Section, SiteDescription } from '@manara/contracts'

/** An operation that meets a change somebody else made meanwhile; `at` is its place in the edit. */
export type Clash = { at: number; why: 'changed' | 'gone' }
export type Rebased = { ops: EditOp[]; clashes: Clash[] }

type Sites = { base: SiteDescription; now: SiteDescription }
/** The operation as it fits the newest state; nothing where it has become needless. */
type Outcome = EditOp | Clash['why'] | undefined
type OpOf<N extends EditOp['op']> = Extract<EditOp, { op: N }>

/**
 * Fits an edit that was made on `base` to `now`. Two people who changed different things both keep their change; where both changed the
 * same thing, the clash is told and nothing is decided.
 */
export function rebase({ base, now, ops }: Sites & { ops: readonly EditOp[] }): Rebased {
  const rebased: Rebased = { ops: [], clashes: [] }
  ops.forEach((op, at) => {
    const outcome = fit(op, { base, now })
    if (outcome === 'changed' || outcome === 'gone') rebased.clashes.push({ at, why: outcome })
    else if (outcome !== undefined) rebased.ops.push(outcome)
  })
  return rebased
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
const sectionIn = (site: SiteDescription, id: string) => site.pages.flatMap((page) => page.sections).find((one) => one.id === id)
const pageIn = (site: SiteDescription, id: string) => site.pages.find((one) => one.id === id)
const pageOf = (site: SiteDescription, id: string) => site.pages.find((page) => page.sections.some((one) => one.id === id))

function fit(op: EditOp, sites: Sites): Outcome {
  if ('sectionId' in op) return fitSection(op, sites)
  if ('pageId' in op) return fitPage(op, sites)
  return fitSite(op, sites)
}

function fitSection(op: Extract<EditOp, { sectionId: string }>, sites: Sites): Outcome {
  const [before, after] = [sectionIn(sites.base, op.sectionId), sectionIn(sites.now, op.sectionId)]
  // A section this very edit makes is known to neither.
  if (!before) return op
  if (!after) return op.op === 'remove_section' ? undefined : 'gone'
  return inSection(op, { before, after, sites })
}

type SectionPair = { before: Section; after: Section; sites: Sites }

function inSection(op: Extract<EditOp, { sectionId: string }>, { before, after, sites }: SectionPair): Outcome {
  const fields = { before: before.fields, after: after.fields }
  if (op.op === 'set_text') return fitText(op, fields)
  if (op.op === 'set_fields') return fitFields(op, fields)
  if (op.op === 'set_variant') return same(before.variant, after.variant) || after.variant === op.variant ? op : 'changed'
  if (op.op === 'remove_section') return same(before, after) ? op : 'changed'
  return op.op === 'move_section' ? fitMove(op, sites) : op
}

type Fields = { before: Record<string, unknown>; after: Record<string, unknown> }

function fitText(op: OpOf<'set_text'>, { before, after }: Fields): Outcome {
  // Lines of a list have no names, only places: the line must be the one that was looked at.
  const line = op.path.findIndex((part) => typeof part === 'number')
  const upTo = line === -1 ? undefined : op.path.slice(0, line + 1)
  if (upTo && !same(read(before, upTo), read(after, upTo))) return sameLine(op, { before, after })
  const text = [...op.path, op.lang]
  return same(read(before, text), read(after, text)) || read(after, text) === op.value ? op : 'changed'
}

/** A list that kept its length and, in this line, all texts but those of other languages or fields beside this one. */
function sameLine(op: OpOf<'set_text'>, { before, after }: Fields): Outcome {
  const line = op.path.findIndex((part) => typeof part === 'number')
  const list = op.path.slice(0, line)
  const [old, young] = [read(before, list), read(after, list)]
  if (!Array.isArray(old) || !Array.isArray(young) || old.length !== young.length) return 'changed'
  const text = [...op.path, op.lang]
  return same(read(before, text), read(after, text)) && read(before, text) !== undefined ? op : 'changed'
}

function fitFields(op: OpOf<'set_fields'>, { before, after }: Fields): Outcome {
  const merged = Object.entries(op.fields).map(([key, mine]) => [key, merge({ base: before[key], mine, theirs: after[key] })] as const)
  if (merged.some(([, value]) => value === clash)) return 'changed'
  return { ...op, fields: Object.fromEntries(merged) }
}

/** The place is kept by what stands before it, because places shift when somebody adds or moves something. */
function fitMove(op: OpOf<'move_section'>, { base, now }: Sites): Outcome {
  const there = op.toPage === undefined ? pageOf(now, op.sectionId) : pageIn(now, op.toPage)
  const before = op.toPage === undefined ? pageOf(base, op.sectionId) : pageIn(base, op.toPage)
  if (!there) return 'gone'
  if (!before) return op
  return {
    ...op,
    to: placeAfter({ before: idsWithout(before.sections, op.sectionId), after: idsWithout(there.sections, op.sectionId), at: op.to }),
  }
}

const idsWithout = (all: readonly { id: string }[], id: string) => all.map((one) => one.id).filter((one) => one !== id)

/** Behind the nearest one before the wanted place that is still there. */
function placeAfter({ before, after, at }: { before: string[]; after: string[]; at: number }): number {
  const ahead = before.slice(0, at).toReversed()
  const kept = ahead.find((id) => after.includes(id))
  return kept === undefined ? 0 : after.indexOf(kept) + 1
}

function fitPage(op: Extract<EditOp, { pageId: string }>, { base, now }: Sites): Outcome {
  const [before, after] = [pageIn(base, op.pageId), pageIn(now, op.pageId)]
  if (!before) return op
  if (!after) return op.op === 'remove_page' ? undefined : 'gone'
  if (op.op === 'remove_page') return same(before, after) ? op : 'changed'
  if (op.op === 'add_section' && op.at !== undefined) {
    const [old, young] = [before.sections.map((one) => one.id), after.sections.map((one) => one.id)]
    return { ...op, at: placeAfter({ before: old, after: young, at: op.at }) }
  }
  return op.op === 'set_page' ? fitPageTexts(op, { before, after }) : op
}

type Pages = { before: SiteDescription['pages'][number]; after: SiteDescription['pages'][number] }

function fitPageTexts(op: OpOf<'set_page'>, { before, after }: Pages): Outcome {
  const untouched = (['title', 'description'] as const).every(
    (key) => op[key] === undefined || same(before[key][op.lang], after[key][op.lang]),
  )
  return untouched && (op.slug === undefined || before.slug === after.slug) ? op : 'changed'
}

function fitSite(op: EditOp, { base, now }: Sites): Outcome {
  if (op.op === 'set_fact') return fitFact(op, { base, now })
  if (op.op === 'remove_fact' && factIn(base, op.factId) && !factIn(now, op.factId)) return undefined
  return same(concerns(op, base), concerns(op, now)) ? op : 'changed'
}

/** The part of a site an operation on the whole of it changes; operations that only add to a list concern nothing that could be lost. */
function concerns(op: EditOp, site: SiteDescription): unknown {
  switch (op.op) {
    case 'set_theme':
      return [...Object.keys(op.theme), ...(op.clear ?? [])].map((key) => (site.theme as Record<string, unknown>)[key])
    case 'remove_fact':
      return factIn(site, op.factId)
    case 'set_name':
      return site.name[op.lang]
    case 'set_features':
      return site.features
    case 'replace_site':
      return site
    default:
      return undefined
  }
}

const factIn = (site: SiteDescription, id: string) => site.facts.find((one) => one.id === id)

function fitFact(op: OpOf<'set_fact'>, { base, now }: Sites): Outcome {
  const [before, after] = [factIn(base, op.fact.id), factIn(now, op.fact.id)]
  if (!before || same(before, after)) return op
  if (!after) return 'gone'
  const value = merge({ base: before.value, mine: op.fact.value, theirs: after.value })
  return value === clash ? 'changed' : { op: 'set_fact', fact: { ...op.fact, value } as typeof op.fact }
}

const read = (fields: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[String(key)] : undefined),
    fields,
  )

const clash = Symbol('both changed it')
type Three = { base: unknown; mine: unknown; theirs: unknown }

/** What both wanted, where it can be had: whoever left a part alone gets the other's. Lists are met place by place while their length holds. */
function merge({ base, mine, theirs }: Three): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine
  if (same(base, mine)) return theirs
  if (areLists(base, mine, theirs)) return mergeLists(base as unknown[], mine as unknown[], theirs as unknown[])
  return areObjects(base, mine, theirs) ? mergeObjects({ base, mine, theirs } as Record<keyof Three, Record<string, unknown>>) : clash
}

const areLists = (...all: unknown[]) => all.every((one) => Array.isArray(one) && one.length === (all[0] as unknown[]).length)
const areObjects = (...all: unknown[]) => all.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))

function mergeLists(base: unknown[], mine: unknown[], theirs: unknown[]): unknown {
  const merged = base.map((_, at) => merge({ base: base[at], mine: mine[at], theirs: theirs[at] }))
  return merged.includes(clash) ? clash : merged
}

function mergeObjects({ base, mine, theirs }: Record<keyof Three, Record<string, unknown>>): unknown {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(base)])]
  const merged = keys.map((key) => [key, merge({ base: base[key], mine: mine[key], theirs: theirs[key] })] as const)
  if (merged.some(([, value]) => value === clash)) return clash
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined))
}
