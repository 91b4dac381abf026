import { Resolver } from 'node:dns/promises'
import { request as httpRequest } from 'node:http'
import type { IncomingMessage, RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isLoopback, isPublicAddress, problemOfAddress } from './address.rules.ts'
import { FetchRefusal } from './errors.ts'

export type Found = { address: string; family: number }
export type FetchWays = {
  /** Sites on this machine may be read too. For developing and tests only; private networks stay closed. */
  allowLoopback: boolean
  /** Names to addresses; absent: the name servers of this machine. */
  lookup?: (host: string) => Promise<readonly Found[]>
}
export type Ask = { url: URL; accept: RegExp; maxBytes: number; timeoutMs: number; signal: AbortSignal; sameSite?: (url: URL) => boolean }
export type Fetched = { url: URL; type: string; body: Buffer }
export type GuardedFetch = (ask: Ask) => Promise<Fetched>

const maxHops = 5
export const agentName = 'ManaraReader'
const agent = `${agentName}/1.0 (reads a site for its owner, who asked for it)`

/**
 * Asks the public web for something small. Each address on the way, redirects included, is checked, its name is looked up once, all of its addresses
 * must be public, and the connection goes to the very one that was checked. Throws `FetchRefusal`.
 */
export function createGuardedFetch({ allowLoopback, lookup = lookUp }: FetchWays): GuardedFetch {
  const mayAsk = (ip: string) => isPublicAddress(ip) || (allowLoopback && isLoopback(ip))

  async function resolve(url: URL): Promise<Found> {
    const problem = problemOfAddress(url, { anyPort: allowLoopback })
    if (problem) throw new FetchRefusal(problem)
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const family = isIP(host)
    const found = family ? [{ address: host, family }] : await lookup(host).catch((cause: unknown) => noSuchSite(cause))
    // Not every machine has a way into IPv6.
    const first = found.find((one) => one.family === 4) ?? found[0]
    if (!first) throw new FetchRefusal('no_such_site')
    // One private address among public ones is how a name is made to change its mind.
    if (!found.every(({ address }) => mayAsk(address))) throw new FetchRefusal('not_public')
    return first
  }

  return async ({ url, signal, timeoutMs, ...ask }) => {
    const ending = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    let at = url
    for (let hop = 0; hop <= maxHops; hop += 1) {
      const response = await send(at, { pinned: await resolve(at), signal: ending })
      const next = redirectOf(response, at)
      if (!next) return receive(response, at, { ...ask, signal: ending })
      response.destroy()
      if (ask.sameSite && !ask.sameSite(next)) throw new FetchRefusal('wrong_type')
      at = next
    }
    throw new FetchRefusal('too_many_hops')
  }
}

const noSuchSite = (cause: unknown): never => {
  throw new FetchRefusal('no_such_site', { cause })
}

/** Asked of the name servers themselves: the system's own way holds a thread of the whole program for as long as they keep silent. */
async function lookUp(host: string): Promise<Found[]> {
  if (/(^|\.)localhost\.?$/i.test(host)) return [{ address: '127.0.0.1', family: 4 }]
  const resolver = new Resolver({ timeout: 3_000, tries: 2 })
  const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  const found = (answer: PromiseSettledResult<string[]>, family: number) =>
    answer.status === 'fulfilled' ? answer.value.map((address) => ({ address, family })) : []
  return [...found(four, 4), ...found(six, 6)]
}

function send(url: URL, { pinned, signal }: { pinned: Found; signal: AbortSignal }): Promise<IncomingMessage> {
  const options: RequestOptions = {
    signal,
    // No connection is kept: the next request must look at its address anew.
    agent: false,
    headers: { 'user-agent': agent, accept: 'text/html,application/xhtml+xml,*/*;q=0.5', 'accept-encoding': 'gzip, br' },
    lookup: (_host, asked, done) => (asked.all ? done(null, [pinned]) : done(null, pinned.address, pinned.family)),
  }
  return new Promise((resolve, reject) => {
    const call = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, resolve)
    call.on('error', (cause) => reject(new FetchRefusal('no_answer', { cause })))
    call.end()
  })
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return undefined
  if (!URL.canParse(headers.location, from)) throw new FetchRefusal('bad_answer', { status: statusCode })
  return new URL(headers.location, from)
}

type Receiving = Pick<Ask, 'accept' | 'maxBytes' | 'signal'>

async function receive(response: IncomingMessage, url: URL, { accept, maxBytes, signal }: Receiving): Promise<Fetched> {
  try {
    return { url, type: acceptable(response, { accept, maxBytes }), body: await bounded(unpacked(response), maxBytes) }
  } catch (error) {
    if (error instanceof FetchRefusal) throw error
    throw new FetchRefusal('no_answer', { cause: signal.aborted ? signal.reason : error })
  } finally {
    response.destroy()
  }
}

/** The media type, once the head of an answer promises what was asked for. */
function acceptable({ statusCode, headers }: IncomingMessage, { accept, maxBytes }: Pick<Ask, 'accept' | 'maxBytes'>): string {
  const type = headers['content-type'] ?? ''
  if (statusCode !== 200) throw new FetchRefusal('bad_answer', { status: statusCode })
  if (!accept.test(type.split(';')[0]?.trim().toLowerCase() ?? '')) throw new FetchRefusal('wrong_type')
  if (Number(headers['content-length'] ?? 0) > maxBytes) throw new FetchRefusal('too_large')
  return type
}

/** Counted after unpacking, so a small answer cannot grow large. */
function unpacked(response: IncomingMessage): Readable {
  const coding = response.headers['content-encoding'] ?? 'identity'
  if (coding === 'identity') return response
  const unpack =
    coding === 'gzip' ? createGunzip() : coding === 'br' ? createBrotliDecompress() : coding === 'deflate' ? createInflate() : undefined
  if (!unpack) throw new FetchRefusal('wrong_type')
  response.on('error', (error) => unpack.destroy(error))
  response.on('close', () => {
    if (!response.complete) unpack.destroy(new Error('broken off'))
  })
  return response.pipe(unpack)
}

async function bounded(stream: Readable, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length
    if (size > maxBytes) throw new FetchRefusal('too_large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
