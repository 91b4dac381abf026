import type { ArmName, ArmsTest } from '../arms-plan.ts'

/** What a visitor's cookie says of one test: the arm, and whether what they did was counted already. */
export type Said = { arm: ArmName; isCounted: boolean }

export const cookieName = 'arm'
const keptSeconds = 30 * 24 * 3_600
const mostTests = 20

/**
 * Reads the cookie `arm`: `k3f9x2-a.q81zzz-B`, the key of each test and the letter of the arm, a capital one when the visitor has been counted as converted.
 * There is nothing else in it, so nobody can be told from anybody else in the same arm.
 */
export function readArms(cookies: string | undefined): Map<string, Said> {
  const found = /(?:^|;\s*)arm=([a-zA-Z0-9.-]{1,400})(?:;|$)/.exec(cookies ?? '')?.[1] ?? ''
  const said = found
    .split('.')
    .slice(0, mostTests)
    .map((one) => /^([a-z0-9]{4,12})-([abAB])$/.exec(one))
  return new Map(
    said.flatMap((match) => {
      const letter = match?.[2] ?? ''
      return match ? [[match[1] ?? '', { arm: letter.toLowerCase() as ArmName, isCounted: letter === letter.toUpperCase() }] as const] : []
    }),
  )
}

/** The cookie as the visitor is to keep it; tests that run no more drop out. `folder` is the site's own root. */
export function armCookie(said: ReadonlyMap<string, Said>, tests: readonly ArmsTest[], folder: string): string {
  const words = tests.flatMap(({ key }) => {
    const one = said.get(key)
    return one ? [`${key}-${one.isCounted ? one.arm.toUpperCase() : one.arm}`] : []
  })
  return `${cookieName}=${words.join('.')}; Path=${folder}; Max-Age=${keptSeconds}; HttpOnly; SameSite=Lax`
}

const robots =
  /bot\b|bot[/_-]|crawl|spider|slurp|search|fetch|monitor|uptime|preview|scan|lighthouse|headless|phantom|archive|validator|curl|wget|python|java\/|go-http|okhttp|axios|node|libwww|facebookexternalhit|^whatsapp|embed|feed|rss|link ?check|gptbot|claude|perplexity/i

/** Whether a visit is one of a person who may take part. Left out: programs, those who say that they are one, and whoever asks not to be followed. */
export function mayTakePart(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  const agent = headers['user-agent']
  if (typeof agent !== 'string' || agent.length < 20 || robots.test(agent)) return false
  return headers['sec-gpc'] !== '1'
}

/** The hidden field of a form: `k3f9x2-b`. */
export const armField = (key: string, arm: ArmName): string => `${key}-${arm}`

type Asked = { tests: readonly ArmsTest[]; said: ReadonlyMap<string, Said>; field?: string; what: 'form' | 'link' }
export type Converted = { test: ArmsTest; arm: ArmName }

/** In which tests a visitor who did something converts by it: once in each, in the arm of the cookie, or of the form's hidden field where there is no cookie. */
export function conversionsOf({ tests, said, field, what }: Asked): Converted[] {
  return tests.flatMap((test) => {
    if (test.goal !== 'any' && test.goal !== what) return []
    const known = said.get(test.key)
    if (known) return known.isCounted ? [] : [{ test, arm: known.arm }]
    const arm = (['a', 'b'] as const).find((one) => field === armField(test.key, one))
    return arm ? [{ test, arm }] : []
  })
}

/** What the cookie says once these were counted. */
export function withCounted(said: ReadonlyMap<string, Said>, converted: readonly Converted[]): Map<string, Said> {
  return new Map([...said, ...converted.map(({ test, arm }) => [test.key, { arm, isCounted: true }] as const)])
}

/** A page under test is one visitor's own: no cache between may show it to another. */
export function ownHeaders(headers: readonly string[]): string[] {
  const own = headers.map((value, index) => {
    if (headers[index - 1] === 'cache-control') return 'private, max-age=0, must-revalidate'
    return headers[index - 1] === 'vary' ? `${value}, cookie` : value
  })
  return own.includes('vary') ? own : [...own, 'vary', 'cookie']
}
