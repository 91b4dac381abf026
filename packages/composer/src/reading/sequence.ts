import { baseLanguage } from '@manara/contracts'

type Order = { first: string; next: string }

// How a language says that one thing comes after the other; the first set begins a sequence.
const orders: Readonly<Record<string, Order>> = {
  en: { first: 'first|first of all|to begin with', next: 'then|next|after that|afterwards|finally|at the end|lastly' },
  de: { first: 'zuerst|zunächst|als erstes', next: 'dann|danach|anschließend|schließlich|zum schluss|am ende|zuletzt' },
  fr: { first: "d['’]abord|premièrement|pour commencer", next: 'puis|ensuite|après|enfin|à la fin' },
  it: { first: 'prima|per prima cosa|innanzitutto', next: 'poi|dopo|quindi|infine|alla fine' },
  es: { first: 'primero|en primer lugar', next: 'luego|después|a continuación|finalmente|al final|por último' },
  nl: { first: 'eerst|ten eerste', next: 'dan|daarna|vervolgens|ten slotte|tot slot' },
  cs: { first: 'nejprve|nejdřív|nejdříve', next: 'pak|potom|poté|nakonec' },
  pl: { first: 'najpierw', next: 'potem|następnie|później|na koniec|wreszcie' },
  ru: { first: 'сначала|сперва|во-первых', next: 'потом|затем|после этого|наконец|в конце' },
  ar: { first: 'أولا|أولاً|في البداية|بداية', next: 'ثم|بعد ذلك|بعدها|بعدين|أخيرا|أخيراً|في النهاية' },
}
const joints = 'and|und|et|e|ed|y|en|a|i|и'
/** Here a sentence that lost its first word would begin with the verb, so the word stays. */
const keepsWord = new Set(['de', 'nl'])

const wordsOf = (order: Order, from: 'first' | 'next'): string => (from === 'first' ? order.first : `${order.first}|${order.next}`)
const opens = (order: Order, from: 'first' | 'next'): RegExp =>
  new RegExp(`^(?:[^,.;:،]{0,24}:\\s*)?(?:(?:${joints})\\s+)?و?(?:${wordsOf(order, from)})(?![\\p{L}])`, 'iu')

/** A sentence cut before each word that says what comes next. */
function cut(sentence: string, order: Order, keeps: boolean): string[] {
  const word = `و?(?:${wordsOf(order, 'next')})(?![\\p{L}])[,،]?\\s*`
  const joint = `(?:^[^,.;:،]{0,24}:\\s*|^|[,;،؛.–—]\\s*|\\s(?=(?:${joints})\\s))(?:(?:${joints})\\s+)?`
  return sentence
    .split(new RegExp(keeps ? `${joint}(?=${word})` : joint + word, 'giu'))
    .map((part) => part.replace(/^[\s,،:]+|[\s,،;؛.!]+$/gu, ''))
    .filter((part) => part !== '')
}

export type Sequence = { steps: string[]; from: number; to: number }

/** Three things or more that follow each other in the owner's words; `from` and `to` name the sentences they were said in. */
export function sequenceIn(sentences: readonly string[], lang: string): Sequence | undefined {
  const order = orders[baseLanguage(lang)]
  if (!order) return undefined
  const from = sentences.findIndex((sentence) => opens(order, 'first').test(sentence))
  if (from < 0) return undefined
  const after = sentences.slice(from + 1).findIndex((sentence) => !opens(order, 'next').test(sentence))
  const to = after < 0 ? sentences.length : from + 1 + after
  const steps = sentences.slice(from, to).flatMap((sentence) => cut(sentence, order, keepsWord.has(baseLanguage(lang))))
  return steps.length < 3 || steps.length > 9 || steps.some((step) => step.length > 300) ? undefined : { steps, from, to }
}

// "1979: Ilse takes over", "In 1979 Ilse took over": a year at the head, at most two short words before it.
const yearFirst = /^(?:\p{L}{1,6}\s){0,2}((?:1[5-9]|20)\d\d)(?!\d)(?:\s*[:,،–—-]\s*|\s+)(?=\S)(.{4,300})$/u
const known = /^(?:since|seit|depuis|dal|desde|sinds|od|с|منذ)\s/iu

/** The year a sentence begins with, and what happened in it. */
export function momentIn(sentence: string): { year: string; words: string } | undefined {
  const match = known.test(sentence) ? null : yearFirst.exec(sentence.trim())
  return match?.[1] && match[2] ? { year: match[1], words: match[2].replace(/[.\s]+$/u, '') } : undefined
}

const motto =
  /^(?:(?:our|my|the|unser|mein|notre|ma|il nostro|nuestro|ons|naše|nasze|наш)\s+)?(?:motto|slogan|wahlspruch|leitspruch|devise|lema|heslo|dewiza|девиз|شعارنا|شعارنا هو)\s*(?:is|ist|est|è|es|to|هو)?\s*[:,–—-]?\s*["“«„']*([^"”»]{6,140}?)["”»'.]*$/iu

/** The motto a sentence tells. */
export const mottoIn = (sentence: string): string | undefined => motto.exec(sentence.trim())?.[1]?.trim()
