import { renderSite } from '@manara/site-kit'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { whenFileEnds } from '../apps/server/tests/kit/closing.ts'
import { showing } from '../packages/site-kit/src/samples/specimens/show.ts'
import { hostileCss, hostileHtml } from '../packages/site-kit/src/sections/custom/hostile.ts'
import { openChromium, skipped } from './kit/chromium.ts'

const tier = process.env.MANARA_TIER ?? 'test'
const some = <T>(all: readonly T[]) => (tier === 'test' ? all.filter((_, at) => at % 6 === 0) : all)

/** A page whose own section holds this; the words keep it as high as it was. */
function pageWith(html: string, css: string): string {
  const site = showing({ look: 'light', seed: 5, types: [{ type: 'custom', variants: ['plain'] }] })
  const sections = site.pages[0]?.sections.map((one) =>
    one.type === 'custom' ? { ...one, fields: { html: { en: html, ar: html }, css } } : one,
  )
  return (
    renderSite({ ...site, pages: site.pages.map((page) => ({ ...page, sections: sections ?? [] })) }, { mode: 'publish', formAction: 'f' })
      .files[0]?.body ?? ''
  )
}

type Around = { looks: string[]; scripts: number; top: number }
/** How everything outside of the section looks: its size, its colours, whether it is seen, and what lies on top of the first heading. */
const aroundSection = `(() => {
  const outside = [...document.body.querySelectorAll('*')].filter((one) => !one.closest('#custom'))
  const looks = outside.map((one) => {
    const box = one.getBoundingClientRect()
    const style = getComputedStyle(one)
    return [one.tagName, Math.round(box.width), Math.round(box.height), Math.round(box.left), style.color, style.backgroundColor, style.display, style.visibility, style.opacity].join(' ')
  })
  const heading = document.querySelector('h1').getBoundingClientRect()
  const above = document.elementFromPoint(heading.left + 5, heading.top + heading.height / 2)
  return { looks, scripts: document.scripts.length - document.querySelectorAll('script[type="application/ld+json"]').length, top: above?.closest('#custom') ? 1 : 0 }
})()`

describe.skipIf(skipped !== '')(`a section with HTML of one's own in Chromium${skipped}`, () => {
  let browser: Browser
  let quiet: Around
  beforeAll(async () => {
    browser = await openChromium()
    quiet = (await seen('<p>words</p>', '')).around
  })

  async function seen(html: string, css: string) {
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' })
    whenFileEnds(() => context.close().catch(() => undefined))
    const page = await context.newPage()
    const asked: string[] = []
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (/evil/.test(request.url())) asked.push(request.url())
    })
    await page.setContent(pageWith(html, css), { waitUntil: 'domcontentloaded' })
    const around = await page.evaluate<Around>(aroundSection)
    await context.close()
    return { around, asked, dialogs }
  }

  // Its own height may be another, so that what holds it may be higher; everything else is as it was.
  const sizes = (one: Around) => one.looks.filter((look) => !look.startsWith('MAIN '))

  it('changes nothing around it by its styles, and loads nothing', async () => {
    for (const css of some(hostileCss)) {
      const { around, asked, dialogs } = await seen('<p>words</p>', css)
      expect({ ...around, looks: sizes(around), asked, dialogs }, css).toEqual({ ...quiet, looks: sizes(quiet), asked: [], dialogs: [] })
    }
  }, 240_000)

  it('runs nothing, loads nothing and closes nothing around it by its markup', async () => {
    for (const html of some(hostileHtml)) {
      const { around, asked, dialogs } = await seen(html, '')
      expect({ looks: sizes(around), scripts: around.scripts, top: around.top, asked, dialogs }, html).toEqual({
        looks: sizes(quiet),
        scripts: 0,
        top: 0,
        asked: [],
        dialogs: [],
      })
    }
  }, 240_000)
})
