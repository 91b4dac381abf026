import type { Browser, Route } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { isCi, oneMoreTry, openChromium, skipped } from './kit/chromium.ts'
import { aHouse } from './kit/house.ts'
import type { House } from './kit/house.ts'
import { aPerson, enter } from './kit/person.ts'
import type { Person } from './kit/person.ts'

const sentence = 'Gym Iron in Leeds, open daily 6-22, call 0113 496 0000'
const busy = { code: 'request.database_away', title: 'Unavailable', status: 503, detail: 'The database is away.', requestId: 'req_x' }
const refuse = (route: Route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(busy) })

describe.skipIf(skipped || !isCi)(`when something is away${skipped}`, oneMoreTry, () => {
  let browser: Browser
  let house: House
  let she: Person
  beforeAll(async () => {
    browser = await openChromium()
    house = await aHouse()
    she = await aPerson(browser, house)
    await enter(she, house.signInLink)
  }, 120_000)
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await she.picture(`trouble-failed ${task.name.slice(0, 30)}`)
    await she.context.setOffline(false)
    await she.page.unroute('**/api/**')
  })

  test('the first sentence is kept when it cannot be sent, and sent once when it can', async () => {
    const { page, t } = she
    await page.route('**/api/**', (route) => (route.request().method() === 'POST' ? refuse(route) : route.continue()))
    await page.getByLabel(t('first-run:sentence')).fill(sentence)
    await page.getByRole('button', { name: t('first-run:make') }).click()
    await page.getByText(t('first-run:failed')).waitFor()
    await page.getByText(sentence).waitFor()
    await she.picture('trouble-1-sentence-kept')
    await page.unroute('**/api/**')
    await page.getByRole('button', { name: t('shell:again') }).click()
    await page.getByRole('link', { name: t('first-run:on') }).waitFor()
    const sites = (await (await she.context.request.get(`${house.url}/api/sites`)).json()) as { items: unknown[] }
    expect(sites.items).toHaveLength(1)
  }, 120_000)

  test.each([
    ['/leads', 'leads:failed'],
    ['/sites', 'sites:failed'],
    ['/runs', 'operations:failed_runs'],
    ['/outbox', 'operations:failed_mails'],
    ['/deployments', 'hosting:failed'],
  ])(
    '%s says that it could not be read, and reads when asked again',
    async (path, words) => {
      const { page, t } = she
      await page.route('**/api/**', (route) =>
        /\/api\/(leads|sites|runs|outbox|deployments)\b/.test(route.request().url()) ? refuse(route) : route.continue(),
      )
      await page.goto(house.url + path)
      await page.getByText(t(words)).first().waitFor()
      await page.unroute('**/api/**')
      await page
        .locator('main')
        .getByRole('button', { name: t('shell:again') })
        .first()
        .click()
      await page.getByText(t(words)).waitFor({ state: 'hidden' })
    },
    40_000,
  )

  test('a lead that is written down while the line is cut stays in its fields, and is added once when the line is back', async () => {
    const { page, t } = she
    await page.goto(`${house.url}/leads`)
    await page.getByText(t('leads:empty')).waitFor()
    await page
      .getByRole('button', { name: t('leads:add') })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('leads:name')).fill('Omar Haddad')
    await she.context.setOffline(true)
    await page.getByText(t('shell:offline')).waitFor()
    await dialog.getByLabel(t('leads:email')).fill('omar@example.com')
    await dialog.getByRole('button', { name: t('leads:add') }).click()
    await page.waitForTimeout(800)
    await she.picture('trouble-2-no-line')
    expect(await dialog.getByLabel(t('leads:name')).inputValue()).toBe('Omar Haddad')
    expect(await dialog.getByLabel(t('leads:email')).inputValue()).toBe('omar@example.com')
    await she.context.setOffline(false)
    const send = dialog.getByRole('button', { name: t('leads:add') })
    if (await send.isVisible()) await send.click({ timeout: 1_000 }).catch(() => undefined)
    await page.waitForURL(/\/leads\/lead_/)
    const leads = (await (await she.context.request.get(`${house.url}/api/leads`)).json()) as { items: unknown[] }
    expect(leads.items).toHaveLength(1)
  }, 120_000)

  test('words said in the studio come back into sight when they could not be sent', async () => {
    const { page, t } = she
    const { items } = (await (await she.context.request.get(`${house.url}/api/sites`)).json()) as { items: { id: string }[] }
    await page.goto(`${house.url}/sites/${items[0]?.id}`)
    await page.locator('.st').waitFor()
    await page.route('**/api/sites/*/chat', refuse)
    await page.getByLabel(t('studio:say_label')).fill('make it green')
    await page.getByLabel(t('studio:say_label')).press('Enter')
    await page.getByText(t('studio:not_sent')).waitFor()
    await page.getByText('make it green').first().waitFor()
    await page.unroute('**/api/sites/*/chat')
    await page.getByRole('button', { name: t('shell:again') }).click()
    await page.getByText(t('studio:not_sent')).waitFor({ state: 'hidden' })
    await page.getByText('make it green').first().waitFor()
  }, 120_000)
})
