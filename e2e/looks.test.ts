import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { isCi, oneMoreTry, openChromium, skipped } from './kit/chromium.ts'
import { aHouse } from './kit/house.ts'
import type { House } from './kit/house.ts'
import { aPerson, enter, expectNoFaults } from './kit/person.ts'
import type { Cookies, Mode, Person } from './kit/person.ts'
import type { Lang } from './kit/words.ts'

type Found = { rule: string; impact: string; where: string[] }
type Things = { site: string; lead: string; run: string }
type Axe = {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; impact: string; nodes: { target: unknown[]; failureSummary: string }[] }[] }>
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const outside = ['/sign-in', '/sign-up', '/forgot', '/reset?token=abc', '/reset', '/invitation?token=abc']
const inside = ({ site, lead, run }: Things) => [
  '/start',
  '/',
  '/sites',
  `/sites/${site}`,
  '/leads',
  `/leads/${lead}`,
  '/leads?add=true',
  '/deployments',
  '/runs',
  `/runs/${run}`,
  '/outbox',
  '/settings/you',
  '/settings/workspace',
  '/settings/people',
  '/settings/keys',
  '/settings/machine',
  '/settings/audit',
  '/nowhere',
  '/leads/lead_0',
  '/runs/run_0',
]
const combinations = (['en', 'ar'] as const).flatMap((lang) =>
  (['day', 'night'] as const).flatMap((mode) => [390, 1440].map((width) => ({ lang, mode, width }))),
)
/** Every change looks at each language, light and width once; the longer tier at all of them together. */
const looks: { lang: Lang; mode: Mode; width: number }[] = isCi ? combinations : [{ lang: 'ar', mode: 'night', width: 390 }]

let browser: Browser
let house: House
let owner: Cookies
let things: Things

describe.skipIf(skipped)(`every screen${skipped}`, oneMoreTry, () => {
  beforeAll(async () => {
    browser = await openChromium()
    house = await aHouse()
    const she = await aPerson(browser, house)
    await enter(she, house.signInLink)
    owner = await she.context.storageState()
    things = await furnish(she)
    await she.context.close()
  }, 120_000)

  describe.each(looks)('in $lang by $mode at $width px', (look) => {
    let guest: Person
    let she: Person
    beforeAll(async () => {
      guest = await aPerson(browser, house, look)
      she = await aPerson(browser, house, { ...look, as: owner })
    })
    afterAll(() => Promise.all([guest, she].map(({ context }) => context.close())))

    test('at the door can be used by everybody, says nothing in the console and never scrolls sideways', async () => {
      expect(await lookAtAll(guest, outside)).toEqual([])
      // A token that opens nothing is answered 4xx, which the browser writes down.
      expectNoFaults(guest, [/status of 4\d\d/])
    }, 120_000)

    test('of the house can be used by everybody, says nothing in the console and never scrolls sideways', async () => {
      expect(await lookAtAll(she, inside(things))).toEqual([])
      expectNoFaults(she, [/status of 40[04].*\/(lead|run)_0/])
    }, 240_000)
  })
})

async function lookAtAll(person: Person, paths: readonly string[]): Promise<{ path: string; found: Found[] | string }[]> {
  const complaints: { path: string; found: Found[] | string }[] = []
  for (const path of paths) {
    await person.page.goto(house.url + path)
    await settled(person)
    const found = await examine(person)
    if (found.length > 0) complaints.push({ path, found })
    const size = person.page.viewportSize() ?? { width: 1440, height: 900 }
    await person.page.setViewportSize({ width: 320, height: size.height })
    const wide = await person.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) complaints.push({ path, found: `${wide} px wider than a screen of 320 px` })
    await person.page.setViewportSize(size)
  }
  return complaints
}

/** What was being fetched has come: no shape of a list is left, and the fonts are there. */
async function settled({ page }: Person): Promise<void> {
  await page.locator('main, [role="dialog"]').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Everything axe knows of, in the page itself; pages of sites shown in frames have their own tests. */
async function examine({ page }: Person): Promise<Found[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run(document, { iframes: false, resultTypes: ['violations'] }),
  )
  return violations.map(({ id, impact, nodes }) => ({
    rule: id,
    impact,
    where: nodes.slice(0, 4).map((node) => `${node.target.join(' ')}: ${node.failureSummary.split('\n').slice(1, 2).join('').trim()}`),
  }))
}

/** A site that is live, a lead, a run, an invitation, a key, mails. */
async function furnish({ context }: Person): Promise<Things> {
  const post = async <T>(path: string, data: object): Promise<T> => {
    const response = await context.request.post(house.url + path, { data, headers: { origin: house.url } })
    if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`)
    return (response.headers()['content-type']?.includes('json') ? await response.json() : {}) as T
  }
  const { id: site } = await post<{ id: string }>('/api/sites', {})
  await post(`/api/sites/${site}/chat`, { message: 'Bäckerei Sonne in Graz, open 6-18, sourdough and cakes, call 0316 123456' })
  const { jobId: run } = await post<{ jobId: string }>('/api/deploy', { siteId: site })
  const { id: lead } = await post<{ id: string }>('/api/leads', {
    name: 'Omar Haddad',
    email: 'omar@example.com',
    phone: '0316 123456',
    note: 'Wants bread for sixty',
  })
  await post('/api/leads', { name: 'ليلى حسن', email: 'layla@example.com' })
  await post('/api/invitations', { email: 'vic@example.com', role: 'editor' })
  await post('/api/keys', { name: 'Till', scopes: ['leads:read'] })
  await vi.waitFor(
    async () =>
      expect(((await (await context.request.get(`${house.url}/api/status/${run}`)).json()) as { status: string }).status).toBe('completed'),
    { timeout: 10_000 },
  )
  return { site, lead, run }
}
