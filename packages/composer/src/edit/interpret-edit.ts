import type { EditOp, Lang, Question, SiteDescription } from '@manara/contracts'
import { EditError, applyOps, compareSites } from '@manara/site-kit'
import { fold } from '../parse/fold.ts'
import { reply } from './ask.ts'
import type { Ask, Step, Tongue } from './ask.ts'
import { requestsIn } from './clauses.ts'
import { withoutCourtesy } from './courtesy.ts'
import { offersFor } from './offers-for.ts'
import { sectionsOf } from './places.ts'
import { whyNot } from './why-not.ts'
import { messageTongue } from './tongue.ts'
import { inTongue, only } from './words/list.ts'
import { inDigits } from './numbers/in-digits.ts'
import { historyMove } from './rules/history.ts'
import { firstStep } from './rules/list.ts'
import { withNthNamed } from './rules/nth-item.ts'
import { readStretches } from './stretches.ts'
import type { Read } from './stretches.ts'

export type EditContext = {
  site: SiteDescription
  /** The language of the texts that are meant; the default language when the site does not have it. */
  lang: Lang
  /** Id of the section the owner points at. */
  focus?: string
  newId: (prefix: 'sec') => string
  /** Decides between equally good looks; the same seed gives the same answer. */
  seed: number
  /** `YYYY-MM-DD`; a day without a year is the next one to come. */
  today: string
}

/**
 * What a message comes to. `done`: edits that are known to fit the site, what to answer, and what changed in words;
 * `question` beside them when a part needs an answer. `history`: the message asks for undo or redo, in that language where it is known.
 */
export type Interpreted =
  | { status: 'done'; ops: EditOp[]; reply: string; changed: string[]; question?: Question }
  | { status: 'question'; question: Question }
  | { status: 'cannot'; reply: string; offers: string[] }
  | { status: 'history'; move: 'undo' | 'redo'; lang?: Lang }

type Run = {
  site: SiteDescription
  ops: EditOp[]
  replies: string[]
  question?: Question
  failures: string[]
  offers: string[]
  isLost?: true
}

function take(run: Run, step: Step | undefined, ask: Ask): void {
  if (step === undefined) {
    run.failures.push(reply(ask, 'I did not understand “{0}”.', ask.text))
    run.isLost = true
    return
  }
  if (step.kind === 'question') run.question ??= step.question
  else if (step.kind === 'cannot') {
    run.failures.push(step.reply)
    run.offers.push(...(step.offers ?? []))
  } else tryOps(run, step, ask)
}

/** Edits are tried at once, so that the next request sees the site as it will be, and nothing is promised that cannot be kept. */
function tryOps(run: Run, step: Step & { kind: 'done' }, ask: Ask): void {
  try {
    const { site, patch } = applyOps(run.site, step.ops, { newId: ask.newId })
    if (patch.length === 0) {
      run.failures.push(reply(ask, 'It is like that already.'))
      return
    }
    run.site = site
    run.ops.push(...step.ops)
    run.replies.push(step.reply)
  } catch (error) {
    if (!(error instanceof EditError)) throw error
    run.failures.push(whyNot(ask, error))
  }
}

const particle = inTongue((more) => new RegExp(`\\s+(?:${only(more('particle'))})(?=\\s*(?::|[.!]?\\s*$))`, 'iu'))

/** "Füge Brot hinzu" is "füge Brot": the half of the verb behind the object would be taken for a part of the name. */
function withoutParticle(request: string, tongue: Tongue): string {
  const quoted = /["“„«»”]\s*\S*$/u.test(request)
  return quoted ? request : request.replace(particle(tongue), '')
}

function askOf(text: string, site: SiteDescription, context: EditContext & { tongue: Tongue }): Ask {
  const { focus: focusId, newId, seed, today, tongue } = context
  const focus = focusId === undefined ? undefined : sectionsOf(site).find((section) => section.id === focusId)
  const lang = site.languages.includes(context.lang) ? context.lang : (site.languages[0] ?? context.lang)
  return { text, folded: fold(text), tongue, lang, site, ...(focus ? { focus } : {}), newId, seed, today }
}

/** A fact quotes its owner's own words, not the form they were read in. */
const quoting = (step: Step, read: string, written: string): Step =>
  step.kind !== 'done'
    ? step
    : {
        ...step,
        ops: step.ops.map((op) =>
          op.op === 'set_fact' && op.fact.source.quote === read.slice(0, 400)
            ? { ...op, fact: { ...op.fact, source: { ...op.fact.source, quote: written.slice(0, 400) } } }
            : op,
        ),
      }

/** One request by the first rule that knows it. Numbers said in words are read as digits, unless they belong to a text that is set. */
function readOne(text: string, site: SiteDescription, context: EditContext & { tongue: Tongue }): Read {
  const plain = withoutParticle(text, context.tongue)
  const written = askOf(plain, site, context)
  const named = withNthNamed(written)
  const digits = inDigits(named, context.tongue)
  if (digits !== named) {
    const ask = askOf(digits, site, context)
    const step = firstStep(ask)
    const isText = step?.kind === 'done' && step.ops.some((op) => op.op === 'set_text' || op.op === 'add_section' || op.op === 'set_page')
    if (step && !isText) return { ask: written, step: quoting(step, digits, plain) }
  }
  const ask = named === plain ? written : askOf(named, site, context)
  const step = firstStep(ask)
  return { ask: written, step: step && quoting(step, named, plain) }
}

function outcome(run: Run, ask: Ask, before: SiteDescription): Interpreted {
  const { ops, replies, question } = run
  const failures = run.isLost
    ? [
        ...run.failures,
        reply(ask, 'You can ask for other texts, colours, fonts, sections, prices, hours, contact details, pages and languages.'),
      ]
    : run.failures
  const offers = [...new Set([...run.offers, ...offersFor(ask)])].slice(0, 3)
  if (replies.length === 0) return question ? { status: 'question', question } : { status: 'cannot', reply: failures.join(' '), offers }
  const changed = compareSites(before, run.site, ask.tongue).map((change) => change.sentence)
  const rest = [...failures, ...(question ? [question.text] : [])]
  // What a comparison of sites has no words for is told by the replies alone.
  const told = changed.length > 0 ? changed : replies
  return { status: 'done', ops, reply: [...replies, ...rest].join(' '), changed: told, ...(question ? { question } : {}) }
}

/**
 * Reads what an owner asks for in any language of the product and gives the edits that do it, by rules alone.
 * Several requests in one message are all done; what cannot be done is said, with up to three things that can.
 */
export function interpretEdit(written: string, context: EditContext): Interpreted {
  const message = withoutCourtesy(written)
  const tongue = messageTongue(message, context.site, context.lang)
  const move = historyMove(message, tongue)
  if (move) return { status: 'history', move, lang: tongue }
  const run: Run = { site: context.site, ops: [], replies: [], failures: [], offers: [] }
  const read = (text: string): Read => readOne(text, run.site, { ...context, tongue })
  readStretches(message, requestsIn(message, tongue), { read, take: ({ ask, step }) => take(run, step, ask) })
  const ask = askOf(message, run.site, { ...context, tongue })
  if (run.replies.length + run.failures.length === 0 && !run.question)
    run.failures.push(reply(ask, 'Say what to change, and I will do it.'))
  return outcome(run, ask, context.site)
}
