import { paddedForms, wordPattern } from '../words/fold.ts'
import { trades } from '../trades/list.ts'

const weights = { strong: 4, likely: 2, hint: 1 } as const
const patterns = trades.flatMap((trade) =>
  (['strong', 'likely', 'hint'] as const)
    .filter((level) => trade.words[level])
    .map((level) => ({ id: trade.id, weight: weights[level], pattern: wordPattern(trade.words[level] ?? '') })),
)

type Score = { id: string; points: number; first: number }

function scoresOf(text: string): Score[] {
  const forms = paddedForms(text)
  const scores = new Map<string, Score>()
  for (const { id, weight, pattern } of patterns) {
    const hits = new Map(
      forms.flatMap((form) => [...form.matchAll(pattern)].map((match) => [match[0], match.index / form.length] as const)),
    )
    if (hits.size === 0) continue
    const score = scores.get(id) ?? { id, points: 0, first: 1 }
    score.points += weight * Math.min(hits.size, 3)
    if (weight > 1) score.first = Math.min(score.first, ...hits.values())
    scores.set(id, score)
  }
  return [...scores.values()]
}

/**
 * Which trade a text speaks of. What is named first counts more: a bakery with a café corner is a bakery.
 * `rivals` are the two closest when it is not clear.
 */
export function tradeIn(text: string): { id: string; certain: boolean; rivals: string[] } {
  const ranked = scoresOf(text)
    .map((score) => ({ ...score, points: score.points + (1 - score.first) * 2 }))
    .sort((a, b) => b.points - a.points || a.first - b.first)
  const [best, second] = ranked
  if (!best || best.points < 2) return { id: 'general', certain: false, rivals: best ? [best.id] : [] }
  const certain = best.points >= 4 && (!second || best.points - second.points >= 0.5)
  return { id: best.id, certain, rivals: certain ? [] : ranked.slice(0, 2).map((score) => score.id) }
}

const everyWord = patterns.map(({ pattern }) => pattern)
const strongWords = trades.filter((trade) => trade.words.strong).map((trade) => wordPattern(trade.words.strong))

/** Whether a phrase names a trade outright: "vegan bakery", not "sourdough". */
export function namesTrade(phrase: string): boolean {
  return paddedForms(phrase).some((form) => strongWords.some((pattern) => form.search(pattern) >= 0))
}

/** Whether a single word belongs to the vocabulary of any trade: "Restaurant" alone names nobody. */
export function isTradeWord(word: string): boolean {
  return paddedForms(word).some((form) => everyWord.some((pattern) => form.search(pattern) >= 0))
}
