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
  let site: string
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
    site = `${house.url}/sites/${made.id}`
    await page.goto(site)
    await page.locator('.st-row-b', { hasText: 'First view' }).click()
    frame = await frameOf(she)
    // Awake once it has drawn a first page, which it was asked for before this.
    await (await worker).evaluate(() => new Promise((done) => setTimeout(done)))
    return () => context.close()
  }, 120_000)

  test('shows what is typed before the server has said anything, and stays as it is when the server has', async () => {
    const { page } = she
    const held: Route[] = []
    await page.route('**/edits', (route) => void held.push(route))
    // Away from the looks, of which the one under the pointer is tried.
    await field().hover()
    await field().fill('Bread at six')
    await field().press('Enter')
    await expect.poll(heading, patience).toBe('Bread at six')
    expect(held).toHaveLength(1)
    const seen = await watchHeading(she)
    const read = page.waitForResponse((response) => response.url().includes('/preview'))
    await held[0]?.continue()
    await read
    await page.locator('.st-saved .good').waitFor()
    expect(await seen()).toEqual([])
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
    await page.unroute('**/edits')
  }, 60_000)

  test('follows each key beside it, takes it back on Escape, and shows nothing else until it is kept', async () => {
    const { page, context } = she
    const sent: string[] = []
    page.on('request', (request) => request.url().endsWith('/edits') && sent.push(request.postData() ?? ''))
    const before = (await heading()) ?? ''
    const write = async (words: string) => {
      await field().click({ clickCount: 3 })
      await page.keyboard.type(words)
    }
    await write('Warm at seven')
    await expect.poll(heading, patience).toBe('Warm at seven')
    await page.keyboard.press('Escape')
    await expect.poll(heading, patience).toBe(before)
    expect([await field().inputValue(), sent]).toEqual([before, []])

    await write('Warm at eight')
    await expect.poll(heading, patience).toBe('Warm at eight')
    // What cannot be kept is not drawn, and the field goes on saying why.
    await page.keyboard.insertText(' and long'.repeat(20))
    await page.keyboard.press('Enter')
    await page.locator('.st-panel .fld.bad').waitFor()
    await expect.poll(heading, patience).toBe(before)

    await write('Warm at nine')
    await expect.poll(heading, patience).toBe('Warm at nine')
    const seen = await watchHeading(she)
    const { revision, site: described } = (await (await context.request.get(site.replace('/sites/', '/api/sites/'))).json()) as {
      revision: number
      site: { pages: { sections: { id: string; type: string }[] }[] }
    }
    const contact = described.pages[0]?.sections.find((one) => one.type === 'contact')?.id ?? ''
    const op = { op: 'set_text', sectionId: contact, path: ['title'], lang: 'en', value: 'Come by' }
    // Somebody else at the same site; the words that are typed stay on top.
    const theirs = await context.request.post(`${site.replace('/sites/', '/api/sites/')}/edits`, {
      data: { revision, ops: [op] },
      headers: { origin: house.url },
    })
    expect(theirs.status()).toBe(200)
    await frame.getByRole('heading', { name: 'Come by' }).waitFor()
    expect([await heading(), await field().evaluate((input) => document.activeElement === input)]).toEqual(['Warm at nine', true])
    const read = page.waitForResponse((response) => response.url().includes('/preview'))
    await page.keyboard.press('Enter')
    await page.locator('.st-panel .saved').waitFor()
    // Its page is the last word again.
    await read
    expect(new Set(await seen())).toEqual(new Set(['Warm at nine']))
    expect(sent).toEqual([expect.stringContaining('Warm at nine')])

    await page.reload()
    frame = await frameOf(she)
    expect(await heading()).toBe('Warm at nine')
  }, 60_000)
})

async function frameOf({ page }: Person): Promise<Frame> {
  const frame = (await (await page.waitForSelector('.st-stage iframe')).contentFrame()) as Frame
  await frame.locator('h1').waitFor()
  return frame
}

/** Gives the headings the page had after each change from here on. Watched from outside: in the frame itself no script is woken. */
async function watchHeading({ page }: Person): Promise<() => Promise<string[]>> {
  const seen = await page.evaluateHandle(() => {
    const inside = document.querySelector<HTMLIFrameElement>('.st-stage iframe')?.contentDocument
    const headings: string[] = []
    const look = () => headings.push(inside?.querySelector('h1')?.textContent ?? '')
    if (inside) new MutationObserver(look).observe(inside, { subtree: true, childList: true, characterData: true })
    return headings
  })
  return () => seen.jsonValue()
}
