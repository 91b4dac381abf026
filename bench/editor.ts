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

type EditorFigures = { typedMs: number[]; lookMs: number[] }
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
  await page.goto(`${url}/sites/${site.id}`)
  await page.locator('.st-row-b', { hasText: 'First view' }).click()
  const frame = await (await page.waitForSelector('.st-stage iframe')).contentFrame()
  if (!frame) throw new Error('the preview has no page')
  await frame.locator('h1').waitFor()
  return { page, frame }
}

/** Runs in the page: when the preview differs in what `read` sees, measured from the next key or press. */
const waitForChange = (page: Page, what: 'heading' | 'colours') =>
  page.evaluate(
    (seen) =>
      new Promise<number>((done) => {
        const doc = () => document.querySelector<HTMLIFrameElement>('.st-stage iframe')?.contentDocument
        const read = () =>
          seen === 'heading' ? doc()?.querySelector('h1')?.textContent : doc()?.querySelector('[data-part="page"]')?.textContent
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

/** A heading typed and kept by Enter, and a look glanced at, each `rounds` times after one to warm up. All in milliseconds. */
export async function measureEditor({ rounds }: { rounds: number }): Promise<EditorFigures> {
  const program = await openProgram()
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
  try {
    const { page } = await openStudio(browser, program)
    const figures: EditorFigures = { typedMs: [], lookMs: [] }
    const heading = page.locator('.st-panel .fld', { hasText: 'Heading' }).locator('.inp').first()
    for (let round = 0; round <= rounds; round += 1) {
      await heading.fill(`Heading number ${round}`)
      const typed = waitForChange(page, 'heading')
      await heading.press('Enter')
      figures.typedMs.push(await typed)
    }
    await page.locator('.st-tabs [data-value="look"]').click()
    const styles = page.locator('.st-looks').first().locator('button')
    await styles.nth(8).locator('iframe').waitFor()
    for (let round = 0; round <= rounds; round += 1) {
      const changed = waitForChange(page, 'colours')
      await styles.nth(round % 8).click()
      figures.lookMs.push(await changed)
      await page.locator('.st-saved .good').waitFor()
    }
    return { typedMs: figures.typedMs.slice(1), lookMs: figures.lookMs.slice(1) }
  } finally {
    await browser.close()
    await program.close()
  }
}

if (import.meta.main) {
  const [rounds = '15'] = process.argv.slice(2)
  const { typedMs, lookMs } = await measureEditor({ rounds: Number(rounds) })
  const told = (values: number[]) => `${rounded(median(values))} ms median, ${rounded(percentile(values, 0.95))} ms p95`
  console.log(`a heading, from Enter to the preview: ${told(typedMs)}; a style, from the press to the preview: ${told(lookMs)}`)
}
