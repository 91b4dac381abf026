import type { Browser } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { isCi, oneMoreTry, openChromium, skipped } from './kit/chromium.ts'
import { aHouse } from './kit/house.ts'
import type { House } from './kit/house.ts'
import { aMailbox } from './kit/mailbox.ts'
import { aPerson, enter, expectNoFaults } from './kit/person.ts'
import type { Person } from './kit/person.ts'

const owner = { name: 'Olga Owner', email: 'olga@example.com', password: 'the bread is warm at six' }
const viewer = { name: 'Vic Viewer', email: 'vic@example.com', password: 'only looking, thank you' }
/** A wrong password and a door that is closed are answers 4xx, which the browser writes into the console. */
const refusals = [/status of 4\d\d/]

describe.skipIf(skipped || !isCi)(`the door and the people${skipped}`, oneMoreTry, () => {
  let browser: Browser
  let house: House
  let mailbox: Awaited<ReturnType<typeof aMailbox>>
  let she: Person
  beforeAll(async () => {
    browser = await openChromium()
    mailbox = await aMailbox()
    house = await aHouse({ SMTP_URL: mailbox.url, MAIL_FROM: 'manara@example.com' })
    she = await aPerson(browser, house)
  }, 120_000)
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await she.picture(`accounts-failed ${task.name.slice(0, 30)}`)
  })

  test('whoever came by the one-time link sets an address and a password, signs out, and comes back with them', async () => {
    const { page, t } = she
    await page.goto(house.signInLink)
    await page.getByLabel(t('accounts:sign_up.name')).fill(owner.name)
    await page.getByLabel(t('accounts:sign_in.email')).fill(owner.email)
    await page.getByLabel(t('accounts:sign_in.password')).fill('short')
    await page.getByRole('button', { name: t('accounts:welcome.go') }).click()
    await page.getByText(t('accounts:need_long')).waitFor()
    await page.getByLabel(t('accounts:sign_in.password')).fill(owner.password)
    await page.getByRole('button', { name: t('accounts:welcome.go') }).click()
    await page.getByRole('heading', { name: t('first-run:question') }).waitFor()
    await page.goto(`${house.url}/settings/you`)
    await page.getByRole('button', { name: t('settings:sessions.leave') }).click()
    await page.getByRole('heading', { name: t('accounts:sign_in.headline') }).waitFor()
    await page.getByLabel(t('accounts:sign_in.email')).fill(owner.email)
    await page.getByLabel(t('accounts:sign_in.password')).fill('not the right sentence')
    await page.getByRole('button', { name: t('accounts:sign_in.go'), exact: true }).click()
    await page.getByText(t('errors:accounts.wrong_sign_in')).waitFor()
    expect(await page.getByLabel(t('accounts:sign_in.email')).inputValue()).toBe(owner.email)
    await she.picture('accounts-1-wrong-password')
    await signIn(she, owner)
    await page.getByRole('heading', { name: t('first-run:question') }).waitFor()
    expectNoFaults(she, refusals)
  }, 120_000)

  test('the first link does not open a second time', async () => {
    const stranger = await aPerson(browser, house)
    await stranger.page.goto(house.signInLink)
    await stranger.page.getByRole('heading', { name: stranger.t('accounts:welcome.failed') }).waitFor()
    await stranger.context.close()
  }, 120_000)

  test('a device that is signed out from another one stands before the door at its next step', async () => {
    const phone = await aPerson(browser, house, { width: 390 })
    await phone.page.goto(`${house.url}/leads`)
    await signIn(phone, owner)
    await phone.page.getByText(phone.t('leads:empty')).waitFor()
    const { page, t } = she
    await page.goto(`${house.url}/settings/you`)
    const end = page.getByRole('button', { name: t('settings:sessions.end'), exact: true })
    await page.getByText(t('settings:sessions.here')).waitFor()
    await end.last().waitFor()
    expect(await page.locator('[aria-labelledby="sessions-h"] li').count()).toBe(2)
    // Both say "Sign out"; the one of this device stands beside its mark.
    await page
      .locator('[aria-labelledby="sessions-h"] li')
      .filter({ hasNotText: t('settings:sessions.here') })
      .getByRole('button')
      .click()
    await page.getByText(t('settings:sessions.ended')).first().waitFor()
    await phone.page.reload()
    await phone.page.getByRole('heading', { name: phone.t('accounts:sign_in.headline') }).waitFor()
    await phone.context.close()
  }, 120_000)

  test('someone invited as a viewer joins by the link in the mail, and sees without being offered to change', async () => {
    const { page, t } = she
    const site = await makeSite(she, house)
    await page.goto(`${house.url}/settings/people`)
    await page.getByLabel(t('settings:people.email')).fill(viewer.email)
    await page.getByLabel(t('settings:people.role'), { exact: true }).selectOption('viewer')
    await page.getByRole('button', { name: t('settings:people.send') }).click()
    await expect.poll(() => mailbox.mails.some((mail) => mail.to === viewer.email), { timeout: 10_000 }).toBe(true)
    const link = /https?:\S+\/invitation\?token=[\w.-]+/.exec(mailbox.mails.find((mail) => mail.to === viewer.email)?.text ?? '')?.[0] ?? ''
    const he = await aPerson(browser, house)
    await he.page.goto(link)
    await he.page.getByRole('link', { name: t('accounts:invitation.sign_up') }).click()
    await he.page.getByLabel(t('accounts:sign_up.name')).fill(viewer.name)
    await he.page.getByLabel(t('accounts:sign_in.email')).fill(viewer.email)
    await he.page.getByLabel(t('accounts:sign_in.password')).fill(viewer.password)
    await he.page.getByRole('button', { name: t('accounts:sign_up.go') }).click()
    await he.page.waitForURL((url) => !url.pathname.startsWith('/sign-up'))
    await he.page.goto(`${house.url}/leads`)
    await he.page.getByText(t('leads:empty')).waitFor()
    expect(await he.page.getByRole('button', { name: t('leads:add') }).count()).toBe(0)
    await he.page.goto(`${house.url}/sites/${site}`)
    await he.page.getByText(t('studio:may_only_look')).waitFor()
    expect(await he.page.getByRole('button', { name: t('studio:publish') }).count()).toBe(0)
    await he.picture('accounts-2-viewer')
    await he.page.goto(`${house.url}/settings/people`)
    await he.page.getByText(owner.email).waitFor()
    expect(await he.page.getByLabel(t('settings:people.email')).count()).toBe(0)
    expect(await he.page.getByRole('link', { name: t('settings:parts.keys') }).count()).toBe(0)
    expectNoFaults(he)
    await he.context.close()
  }, 120_000)
})

describe.skipIf(skipped || !isCi)(`a house whose door is open${skipped}`, oneMoreTry, () => {
  test('sign-up says to look into the mail instead of failing, and a workspace that is gone is let go', async () => {
    const browser = await openChromium()
    const mailbox = await aMailbox()
    const house = await aHouse({ SMTP_URL: mailbox.url, MAIL_FROM: 'manara@example.com', SIGN_UP: 'open' })
    const guest = await aPerson(browser, house, { lang: 'ar' })
    const { page, t } = guest
    await page.goto(`${house.url}/sign-up`)
    await page.getByLabel(t('accounts:sign_up.name')).fill(viewer.name)
    await page.getByLabel(t('accounts:sign_in.email')).fill(viewer.email)
    await page.getByLabel(t('accounts:sign_in.password')).fill(viewer.password)
    await page.getByRole('button', { name: t('accounts:sign_up.go') }).click()
    await page.getByRole('heading', { name: t('accounts:sign_up.check_mail') }).waitFor()
    await expect.poll(() => mailbox.mails.length, { timeout: 10_000 }).toBe(1)
    expectNoFaults(guest)
    await page.evaluate(() => localStorage.setItem('manara.workspace', `wsp_${'0'.repeat(26)}`))
    await enter(guest, house.signInLink)
    expect(await page.evaluate(() => localStorage.getItem('manara.workspace'))).toBeNull()
  }, 120_000)
})

async function signIn({ page, t }: Person, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel(t('accounts:sign_in.email')).fill(email)
  await page.getByLabel(t('accounts:sign_in.password')).fill(password)
  await page.getByRole('button', { name: t('accounts:sign_in.go'), exact: true }).click()
}

async function makeSite({ context }: Person, { url }: House): Promise<string> {
  const headers = { origin: url }
  const { id } = (await (await context.request.post(`${url}/api/sites`, { data: {}, headers })).json()) as { id: string }
  await context.request.post(`${url}/api/sites/${id}/chat`, {
    data: { message: 'Florist Fern in Cork, tulips and roses, call 021 496 0000' },
    headers,
  })
  return id
}
