import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { addressOf, candidates, pathInAddress } from './address.ts'
import type { Address } from './address.ts'
import { followLink, isLinkAddress, sendArm } from './arms.ts'
import type { ArmDeps } from './arms.ts'
import { apologise, headersAt, plain, redirect, sendFile } from './answers.ts'
import { encodingFor, isKnownTag } from './headers.rules.ts'
import { createHotAddresses } from './hot-addresses.ts'
import type { HotAddresses } from './hot-addresses.ts'
import type { LiveSites } from './live-sites.ts'
import type { LoadedSite } from './loaded-site.ts'
import type { ReadyFile } from './ready-file.ts'
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
  arms: ArmDeps
  /** Everything by `node:http`: what the quicker way is held against. */
  withoutQuickPath?: boolean
}

/** The listener of the sites: bare `node:http` with a quicker way for pages in memory, because those are all it does. Never shares an origin with the dashboard. */
export function createSiteServer(given: Deps): Server {
  const hot = createHotAddresses<Hot>()
  const deps = { ...given, hot }
  given.sites.onLeave(hot.leave)
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
  if (!given.withoutQuickPath) addQuickPath(server, (head) => answerFromMemory(head, deps))
  return server
}

type Hot = { slug: string; site: LoadedSite; file: ReadyFile; prefix: string }
type Within = Deps & { hot: HotAddresses<Hot> }

/** The common case without a promise: a page of a known site that was served before. */
function serveFromMemory(request: IncomingMessage, response: ServerResponse, deps: Within): boolean {
  const known = request.method === 'GET' ? stillHot(request.headers.host, request.url, deps) : undefined
  if (known) send({ ...known, request, response }, deps)
  return known !== undefined
}

/** The same for a visit that came in one plain piece: the bytes of the whole answer. */
function answerFromMemory({ host, url, acceptEncoding, ifNoneMatch }: QuickHead, deps: Within): Buffer | readonly Buffer[] | undefined {
  const known = stillHot(host, url, deps)
  if (!known) return undefined
  const { file, site, prefix } = known
  if (file.isPage) deps.countVisit(site, file.page)
  const ready = file.bodies[encodingFor(acceptEncoding)]
  const nowMs = deps.nowMs()
  if (isKnownTag(ifNoneMatch, ready.etag)) return unchangedOnWire(ready, nowMs)
  return onWire(ready, { headers: headersAt(prefix, ready.headers), isBoxed: prefix !== '', nowMs })
}

function stillHot(host: string | undefined, url: string | undefined, { sites, hot }: Within): Hot | undefined {
  const known = hot.find(`${host ?? ''} ${url ?? ''}`)
  // Asking for the site also has it looked up again when it is older than it may be.
  return known && sites.peek(known.slug) === known.site ? known : undefined
}

async function serve(request: IncomingMessage, response: ServerResponse, deps: Within): Promise<void> {
  const address = addressOf(request.headers.host, request.url ?? '/', deps.bases)
  const site = address && (await deps.sites.find(address.slug))
  if (!address || !site || !mayAnswer(site, address)) return plain(response, 404, 'There is no site at this address.')
  return answer({ request, response, site, address }, deps)
}

function answer(visit: Visit, deps: Within): Promise<void> | void {
  const { request, response, site, address } = visit
  if (isLinkAddress(site, address)) return followLink(visit, deps.arms)
  if (request.method === 'POST') return deps.receiveForm(visit)
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'This address only answers GET and POST.')
  return sendPage(visit, deps)
}

/** On the shared address an uploaded script would stand on one origin with every other site. */
const mayAnswer = (site: LoadedSite, { prefix }: Address) => !site.scripts || prefix === ''

type Visit = FormPost

/** Where to go when a folder was asked for without its last slash: every relative link of its page would miss. */
async function folderOf({ url = '' }: IncomingMessage, { site, address: { prefix, path } }: Visit): Promise<string | undefined> {
  if (path === '') return prefix !== '' && !/^[^?]*\/($|\?)/.test(url) ? `${prefix}/${queryOf(url)}` : undefined
  if (path.endsWith('/') || (await site.file(path))) return undefined
  return (await site.file(`${path}/index.html`)) ? `${prefix}/${pathInAddress(path)}/${queryOf(url)}` : undefined
}

const queryOf = (url: string) => (url.includes('?') ? url.slice(url.indexOf('?')) : '')

async function sendPage(visit: Visit, deps: Within): Promise<void> {
  const { request, response, site, address } = visit
  const folder = await folderOf(request, visit)
  if (folder !== undefined) return redirect(response, 308, folder)
  for (const path of candidates(address.path)) {
    const file = await site.file(path)
    if (file) return sendFound({ ...visit, file }, deps)
  }
  const { prefix } = address
  const moved = await site.movedTo(address.path)
  if (moved !== undefined) return redirect(response, 301, `${prefix}/${pathInAddress(moved)}${queryOf(request.url ?? '')}`)
  const missing = await site.file('404.html')
  if (!missing) return plain(response, 404, 'There is no such page here.')
  return send({ request, response, file: missing, site, prefix, status: 404 }, deps)
}

async function sendFound({ file, ...visit }: Visit & { file: ReadyFile }, deps: Within): Promise<void> {
  const { request, response, site, address } = visit
  const { slug, prefix } = address
  const test = (await site.tests()).find(({ pages }) => Object.hasOwn(pages, file.page))
  if (test) {
    if (request.method === 'GET') deps.countVisit(site, file.page)
    return sendArm({ ...visit, file, test }, deps.arms)
  }
  // A site that left the memory while its file was read must not come back through here.
  if (deps.sites.peek(slug) === site)
    deps.hot.keep(`${request.headers.host ?? ''} ${request.url ?? ''}`, slug, { slug, site, file, prefix })
  return send({ request, response, file, site, prefix }, deps)
}

type Sending = { request: IncomingMessage; response: ServerResponse; file: ReadyFile; site: LoadedSite; prefix: string; status?: number }

function send({ site, status = 200, ...sending }: Sending, { countVisit }: Deps): void {
  if (sending.file.isPage && status === 200 && sending.request.method === 'GET') countVisit(site, sending.file.page)
  sendFile({ ...sending, status })
}

function fail(response: ServerResponse, error: unknown, { onError }: Deps): void {
  onError(error)
  apologise(response)
}
