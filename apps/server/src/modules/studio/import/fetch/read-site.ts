import robotsParser from 'robots-parser'
import type { DocumentRead, FoundLink, FoundPicture } from '../read/found.rules.ts'
import type { ReadDocument } from '../read/read-document.ts'
import { agentName } from './guarded-fetch.ts'
import type { GuardedFetch } from './guarded-fetch.ts'
import { FetchRefusal } from './errors.ts'
import type { FetchRefusalCode } from './errors.ts'

export type SiteRead = {
  pages: DocumentRead[]
  pictures: FoundPicture[]
  left: { what: string; code: FetchRefusalCode | 'unreadable' }[]
  more: number
}
type Deps = { fetch: GuardedFetch; readDocument: ReadDocument }
type Reading = { signal: AbortSignal; onPage: (done: number, of: number, address: string) => void }

const mostPages = 8
const pageBytes = 2 * 1024 * 1024
const pageMs = 15_000
const wholeMs = 75_000
const isPage = /^(text\/html|application\/xhtml\+xml)$/

/**
 * Reads a site's front page and those of its pages that say most about a business, one after the other, as its robots.txt allows.
 * Throws `FetchRefusal` when not even the front page can be read.
 */
export async function readSite(start: URL, { fetch, readDocument }: Deps, { signal, onPage }: Reading): Promise<SiteRead> {
  const ending = AbortSignal.any([signal, AbortSignal.timeout(wholeMs)])
  const ways = { fetch, readDocument, robots: createRobots(fetch, ending), signal: ending }
  const read: SiteRead = { pages: [], pictures: [], left: [], more: 0 }
  const front = await readPage(start, { ...ways, home: undefined })
  const home = front.at
  const seen = new Set([start.href, home.href])
  let queue: FoundLink[] = []
  const take = (document: DocumentRead) => {
    read.pages.push(document)
    read.pictures.push(...document.pictures.filter((one) => !read.pictures.some((two) => two.url === one.url)))
    queue = [...queue, ...document.links.filter((link) => isOfSite(new URL(link.url), home))].sort((a, b) => worth(b) - worth(a))
  }
  take(front.document)
  for (let next = fresh(queue, seen)[0]; next && read.pages.length < mostPages && !ending.aborted; next = fresh(queue, seen)[0]) {
    seen.add(next.url)
    onPage(read.pages.length, mostPages, next.url)
    const page = await readPage(new URL(next.url), { ...ways, home }).catch((error: unknown) =>
      leaveOut(error, { read, url: new URL(next?.url ?? '') }),
    )
    // Two addresses may lead to one page.
    if (page && (page.at.href === next.url || !seen.has(page.at.href))) take(page.document)
    if (page) seen.add(page.at.href)
  }
  if (signal.aborted) throw signal.reason
  return { ...read, more: new Set(fresh(queue, seen).map((link) => link.url)).size }
}

const fresh = (queue: readonly FoundLink[], seen: ReadonlySet<string>) => queue.filter((link) => !seen.has(link.url))

/** A page that cannot be read does not stop the others. */
function leaveOut(error: unknown, { read, url }: { read: SiteRead; url: URL }): undefined {
  if (!(error instanceof FetchRefusal)) throw error
  read.left.push({ what: url.pathname, code: error.code })
}

type PageReading = Deps & { robots: Robots; signal: AbortSignal; home: URL | undefined }

async function readPage(
  url: URL,
  { fetch, readDocument, robots, signal, home }: PageReading,
): Promise<{ at: URL; document: DocumentRead }> {
  if (!(await robots.mayRead(url))) throw new FetchRefusal('robots')
  const sameSite = home && ((to: URL) => isOfSite(to, home))
  const page = await fetch({ url, accept: isPage, maxBytes: pageBytes, timeoutMs: pageMs, signal, sameSite })
  // Where it was sent on to may be closed to programs too.
  if (page.url.href !== url.href && !(await robots.mayRead(page.url))) throw new FetchRefusal('robots')
  const answer = await readDocument(
    { kind: 'html', body: page.body, url: page.url.href, charset: charsetOf(page.type, page.body) },
    signal,
  ).catch((cause: unknown) => {
    throw new FetchRefusal('no_answer', { cause })
  })
  if ('problem' in answer) throw new FetchRefusal('wrong_type')
  return { at: page.url, document: answer.read }
}

/** The same host, with or without www; whether http or https. */
const isOfSite = (url: URL, home: URL) => /^https?:$/.test(url.protocol) && bare(url) === bare(home)
const bare = (url: URL) => url.host.replace(/^www\./, '')

const telling =
  /kontakt|contact|contatt|contacto|about|ueber|über|uber-uns|qui-sommes|a-propos|chi-siamo|nosotros|over-ons|o-nas|o-nás|impressum|imprint|services|leistung|angebot|prestations|servizi|servicios|diensten|sluzby|služby|uslugi|menu|karte|speise|preis|price|tarif|prezzi|precios|hours|oeffnung|öffnung|team|gallery|galerie|من-نحن|اتصل|خدمات|контакт|услуг|о-нас/iu
const idle =
  /login|cart|warenkorb|checkout|account|wp-|feed|\.(pdf|jpe?g|png|gif|zip|mp4|docx?)$|datenschutz|privacy|agb|terms|cookie|[?&]/i

function worth({ url, text }: FoundLink): number {
  const { pathname, search } = new URL(url)
  const path = `${decoded(pathname)}${search}`
  return (telling.test(`${path} ${text}`) ? 10 : 0) - (idle.test(path) ? 20 : 0) - pathname.split('/').length
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** As the answer says, else as the page says of itself, else the usual one. */
function charsetOf(type: string, body: Buffer): string {
  const named = /charset\s*=\s*["']?([\w-]+)/i
  const said = named.exec(type)?.[1] ?? named.exec(body.toString('latin1', 0, 2048))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(said).encoding
  } catch {
    return 'utf-8'
  }
}

type Rules = { isAllowed(url: string, agent: string): boolean | undefined }
// Its types speak of a default that the module itself is.
const rulesOf = robotsParser as unknown as (address: string, text: string) => Rules

export type Robots = { mayRead(url: URL): Promise<boolean> }

/** What sites ask of programs, asked once per host. A site that has no such file asks nothing; one that cannot give it is left alone. */
export function createRobots(fetch: GuardedFetch, signal: AbortSignal): Robots {
  const known = new Map<string, Promise<(url: URL) => boolean>>()
  const ask = async (origin: string) => {
    const address = `${origin}/robots.txt`
    try {
      const { body } = await fetch({ url: new URL(address), accept: /^/, maxBytes: 512 * 1024, timeoutMs: 8_000, signal })
      const rules = rulesOf(address, body.toString('utf8'))
      return (url: URL) => rules.isAllowed(url.href, agentName) !== false
    } catch (error) {
      if (!(error instanceof FetchRefusal)) throw error
      const isAbsent = error.code === 'bad_answer' && error.status !== undefined && error.status >= 400 && error.status < 500
      if (isAbsent) return () => true
      if (error.code === 'bad_answer') return () => false
      throw error
    }
  }
  return {
    async mayRead(url) {
      const rules = known.get(url.origin) ?? ask(url.origin)
      known.set(url.origin, rules)
      return (await rules)(url)
    },
  }
}
