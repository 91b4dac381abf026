import type { Browser } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { isCi, oneMoreTry, openChromium, skipped } from './kit/chromium.ts'
import { aHouse } from './kit/house.ts'
import type { House } from './kit/house.ts'
import { aPerson, expectNoFaults } from './kit/person.ts'
import type { Person } from './kit/person.ts'

/** From the sentence to the press that puts the site live. */
const mostStops = 40
const account = { name: 'Kim Keys', email: 'kim@example.com', password: 'no mouse in this house' }

/** No pointer is used anywhere in here: `goto` only opens what the terminal or the address bar would. */
describe.skipIf(skipped || !isCi)(`with the keyboard alone${skipped}`, oneMoreTry, () => {
  let browser: Browser
  let house: House
  let she: Person
  beforeAll(async () => {
    browser = await openChromium()
    house = await aHouse()
    she = await aPerson(browser, house)
  }, 120_000)
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await she.picture(`keyboard-failed ${task.name.slice(0, 30)}`)
  })

  test('an account is made, the door closed and opened again', async () => {
    const { page, t } = she
    await page.goto(house.signInLink)
    await page.getByLabel(t('accounts:sign_up.name')).waitFor()
    for (const word of [account.name, account.email]) await write(she, word)
    await tabTo(she, t('accounts:sign_in.password'))
    await page.keyboard.type(account.password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: t('first-run:question') }).waitFor()
    await page.context().clearCookies()
    await page.goto(`${house.url}/sign-in`)
    await page.getByLabel(t('accounts:sign_in.email')).waitFor()
    await write(she, account.email)
    await tabTo(she, t('accounts:sign_in.password'))
    await page.keyboard.type(account.password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: t('first-run:question') }).waitFor()
  }, 120_000)

  test('a sentence becomes a site and the site goes live', async () => {
    const { page, t } = she
    await page.keyboard.type('Florist Fern in Cork, tulips and roses, call 021 496 0000')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('link', { name: t('first-run:on') }).waitFor()
    const toTheStudio = await tabTo(she, t('first-run:on'))
    await page.keyboard.press('Enter')
    await page.locator('.st').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
    const toTheWay = await tabTo(she, t('studio:to_publish', { name: t('studio:publish') }))
    await page.keyboard.press('Enter')
    await expect.poll(() => nameOfFocus(she)).toBe(t('studio:publish'))
    await page.keyboard.press('Enter')
    expect(toTheStudio + toTheWay).toBeLessThan(mostStops)
    await page.getByRole('heading', { name: t('studio:is_live') }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true)
    await she.picture('keyboard-1-live')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await nameOfFocus(she)).toContain(t('studio:publish'))
  }, 120_000)

  test('the one bar opens by Ctrl K everywhere, leads to a room, and Escape closes it and gives the focus back', async () => {
    const { page, t } = she
    await page.goto(`${house.url}/leads?add=true`)
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await tabTo(she, t('leads:search'))
    await page.keyboard.press('Control+k')
    const bar = page.getByRole('combobox', { name: t('shell:bar.label') })
    await bar.waitFor()
    await page.keyboard.press('Escape')
    await bar.waitFor({ state: 'hidden' })
    expect(await nameOfFocus(she)).toBe(t('leads:search'))
    await page.keyboard.press('Control+k')
    await bar.waitFor()
    await expect.poll(() => nameOfFocus(she)).toBe(t('shell:bar.label'))
    await page.keyboard.type(t('shell:rooms.settings'))
    await page.getByRole('option', { name: t('shell:rooms.settings'), selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/settings/)
    await bar.waitFor({ state: 'hidden' })
    await page.getByRole('heading', { name: t('settings:password.title') }).waitFor()
  }, 120_000)

  test('G and a letter go to the rooms, J walks the lines, Enter opens one, Escape goes back, ? lists the keys', async () => {
    const { page, t } = she
    for (const [key, room, one] of [
      ['s', /\/sites$/, /\/sites\/site_/],
      ['r', /\/runs$/, /\/runs\/run_/],
    ] as const) {
      await page.keyboard.press('g')
      await page.keyboard.press(key)
      await page.waitForURL(room)
      // The address changes before the room stands: keys count once its own lines are there.
      await page
        .locator(`main a.cover[href*="${one.source.replaceAll('\\', '')}"]`)
        .first()
        .waitFor()
      await page.keyboard.press('j')
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')).toMatch(one)
      await page.keyboard.press('Enter')
      await page.waitForURL(one)
    }
    await page.locator('.bar .crumb').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL(/\/runs$/)
    await page.keyboard.press('?')
    await page.getByRole('heading', { name: t('shell:keys.title') }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expectNoFaults(she)
  }, 120_000)

  test.each(['/', '/leads', '/settings/keys'])(
    'every stop of Tab on %s is seen, and none comes twice before the last',
    async (path) => {
      const { page } = she
      await page.goto(house.url + path)
      await page.locator('main').waitFor()
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
      const { stops, unseen } = await walk(she)
      expect(stops).toBeGreaterThan(8)
      expect(unseen).toEqual([])
    },
    90_000,
  )
})

/** The words of what has the focus: its label, name or text. */
const nameOfFocus = ({ page }: Person) =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null
    return (focused?.labels?.[0]?.textContent ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? '').trim()
  })

/** Tabs until something of this name has the focus; gives how many stops that took. */
async function tabTo(person: Person, name: string): Promise<number> {
  for (let stop = 0; stop < 100; stop++) {
    if ((await nameOfFocus(person)) === name) return stop
    await person.page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to “${name}”.`)
}

/** Tabs to the next empty field and types. */
async function write({ page }: Person, text: string): Promise<void> {
  const isEmptyField = () => page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value === '')
  for (let stop = 0; stop < 20 && !(await isEmptyField()); stop++) await page.keyboard.press('Tab')
  await page.keyboard.type(text)
}

/** Tabs once around and compares pictures of each stop with and without the focus. */
async function walk({ page }: Person): Promise<{ stops: number; unseen: string[] }> {
  const unseen: string[] = []
  await page.evaluate(() => document.body.focus())
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement
      if (focused === document.body || focused.dataset.walked !== undefined) return undefined
      focused.dataset.walked = ''
      focused.scrollIntoView({ block: 'nearest' })
      const { x, y, width, height } = (focused.closest('.line') ?? focused).getBoundingClientRect()
      return { x, y, width, height, what: focused.outerHTML.slice(0, 90) }
    })
    if (!at) return { stops, unseen }
    const clip = { x: Math.max(0, at.x - 6), y: Math.max(0, at.y - 6), width: at.width + 12, height: at.height + 12 }
    const lit = await page.screenshot({ clip })
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    if (lit.equals(await page.screenshot({ clip }))) unseen.push(at.what)
  }
  return { stops: 80, unseen }
}
