import type { FastifyReply, FastifyRequest } from 'fastify'

/** The dashboard runs its own files only. Inline styles are needed for positions that are computed while dragging and typing. */
const dashboardPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** A page of a site shown inside the dashboard: no scripts, nothing from elsewhere, and a sandbox of its own. */
const previewPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox"

const previewRoute = '/api/sites/:id/preview'

/** Headers of every answer of the dashboard's listener. */
export function securityHeaders(request: FastifyRequest, reply: FastifyReply): void {
  // By the route, not the address: `/%70review` is the same page and must be boxed in the same way.
  const isPreview = request.routeOptions.url === previewRoute
  reply.headers({
    'content-security-policy': isPreview ? previewPolicy : dashboardPolicy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': isPreview ? 'SAMEORIGIN' : 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(self)',
  })
  if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains')
}
