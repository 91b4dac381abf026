import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { words } from './words.ts'
import type { Lang } from './words.ts'

export type Mode = 'day' | 'night'
export type Look = { lang?: Lang; mode?: Mode; width?: number; height?: number; /** Cookies of somebody who is signed in already. */ as?: Awaited<ReturnType<BrowserContext['storageState']>> }
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

export async function aPerson(browser: Browser, { lang = 'en', mode = 'day', width = 1440, height = width < 700 ? 844 : 900, as }: Look = {}): Promise<Person> {
  const context = await browser.newContext({ viewport: { width, height }, locale: lang === 'ar' ? 'ar-AE' : 'en-GB', colorScheme: mode === 'night' ? 'dark' : 'light', reducedMotion: 'reduce', storageState: as })
  context.setDefaultTimeout(12_000)
  await context.addInitScript(([chosen, light]) => {
    // A site's page may keep nothing, so it has no such store.
    try {
      localStorage.setItem('manara.language', chosen)
      localStorage.setItem('manara.mode', light)
    } catch {}
  }, [lang, mode] as const)
  const page = await context.newPage()
  const heard: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text())) heard.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => heard.push(String(error.error())))
  return {
    page, context, lang, t: words(lang),
    faults: (forgiven = []) => heard.filter((line) => ![...always, ...forgiven].some((pattern) => pattern.test(line))),
    async picture(name) {
      mkdirSync(folder, { recursive: true })
      await page.screenshot({ path: join(folder, `${name}.png`) })
    },
  }
}

/** Opens the terminal's link and goes on without a password; ends on the first screen. */
export async function enter({ page, t }: Person, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('link', { name: t('accounts:welcome.later') }).click()
  await page.getByRole('heading', { name: t('first-run:question') }).waitFor()
}

/** Nothing went wrong that nobody saw. */
export function expectNoFaults(person: Person, forgiven: readonly RegExp[] = []): void {
  expect(person.faults(forgiven)).toEqual([])
}
