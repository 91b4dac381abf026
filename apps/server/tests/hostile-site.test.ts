import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { zipSite } from '@manara/site-build'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort, aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'
import { anUpload, askRaw } from './kit/raw.ts'
import { password, say, signUp, wordsOf } from './kit/tenants.ts'
import type { Voice } from './kit/tenants.ts'

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-popup-blocking',
]

/** What the page of an attacker found out; every field is empty when nothing was reached. */
type Loot = { ran: boolean; origin: string; cookies: string; read: string[]; windows: string[]; errors: string[] }

let manara: TestManara
let owner: Voice
let browser: Browser
let context: BrowserContext
let slug: string
let elsewhere: Server
let elsewhereUrl: string

/** Runs in the visitor's browser, who is signed in to the dashboard in another tab, and tries all that a page can. */
const attack = (dashboard: string) => `
const loot = { ran: true, origin: String(self.origin), cookies: '', read: [], windows: [], errors: [] }
const note = (what) => (error) => void loot.errors.push(what + ': ' + String(error).slice(0, 80))
const wait = (ms) => new Promise((done) => setTimeout(done, ms))
try { loot.cookies = document.cookie.includes('manara') ? document.cookie : '' } catch (error) { note('cookie')(error) }
for (const cookie of ['manara.session_token=evil; domain=localhost; path=/', 'manara.session_token=evil; path=/']) try { document.cookie = cookie } catch (error) { note('plant')(error) }
const api = ${JSON.stringify(dashboard)}
const reading = async (path, options) => {
  const answer = await fetch(api + path, { credentials: 'include', ...options })
  if (answer.type !== 'opaque') loot.read.push(path + ' ' + answer.status + ' ' + (await answer.text()).slice(0, 60))
}
const steal = JSON.stringify({ name: 'Stolen' })
const viaForm = (enctype) => { const form = document.createElement('form'); form.method = 'post'; form.action = api + '/api/leads'; form.enctype = enctype; form.target = 'sink'; const field = document.createElement('input'); field.name = '{"name":"Stolen","x":"'; field.value = '"}'; form.append(field); document.body.append(form); form.submit() }
const look = async (name, target) => {
  await wait(700)
  try { const text = target.document.body.innerText; if (target.location.href !== 'about:blank') loot.windows.push(name + ' read ' + text.slice(0, 40)) } catch (error) { note(name)(error) }
  try { if (target.location.href.startsWith(api)) loot.windows.push(name + ' address ' + target.location.href) } catch (error) { note(name)(error) }
}
window.attack = (async () => {
  const tries = [
    reading('/api/me'), reading('/api/leads'), reading('/api/keys', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"name":"stolen","scopes":["leads:read"]}' }), reading('/openapi.json'),
    reading('/api/leads', { method: 'POST', headers: { 'content-type': 'application/json' }, body: steal }), reading('/api/leads', { method: 'POST', mode: 'no-cors', headers: { 'content-type': 'text/plain' }, body: steal }),
    reading('/api/leads', { method: 'POST', headers: { 'content-type': 'application/json', origin: api }, body: steal }), reading('/api/me', { mode: 'no-cors' }),
    new Promise((done, fail) => { const xhr = new XMLHttpRequest(); xhr.open('GET', api + '/api/leads'); xhr.withCredentials = true; xhr.onload = () => { loot.read.push('xhr ' + xhr.responseText.slice(0, 40)); done() }; xhr.onerror = fail; xhr.send() }),
    new Promise((done) => { const source = new EventSource(api + '/api/live', { withCredentials: true }); source.onopen = () => { loot.read.push('live'); done() }; source.onerror = () => { source.close(); done() } }),
    (async () => { navigator.sendBeacon(api + '/api/leads', new Blob([steal], { type: 'text/plain' })) })(),
    (async () => { const sink = document.createElement('iframe'); sink.name = 'sink'; document.body.append(sink); viaForm('text/plain'); await wait(300); viaForm('application/x-www-form-urlencoded') })(),
    (async () => { const frame = document.createElement('iframe'); frame.src = api + '/'; document.body.append(frame); await look('frame', frame.contentWindow) })(),
    (async () => { const opened = window.open(api + '/', 'loot'); if (opened) await look('window', opened) })(),
    (async () => { const script = document.createElement('script'); script.src = api + '/api/me'; document.body.append(script) })(),
  ]
  await Promise.all(tries.map((one, at) => one.catch(note(at))))
  await wait(800)
  return loot
})()`
const page = (dashboard: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nice site</title></head><body><h1>Nice site</h1><script>${attack(dashboard)}</script></body></html>`

beforeAll(async () => {
  if (browserPath === undefined) return
  manara = await aManara({ SIGN_UP: 'open' })
  owner = await signUp(manara, 'anna')
  const files = new Map([
    ['index.html', { body: Buffer.from(page(manara.url)) }],
    ['style.css', { body: Buffer.from('h1{color:red}') }],
  ])
  const { headers, body } = anUpload('site.zip', Buffer.from(zipSite({ files })))
  const uploaded = await askRaw(manara.url, {
    method: 'POST',
    path: '/api/upload',
    headers: { host: new URL(manara.url).host, origin: manara.url, ...owner.headers, ...headers },
    body,
  })
  const { uploadId } = wordsOf<{ uploadId: string }>(uploaded)
  const { jobId } = wordsOf<{ jobId: string }>(await say(manara, owner, ['POST', '/api/deploy', { uploadId }]))
  const url = await manara.eventually(
    async () => wordsOf<{ url?: string; status: string }>(await say(manara, owner, ['GET', `/api/status/${jobId}`])).url,
    15_000,
  )
  slug = new URL(url).hostname.split('.')[0] ?? ''
  const port = await freePort()
  elsewhereUrl = `http://localhost:${port}/`
  elsewhere = createServer(
    (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(page(manara.url)),
  ).listen(port, '127.0.0.1')
  browser = await chromium.launch({ executablePath: browserPath, args: flags })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  elsewhere?.close()
  await manara?.close()
})

/** A browser whose owner is signed in to the dashboard, with its page open. */
async function aSignedInBrowser(): Promise<void> {
  await context?.close()
  context = await browser.newContext()
  const dashboard = await context.newPage()
  await dashboard.goto(`${manara.url}/health`)
  // Signed in by the browser itself, so its cookie is the one the server gives.
  const status = await dashboard.evaluate(
    (given) =>
      fetch('/api/auth/sign-in/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(given),
      }).then((answer) => answer.status),
    { email: 'anna@example.com', password },
  )
  expect(status).toBe(200)
  // The cookie works here, so what fails elsewhere fails for a reason.
  expect(await dashboard.evaluate(() => fetch('/api/me', { credentials: 'include' }).then((answer) => answer.status))).toBe(200)
}

async function lootAt(url: string): Promise<{ status: number; loot: Loot | undefined }> {
  const visited = await context.newPage()
  const answer = await visited.goto(url)
  const loot = await visited.evaluate(() => (window as unknown as { attack?: Promise<Loot> }).attack)
  await visited.close()
  return { status: answer?.status() ?? 0, loot }
}

/** That nothing of it arrived: no lead, no key, the session as it was. */
async function expectUntouched(): Promise<void> {
  expect((await say(manara, owner, ['GET', '/api/leads'])).text).not.toContain('Stolen')
  expect((await say(manara, owner, ['GET', '/api/keys'])).text).not.toContain('stolen')
  const dashboard = await context.newPage()
  await dashboard.goto(`${manara.url}/health`)
  expect(await dashboard.evaluate(() => fetch('/api/me', { credentials: 'include' }).then((one) => one.status))).toBe(200)
  await dashboard.close()
}

describe.skipIf(browserPath === undefined)(
  `a hostile page in the browser of somebody who is signed in${browserPath === undefined ? ' (skipped: there is no Chromium on this machine)' : ''}`,
  () => {
    test('uploaded as a ZIP and opened at its own host runs, and reaches no cookie, no answer and no window of the dashboard', async () => {
      await aSignedInBrowser()
      const { status, loot } = await lootAt(`http://${slug}.localhost:${new URL(manara.sitesUrl).port}/`)
      expect([status, loot?.ran]).toEqual([200, true])
      expect({ cookies: loot?.cookies, read: loot?.read, windows: loot?.windows }).toEqual({ cookies: '', read: [], windows: [] })
      await expectUntouched()
    }, 60_000)

    test('is not shown at the shared address, where it would stand beside other sites', async () => {
      await aSignedInBrowser()
      const { status, loot } = await lootAt(`${manara.sitesUrl}/s/${slug}/`)
      expect([status, loot]).toEqual([404, undefined])
      await expectUntouched()
    }, 60_000)

    test('served by another program on this very machine, to which the browser counts the dashboard as the same site, reaches nothing either', async () => {
      await aSignedInBrowser()
      const { status, loot } = await lootAt(elsewhereUrl)
      expect([status, loot?.ran]).toEqual([200, true])
      expect({ read: loot?.read, windows: loot?.windows, cookies: loot?.cookies }).toEqual({ read: [], windows: [], cookies: '' })
      expect((await say(manara, owner, ['GET', '/api/leads'])).text).not.toContain('Stolen')
      expect((await say(manara, owner, ['GET', '/api/keys'])).text).not.toContain('stolen')
    }, 60_000)

    test('made here and opened at the shared address is boxed in: no script of its own, and an origin of nobody', async () => {
      await aSignedInBrowser()
      const site = wordsOf<{ id: string }>(await say(manara, owner, ['POST', '/api/sites', {}])).id
      await say(manara, owner, [
        'POST',
        `/api/sites/${site}/chat`,
        { message: 'Florist Fern in Cork, tulips <script>document.title="ran"</script>' },
        true,
      ])
      const { jobId } = wordsOf<{ jobId: string }>(await say(manara, owner, ['POST', '/api/deploy', { siteId: site }]))
      const url = await manara.eventually(
        async () => wordsOf<{ url?: string }>(await say(manara, owner, ['GET', `/api/status/${jobId}`])).url,
        15_000,
      )
      const visited = await context.newPage()
      const answer = await visited.goto(`${manara.sitesUrl}/s/${new URL(url).hostname.split('.')[0]}/`)
      expect(answer?.status()).toBe(200)
      expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'none'.*sandbox allow-forms$/)
      expect(await visited.evaluate(() => self.origin)).toBe('null')
      expect(await visited.title()).not.toBe('ran')
      await visited.close()
    }, 60_000)
  },
)
