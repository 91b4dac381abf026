// What somebody at the editor waits for, seen in Chromium: from the key that keeps a change until the preview shows it.
//   npm run bench -- editor 15
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, Frame, Page } from 'playwright-core'
import { freePorts } from '../scripts/proof/app-process.ts'
import { median, percentile, rounded } from './kit.ts'

type EditorFigures = { typedMs: number[]; variantMs: number[]; lookMs: number[] }
const brief = 'Bakery Sun in Graz, open 6-18, sourdough and cakes, call 0316 123456'
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run']

/** The program as somebody starts it, on a folder that goes away; gives the link it prints. */
async function openProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'manara-bench-editor-'))
  chmodSync(folder, 0o711)
  const { port, sitesPort } = await freePorts()
  const program = spawn(process.execPath, [resolve(import.meta.dirname, '../scripts/start.ts')], {
    env: { ...process.env, PORT: String(port), SITES_PORT: String(sitesPort), DATA_DIR: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((done) => program.on('exit', () => done()))
  const link = await new Promise<string>((found, failed) => {
    let said = ''
    program.stdout.on('data', (part: Buffer) => {
      said += part.toString()
      const [url] = /http\S+\/welcome\?token=\S+/.exec(said) ?? []
      if (url) found(url)
    })
    program.on('exit', () => failed(new Error(`the program did not start: ${said}`)))
  })
  const close = async () => {
    program.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { link, url: new URL(link).origin, close }
}

async function openStudio(browser: Browser, { link, url }: { link: string; url: string }): Promise<{ page: Page; frame: Frame }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(link)
  await page.locator('a[href^="/start"], a[href="/"]').first().waitFor()
  const headers = { origin: url }
  const site = (await (await context.request.post(`${url}/api/sites`, { data: { languages: ['en'] }, headers })).json()) as { id: string }
  await context.request.post(`${url}/api/sites/${site.id}/chat`, {
    data: { message: brief },
    headers: { ...headers, accept: 'text/event-stream' },
  })
  const worker = page.waitForEvent('worker')
  await page.goto(`${url}/sites/${site.id}`)
  await page.locator('.st-row-b', { hasText: 'First view' }).click()
  const frame = await (await page.waitForSelector('.st-stage iframe')).contentFrame()
  if (!frame) throw new Error('the preview has no page')
  await frame.locator('h1').waitFor()
  // Nobody types before they have looked: by then the renderer beside the screen is awake.
  await (await worker).evaluate(() => new Promise((done) => setTimeout(done, 500)))
  return { page, frame }
}

/** Runs in the page: when the preview differs in what `read` sees, measured from the next key or press. */
const waitForChange = (page: Page, what: 'heading' | 'section' | 'colours') =>
  page.evaluate(
    (seen) =>
      new Promise<number>((done) => {
        const doc = () => document.querySelector<HTMLIFrameElement>('.st-stage iframe')?.contentDocument
        const read = () => {
          if (seen === 'colours') return doc()?.querySelector('[data-part="page"]')?.textContent
          const heading = doc()?.querySelector('h1')
          return seen === 'heading' ? heading?.textContent : heading?.closest('[data-section-id]')?.outerHTML
        }
        const before = read()
        const begin = () => {
          const from = performance.now()
          const look = () => (read() === before ? requestAnimationFrame(look) : done(performance.now() - from))
          look()
        }
        for (const event of ['keydown', 'pointerdown'] as const)
          document.addEventListener(event, begin, { once: true, capture: true, passive: true })
      }),
    what,
  )

/** A heading typed and kept by Enter, another look of a section and another style, each taken by a press, each `rounds` times after one to warm up. All in milliseconds. */
export async function measureEditor({ rounds }: { rounds: number }): Promise<EditorFigures> {
  const program = await openProgram()
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
  try {
    const { page } = await openStudio(browser, program)
    const figures: EditorFigures = { typedMs: [], variantMs: [], lookMs: [] }
    const heading = page.locator('.st-panel .fld', { hasText: 'Heading' }).locator('.inp').first()
    for (let round = 0; round <= rounds; round += 1) {
      await heading.fill(`Heading number ${round}`)
      const typed = waitForChange(page, 'heading')
      await heading.press('Enter')
      figures.typedMs.push(await typed)
    }
    const choices = page.locator('.st-looks').first().locator('button')
    const press = async (what: 'section' | 'colours', at: number) => {
      const changed = waitForChange(page, what)
      await choices.nth(at).click()
      const taken = await changed
      await page.locator('.st-saved .good').waitFor()
      return taken
    }
    await choices.nth(1).locator('iframe').waitFor()
    const looks = await choices.count()
    const chosen = await choices.evaluateAll((all) => all.findIndex((one) => one.getAttribute('aria-pressed') === 'true'))
    for (let round = 1; round <= rounds + 1; round += 1) figures.variantMs.push(await press('section', (chosen + round) % looks))
    await page.locator('.st-tabs [data-value="look"]').click()
    await choices.nth(8).locator('iframe').waitFor()
    for (let round = 0; round <= rounds; round += 1) figures.lookMs.push(await press('colours', round % 8))
    const warm = (values: number[]) => values.slice(1)
    return { typedMs: warm(figures.typedMs), variantMs: warm(figures.variantMs), lookMs: warm(figures.lookMs) }
  } finally {
    await browser.close()
    await program.close()
  }
}

if (import.meta.main) {
  const [rounds = '15'] = process.argv.slice(2)
  const { typedMs, variantMs, lookMs } = await measureEditor({ rounds: Number(rounds) })
  const told = (values: number[]) => `${rounded(median(values))} ms median, ${rounded(percentile(values, 0.95))} ms p95`
  console.log(`a heading, from Enter to the preview: ${told(typedMs)}`)
  console.log(`another look of a section, from the press: ${told(variantMs)}`)
  console.log(`another style of the site, from the press: ${told(lookMs)}`)
}
