import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const widths = [360, 768, 1280]

export type Seen = { faults: string[]; foreign: string[]; scripts: number; wide: string[] }

type AxeResult = { violations: { id: string; nodes: { target: string[] }[] }[] }

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResult>(`axe.run(document, { resultTypes: ['violations'] })`)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

/** Looks at a page in one colour scheme at every width: what axe finds, requests that leave the host, scripts that ran, what is wider than a phone of 320 px. */
export async function lookAtPage(browser: Browser, url: string, scheme: 'light' | 'dark'): Promise<Seen> {
  // The page may run no script, so axe is let in past its policy; that scripts are refused is seen by counting them.
  const context = await browser.newContext({ colorScheme: scheme, bypassCSP: true, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const seen: Seen = { faults: [], foreign: [], scripts: 0, wide: [] }
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) seen.foreign.push(request.url())
    if (request.resourceType() === 'script') seen.scripts += 1
  })
  await page.goto(url, { waitUntil: 'load' })
  seen.scripts += await page.locator('script:not([type="application/ld+json"])').count()
  await page.evaluate(axe)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    seen.faults.push(...(await faultsOf(page)).map((fault) => `${scheme} ${width}: ${fault}`))
  }
  await page.setViewportSize({ width: 320, height: 700 })
  seen.wide = await page.evaluate<string[]>(`[...document.querySelectorAll('h1,h2,h3,p,a,button,input,table,dl,ul,form')].filter((one) => {
    if (one.closest('.strip') || one.closest('.vh')) return false
    const box = one.getBoundingClientRect()
    return box.width > 0 && !one.matches('.vh,.skip,[name=company_site]') && (box.right > innerWidth + 1 || box.left < -1) && getComputedStyle(one).visibility !== 'hidden'
  }).map((one) => one.tagName + '.' + one.className + ' ' + (one.textContent ?? '').slice(0, 40))`)
  const scrolls = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  if (scrolls > 0) seen.wide.push(`the page scrolls sideways by ${scrolls} px`)
  await context.close()
  return seen
}
