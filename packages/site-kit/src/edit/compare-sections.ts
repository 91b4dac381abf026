import type { Lang, ProductLanguage, Section, SiteDescription } from '@manara/contracts'
import type { FieldMeta } from '../field.ts'
import { labelIn, quoted, wordsIn } from '../words/list.ts'
import { sectionWordIn } from '../words/section-words.ts'
import type { PathPart } from './patch.ts'
import { labelAt } from './section-fields.ts'

/** One change in words; `sectionId` where it happened in one section. */
export type Change = { sectionId?: string; sentence: string }
type Pair = { before: Section; after: Section }
export type Ctx = { tongue: ProductLanguage; lang: Lang; languages: readonly Lang[] }

const isLocal = (value: unknown): value is Record<Lang, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, one]) => /^[a-z]{2,3}(-\w+)?$/.test(key) && typeof one === 'string')

/** What a section is called: by its heading when it has one in this language, by its type otherwise. */
export const sectionName = (section: Section, { tongue }: Ctx): string => sectionWordIn(section.type, tongue)

const nameOfItem = (value: unknown, lang: Lang): string => {
  const fields = typeof value === 'object' && value !== null ? Object.values(value) : []
  const text = fields.find(isLocal)
  return text ? (text[lang] ?? Object.values(text)[0] ?? '') : ''
}

type Difference = { path: PathPart[]; lang?: Lang; kind: 'text' | 'added' | 'removed' | 'other'; from: string; to: string }

function textDifferences(path: PathPart[], a: Record<Lang, string>, b: Record<Lang, string>): Difference[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((lang) => (a[lang] ?? '') !== (b[lang] ?? ''))
    .map((lang) => ({ path, lang, kind: 'text', from: a[lang] ?? '', to: b[lang] ?? '' }))
}

/** Lists are told by what came and went; items that stayed in place are compared inside. */
function listDifferences({ path, a, b }: { path: PathPart[]; a: unknown[]; b: unknown[] }, lang: Lang): Difference[] {
  if (a.length === b.length) return a.flatMap((one, index) => differences({ path: [...path, index], a: one, b: b[index] }, lang))
  const texts = (list: unknown[]) => new Set(list.map((one) => JSON.stringify(one)))
  const [old, now] = [texts(a), texts(b)]
  const gone = a
    .filter((one) => !now.has(JSON.stringify(one)))
    .map((one): Difference => ({ path, kind: 'removed', from: nameOfItem(one, lang), to: '' }))
  const come = b
    .filter((one) => !old.has(JSON.stringify(one)))
    .map((one): Difference => ({ path, kind: 'added', from: '', to: nameOfItem(one, lang) }))
  return [...gone, ...come]
}

type Two = { path: PathPart[]; a: unknown; b: unknown }
const isTextOrAbsent = (value: unknown): value is Record<Lang, string> | undefined => value === undefined || isLocal(value)
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function differences({ path, a, b }: Two, lang: Lang): Difference[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return []
  if (isTextOrAbsent(a) && isTextOrAbsent(b)) return textDifferences(path, a ?? {}, b ?? {})
  if (Array.isArray(a) && Array.isArray(b)) return listDifferences({ path, a, b }, lang)
  return leafDifferences({ path, a, b }, lang)
}

function leafDifferences({ path, a, b }: Two, lang: Lang): Difference[] {
  if (typeof a === 'string' && typeof b === 'string') return [{ path, kind: 'text', from: a, to: b }]
  return isRecord(a) && isRecord(b) ? keyDifferences({ path, a, b }, lang) : [{ path, kind: 'other', from: '', to: '' }]
}

function keyDifferences(
  { path, a, b }: { path: PathPart[]; a: Record<string, unknown>; b: Record<string, unknown> },
  lang: Lang,
): Difference[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences({ path: [...path, key], a: a[key], b: b[key] }, lang),
  )
}

function fieldLabel(section: Section, path: readonly PathPart[], tongue: ProductLanguage): string {
  const label: FieldMeta['label'] | undefined = labelAt(section.type, path)
  return label ? labelIn(label, tongue) : String(path.findLast((part) => typeof part === 'string') ?? '')
}

function sentenceOf(section: Section, one: Difference, ctx: Ctx): string {
  const say = wordsIn(ctx.tongue).says
  const field = fieldLabel(section, one.path, ctx.tongue)
  const place = say.of(field, sectionName(section, ctx))
  const what = one.lang !== undefined && one.lang !== ctx.lang ? say.inLang(place, one.lang) : place
  const quote = (text: string) => quoted(text, ctx.tongue)
  if (one.kind === 'added') return say.added(`${sectionName(section, ctx)} – ${quote(one.to)}`)
  if (one.kind === 'removed') return say.removed(`${sectionName(section, ctx)} – ${quote(one.from)}`)
  if (one.kind === 'other') return say.simply(what)
  if (one.from === '') return say.set(what, quote(one.to))
  return one.to === '' ? say.emptied(what, quote(one.from)) : say.changed(what, quote(one.from), quote(one.to))
}

function insideChanges({ before, after }: Pair, ctx: Ctx): Change[] {
  const say = wordsIn(ctx.tongue).says
  const name = sectionName(after, ctx)
  const at = (sentence: string): Change => ({ sectionId: after.id, sentence })
  const hidden = (before.hidden ?? false) === (after.hidden ?? false) ? [] : [at(after.hidden ? say.hidden(name) : say.shown(name))]
  const look = before.variant === after.variant ? [] : [at(say.look(name))]
  return [
    ...hidden,
    ...look,
    ...differences({ path: [], a: before.fields, b: after.fields }, ctx.lang).map((one) => at(sentenceOf(after, one, ctx))),
  ]
}

/** The ids that keep their order: the longest run common to both. What is not in it has moved. */
function steady(before: readonly string[], after: readonly string[]): Set<string> {
  let best: string[][] = []
  for (const id of after) {
    const place = before.indexOf(id)
    const longest = best
      .filter((run) => before.indexOf(run.at(-1) ?? '') < place)
      .reduce<string[]>((a, b) => (b.length > a.length ? b : a), [])
    best = [...best, [...longest, id]]
  }
  return new Set(best.reduce<string[]>((a, b) => (b.length >= a.length ? b : a), []))
}

function moveChanges(before: readonly Section[], after: readonly Section[], ctx: Ctx): Change[] {
  const say = wordsIn(ctx.tongue).says
  const old = before.map((one) => one.id).filter((id) => after.some((one) => one.id === id))
  const now = after.map((one) => one.id).filter((id) => old.includes(id))
  const kept = steady(old, now)
  return after
    .filter((one) => old.includes(one.id) && !kept.has(one.id))
    .map((one) => {
      const up = now.indexOf(one.id) < old.indexOf(one.id)
      return { sectionId: one.id, sentence: up ? say.up(sectionName(one, ctx)) : say.down(sectionName(one, ctx)) }
    })
}

/** Sections that came, went, moved or changed, page by page in reading order. */
export function sectionChanges(a: SiteDescription, b: SiteDescription, ctx: Ctx): Change[] {
  const say = wordsIn(ctx.tongue).says
  const before = a.pages.flatMap((page) => page.sections)
  const after = b.pages.flatMap((page) => page.sections)
  const gone = before
    .filter((one) => !after.some((other) => other.id === one.id))
    .map((one): Change => ({ sectionId: one.id, sentence: say.removed(sectionName(one, ctx)) }))
  const come = after
    .filter((one) => !before.some((other) => other.id === one.id))
    .map((one): Change => ({ sectionId: one.id, sentence: say.added(sectionName(one, ctx)) }))
  const inside = after.flatMap((one) => {
    const old = before.find((other) => other.id === one.id)
    return old ? insideChanges({ before: old, after: one }, ctx) : []
  })
  const moved = b.pages.flatMap((page) => moveChanges(a.pages.find((one) => one.id === page.id)?.sections ?? [], page.sections, ctx))
  return [...gone, ...come, ...moved, ...inside]
}
