import type { EditOp, Question, Section, SiteDescription } from '@manara/contracts'
import { composeSite, interpretEdit, legalQuestions, readBrief } from '@manara/composer'
import type { EditContext, Interpreted } from '@manara/composer'
import { legalKindOf } from '@manara/site-kit'
import type { NewId } from '../../../kernel/ids.ts'
import { seedOf } from '../empty-site.ts'

/** What one message of the owner's comes to. Plain values: it is the result of a run's first step. */
export type Turn =
  | { does: 'compose'; base: SiteDescription; sections: { pageId: string; section: Section }[]; questions: Question[]; lang: string }
  | { does: 'edit'; ops: EditOp[]; reply: string; changed: { sectionId: string; label: string }[]; questions: Question[]; lang: string }
  | { does: 'history'; move: 'undo' | 'redo'; lang: string }
  | { does: 'say'; reply: string; questions: Question[]; lang: string; understood: boolean }

/** `isHalf`: the first message was stopped, so the site is what had been made by then. */
type Asked = {
  siteId: string
  site: SiteDescription
  isHalf?: boolean
  message: string
  focus?: string
  lang?: string
  today: string
  newId: NewId
}

const isEmpty = (site: SiteDescription) => site.pages.every((page) => page.sections.length === 0)

/** Reads a message by rules: on an empty site it is the brief, later a request to change something. On half a site it is the brief again, said better. */
export function readTurn(asked: Asked): Turn {
  if (isEmpty(asked.site)) return composeTurn(asked)
  const edit = editTurn(asked)
  return asked.isHalf && edit.does !== 'history' ? composeTurn(asked) : edit
}

function composeTurn({ siteId, site, message, lang, today, newId }: Asked): Turn {
  const seed = seedOf(siteId)
  const understanding = readBrief(message, { lang, today, seed })
  const languages = site.languages.length > 1 ? site.languages : undefined
  const sections: { pageId: string; section: Section }[] = []
  const questions: Question[] = []
  let base: SiteDescription | undefined
  for (const part of composeSite({ ...understanding, facts: withKnownName(understanding.facts, site) }, { seed, newId, languages })) {
    if (part.kind === 'site') base = { ...part.site, pages: part.site.pages.map((page) => ({ ...page, sections: [] })) }
    else if (part.kind === 'section') sections.push({ pageId: part.pageId, section: part.section })
    else questions.push(...part.questions)
  }
  if (!base) throw new Error('composing gave no site')
  return { does: 'compose', base, sections, questions, lang: understanding.lang }
}

/** A name that was given when the site was made holds unless the brief brings one. */
function withKnownName(facts: SiteDescription['facts'], site: SiteDescription): SiteDescription['facts'] {
  const known = site.facts.filter((fact) => fact.kind === 'name')
  return facts.some((fact) => fact.kind === 'name') ? facts : [...known, ...facts]
}

/** What is known of a request to change something, for rules and models alike. */
export const contextOf = ({ site, focus, lang, today, newId, siteId }: Omit<Asked, 'message'>): EditContext => ({
  site,
  lang: lang ?? site.languages[0] ?? 'en',
  focus,
  newId,
  seed: seedOf(siteId),
  today,
})

function editTurn(asked: Asked): Turn {
  const context = contextOf(asked)
  return turnOf(interpretEdit(asked.message, context), context)
}

/** What follows from an understood request. */
export function turnOf(found: Interpreted, { site, lang: spoken }: Pick<EditContext, 'site' | 'lang'>): Turn {
  const { status } = found
  if (status === 'done')
    return {
      does: 'edit',
      ops: found.ops,
      reply: found.reply,
      changed: labelled(site, found.ops),
      questions: legalGaps(site, found.ops),
      lang: spoken,
    }
  if (status === 'history') return { does: 'history', move: found.move, lang: found.lang ?? spoken }
  if (status === 'question') return { does: 'say', reply: found.question.text, questions: [found.question], lang: spoken, understood: true }
  return {
    does: 'say',
    reply: [found.reply, ...found.offers.map((offer) => `– ${offer}`)].join('\n'),
    questions: [],
    lang: spoken,
    understood: false,
  }
}

/** What a legal text that was just drafted still needs to know. */
function legalGaps(site: SiteDescription, ops: readonly EditOp[]): Question[] {
  const kinds = ops.flatMap((op) =>
    op.op === 'add_page'
      ? op.page.sections.flatMap((section) => (section.type === 'legal' ? (legalKindOf(op.page, section) ?? []) : []))
      : [],
  )
  const all = kinds.flatMap((kind) => legalQuestions(site, { kind }))
  return [...new Map(all.map((question) => [question.id, question])).values()]
}

/** The sections an edit names, for the list of changes beside the answer. */
function labelled(site: SiteDescription, ops: readonly EditOp[]): { sectionId: string; label: string }[] {
  const ids = new Set(ops.flatMap((op) => ('sectionId' in op ? [op.sectionId] : op.op === 'add_section' ? [op.section.id] : [])))
  const types = new Map(site.pages.flatMap((page) => page.sections).map((section) => [section.id as string, section.type]))
  return [...ids].map((sectionId) => ({ sectionId, label: types.get(sectionId) ?? 'section' }))
}
