import { baseLanguage } from '@manara/contracts'
import { wordSet } from '../words/fold.ts'
import { asideWords } from './words/asides.ts'
import type { AsideWords } from './words/asides.ts'
import { also } from './words/list.ts'

type Patterns = {
  partners: RegExp
  served: RegExp
  paper: RegExp
  agreed: RegExp
  season: RegExp
  open: RegExp
  reach: ReadonlySet<string>
}
const kept = new Map<string, Patterns>()

const either = (list: string): string => `(?:${list}${also(list)})`
const inside = (list: string): RegExp => new RegExp(`(?<![\\p{L}])${either(list)}(?![\\p{L}])`, 'iu')
const atStart = (list: string): RegExp => new RegExp(`^\\s*${either(list)}(?![\\p{L}])\\s*:?\\s*`, 'iu')

/** "April to October": two months with a word or a dash between them. */
const stretchOf = ({ months, until }: AsideWords): string => `(?:${months})\\.?\\s*(?:${until}|[-–—])\\s*(?:${months})`

function patternsOf(words: AsideWords): Patterns {
  return {
    partners: atStart(words.partners),
    served: inside(words.served),
    paper: atStart(words.paper),
    agreed: inside(words.agreed),
    season: inside(`${stretchOf(words)}|${words.season}`),
    open: inside(words.open),
    reach: wordSet(words.reach),
  }
}

/** What a language has beside plain facts, ready to look for; a language without words of its own is read as English. */
export function asidesIn(lang: string): Patterns {
  const tongue = asideWords[baseLanguage(lang)] ? baseLanguage(lang) : 'en'
  const known = kept.get(tongue) ?? patternsOf(asideWords[tongue] as AsideWords)
  kept.set(tongue, known)
  return known
}
