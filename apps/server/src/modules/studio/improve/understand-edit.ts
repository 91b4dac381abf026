import { interpretEdit } from '@manara/composer'
import type { EditContext, Interpreted } from '@manara/composer'
import type { EditOp, SiteDescription } from '@manara/contracts'
import { EditError, applyOps, compareSites } from '@manara/site-kit'
import { planned } from '../../../platform/models/index.ts'
import type { Models, Planned } from '../../../platform/models/index.ts'
import { askable } from './edit/catalogue.ts'
import { isGrounded } from './edit/grounded.rules.ts'
import { outlineOf } from './edit/outline.rules.ts'
import { toOps } from './edit/to-ops.ts'
import { planEdit } from './edit/wanted.ts'
import type { Wanted } from './edit/wanted.ts'
import { dishonesty } from './honest.rules.ts'
import { textsIn } from './texts.rules.ts'
import { factsIn } from './write-section.ts'

type Call = { workspaceId: string; signal: AbortSignal }

const questionOf = (message: string, { site, lang, today, focus = '' }: EditContext) => ({
  message,
  outline: outlineOf(site, lang, focus),
  facts: factsIn(site),
  today,
  focus,
})

/** What asking a model about a request would be, for its price. */
export const planOfEdit = (message: string, context: EditContext): Planned[] => [planned(planEdit, questionOf(message, context))]

/**
 * Asks a model what a message meant. Gives nothing unless every change it names is sound, rests on what the owner said,
 * and changes something: then the rules' own answer stands.
 */
export async function understandEdit(
  models: Pick<Models, 'run'>,
  { message, context, call }: { message: string; context: EditContext; call: Call },
): Promise<Interpreted | undefined> {
  const lang = context.site.languages.includes(context.lang) ? context.lang : (context.site.languages[0] ?? context.lang)
  const spoken = { ...context, lang }
  const { output, by } = await models.run(planEdit, questionOf(message, spoken), call)
  return by === 'rules' ? undefined : readPlan(output.changes, message, spoken)
}

/** What a model's plan comes to on this site; see `understandEdit`. */
export function readPlan(changes: readonly Wanted[], message: string, context: EditContext): Interpreted | undefined {
  const [first] = changes
  if (!first) return undefined
  if (first.do === 'undo' || first.do === 'redo') return { status: 'history', move: first.do }
  const asking = changes.find((one) => one.do === 'ask')
  const refusing = changes.find((one) => one.do === 'cannot')
  const deeds = changes.filter((one) => one.do !== 'ask' && one.do !== 'cannot')
  if (deeds.length > 0) return carryOut(deeds, message, context)
  if (asking) return questionFrom(asking)
  return refusing && refusalFrom(refusing, message, context)
}

function questionFrom({ kind = '', words = '' }: Wanted): Interpreted | undefined {
  const text = words.trim()
  return askable.includes(kind) && text !== '' && isPlain(text)
    ? { status: 'question', question: { id: `q_${kind}`, field: kind, text: text.slice(0, 400) } }
    : undefined
}

/** The reason in the model's words, what can be done instead in the rules'. */
function refusalFrom({ words = '' }: Wanted, message: string, context: EditContext): Interpreted | undefined {
  const byRules = interpretEdit(message, context)
  const reason = words.trim().slice(0, 300)
  return byRules.status === 'cannot' && reason !== '' && isPlain(reason) ? { ...byRules, reply: reason } : undefined
}

/** Words to the owner name no address and no number of their own. */
const isPlain = (text: string): boolean => !/https?:|www\.|\S+@\S+|\d{4,}/.test(text)

function carryOut(deeds: readonly Wanted[], message: string, context: EditContext): Interpreted | undefined {
  const known = `${message}\n${factsIn(context.site)}`
  const ops: EditOp[] = []
  let site = context.site
  for (const wanted of deeds) {
    if (!isGrounded(wanted, { message, known })) return undefined
    const changed = toOps(wanted, { ...context, site })
    if (!changed) return undefined
    if ('question' in changed)
      return deeds.length === 1 ? { status: 'question', question: { id: `q_${changed.question.field}`, ...changed.question } } : undefined
    if (!changed.ops.every((op) => isHonest(op, { site, known, message }))) return undefined
    const next = applied(site, changed.ops, context)
    if (!next) return undefined
    site = next
    ops.push(...changed.ops)
  }
  const sentences = compareSites(context.site, site, context.lang).map((change) => change.sentence)
  return sentences.length > 0 ? { status: 'done', ops, reply: sentences.slice(0, 4).join(' '), changed: sentences } : undefined
}

/** A text the owner dictated is theirs; otherwise the same rules as for a text made by a model. */
function isHonest(op: EditOp, { site, known, message }: { site: SiteDescription; known: string; message: string }): boolean {
  if (op.op !== 'set_text' || message.includes(op.value.trim())) return true
  const section = site.pages.flatMap((page) => page.sections).find((one) => one.id === op.sectionId)
  const original =
    section && textsIn(section.fields, site.languages).find((text) => text.lang === op.lang && text.path.join('.') === op.path.join('.'))
  const refusedWords = site.refusals.filter(({ what }) => what === 'word').map(({ value }) => value)
  return dishonesty(op.value, { lang: op.lang, original: original?.words ?? '', known, refusedWords, mayDropPlaces: true }) === undefined
}

/** The site after the edits; nothing when they do not fit it or change nothing. */
function applied(site: SiteDescription, ops: EditOp[], { newId }: EditContext): SiteDescription | undefined {
  try {
    const { site: after, patch } = applyOps(site, ops, { newId })
    return patch.length === 0 ? undefined : after
  } catch (error) {
    if (error instanceof EditError) return undefined
    throw error
  }
}
