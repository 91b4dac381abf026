import { lineOf } from '../facts.rules.ts'
import { nameOfItem } from '../fields.rules.ts'
import { valueAt } from '../marks.rules.ts'
import { findSection } from '../sections.rules.ts'
import type { EditOp, Fact, SiteView } from '../types.ts'

type Site = SiteView['site']
export type Clash = { at: number; why: 'changed' | 'gone' }
/** One thing two people changed: what this person wanted, and how it stands by now. Words only where words were changed. */
export type Meeting = {
  sectionId?: string
  kind: 'text' | 'fields' | 'fact' | 'look' | 'page' | 'part'
  why: Clash['why']
  mine: string
  theirs: string
}

type Told = Pick<Meeting, 'sectionId' | 'kind' | 'mine' | 'theirs'>

/** The clashes of an edit as both sides would read them. `site` is the newest state. */
export function meetingsOf(ops: readonly EditOp[], clashes: readonly Clash[], { site, lang }: { site: Site; lang: string }): Meeting[] {
  return clashes.flatMap(({ at, why }) => {
    const op = ops[at]
    return op ? [{ ...told(op, { site, lang }), why }] : []
  })
}

type At = { site: Site; lang: string }

function told(op: EditOp, at: At): Told {
  if ('sectionId' in op) return toldOfSection(op, at)
  if (op.op === 'set_fact') return toldOfFact(op.fact, at)
  if (op.op === 'set_page') return toldOfPage(op, at)
  return { kind: op.op === 'set_theme' ? 'look' : 'part', mine: '', theirs: '' }
}

function toldOfFact(mine: Fact, { site, lang }: At): Told {
  const now = site.facts.find((fact: Fact) => fact.id === mine.id)
  return { kind: 'fact', mine: factLine(mine, lang), theirs: now ? factLine(now, lang) : '' }
}

function toldOfPage(op: Extract<EditOp, { op: 'set_page' }>, { site }: At): Told {
  const page = site.pages.find((one) => one.id === op.pageId)
  return { kind: 'page', mine: op.title ?? op.description ?? op.slug ?? '', theirs: page?.title[op.lang] ?? '' }
}

function toldOfSection(op: Extract<EditOp, { sectionId: string }>, { site, lang }: At): Told {
  const { sectionId } = op
  const fields = findSection(site.pages, sectionId)?.section.fields
  if (op.op === 'set_text') {
    const now = valueAt(fields, [...op.path, op.lang]) ?? valueAt(fields, op.path)
    return { sectionId, kind: 'text', mine: op.value, theirs: typeof now === 'string' ? now : '' }
  }
  if (op.op !== 'set_fields') return { sectionId, kind: 'part', mine: '', theirs: '' }
  const [key = ''] = Object.keys(op.fields)
  return { sectionId, kind: 'fields', mine: linesOf(op.fields[key], lang), theirs: linesOf(fields?.[key], lang) }
}

const factLine = (fact: Fact, lang: string): string => {
  const { text, days } = lineOf(fact, lang)
  return text || (days ?? []).map(({ day, times }) => `${day} ${times}`).join(', ')
}

/** A list as its lines, anything else as its first words. */
function linesOf(value: unknown, lang: string): string {
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'string' ? one : nameOfItem(one, lang) || nameOfItem({ one }, lang))).join(' · ')
  if (typeof value === 'string') return value
  return nameOfItem({ value }, lang) || nameOfItem(value, lang)
}
