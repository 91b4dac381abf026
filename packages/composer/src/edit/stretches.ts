import type { EditOp } from '@manara/contracts'
import { fold } from '../parse/fold.ts'
import type { Ask, Step } from './ask.ts'
import { halvesOf } from './clauses.ts'
import type { Stretch } from './clauses.ts'
import { isEcho } from './verbs.ts'

/** A request and what a rule makes of it on the site as it is by then. */
export type Read = { ask: Ask; step: Step | undefined }
/** How a stretch of text is read, and where a reading that was settled on goes. */
export type Reader = { read: (text: string) => Read; take: (read: Read) => void }

const isTaken = (step: Step | undefined): boolean => step?.kind === 'done' || step?.kind === 'question'

/** Where an edit goes, so that two readings can be compared by what they reach. */
function targetOf(op: EditOp): string[] {
  if (op.op === 'set_theme') return Object.keys(op.theme).map((key) => `theme ${key}`)
  if (op.op === 'set_fact') return [op.fact.kind === 'offer' ? `offer ${JSON.stringify(op.fact.value.name)}` : `fact ${op.fact.kind}`]
  if ('sectionId' in op) return [`${op.op === 'remove_section' || op.op === 'set_hidden' ? 'gone' : op.op} ${op.sectionId}`]
  if (op.op === 'add_section') return [`add ${op.section.type}`]
  return [`${op.op} ${'lang' in op ? op.lang : 'factId' in op ? op.factId : ''}`]
}

const targetsOf = (step: Step | undefined): Set<string> => new Set(step?.kind === 'done' ? step.ops.flatMap(targetOf) : [])

/** Words of a request that stand in a value it sets: they order nothing. What a fact quotes of the message does not count. */
function isWritten(whole: Step | undefined, words: string): boolean {
  if (whole?.kind !== 'done') return false
  const ops = JSON.stringify(whole.ops, (key, value: unknown) => (key === 'source' || key === 'quote' ? undefined : value))
  return fold(ops).text.includes(
    fold(words)
      .text.replace(/[.!?\s"”»“]+$/u, '')
      .replaceAll('"', '\\"'),
  )
}

/** Whether the halves do something that reading both as one leaves out. */
function adds(left: Step | undefined, right: Step | undefined, whole: Step | undefined): boolean {
  if (right?.kind !== 'done') return right !== undefined
  const known = targetsOf(whole)
  return [...targetsOf(left), ...targetsOf(right)].some((target) => !known.has(target))
}

/** Whether a request is better read as two. */
function isTwo(whole: Step | undefined, left: Read, right: Read): boolean {
  if (whole?.kind === 'done') return left.step?.kind === 'done' && !isWritten(whole, right.ask.text) && adds(left.step, right.step, whole)
  const [first, second] = [isTaken(left.step), isTaken(right.step)]
  return whole === undefined ? first || second : first && second
}

/** Takes a request as one, or as the two it turns out to be: nothing of it is dropped in silence. */
function takeAll(whole: Read, reader: Reader): void {
  for (const [first, second] of halvesOf(whole.ask.text, whole.ask.tongue).slice(0, 5)) {
    const [left, right] = [reader.read(first), reader.read(second)]
    if (!isTwo(whole.step, left, right)) continue
    takeAll(left, reader)
    takeAll(reader.read(second), reader)
    return
  }
  reader.take(whole)
  const rest = leftOver(whole)
  if (rest !== undefined) reader.take(reader.read(rest))
}

/** What stands behind a text in quotation marks and was read as nothing: it is said to be so rather than dropped. */
function leftOver({ ask, step }: Read): string | undefined {
  if (step?.kind !== 'done') return undefined
  const behind = /["”»“]\s*(?:,\s*)?(?:and|und|et|e|y|en|a|i|и|و)\s+(?<rest>\S+\s+\S+.*)$/su.exec(ask.text)?.groups?.['rest']
  return behind === undefined || /["“„«»”]/u.test(behind) || isWritten(step, behind) ? undefined : behind
}

/**
 * Reads the requests of a message one after the other. One that says nothing alone ("the gallery is dull") is read with the next
 * ("remove it"); one that only repeats the order before ("delete them") is passed over.
 */
export function readStretches(message: string, parts: readonly Stretch[], reader: Reader): void {
  let taken = false
  for (let at = 0; at < parts.length; at += 1) {
    const [part, next] = [parts[at], parts[at + 1]]
    if (!part) continue
    const alone = reader.read(message.slice(part.start, part.end).trim())
    const both = alone.step || !next ? undefined : reader.read(message.slice(part.start, next.end).trim())
    if (both && isTaken(both.step)) {
      reader.take(both)
      at += 1
    } else if (alone.step || !(taken && isEcho(alone.ask.folded.text, alone.ask.tongue))) takeAll(alone, reader)
    taken = true
  }
}
