import { presetNames } from '@manara/contracts'
import { hueDistance, oklchOf, swatchesOf } from '@manara/site-kit'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { PictureRefusal } from '../images/errors.ts'
import { brandColours } from './brand-colours.ts'
import { logoColours } from './logo-colours.ts'
import { suggestTheme } from './suggest-theme.ts'

const drawing = (inside: string, size = 200) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 200 200">${inside}</svg>`)
const png = (inside: string) => sharp(drawing(inside)).png().toBuffer()
const disc = (fill: string, r = 60) => `<circle cx="100" cy="100" r="${r}" fill="${fill}"/>`
const paper = (fill: string) => `<rect width="200" height="200" fill="${fill}"/>`
const near = (hex: string | undefined, wanted: string) => {
  const [a, b] = [oklchOf(hex ?? '#000000'), oklchOf(wanted)]
  expect(hueDistance(a.h, b.h), `${hex ?? 'nothing'} is not ${wanted}`).toBeLessThan(8)
  expect(Math.abs(a.l - b.l)).toBeLessThan(0.06)
}

describe('the colours of a logo', () => {
  it('are those of the mark, not of the paper under it', async () => {
    const found = await logoColours(
      await png(paper('#ffffff') + disc('#c2185b') + '<rect x="20" y="180" width="160" height="12" fill="#111"/>'),
      'logo.png',
    )
    expect(found.kind).toBe('colour')
    expect(found.colours).toHaveLength(1)
    near(found.colours[0]?.hex, '#c2185b')
    expect(found.colours[0]?.share).toBeGreaterThan(0.2)
    expect(found.suggestion.brand).toBe(found.colours[0]?.hex)
  })
  it('come strongest first, with their shares', async () => {
    const found = await logoColours(await png(disc('#0b5cad', 80) + disc('#f39200', 35)), 'logo.png')
    near(found.colours[0]?.hex, '#0b5cad')
    near(found.colours[1]?.hex, '#f39200')
    expect(found.colours[0]?.share ?? 0).toBeGreaterThan(found.colours[1]?.share ?? 1)
    expect(found.suggestion.presets[0]).toBe('riso')
  })
  it('find a small mark on much white', async () => {
    const found = await logoColours(await png(paper('#fff') + disc('#0a8f4d', 9)), 'logo.png')
    near(found.colours[0]?.hex, '#0a8f4d')
  })
  it.each(['jpeg', 'webp', 'png'] as const)('are the same from a %s', async (format) => {
    const body = await sharp(drawing(paper('#fff') + disc('#7a1fa2')))
      .flatten({ background: '#fff' })
      [format]()
      .toBuffer()
    near((await logoColours(body, `logo.${format}`)).colours[0]?.hex, '#7a1fa2')
  })
  it('are read from a drawing in lines too', async () => {
    near((await logoColours(drawing(disc('#d32f2f')), 'logo.svg')).colours[0]?.hex, '#d32f2f')
  })
})

describe('an odd logo', () => {
  it.each([
    ['black only', disc('#0a0a0a'), 'black'],
    ['black on white', paper('#fff') + disc('#000'), 'black'],
    ['white on nothing', disc('#ffffff'), 'white'],
    ['white on black', paper('#000') + disc('#fff'), 'white'],
    ['grey', disc('#8a8a8a'), 'grey'],
    ['empty', '', 'empty'],
    ['neon yellow', disc('#eaff00'), 'colour'],
  ] as const)('that is %s gives a theme that can be used', async (_, inside, kind) => {
    const { suggestion, ...found } = await logoColours(await png(inside), 'logo.png')
    expect(found.kind).toBe(kind)
    expect(suggestion.presets.length).toBeGreaterThanOrEqual(3)
    expect(presetNames).toEqual(expect.arrayContaining(suggestion.presets))
    expect(suggestion.brand === undefined).toBe(kind !== 'colour')
    expect(suggestion.scheme).toBe(kind === 'white' ? 'dark' : undefined)
  })
  it('that is a photo is said to be one, and still gives its strongest colour', async () => {
    const size = 160
    const rgb = Buffer.from(
      Array.from({ length: size * size }, (_, at) => {
        const [x, y] = [at % size, Math.floor(at / size)]
        return [128 + 120 * Math.sin(x / 19), 128 + 110 * Math.sin(y / 23 + x / 50), 128 + 120 * Math.cos((x + y) / 31)]
      })
        .flat()
        .map(Math.round),
    )
    const photo = await sharp(rgb, { raw: { width: size, height: size, channels: 3 } })
      .jpeg()
      .toBuffer()
    const found = await logoColours(photo, 'shop.jpg')
    expect(found.kind).toBe('photo')
    expect(found.suggestion.brand).toMatch(/^#[0-9a-f]{6}$/)
  })
  it('that claims more pixels than any logo has, or is none at all, is refused', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#f00' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    await expect(logoColours(bomb, 'logo.png')).rejects.toMatchObject({ code: 'too_many_pixels' })
    await expect(logoColours(Buffer.from('not a picture at all'), 'logo.png')).rejects.toThrow(PictureRefusal)
  })
})

describe('what a logo suggests', () => {
  it('never fails, whatever the pixels, and its shares never sum to more than all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 400 }), (bytes) => {
        const rgba = bytes.slice(0, bytes.length - (bytes.length % 4))
        const found = brandColours({ rgba, width: rgba.length / 4, height: 1 })
        expect(found.colours.reduce((sum, one) => sum + one.share, 0)).toBeLessThanOrEqual(1.01)
        expect(found.colours.every(({ hex }) => /^#[0-9a-f]{6}$/.test(hex))).toBe(true)
        expect(suggestTheme(found).presets.length).toBeGreaterThan(0)
      }),
    )
  })
  it('is carried by the whole palette of every preset it names', () => {
    for (const brand of ['#0a8f4d', '#7a1fa2', '#0b5cad']) {
      for (const preset of suggestTheme({ kind: 'colour', colours: [{ hex: brand, share: 1 }] }).presets) {
        const { light } = swatchesOf({ preset, scheme: 'auto', seed: 5, avoidHues: [], brand })
        expect(hueDistance(oklchOf(light.accent).h, oklchOf(brand).h), `${preset} ${brand}`).toBeLessThan(12)
      }
    }
  })
})
