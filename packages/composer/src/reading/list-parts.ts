import { fold } from '../words/fold.ts'
import { fixedPairs, ownWaw } from './offer-words.ts'
import { inLanguage } from './words/list.ts'

const listJoint = inLanguage(
  (more) =>
    new RegExp(`\\s*(?:[,،;؛•/+]|\\s&\\s|\\s(?:and|und|oder|or|et|ou|y|ve|oraz|as well as${more('joins')})\\s)\\s*|\\s+و\\s+`, 'iu'),
)

/** "sourdough and cakes" is two things, "fish and chips" is one. */
export function splitList(text: string, lang: string): string[] {
  if (fixedPairs.test(text)) return [text]
  return text
    .split(listJoint(lang))
    .flatMap((part) => splitWaw(part))
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part))
}

function splitWaw(text: string): string[] {
  return text.split(/\s+(?=و[\u0600-\u06ff]{3,})/u).reduce<string[]>((parts, part) => {
    const first = fold(part.split(/\s/)[0] ?? '')
    const isJoined = parts.length > 0 && /^و/u.test(part) && !ownWaw.has(first)
    if (parts.length === 0 || isJoined) return [...parts, isJoined ? part.slice(1) : part]
    return [...parts.slice(0, -1), `${parts.at(-1)} ${part}`]
  }, [])
}
