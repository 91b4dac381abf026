import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { addressOf, candidates } from './address.ts'
import type { Address } from './address.ts'
import type { LiveSites } from './live-sites.ts'
import type { Encoding, LoadedSite, ReadyFile } from './loaded-site.ts'
import { keepAliveMs, onWire, unchangedOnWire } from './on-wire.ts'
import type { QuickHead } from './quick-head.rules.ts'
import { addQuickPath } from './quick-path.ts'

export type FormPost = { request: IncomingMessage; response: ServerResponse; site: LoadedSite; address: Address }

type Deps = {
  sites: LiveSites
  bases: readonly string[]
  countVisit: (site: LoadedSite, page: string) => void
  receiveForm: (post: FormPost) => Promise<void>
  onError: (error: unknown) => void
  nowMs: () => number
}

const sandbox = 'sandbox allow-forms'

/** The listener of the sites: bare `node:http` with a quicker way for pages in memory, because those are all it does. Never shares an origin with the dashboard. */
export function createSiteServer(deps: Deps): Server {
  const server = createServer(
    { keepAliveTimeout: keepAliveMs, requestTimeout: 30_000, headersTimeout: 20_000, maxHeaderSize: 16_384 },
    (request, response) => {
      try {
        if (!serveFromMemory(request, response, deps)) serve(request, response, deps).catch((error: unknown) => fail(response, error, deps))
      } catch (error) {
        fail(response, error, deps)
      }
    },
  )
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')
    else socket.destroy()
  })
  addQuickPath(server, (head) => answerFromMemory(head, deps))
  return server
}

/** The common case without a promise: a page of a known site that was served before. */
function serveFromMemory(request: IncomingMessage, response: ServerResponse, deps: Deps): boolean {
  const known = request.method === 'GET' ? stillHot(request.headers.host, request.url, deps) : undefined
  if (known) send({ request, response, file: known.file, site: known.site, prefix: known.prefix }, deps)
  return known !== undefined
}

/** The same for a visit that came in one plain piece: the bytes of the whole answer. */
function answerFromMemory({ host, url, acceptEncoding, ifNoneMatch }: QuickHead, deps: Deps): Buffer | readonly Buffer[] | undefined {
  const known = stillHot(host, url, deps)
  if (!known) return undefined
  const { file, site, prefix } = known
  if (file.isPage) deps.countVisit(site, file.page)
  if (ifNoneMatch === file.etag) return unchangedOnWire(file.etag, deps.nowMs())
  const ready = file.bodies[encodingFor(acceptEncoding)]
  return onWire(ready, { headers: prefix === '' ? ready.headers : sandboxed(ready.headers), isBoxed: prefix !== '', nowMs: deps.nowMs() })
}

function stillHot(host: string | undefined, url: string | undefined, { sites }: Deps): Hot | undefined {
  const key = `${host ?? ''} ${url ?? ''}`
  const known = hot.get(key)
  if (!known || sites.peek(known.slug) === known.site) return known
  // The site changed or left the memory: whatever is remembered of it would keep its old bytes alive.
  hot.clear()
  return undefined
}

type Hot = { slug: string; site: LoadedSite; file: ReadyFile; prefix: string }
/** Addresses that led to a page lately; emptied when it grows, and when anything in it is out of date. */
const hot = new Map<string, Hot>()
const hotLimit = 5_000
const longestHot = 300

function remember({ headers, url = '' }: IncomingMessage, found: Hot) {
  // Anybody can make up endless queries; only plain addresses are worth a place.
  if (url.includes('?') || url.length > longestHot) return
  if (hot.size >= hotLimit) hot.clear()
  hot.set(`${headers.host ?? ''} ${url}`, found)
}

async function serve(request: IncomingMessage, response: ServerResponse, deps: Deps): Promise<void> {
  const address = addressOf(request.headers.host, request.url ?? '/', deps.bases)
  const site = address && (await deps.sites.find(address.slug))
  if (!address || !site || !mayAnswer(site, address)) return plain(response, 404, 'There is no site at this address.')
  if (request.method === 'POST') return deps.receiveForm({ request, response, site, address })
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'This address only answers GET and POST.')
  const elsewhere = await folderOf(request, { site, address })
  return elsewhere === undefined ? sendPage({ request, response, site, address }, deps) : redirect(response, elsewhere)
}

/** On the shared address an uploaded script would stand on one origin with every other site. */
const mayAnswer = (site: LoadedSite, { prefix }: Address) => !site.scripts || prefix === ''

type Asked = { site: LoadedSite; address: Address }

/** Where to go when a folder was asked for without its last slash: every relative link of its page would miss. */
async function folderOf(request: IncomingMessage, { site, address: { prefix, path } }: Asked): Promise<string | undefined> {
  if (path === '') return prefix !== '' && !/^[^?]*\/($|\?)/.test(request.url ?? '') ? `${prefix}/` : undefined
  if (path.endsWith('/') || (await site.file(path))) return undefined
  return (await site.file(`${path}/index.html`)) ? `${prefix}/${path}/` : undefined
}

async function sendPage(
  { request, response, site, address }: Asked & { request: IncomingMessage; response: ServerResponse },
  deps: Deps,
): Promise<void> {
  const { slug, prefix } = address
  for (const path of candidates(address.path)) {
    const file = await site.file(path)
    if (!file) continue
    remember(request, { slug, site, file, prefix })
    return send({ request, response, file, site, prefix }, deps)
  }
  const missing = await site.file('404.html')
  if (!missing) return plain(response, 404, 'There is no such page here.')
  return send({ request, response, file: missing, site, prefix, status: 404 }, deps)
}

type Sending = { request: IncomingMessage; response: ServerResponse; file: ReadyFile; site: LoadedSite; prefix: string; status?: number }

function send({ request, response, file, site, prefix, status = 200 }: Sending, deps: Deps): void {
  if (file.isPage && status === 200 && request.method === 'GET') deps.countVisit(site, file.page)
  if (status === 200 && request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, { etag: file.etag })
    response.end()
    return
  }
  const { body, headers } = file.bodies[encodingFor(request.headers['accept-encoding'])]
  response.writeHead(status, prefix === '' ? headers : sandboxed(headers))
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** On the shared address every page is boxed in, so that no site can act as another. */
function sandboxed(headers: string[]): string[] {
  return headers.map((value, index) => (headers[index - 1] === 'content-security-policy' ? `${value}; ${sandbox}` : value))
}

function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, { location: encodeURI(to), 'content-length': 0 })
  response.end()
}

/** A short answer in words, for addresses that are no page. */
export function plain(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  response.end(`${sentence}\n`)
}

function fail(response: ServerResponse, error: unknown, deps: Deps): void {
  deps.onError(error)
  if (response.headersSent) response.destroy()
  else plain(response, 503, 'This site cannot be read at the moment. Try again shortly.')
}
