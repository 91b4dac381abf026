import { paddedForms, wordPattern } from '../words/fold.ts'
import { trades } from '../trades/list.ts'
import { inLanguage } from './words/list.ts'

const weights = { strong: 4, likely: 2, hint: 1 } as const
const levels = ['strong', 'likely', 'hint'] as const
const patternsIn = inLanguage(({ words }) =>
  trades.flatMap((trade) => {
    const own: Partial<Record<(typeof levels)[number], string>> = words.trades?.[trade.id] ?? {}
    const list = (level: (typeof levels)[number]) => [trade.words[level], own[level]].filter(Boolean).join(',')
    return levels
      .filter((level) => list(level) !== '')
      .map((level) => ({ id: trade.id, level, weight: weights[level], pattern: wordPattern(list(level)) }))
  }),
)

type Score = { id: string; points: number; first: number }

function scoresOf(text: string, lang: string): Score[] {
  const forms = paddedForms(text)
  const scores = new Map<string, Score>()
  for (const { id, weight, pattern } of patternsIn(lang)) {
    const hits = new Map(
      forms.flatMap((form) => [...form.matchAll(pattern)].map((match) => [match[0], match.index / form.length] as const)),
    )
    if (hits.size === 0) continue
    const score = scores.get(id) ?? { id, points: 0, first: 1 }
    // "Salon de tatouage" says more than "salon".
    const phrases = [...hits.keys()].filter((hit) => hit.includes(' ')).length
    score.points += weight * Math.min(hits.size, 3) + (weight > 2 ? Math.min(phrases, 1) : 0)
    if (weight > 1) score.first = Math.min(score.first, ...hits.values())
    scores.set(id, score)
  }
  return [...scores.values()]
}

/**
 * Which trade a text speaks of. What is named first counts more: a bakery with a café corner is a bakery.
 * `rivals` are the two closest when it is not clear.
 */
export function tradeIn(text: string, lang: string): { id: string; certain: boolean; rivals: string[] } {
  const ranked = scoresOf(text, lang)
    .map((score) => ({ ...score, points: score.points + (1 - score.first) * 2 }))
    .sort((a, b) => b.points - a.points || a.first - b.first)
  const [best, second] = ranked
  if (!best || best.points < 2) return { id: 'general', certain: false, rivals: best ? [best.id] : [] }
  const certain = best.points >= 4 && (!second || best.points - second.points >= 0.5)
  return { id: best.id, certain, rivals: certain ? [] : ranked.slice(0, 2).map((score) => score.id) }
}

/** Whether a phrase names a trade outright: "vegan bakery", not "sourdough". */
export function namesTrade(phrase: string, lang: string): boolean {
  return paddedForms(phrase).some((form) => patternsIn(lang).some(({ level, pattern }) => level === 'strong' && form.search(pattern) >= 0))
}

/** Whether a single word belongs to the vocabulary of any trade: "Restaurant" alone names nobody. */
export function isTradeWord(word: string, lang: string): boolean {
  return paddedForms(word).some((form) => patternsIn(lang).some(({ pattern }) => form.search(pattern) >= 0))
}
