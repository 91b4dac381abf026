// First views on one picture, to be looked at: test-output/sheet-forty.png shows the sites of forty briefs, the two nearest to each other
// first; test-output/sheet-desktop.png and its like every trade in English and Arabic.
//   npm run sheet -- [--phone] [--dark] [--full]
//   npm run sheet -- --trades [--phone] [--dark] [--full] [--preset eu] [--only bakery,salon] [--seeds 6] [--columns 6]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import type { SiteDescription } from '@manara/contracts'
import { built, composed, seedOf } from '../e2e/kit/built-site.ts'
import { serveSites } from '../e2e/kit/serve-sites.ts'
import { tradeBriefs } from '../e2e/kit/trade-briefs.ts'
import { fortyBriefs, madeFrom, pairsOf, signOf } from '../packages/composer/src/templates/diversity/forty.ts'

const { values } = parseArgs({
  options: {
    trades: { type: 'boolean' },
    phone: { type: 'boolean' },
    dark: { type: 'boolean' },
    full: { type: 'boolean' },
    preset: { type: 'string' },
    only: { type: 'string' },
    lang: { type: 'string' },
    seeds: { type: 'string' },
    columns: { type: 'string' },
    name: { type: 'string' },
  },
})
const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
/** Whoever names a trade, a language, a look or seeds wants the trades. */
const isForty = !(values.trades ?? values.only ?? values.lang ?? values.preset ?? values.seeds)
const out = join(import.meta.dirname, '..', 'test-output')
const size = values.phone ? { width: 375, height: 720 } : { width: 1280, height: 820 }
const shown = values.phone ? 240 : 480

type Shot = { title: string; png: Buffer }

type Wanted = { title: string; site: SiteDescription }

/** The sites of forty briefs; those of the nearest pairs stand side by side at the head. */
function forty(): Wanted[] {
  const pairs = pairsOf(fortyBriefs.map((brief) => madeFrom(brief, seedOf(brief))))
  const nearest = new Map<string, Wanted>()
  for (const { one, other, distance } of pairs)
    for (const [made, beside] of [
      [one, other],
      [other, one],
    ] as const)
      if (!nearest.has(made.brief))
        nearest.set(made.brief, { site: made.site, title: `${signOf(made)} – ${distance.toFixed(2)} to ${signOf(beside)}` })
  return [...nearest.values()]
}

function ofTrades(): Wanted[] {
  const only = values.only?.split(',')
  const wanted = tradeBriefs().filter((one) => (!only || only.includes(one.trade)) && (!values.lang || values.lang === one.lang))
  const seeds = values.seeds === undefined ? [undefined] : Array.from({ length: Number(values.seeds) }, (_, at) => at + 1)
  return wanted.flatMap(({ trade, lang, brief }) =>
    seeds.map((seed) => {
      const site = composed({
        brief,
        lang,
        ...(seed === undefined ? {} : { seed }),
        ...(values.preset ? { preset: values.preset as 'eu' } : {}),
      })
      return { site, title: `${trade} ${lang} ${site.theme.preset} ${site.theme.seed}` }
    }),
  )
}

async function shots(browser: Browser, wanted: readonly Wanted[]): Promise<Shot[]> {
  const host = await serveSites()
  const context = await browser.newContext({ viewport: size, colorScheme: values.dark ? 'dark' : 'light' })
  const page = await context.newPage()
  const made: Shot[] = []
  for (const { site, title } of wanted) {
    host.show((await built(site, host.url)).files)
    await page.goto(host.url, { waitUntil: 'load' })
    await page.evaluate('document.fonts.ready')
    made.push({ title, png: await page.screenshot({ fullPage: values.full ?? false }) })
  }
  await host.close()
  await context.close()
  return made
}

/** All pictures side by side, each with its name. */
async function sheet(browser: Browser, made: readonly Shot[]): Promise<Buffer> {
  const columns = Number(values.columns ?? (values.phone ? 10 : 5))
  const cells = made
    .map(
      ({ title, png }) =>
        `<figure><img src="data:image/png;base64,${png.toString('base64')}" width="${shown}"><figcaption>${title}</figcaption></figure>`,
    )
    .join('')
  const page = await browser.newPage({ viewport: { width: columns * (shown + 8) + 8, height: 400 } })
  await page.setContent(
    `<style>body{margin:8px;display:grid;grid-template-columns:repeat(${columns},${shown}px);gap:8px;background:#999;font:12px sans-serif}figure{margin:0}img{display:block}</style>${cells}`,
  )
  await page.waitForFunction('[...document.images].every((one) => one.complete)')
  return page.screenshot({ fullPage: true })
}

if (!chromiumPath) throw new Error('No Chromium on this machine.')
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags })
try {
  const made = await shots(browser, isForty ? forty() : ofTrades())
  mkdirSync(out, { recursive: true })
  const file = join(
    out,
    `sheet-${values.name ?? [isForty ? 'forty' : values.phone ? 'phone' : 'desktop', ...(isForty && values.phone ? ['phone'] : []), ...(values.dark ? ['dark'] : []), ...(values.preset ? [values.preset] : [])].join('-')}.png`,
  )
  writeFileSync(file, await sheet(browser, made))
  console.log(`${made.length} first views in ${file}`)
} finally {
  await browser.close()
}
