import type { Browser, Frame, Route } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { oneMoreTry, openChromium, skipped } from './kit/chromium.ts'
import { aHouse } from './kit/house.ts'
import type { House } from './kit/house.ts'
import { aPerson, enter, expectNoFaults } from './kit/person.ts'
import type { Person } from './kit/person.ts'

const patience = { timeout: 10_000 }

describe.skipIf(skipped)(`the studio's preview${skipped}`, oneMoreTry, () => {
  let browser: Browser
  let house: House
  let she: Person
  let frame: Frame
  const heading = () => frame.evaluate(() => document.querySelector('h1')?.textContent)
  const field = () => she.page.locator('.st-panel .fld', { hasText: 'Heading' }).locator('.inp').first()

  beforeAll(async () => {
    browser = await openChromium()
    house = await aHouse()
    she = await aPerson(browser, house)
    const { page, context } = she
    await enter(she, house.signInLink)
    const headers = { origin: house.url }
    const made = (await (await context.request.post(`${house.url}/api/sites`, { data: { languages: ['en'] }, headers })).json()) as {
      id: string
    }
    await context.request.post(`${house.url}/api/sites/${made.id}/chat`, {
      data: { message: 'Bakery Sun in Graz, sourdough and cakes, call 0316 123456' },
      headers: { ...headers, accept: 'text/event-stream' },
    })
    const worker = page.waitForEvent('worker')
    await page.goto(`${house.url}/sites/${made.id}`)
    await page.locator('.st-row-b', { hasText: 'First view' }).click()
    frame = (await (await page.waitForSelector('.st-stage iframe')).contentFrame()) as Frame
    await frame.locator('h1').waitFor()
    // Awake once it has drawn a first page, which it was asked for before this.
    await (await worker).evaluate(() => new Promise((done) => setTimeout(done)))
    return () => context.close()
  }, 120_000)

  test('shows what is typed before the server has said anything, and stays as it is when the server has', async () => {
    const { page } = she
    const held: Route[] = []
    await page.route('**/edits', (route) => void held.push(route))
    await field().fill('Bread at six')
    await field().press('Enter')
    await expect.poll(heading, patience).toBe('Bread at six')
    expect(held).toHaveLength(1)
    await frame.evaluate(() => {
      const seen = { changes: 0 }
      new MutationObserver((all) => (seen.changes += all.length)).observe(document, { subtree: true, childList: true, characterData: true })
      Object.assign(document, { seen })
    })
    const read = page.waitForResponse((response) => response.url().includes('/preview'))
    await held[0]?.continue()
    await read
    await page.locator('.st-saved .good').waitFor()
    expect(await frame.evaluate(() => (document as unknown as { seen: { changes: number } }).seen.changes)).toBe(0)
    await page.unroute('**/edits')
  }, 60_000)

  test('goes back to what is kept when the server refuses, with its sentence and what was typed', async () => {
    const { page } = she
    const before = await heading()
    const asked = { times: 0 }
    await page.route('**/edits', (route) => {
      asked.times += 1
      return route.fulfill({
        status: 400,
        contentType: 'application/problem+json',
        json: {
          code: 'studio.bad_edit',
          title: 'No',
          status: 400,
          detail: 'That does not fit.',
          sentence: 'That does not fit.',
          requestId: 'r',
        },
      })
    })
    await field().fill('Not to be')
    const stuck = page.locator('.st-stuck')
    await field().press('Enter')
    await stuck.getByText('Not to be').waitFor()
    await expect.poll(heading, patience).toBe(before)
    await stuck.getByRole('button', { name: she.t('studio:discard') }).click()
    await stuck.waitFor({ state: 'hidden' })
    expect([await heading(), await field().inputValue()]).toEqual([before, before])
    // Leaving the field on the way to the button is no wish to send the same again.
    expect(asked.times).toBe(1)
    expectNoFaults(she, [/status of 400/])
  }, 60_000)
})
