import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { presetNames } from '@manara/contracts'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { whenFileEnds } from '../apps/server/tests/kit/closing.ts'
import { laterTypes, showing } from '../packages/site-kit/src/samples/specimens/show.ts'
import { sectionTypes } from '../packages/site-kit/src/sections/type-list.ts'
import { built } from './kit/built-site.ts'
import { openChromium, skipped } from './kit/chromium.ts'
import { lookAtPage } from './kit/look-at-page.ts'
import { nuErrors, withoutNu } from './kit/nu.ts'
import { serveSites } from './kit/serve-sites.ts'
import type { SiteHost } from './kit/serve-sites.ts'

const tier = process.env.MANARA_TIER ?? 'test'
const variantsOf = (type: string) => sectionTypes.find((one) => one.type === type)?.variants.map(({ id }) => id) ?? []

type Case = { type: string; at: number; look: (typeof presetNames)[number]; first: 'en' | 'ar' }

/** Every type with all its variants: some on each change, each in one look on CI, each in every look for the proof. */
function cases(): Case[] {
  const all = laterTypes.map((type, at) => ({ type, at, look: presetNames[at % presetNames.length] ?? 'light' }))
  if (tier === 'test') return all.filter(({ at }) => at % 6 === 0).map((one) => ({ ...one, first: one.at % 12 === 0 ? 'en' : 'ar' }))
  if (tier === 'ci') return all.map((one) => ({ ...one, first: one.at % 2 === 0 ? 'en' : 'ar' }))
  return presetNames.flatMap((look) => (['en', 'ar'] as const).flatMap((first) => all.map((one) => ({ ...one, look, first }))))
}

const siteOf = ({ type, look, first, at }: Case) => showing({ look, seed: 50 + at, first, types: [{ type, variants: variantsOf(type) }] })
const named = cases().map((one) => [`${one.type} ${one.look} ${one.first}`, one] as const)
const folder = mkdtempSync(join(tmpdir(), 'manara-gallery-'))
whenFileEnds(() => Promise.resolve(rmSync(folder, { recursive: true, force: true })))

describe.skipIf(withoutNu !== '')(`the sections of the gallery${withoutNu}`, () => {
  it('are valid to the Nu checker', async () => {
    for (const [title, one] of named) {
      const { files } = await built(siteOf(one), 'https://example.org/')
      mkdirSync(join(folder, title.replace(/\W+/g, '-')), { recursive: true })
      writeFileSync(join(folder, title.replace(/\W+/g, '-'), 'index.html'), files.get('index.html')?.body ?? '')
    }
    expect(await nuErrors(folder)).toEqual([])
  }, 300_000)
})

describe.skipIf(skipped !== '')(`the sections of the gallery in Chromium${skipped}`, () => {
  let host: SiteHost
  let browser: Browser
  beforeAll(async () => {
    host = await serveSites()
    whenFileEnds(() => host.close())
    browser = await openChromium()
  })

  it.each(named)(
    'show axe no fault at three widths, and fit 320 px: %s',
    async (_, one) => {
      host.show((await built(siteOf(one), host.url)).files)
      const schemes = tier === 'test' ? ([one.at % 4 === 0 ? 'light' : 'dark'] as const) : (['light', 'dark'] as const)
      for (const scheme of schemes)
        expect(await lookAtPage(browser, host.url, scheme)).toEqual({ faults: [], foreign: [], scripts: 0, wide: [] })
    },
    90_000,
  )
})
