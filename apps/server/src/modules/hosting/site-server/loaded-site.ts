import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { Blobs, ManifestFile } from '../manifest.ts'
import type { LiveSiteRow } from '../store.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'
/** One file ready to send: its bytes in each encoding, with the headers that never change. */
export type ReadyFile = { etag: string; isPage: boolean; page: string; bodies: Record<Encoding, { body: Buffer; headers: string[] }> }
export type LoadedSite = {
  workspaceId: string
  siteKey: string
  deploymentId: string
  scripts: boolean
  bytes: number
  file(path: string): Promise<ReadyFile | undefined>
}

const textual = /^(text\/|application\/(json|xml|manifest\+json|ld\+json|javascript)|image\/svg)/
const nothing = Buffer.alloc(0)
/** Above, the last per cent of compression would hold a thread for minutes. */
const costlyFrom = 1024 * 1024

/** A live site as the server keeps it: files are read and compressed when first asked for, then served from memory. */
export function loadSite(row: LiveSiteRow, blobs: Blobs): LoadedSite {
  const byPath = new Map(row.manifest.map((file) => [file.path, file]))
  const ready = new Map<string, Promise<ReadyFile>>()
  return {
    workspaceId: row.workspace_id,
    siteKey: row.site_key,
    deploymentId: row.deployment_id,
    scripts: row.scripts,
    bytes: row.manifest.reduce((sum, file) => sum + file.size, 0),
    async file(path) {
      const file = byPath.get(path)
      if (!file) return undefined
      const loading = ready.get(path) ?? prepare(file, row, blobs)
      ready.set(path, loading)
      // A failed read must not stay in memory as the answer for ever.
      loading.catch(() => ready.delete(path))
      return loading
    },
  }
}

async function prepare(file: ManifestFile, { workspace_id: workspaceId, scripts }: LiveSiteRow, blobs: Blobs): Promise<ReadyFile> {
  const body = Buffer.from(await blobs.get(workspaceId, file.fileId))
  const isPage = file.type.startsWith('text/html')
  const compressed = textual.test(file.type) && body.length > 200
  const [br, gz] = compressed
    ? await Promise.all([
        brotli(body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: body.length > costlyFrom ? 5 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
        }),
        gzipped(body, { level: 9 }),
      ])
    : [nothing, nothing]
  const etag = `"${file.sha256.slice(0, 27)}"`
  const headersFor = (encoding: Encoding, length: number) => fixedHeaders({ file, etag, encoding, length, isPage, scripts, compressed })
  return {
    etag,
    isPage,
    page: file.path,
    bodies: {
      identity: { body, headers: headersFor('identity', body.length) },
      br: compressed ? { body: br, headers: headersFor('br', br.length) } : { body, headers: headersFor('identity', body.length) },
      gzip: compressed ? { body: gz, headers: headersFor('gzip', gz.length) } : { body, headers: headersFor('identity', body.length) },
    },
  }
}

/** Pages made here bring no script at all; uploaded ones may, under their own host name only. */
export const ownPolicy =
  "default-src 'none'; style-src 'unsafe-inline' 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self' mailto:; base-uri 'none'; frame-ancestors 'none'; script-src 'none'"
export const uploadedPolicy =
  "default-src 'self' 'unsafe-inline' data: blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'"

type Fixed = {
  file: ManifestFile
  etag: string
  encoding: Encoding
  length: number
  isPage: boolean
  scripts: boolean
  compressed: boolean
}

function fixedHeaders({ file, etag, encoding, length, isPage, scripts, compressed }: Fixed): string[] {
  // Files named by their content never change under that name: all fonts and photos of ours, and what uploaded sites name by a long hash.
  const immutable = scripts ? /(^|\/)(fonts|media|assets)\/[^/]*[0-9a-f]{12,}[^/]*$/.test(file.path) : /^(fonts|media)\//.test(file.path)
  return [
    'content-type',
    file.type,
    'content-length',
    String(length),
    'etag',
    etag,
    'cache-control',
    immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    ...(compressed ? ['vary', 'accept-encoding'] : []),
    ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
    'x-content-type-options',
    'nosniff',
    'referrer-policy',
    'strict-origin-when-cross-origin',
    'cross-origin-opener-policy',
    'same-origin',
    'permissions-policy',
    'camera=(), geolocation=(), microphone=(), interest-cohort=()',
    ...(isPage || file.type.startsWith('image/svg')
      ? ['content-security-policy', scripts ? uploadedPolicy : ownPolicy, 'x-frame-options', 'DENY']
      : []),
  ]
}
