import type { LoadedSite } from '../loaded-site.ts'
import type { ReadyBody, ReadyFile } from '../ready-file.ts'

const bodyOf = (text: string, etag: string, more: string[] = []): ReadyBody => {
  const body = Buffer.from(text)
  const headers = ['content-type', 'text/html; charset=utf-8', 'content-length', String(body.length), 'etag', etag, ...more]
  return { body, etag, headers, unchanged: ['etag', etag] }
}
const policy = ['content-security-policy', "default-src 'none'"]

/** A site of two pages and one former address, all in memory. */
export function siteOf(deploymentId: string, text: string): LoadedSite {
  const identity = bodyOf(text, '"plain"', policy)
  const br = bodyOf('packed', '"packed-br"', ['content-encoding', 'br', ...policy])
  const page: ReadyFile = { isPage: true, page: 'index.html', bodies: { identity, br, gzip: identity } }
  const deep: ReadyFile = { ...page, page: 'a? b/index.html' }
  return {
    workspaceId: 'wsp',
    siteKey: 'site',
    deploymentId,
    scripts: false,
    bytes: 1,
    file: async (path) => [page, deep].find((one) => one.page === path),
    tests: async () => [],
    armFile: async () => undefined,
    movedTo: async (path) => (path === 'old/' ? 'new/' : undefined),
  }
}
