import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { NewId } from '../../kernel/ids.ts'
import { AppError } from '../../kernel/errors.ts'
import type { Clock } from '../../platform/clock.ts'
import { formSubmitted } from './events.ts'
import { labelsOn, saysSomething, sortForm } from './form.rules.ts'
import type { SortedForm } from './form.rules.ts'
import { plain } from './site-server/answers.ts'
import { conversionsByForm } from './site-server/arms.ts'
import type { Converted } from './site-server/arms.rules.ts'
import type { FormPost } from './site-server/site-server.ts'
import type { HostingStore } from './store.ts'

const maxBytes = 64 * 1024
const sameWithinMs = 10 * 60_000

type Deps = {
  urlOf: (slug: string) => string
  store: HostingStore
  clock: Clock
  newId: NewId
  takeLimit: (address: string) => Promise<void>
  addressOf: (request: IncomingMessage) => string
}

/** Takes a plain form post. Accepted means one transaction holds the submission, its event and the reactions' jobs; then 303 to the thanks page. */
export function createReceiveForm(deps: Deps) {
  return async function receiveForm(post: FormPost): Promise<void> {
    const { request, response, site, address } = post
    if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
      return plain(response, 415, 'Send the form as a form.')
    const body = await readBody(request)
    if (body === undefined) return plain(response, 413, 'That was more than a form can hold.')
    const form = sortForm(body, await labelsFor(post, sortForm(body)))
    const thanks = await thanksPage(post, form)
    // A robot sees what a visitor would see, and nothing is kept.
    if (form.trapped) return seeOther(post, thanks)
    if (!saysSomething(form)) return plain(response, 422, 'The form came without a message or a way to reach you. Go back and add one.')

    const from = deps.addressOf(request)
    if (await isTooOften(deps, from)) return plain(response, 429, 'That was too often. Wait a few minutes and send it again.')
    const { converted, cookie } = await conversionsByForm({ headers: request.headers, site, address, field: form.arm })
    await accept(deps, {
      converted,
      form,
      workspaceId: site.workspaceId,
      siteKey: site.siteKey,
      visitor: `${from} ${request.headers['user-agent'] ?? ''}`,
      page: pageUrl(deps.urlOf(address.slug), form.page || address.path),
      body,
    })
    return seeOther(post, thanks, cookie)
  }
}

async function isTooOften({ takeLimit }: Deps, address: string): Promise<boolean> {
  try {
    await takeLimit(address)
    return false
  } catch (error) {
    if (error instanceof AppError && error.kind === 'limited') return true
    throw error
  }
}

type Accepted = {
  converted: Converted[]
  form: SortedForm
  workspaceId: string
  siteKey: string
  visitor: string
  page: string
  body: string
}

async function accept(
  { store, clock, newId }: Deps,
  { converted, form, workspaceId, siteKey, visitor, page, body }: Accepted,
): Promise<void> {
  const now = clock.now()
  const fingerprint = createHash('sha256').update(`${siteKey}\n${visitor}\n${body}`).digest('hex')
  await store.write({ workspaceId, actor: 'visitor:form' }, async ({ holdFingerprint, sameSubmissionSince, insertSubmission, publish }) => {
    await holdFingerprint(fingerprint)
    if (await sameSubmissionSince(siteKey, fingerprint, new Date(now.getTime() - sameWithinMs))) return
    const id = newId('sub')
    await insertSubmission({ id, site_key: siteKey, page, lang: form.lang, fields: form.all, fingerprint, created_at: now })
    await publish(formSubmitted, {
      submissionId: id,
      siteId: siteKey,
      page,
      lang: form.lang,
      visitorName: form.name,
      email: form.email,
      phone: form.phone,
      answers: form.answers,
      ...(converted.length === 0 ? {} : { arms: converted.map(({ test, arm }) => ({ experimentId: test.experimentId, arm })) }),
    })
  })
}

/** The labels of the page the form stood on; a page that is not there has none. */
async function labelsFor({ site }: FormPost, { page }: SortedForm): Promise<Map<string, string>> {
  const path = page.replace(/^\/+/, '')
  const file = await site.file(path === '' || path.endsWith('/') ? `${path}index.html` : path)
  return file?.isPage ? labelsOn(file.bodies.identity.body.toString('utf8')) : new Map()
}

/** The page as an address the owner can open; what a form claims can only lead within the site. */
function pageUrl(siteUrl: string, page: string): string {
  const path = page.replace(/^\/+/, '')
  const url = URL.canParse(path, siteUrl) ? new URL(path, siteUrl).href : siteUrl
  return url.startsWith(siteUrl) ? url : siteUrl
}

/** The thanks page in the language of the form, as far as the site has one. */
async function thanksPage({ site, address }: FormPost, { lang }: SortedForm): Promise<string> {
  for (const path of [lang === '' ? '' : `${lang}/thanks.html`, 'thanks.html', 'index.html']) {
    if (path !== '' && (await site.file(path))) return `${address.prefix}/${path}`
  }
  return `${address.prefix}/`
}

function seeOther({ response }: FormPost, location: string, cookie?: string): void {
  response.writeHead(303, {
    location,
    'content-length': 0,
    'cache-control': 'no-store',
    ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
  })
  response.end()
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
