import { claim, isClaimed, sentencesOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { cleanSentence } from './leftovers.ts'
import { momentIn, mottoIn, sequenceIn } from './sequence.ts'

type Sentence = { start: number; end: number; words: string }

/** The sentences of the brief, each from its first clause to the end of its last one. */
function wholeSentences(draft: Draft): Sentence[] {
  return sentencesOf(draft).flatMap((clauses) => {
    const start = clauses[0]?.start ?? 0
    const end = Math.max(...clauses.map((clause) => clause.end))
    return [{ start, end, words: draft.source.slice(start, end).trim() }]
  })
}

/** Whether another reader took a part of it: a phone in a sequence would stand on the page as text. */

/**
 * Sentences that tell how it goes, what happened when, or a motto: kept whole, before a list of goods is read out of them.
 * What becomes of them is the composer's.
 */
export function readTold(draft: Draft): void {
  const all = wholeSentences(draft).filter((one) => !isClaimed(draft, one))
  const words = all.map((one) => one.words)
  const sequence = sequenceIn(words, draft.lang)
  const moments = words.filter((one) => momentIn(one))
  const kept = all.filter(
    ({ words: own }, at) =>
      (sequence && at >= sequence.from && at < sequence.to) || (moments.length >= 3 && moments.includes(own)) || mottoIn(own) !== undefined,
  )
  for (const { start, end } of kept) claim(draft, [start, end], 'told')
  draft.told = kept.map((one) => cleanSentence(one.words))
}
