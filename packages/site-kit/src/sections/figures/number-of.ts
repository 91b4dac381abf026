import type { Fact } from '@manara/contracts'
import type { PageContext } from '../../context.ts'
import { isTextFact } from '../../facts.ts'
import { foldDigits } from '../../text.ts'

const numbered = new Set<Fact['kind']>(['founded', 'custom', 'credential', 'about', 'area'])
const number = /[+~]?\d(?:[\d.,'’\u00a0\u202f ]*\d)?\s?[%+]?/u

/** The number a fact's words hold and what is left of them; nothing for facts without one, refused ones, or numbers to ring. */
export function numberOf(ctx: PageContext, factId: string): { fact: Fact; figure: string; rest: string } | undefined {
  const fact = ctx.facts.find(factId)
  if (!fact || !isTextFact(fact) || !numbered.has(fact.kind)) return undefined
  const words = foldDigits(ctx.voice.factText(fact))
  const found = number.exec(words)
  if (!found) return undefined
  const rest = (words.slice(0, found.index) + words.slice(found.index + found[0].length)).replace(/\s+/g, ' ').trim()
  return { fact, figure: found[0].trim(), rest: fact.kind === 'founded' ? ctx.labels.since : rest }
}
