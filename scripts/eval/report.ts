import type { Result } from './run-cases.ts'

/** Figures over some requests; times in milliseconds, cost in the currency of the prices. */
export type Line = {
  requests: number
  right: number
  asked: number
  wrong: number
  'not understood': number
  valid: number
  mended: number
  unfit: number
  held: number
  'bytes outside': number
  invented: number
  'tokens in': number
  'tokens out': number
  cost: number
  p50: number
  p95: number
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function at(share: number, numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

export function lineOf(results: readonly Result[]): Line {
  const graded = (grade: Result['grade']) => results.filter((result) => result.grade === grade).length
  const answered = (answer: Result['answer']) => results.filter((result) => result.answer === answer).length
  const times = results.map(({ ms }) => ms)
  return {
    requests: results.length,
    right: graded('right'),
    asked: graded('asked'),
    wrong: graded('wrong'),
    'not understood': graded('not understood'),
    valid: answered('valid'),
    mended: answered('mended'),
    unfit: answered('unfit'),
    held: results.filter(({ held }) => held).length,
    'bytes outside': sum(results.map(({ bytesOutside }) => bytesOutside)),
    invented: sum(results.map(({ invented }) => invented.length)),
    'tokens in': sum(results.map(({ inputTokens }) => inputTokens)),
    'tokens out': sum(results.map(({ outputTokens }) => outputTokens)),
    cost: sum(results.map(({ micros }) => micros)) / 1e6,
    p50: at(0.5, times),
    p95: at(0.95, times),
  }
}

/** A line for each language, and one for all. */
export function linesOf(results: readonly Result[]): Record<string, Line> {
  const langs = [...new Set(results.map(({ lang }) => lang))]
  return Object.fromEntries([
    ...langs.map((lang) => [lang, lineOf(results.filter((result) => result.lang === lang))] as const),
    ['all', lineOf(results)],
  ])
}
