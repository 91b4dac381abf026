import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { words } from './words.ts'
import type { Lang } from './words.ts'

export type Mode = 'day' | 'night'
export type Look = {
  lang?: Lang
  mode?: Mode
  width?: number
  height?: number
  /** Somebody whose cookies this browser has too. */ as?: Cookies
}
export type Cookies = Pick<Awaited<ReturnType<BrowserContext['storageState']>>, 'cookies'>
/** Somebody in front of a browser of their own: what they see, and everything that went wrong meanwhile. */
export type Person = {
  page: Page
  context: BrowserContext
  lang: Lang
  t: ReturnType<typeof words>
  /** What the console complained of so far; a refusal that belongs to the journey is forgiven by its words. */
  faults(forgiven?: readonly RegExp[]): string[]
  picture(name: string): Promise<void>
}

const folder = join(import.meta.dirname, '../../test-output/journeys')
/** Whoever is not signed in is asked for, and the answer 401 is written into the console by the browser itself. */
const always = [/status of 401/]

export async function aPerson(browser: Browser, { url }: { url: string }, look: Look = {}): Promise<Person> {
  const { lang = 'en' } = look
  const context = await browser.newContext(settingsOf(url, { ...look, lang }))
  context.setDefaultTimeout(25_000)
  const page = await context.newPage()
  const heard: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text()))
      heard.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => heard.push(String(error.error())))
  return {
    page,
    context,
    lang,
    t: words(lang),
    faults: (forgiven = []) => heard.filter((line) => ![...always, ...forgiven].some((pattern) => pattern.test(line))),
    async picture(name) {
      mkdirSync(folder, { recursive: true })
      await page.screenshot({ path: join(folder, `${name.replace(/[^\w-]+/g, '-')}.png`) })
    },
  }
}

/** The device: its size, light and language, what it keeps, and whose cookies it has. */
function settingsOf(
  origin: string,
  { lang, mode = 'day', width = 1440, height = width < 700 ? 844 : 900, as }: Look & { lang: Lang },
): BrowserContextOptions {
  const localStorage = [
    { name: 'manara.language', value: lang },
    { name: 'manara.mode', value: mode },
  ]
  return {
    viewport: { width, height },
    locale: lang === 'ar' ? 'ar-AE' : 'en-GB',
    colorScheme: mode === 'night' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    storageState: { cookies: as?.cookies ?? [], origins: [{ origin, localStorage }] },
  }
}

/** Opens the terminal's link and goes on without a password; ends on the first screen. */
export async function enter({ page, t }: Person, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('link', { name: t('accounts:welcome.later') }).click()
  await page.getByRole('heading', { name: t('first-run:question') }).waitFor()
}

/** Typing into the boxed-in preview makes Chromium say that the box lets no script run, which is what the box is for. */
const boxed = /^Blocked script execution in 'about:srcdoc'/

/** Nothing went wrong that nobody saw. */
export function expectNoFaults(person: Person, forgiven: readonly RegExp[] = []): void {
  expect(person.faults([boxed, ...forgiven])).toEqual([])
}
