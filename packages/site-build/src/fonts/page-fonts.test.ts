import { readFileSync } from 'node:fs'
import type { SiteDescription } from '@manara/contracts'
import { parseSite, renderSite, typePairs } from '@manara/site-kit'
import type { FontNeed } from '@manara/site-kit'
import { describe, expect, it } from 'vitest'
import { createBuildCache } from '../cache.ts'
import { cutFont, fontFile } from './cut-font.ts'
import { missingLetters } from './face-metrics.ts'
import { typicalLanguages, typicalPage } from './testing/typical-page.ts'

const cache = createBuildCache()
const limit = 30 * 1024

/** The page of a language in a pair: its text, and the fonts it names. */
function pageIn(lang: string, typePair: string): { text: string; needs: FontNeed[] } {
  const rendered = renderSite(typicalPage(lang, { typePair }), { mode: 'publish', formAction: '/f' })
  const page = rendered.files.find((file) => file.path === 'index.html')?.body ?? ''
  const needs = rendered.fonts.filter((need) => page.includes(need.path))
  const text = page.replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ')
  return { text, needs }
}

/** The typical page in English and Arabic at once: the texts of both, side by side in each place. */
function inBoth(typePair: string): SiteDescription {
  const join = (a: unknown, b: unknown): unknown => {
    if (Array.isArray(a)) return a.map((one, at) => join(one, (b as unknown[])[at]))
    if (typeof a !== 'object' || a === null) return a
    return {
      ...(b as object),
      ...Object.fromEntries(Object.entries(a).map(([key, one]) => [key, join(one, (b as Record<string, unknown>)[key])])),
    }
  }
  const both = join(typicalPage('en', { typePair }), typicalPage('ar', { typePair })) as SiteDescription
  return { ...both, languages: ['en', 'ar'] }
}

/** Letters a reader would see as a box, or in a face of the system: in no cut font, or with no glyph in it. */
async function undrawn({ text, needs }: { text: string; needs: readonly FontNeed[] }): Promise<string[]> {
  const lacking = await Promise.all(needs.map(async (need) => new Set(await missingLetters(readFileSync(fontFile(need)), need.chars))))
  const drawn = new Set(needs.flatMap((need, at) => [...need.chars].filter((letter) => !lacking[at]?.has(letter))))
  return [...new Set(text)].filter((letter) => /[\p{L}\p{N}\p{P}]/u.test(letter) && !drawn.has(letter))
}

it('a typical page is a site that can be stored, in every language measured', () => {
  for (const lang of typicalLanguages) expect(parseSite(typicalPage(lang)), lang).toMatchObject({ ok: true })
})

describe.each(typePairs.map((pair) => pair.id))('the fonts of the pair %s', (id) => {
  it.each(typicalLanguages)('weigh at most 30 KB on a typical page in %s', async (lang) => {
    const { needs } = pageIn(lang, id)
    const bytes = await Promise.all(needs.map(async (need) => (await cutFont(need, cache)).length))
    expect(bytes.length).toBeGreaterThanOrEqual(2)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(limit)
  })
  it('weigh at most 30 KB on each page of a site in English and Arabic, whose pages name the other language', async () => {
    const rendered = renderSite(inBoth(id), { mode: 'publish', formAction: '/f' })
    for (const path of ['index.html', 'ar/index.html']) {
      const page = rendered.files.find((file) => file.path === path)?.body ?? ''
      const needs = rendered.fonts.filter((need) => page.includes(need.path))
      const bytes = await Promise.all(needs.map(async (need) => (await cutFont(need, cache)).length))
      expect(bytes.length, path).toBeGreaterThanOrEqual(3)
      expect(
        bytes.reduce((sum, one) => sum + one, 0),
        path,
      ).toBeLessThanOrEqual(limit)
    }
  })
  it.each(typicalLanguages)('draw every letter of a page in %s, none left to a face of the system', async (lang) => {
    expect(await undrawn(pageIn(lang, id))).toEqual([])
  })
})
