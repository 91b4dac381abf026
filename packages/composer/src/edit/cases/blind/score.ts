import type { Question, Section, SiteDescription } from '@manara/contracts'
import { applyOps } from '@manara/site-kit'
import type { EditContext, Interpreted } from '../../interpret-edit.ts'
import type { EditCase, Want } from '../want.ts'
import { contains } from './fold.ts'
import { meets } from './meets.ts'
import { siteIn } from './site-in.ts'
import { spillOf } from './spill.ts'

export const grades = ['right', 'asked', 'wrong', 'not understood'] as const
export type Grade = (typeof grades)[number]
export type Interpret = (message: string, context: EditContext) => Interpreted
/** `spill` lists what changed without being asked for; `why` is for the reader of a failed case. */
export type Score = { grade: Grade; spill: readonly string[]; why: string }
type Judged = { one: EditCase; wants: readonly Want[]; site: SiteDescription; context: EditContext }

/** Pages beside the first one, each with one section of its own. */
function morePages({ lang, secondPage, pages }: EditCase): SiteDescription['pages'] {
  const titles = pages ?? (secondPage === undefined ? [] : [secondPage])
  return titles.map((title, i) => {
    const words = { [lang]: title }
    const [end, slug] = i === 0 ? ['', 'more'] : [`${i + 1}`, `more-${i + 1}`]
    const story: Section = { id: `sec_stor${end}`, type: 'about', variant: 'split', fields: { title: words, text: words } }
    return { id: `pag_more${end}`, slug, title: words, description: words, sections: [story] }
  })
}

/** Two texts a model wrote. */
const marks = (lang: string): SiteDescription['unconfirmed'] =>
  ['sec_abou', 'sec_hero'].map((sectionId) => ({ sectionId, path: ['text'], lang }))

/** The site a request is made on. */
export function siteOf(one: EditCase): SiteDescription {
  const whole = siteIn(one.lang, one.without)
  const hide = (type: string) => one.hidden?.includes(type) ?? false
  const pages = [...whole.pages, ...morePages(one)].map((page) => ({
    ...page,
    sections: page.sections.map((section) => (hide(section.type) ? { ...section, hidden: true } : section)),
  }))
  const refusals = [...(one.refused ?? [])]
  const avoidHues = refusals.filter(({ what }) => what === 'colour').map(({ value }) => value)
  return {
    ...whole,
    ...(one.alsoIn ? { languages: [one.lang, one.alsoIn] } : {}),
    theme: { ...whole.theme, avoidHues, ...one.theme },
    refusals,
    pages,
    ...(one.unconfirmed ? { unconfirmed: marks(one.lang) } : {}),
  }
}

/**
 * How a request was met. `right`: all that was wanted holds and nothing else changed, or what cannot be done was named and something
 * else offered. `asked`: a question about the right field with three choices at most. `not understood`: the answer that any
 * senseless message gets, or a refusal of what is possible. What was only to be told is right when the answer's own words tell it.
 */
export function scoreCase(one: EditCase, interpret: Interpret): Score {
  const site = siteOf(one)
  const focus = site.pages.flatMap((page) => page.sections).find((section) => section.type === one.focus)
  const context = { site, lang: one.lang, newId: counter(), seed: 3, today: '2026-11-21', ...(focus ? { focus: focus.id } : {}) }
  const wants = [one.want].flat()
  const judged = { one, wants, site, context }
  const result = interpret(one.say, context)
  if (result.status === 'done') return scoreDone(result, judged)
  if (result.status === 'cannot') return scoreRefusal(result, judged, interpret)
  const grade = result.status === 'question' ? isApt(result.question, wants) && 'asked' : isMove(result.move, wants) && 'right'
  return { grade: grade || 'wrong', spill: [], why: JSON.stringify(result) }
}

function counter(): EditContext['newId'] {
  let last = 0
  return (prefix) => `${prefix}_fresh${++last}`
}

const isMove = (move: string, wants: readonly Want[]): boolean => wants.some((want) => want.kind === 'history' && want.move === move)

const opening = ['hours', 'day', 'time', 'closed']
const goods = ['offer', 'price', 'prices']
const looks = ['colour', 'theme', 'font', 'scheme', 'look']
const wording = ['text', 'wording', 'section']
const placing = ['section', 'place', 'position', 'type']

/** Fields a question about a want may name; those of the section or the fact itself come on top. */
const fieldsOfKind: { [K in Want['kind']]?: readonly string[] } = {
  hours: opening,
  closed: opening,
  offer: goods,
  offer_gone: goods,
  colour: looks,
  avoids: looks,
  theme: looks,
  theme_changed: looks,
  language: ['language'],
  language_gone: ['language'],
  text: wording,
  text_gone: wording,
}

function fieldsOf(want: Want): readonly string[] {
  if ('field' in want) return [want.field].flat()
  const known = fieldsOfKind[want.kind] ?? []
  if ('factKind' in want) return [want.factKind]
  if ('sectionType' in want) return [...known, want.sectionType]
  // What a section is to hold is asked for by the name of one entry: `question`, `date`, and `person` for a team.
  if ('type' in want) return [...placing, want.type, want.type === 'team' ? 'person' : want.type.replace(/s$/, '')]
  return [...known, want.kind]
}

function isApt(question: Question, wants: readonly Want[]): boolean {
  const word = question.field.split(/[.:_ ]/)[0] ?? ''
  const isFit = question.text.trim() !== '' && (question.choices?.length ?? 0) <= 3
  return isFit && wants.some((want) => fieldsOf(want).includes(word))
}

function scoreDone(result: Extract<Interpreted, { status: 'done' }>, { one, wants, site, context }: Judged): Score {
  let after: SiteDescription
  try {
    after = applyOps(site, result.ops, { newId: context.newId }).site
  } catch (error) {
    return { grade: 'wrong', spill: [], why: `cannot be applied: ${String(error)}` }
  }
  const turn = { before: site, after, lang: one.lang }
  const spill = spillOf(turn, wants)
  const missed = wants.filter((want) => !meets(want, turn))
  const why = `${JSON.stringify(result.ops)} misses ${JSON.stringify(missed)}`
  if (spill.length > 0 || result.reply.trim() === '') return { grade: 'wrong', spill, why }
  if (missed.length === 0) return { grade: 'right', spill, why: '' }
  const asks = result.question !== undefined && isApt(result.question, missed)
  return { grade: asks ? 'asked' : 'wrong', spill, why }
}

/** What nobody can understand; an answer equal to the one it gets has understood nothing. */
const senseless = 'qwrtz plmkn'

/** Sentences without what they quote of the message. */
const sentencesOf = (reply: string): string[] => {
  const bare = reply.replace(/“[^”]*”+|«[^»]*»+|„[^“”]*[“”]+|"[^"]*"|(?<!\p{L})‘[^‘’]*’/gu, '…')
  return bare.split(/(?<=[.!?؟…])\s+/).map((sentence) => sentence.trim())
}

function scoreRefusal(result: Extract<Interpreted, { status: 'cannot' }>, { wants, context }: Judged, interpret: Interpret): Score {
  const blank = interpret(senseless, context)
  const known = new Set(blank.status === 'cannot' ? sentencesOf(blank.reply) : [])
  const told = sentencesOf(result.reply).join(' ')
  if (wants.some((want) => want.kind === 'told' && want.parts.some((part) => contains(told, part))))
    return { grade: 'right', spill: [], why: '' }
  const knew = sentencesOf(result.reply).some((sentence) => !known.has(sentence))
  const isRight = knew && result.offers.length > 0 && wants.some((want) => want.kind === 'cannot')
  return { grade: isRight ? 'right' : 'not understood', spill: [], why: result.reply }
}

/** Counts of the grades over some cases. */
export function tally(scores: readonly Score[]): Record<Grade, number> {
  const count = (grade: Grade) => scores.filter((score) => score.grade === grade).length
  return { right: count('right'), asked: count('asked'), wrong: count('wrong'), 'not understood': count('not understood') }
}
