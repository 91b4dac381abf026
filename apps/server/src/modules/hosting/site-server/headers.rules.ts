export type Encoding = 'br' | 'gzip' | 'identity'

/** The smallest form of a file that the visitor takes. A form that is refused by `;q=0` is not given. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  // Almost nobody refuses by weight, so the common case looks for the name alone.
  const taken = /;\s*q=0/i.test(accepted) ? withoutRefused(accepted) : accepted
  if (/\bbr\b/i.test(taken)) return 'br'
  return /\bgzip\b/i.test(taken) ? 'gzip' : 'identity'
}

const withoutRefused = (accepted: string) =>
  accepted
    .split(',')
    .filter((one) => !/;\s*q=0(\.0{0,3})?\s*$/i.test(one))
    .join(',')

/** Whether the visitor's copy is the one that would be sent: any tag of the list, strong or weak, or `*`. */
export function isKnownTag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag) return true
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

/** What an answer without a body repeats of the answer with one, in pairs of name and value. */
const repeated = new Set(['etag', 'cache-control', 'vary'])
export const unchangedHeaders = (headers: readonly string[]): string[] =>
  headers.flatMap((value, index) => (index % 2 === 1 && repeated.has(headers[index - 1] ?? '') ? [headers[index - 1] ?? '', value] : []))
