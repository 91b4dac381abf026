import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ArmHit, ArmName, ArmsTest } from '../arms-plan.ts'
import type { Address } from './address.ts'
import { plain, sendFile } from './answers.ts'
import { armCookie, conversionsOf, mayTakePart, ownHeaders, readArms, withCounted } from './arms.rules.ts'
import type { Converted } from './arms.rules.ts'
import type { LoadedSite } from './loaded-site.ts'
import type { ReadyFile } from './ready-file.ts'

export type ArmDeps = {
  /** Throws a fair coin for a new visitor. */
  coin: () => ArmName
  count: (hit: ArmHit) => void
}
type Asked = { request: IncomingMessage; response: ServerResponse; site: LoadedSite; address: Address }

const rootOf = ({ prefix }: Address) => `${prefix}/`

/**
 * Sends the arm that the visitor has, or now gets by the coin. Both were rendered before, so nothing flickers and no script is needed.
 * Robots see the page as it was, and count for nothing.
 */
export async function sendArm(
  { request, response, site, address, file, test }: Asked & { file: ReadyFile; test: ArmsTest },
  { coin, count }: ArmDeps,
): Promise<void> {
  const said = readArms(request.headers.cookie)
  const known = said.get(test.key)
  const isAsking = request.method === 'GET'
  const { prefix } = address
  if (!mayTakePart(request.headers) || (!known && !isAsking)) return sendFile({ request, response, file, prefix, change: ownHeaders })

  const arm = known?.arm ?? coin()
  const shown = (await site.armFile(test.pages[file.page]?.[arm] ?? '')) ?? file
  if (known) return sendFile({ request, response, file: shown, prefix, change: ownHeaders })

  count({ workspaceId: site.workspaceId, experimentId: test.experimentId, arm, what: 'visitor' })
  const cookie = armCookie(said.set(test.key, { arm, isCounted: false }), await site.tests(), rootOf(address))
  sendFile({ request, response, file: shown, prefix, change: (headers) => [...ownHeaders(headers), 'set-cookie', cookie] })
}

const linkForm = /^_go\/([a-z0-9]{4,12})\/(\d{1,4})$/

/** Whether an address is one of a tracked link, `_go/<test>/<number>`. Uploaded sites have none and may use the name for themselves. */
export const isLinkAddress = (site: LoadedSite, { path }: Address): boolean => !site.scripts && path.startsWith('_go/')

/**
 * Counts that a tracked link was followed and sends the visitor on: only ever to where a link of the site itself leads. A browser that reports a
 * telephone link (`ping`) posts here. Who comes with a link of a test that is over goes back to the page it stood on, where the true link is now.
 */
export async function followLink({ request, response, site, address }: Asked, { count }: ArmDeps): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'POST') return plain(response, 405, 'This address only answers GET and POST.')
  const tests = await site.tests()
  const { test, link } = linkOf(tests, address.path)
  if (!test || link === undefined) return sendOn(response, cameFrom(request) ?? rootOf(address))

  const said = readArms(request.headers.cookie)
  const converted = mayTakePart(request.headers) ? conversionsOf({ tests: [test], said, what: 'link' }) : []
  for (const { arm } of converted) count({ workspaceId: site.workspaceId, experimentId: test.experimentId, arm, what: 'conversion' })
  const cookie = converted.length === 0 ? undefined : armCookie(withCounted(said, converted), tests, rootOf(address))
  sendOn(response, request.method === 'POST' ? undefined : link, cookie)
}

function linkOf(tests: readonly ArmsTest[], path: string): { test?: ArmsTest | undefined; link?: string | undefined } {
  const [, key, number] = linkForm.exec(path) ?? []
  const test = tests.find((one) => one.key === key)
  return { test, link: test?.links[Number(number)] }
}

function sendOn(response: ServerResponse, to: string | undefined, cookie?: string): void {
  response.writeHead(to === undefined ? 204 : 302, {
    ...(to === undefined ? {} : { location: to, 'content-length': 0 }),
    ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
  })
  response.end()
}

/** The page of this very host that the visitor came from, as a path. */
function cameFrom({ headers: { referer, host } }: IncomingMessage): string | undefined {
  if (referer === undefined || !URL.canParse(referer)) return undefined
  const { host: from, pathname, search } = new URL(referer)
  return from === host && !pathname.startsWith('//') && !pathname.includes('/_go/') ? `${pathname}${search}` : undefined
}

type Sent = { headers: IncomingMessage['headers']; site: LoadedSite; address: Address; field: string | undefined }

/** In which tests a form that was sent counts, and the cookie that says so; none for robots. */
export async function conversionsByForm({
  headers,
  site,
  address,
  field,
}: Sent): Promise<{ converted: Converted[]; cookie: string | undefined }> {
  const tests = await site.tests()
  const said = readArms(headers.cookie)
  const converted = mayTakePart(headers) ? conversionsOf({ tests, said, field, what: 'form' }) : []
  return { converted, cookie: converted.length === 0 ? undefined : armCookie(withCounted(said, converted), tests, rootOf(address)) }
}
