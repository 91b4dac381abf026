import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { Blobs, ManifestFile } from '../manifest.ts'
import { unchangedHeaders } from './headers.rules.ts'
import type { Encoding } from './headers.rules.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Bytes with the headers that never change, and those that go with an answer that only says they are known. */
export type ReadyBody = { body: Buffer; etag: string; headers: string[]; unchanged: string[] }
/** One file ready to send, in each encoding. */
export type ReadyFile = { isPage: boolean; page: string; bodies: Record<Encoding, ReadyBody> }
const textual = /^(text\/|application\/(json|xml|manifest\+json|ld\+json|javascript)|image\/svg)/
const nothing = Buffer.alloc(0)
/** Above, the last per cent of compression would hold a thread for minutes. */
const costlyFrom = 1024 * 1024

/** `scripts`: uploaded, may bring its own. `app`: made here, and works without a network. */
type Owner = { workspaceId: string; scripts: boolean; app?: boolean }

/** Reads one file and makes every form of it that visitors may ask for. */
export async function readyFile(file: ManifestFile, { workspaceId, scripts, app = false }: Owner, blobs: Blobs): Promise<ReadyFile> {
  const body = Buffer.from(await blobs.get(workspaceId, file.fileId))
  const isPage = file.type.startsWith('text/html')
  const compressed = textual.test(file.type) && body.length > 200
  const [br, gz] = compressed ? await packed(body) : [nothing, nothing]
  const form = (encoding: Encoding, bytes: Buffer): ReadyBody => {
    const etag = `"${file.sha256.slice(0, 27)}${suffixes[encoding]}"`
    const headers = fixedHeaders({ file, etag, encoding, length: bytes.length, isPage, scripts, app, compressed })
    return { body: bytes, etag, headers, unchanged: unchangedHeaders(headers) }
  }
  const identity = form('identity', body)
  const bodies = compressed ? { identity, br: form('br', br), gzip: form('gzip', gz) } : { identity, br: identity, gzip: identity }
  return { isPage, page: file.path, bodies }
}

/** A tag names bytes, so each form of a file has its own. */
const suffixes: Record<Encoding, string> = { identity: '', br: '-br', gzip: '-gz' }

const packed = (body: Buffer) =>
  Promise.all([
    brotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: body.length > costlyFrom ? 5 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
    gzipped(body, { level: 9 }),
  ])

/** What a file takes in memory, in bytes: each form of it once, and once more joined to its head. */
export const bytesHeld = ({ bodies }: ReadyFile): number =>
  [...new Set(Object.values(bodies))].reduce((sum, { body }) => sum + 2 * body.length, 0)

/** Pages made here bring no script at all; uploaded ones may, under their own host name only. */
export const ownPolicy =
  "default-src 'none'; style-src 'unsafe-inline' 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self' mailto:; base-uri 'none'; frame-ancestors 'none'; script-src 'none'"
/** A site that its owner made an app brings one script file and one worker of ours, and still nothing inline. */
export const appPolicy = ownPolicy.replace("script-src 'none'", "script-src 'self'; worker-src 'self'; manifest-src 'self'")
export const uploadedPolicy =
  "default-src 'self' 'unsafe-inline' data: blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'"

type Fixed = {
  file: ManifestFile
  etag: string
  encoding: Encoding
  length: number
  isPage: boolean
  scripts: boolean
  app: boolean
  compressed: boolean
}

function fixedHeaders({ file, etag, encoding, length, isPage, scripts, app, compressed }: Fixed): string[] {
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
      ? ['content-security-policy', scripts ? uploadedPolicy : app ? appPolicy : ownPolicy, 'x-frame-options', 'DENY']
      : []),
  ]
}
