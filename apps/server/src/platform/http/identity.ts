import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../kernel/actor.ts'

/** Who sent a request, and how that was shown: a cookie travels by itself, so it also needs our own Origin. */
export type Identity = { actor: Actor; by: 'cookie' | 'key'; sessionId?: string }

/** Gives nobody for a request without valid credentials; the accounts module implements it. */
export type Authenticate = (headers: Headers) => Promise<Identity | undefined>

/** A request's headers in the web's form, as auth libraries take them. */
export function webHeaders(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  const wished = wishedInAddress(request)
  if (wished !== undefined && !headers.has('manara-workspace')) headers.set('manara-workspace', wished)
  return headers
}

/** A picture or a download is asked for by the browser itself, which sends no headers of ours: reading may name its workspace in the address. */
function wishedInAddress({ method, query }: FastifyRequest): string | undefined {
  const { workspace } = (query ?? {}) as Record<string, unknown>
  return (method === 'GET' || method === 'HEAD') && typeof workspace === 'string' ? workspace : undefined
}
