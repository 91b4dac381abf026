import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { whenFileEnds } from '../../apps/server/tests/kit/closing.ts'

export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
/** Why the journeys are skipped, as part of their title; empty where they run. */
export const skipped = chromiumPath === undefined ? ' (skipped: no Chromium at /usr/bin)' : ''
export const isCi = process.env.MANARA_TIER === 'ci' || process.env.MANARA_TIER === 'proof'
/** A browser on a busy machine may stall once: a journey gets one more try in CI, and the report says that it needed it. */
export const oneMoreTry = { retry: isCi ? 1 : 0 }
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The machine's own Chromium, closed when the test file ends. */
export async function openChromium(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags })
  whenFileEnds(() => browser.close())
  return browser
}
