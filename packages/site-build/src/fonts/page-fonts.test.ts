import { fontFilesFor, typePairs } from '@manara/site-kit'
import type { Face } from '@manara/site-kit'
import { describe, expect, it } from 'vitest'
import { createBuildCache } from '../cache.ts'
import { cutFont } from './cut-font.ts'

const cache = createBuildCache()
const bytes = async (face: Face, text: string): Promise<number> =>
  (await Promise.all(fontFilesFor(face, text).map(({ need }) => cutFont(need, cache)))).reduce((sum, font) => sum + font.length, 0)

const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?&-–—’“”()/@äöüßé€'
const arabic = ' ابتثجحخدذرزسشصضطظعغفقكلمنهويىءآأإئؤةًٌٍَُِّْ٠١٢٣٤٥٦٧٨٩،؛؟«»'
const headings = 'القِدر على النار خدماتنا أوقات العمل تواصل معنا الأسعار من نحن طواجن وكسكس'
const guests = '0123456789.:+ @abcdefghilmnorst'

describe.each(typePairs.map((pair) => [pair.id, pair] as const))('the fonts of the pair %s', (_, pair) => {
  it('weigh at most 30 KB on a page in Latin letters', async () => {
    expect((await bytes(pair.latin.display, latin)) + (await bytes(pair.latin.text, latin))).toBeLessThanOrEqual(30 * 1024)
  })

  it('weigh at most 34 KB on an Arabic page with Latin numbers and addresses', async () => {
    expect(
      (await bytes(pair.arabic.display, headings)) + (await bytes(pair.arabic.text, arabic)) + (await bytes(pair.latin.text, guests)),
    ).toBeLessThanOrEqual(34 * 1024)
  })
})
