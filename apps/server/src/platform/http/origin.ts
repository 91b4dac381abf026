import type { FastifyRequest } from 'fastify'
import { commonErrors } from '../../kernel/errors.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

type Rules = { publicUrl: string | undefined; allowedOrigins: readonly string[] }

/**
 * Where the request came to, as its sender wrote it: works on localhost, a LAN address and behind a proxy that sets PUBLIC_URL.
 * Throws `request.unreadable` for a Host that no address can be made of.
 */
export function originOf(request: FastifyRequest, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl
  const origin = `${request.protocol}://${request.host}`
  if (!URL.canParse(origin)) throw commonErrors.unreadable()
  return origin
}

/**
 * A state-changing request that a cookie speaks for must come from our own pages. Browsers send `Origin` with every such request;
 * one without it is no browser page of ours and has no business with a cookie.
 */
export function comesFromUs(request: FastifyRequest, { publicUrl, allowedOrigins }: Rules): boolean {
  if (safeMethods.has(request.method)) return true
  const { origin } = request.headers
  if (origin === undefined || origin === 'null') return false
  return (
    sameOrigin(origin, `${request.protocol}://${request.host}`) ||
    (publicUrl !== undefined && sameOrigin(origin, publicUrl)) ||
    allowedOrigins.some((allowed) => sameOrigin(origin, allowed))
  )
}

function sameOrigin(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin
}
