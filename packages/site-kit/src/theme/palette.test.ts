import { presetNames } from '@manara/contracts'
import type { Theme } from '@manara/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNamed, isRefusedHex } from './avoid.ts'
import { contrast, hueDistance, oklchOf } from './colour.ts'
import { lookOf } from './look.ts'
import { coloursOf, surfaceNames } from './palette.ts'
import type { Surface } from './palette.ts'

const presets = presetNames
const aTheme = (more: Partial<Theme> = {}): Theme => ({ preset: 'light', scheme: 'auto', seed: 1, avoidHues: [], ...more })
const surfacesOf = (theme: Theme): Surface[] =>
  [coloursOf(theme).light, coloursOf(theme).dark].flatMap((scheme) => surfaceNames.map((name) => scheme[name]))
const anyTheme = fc
  .record({
    preset: fc.constantFrom(...presets),
    seed: fc.nat(100_000),
    warmth: fc.option(fc.constantFrom('warm', 'cool', 'neutral'), { nil: undefined }),
    brand: fc.option(
      fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`),
      { nil: undefined },
    ),
    hue: fc.option(fc.integer({ min: 0, max: 360 }), { nil: undefined }),
    avoidHues: fc.subarray(['yellow', 'red', 'green', 'blue', 'pink', 'purple', 'orange'], { maxLength: 2 }),
  })
  .map((more) => aTheme(more as Partial<Theme>))

function expectReadable(one: Surface): void {
  for (const ground of [one.ground, one.wash]) {
    for (const text of [one.text, one.quiet, one.accentText]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(one.edge, ground)).toBeGreaterThanOrEqual(3)
  }
  expect(contrast(one.onAccent, one.accent)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(one.accent, one.ground)).toBeGreaterThanOrEqual(3)
}

describe('the palette', () => {
  it('can be read on every ground in both schemes, whatever was wished', () => {
    fc.assert(
      fc.property(anyTheme, (theme) => {
        for (const one of surfacesOf(theme)) expectReadable(one)
      }),
      { numRuns: 250, seed: 7 },
    )
  })
  it('never shows a colour the owner refused', () => {
    fc.assert(
      fc.property(anyTheme, (theme) => {
        for (const one of surfacesOf(theme))
          for (const hex of Object.values(one)) expect(isRefusedHex(hex, theme.avoidHues), `${hex} ${theme.avoidHues.join()}`).toBe(false)
      }),
      { numRuns: 250, seed: 8 },
    )
  })
  it('shows no yellow in two hundred warm bakeries that refused it', () => {
    for (let seed = 0; seed < 200; seed++) {
      for (const one of surfacesOf(aTheme({ seed, warmth: 'warm', avoidHues: ['yellow'] })))
        for (const hex of Object.values(one)) expect(isNamed(oklchOf(hex), 'yellow')).toBe(false)
    }
  })
  it('is warm, or cool, all over when that was wished: accent and dark bands too', () => {
    const warm = (h: number) => h >= 340 || h <= 110
    const themes = presets.flatMap((preset) =>
      (['warm', 'cool'] as const).flatMap((warmth) =>
        Array.from({ length: 60 }, (_, seed) => aTheme({ preset, seed, warmth, avoidHues: seed % 2 ? ['yellow'] : [] })),
      ),
    )
    for (const theme of themes) {
      const { light } = coloursOf(theme)
      for (const hex of [light.plain.accent, light.deep.ground, light.flood.ground])
        expect(warm(oklchOf(hex).h), `${theme.preset} ${theme.seed} ${hex}`).toBe(theme.warmth === 'warm')
    }
  })
  it('keeps the hue of the owner’s own colour in the accent', () => {
    for (const brand of ['#1b4fd8', '#0b7a3b', '#b3261e']) {
      for (const preset of presets)
        expect(hueDistance(oklchOf(coloursOf(aTheme({ preset, brand })).light.plain.accent).h, oklchOf(brand).h)).toBeLessThan(12)
    }
  })
  it('draws the dark scheme on a dark ground and the light one on a light', () => {
    for (const preset of presets) {
      const { light, dark } = coloursOf(aTheme({ preset, seed: 4 }))
      expect(oklchOf(light.plain.ground).l).toBeGreaterThan(0.8)
      expect(oklchOf(dark.plain.ground).l).toBeLessThan(0.32)
    }
  })
})

describe('the look', () => {
  it('is the same for the same theme', () => {
    expect(lookOf(aTheme({ seed: 99 }))).toEqual(lookOf(structuredClone(aTheme({ seed: 99 }))))
  })
  it('differs clearly between neighbours of one trade: of palette, faces, composition, rhythm and heads most change', () => {
    const traits = (seed: number) => {
      const look = lookOf(aTheme({ seed }))
      return [look.colours.idea, look.pair.id, look.beside, look.ground, JSON.stringify(look.rhythm), look.heads, look.button, look.radius]
    }
    const pairs = Array.from({ length: 200 }, (_, seed) => traits(seed).map((one, at) => one === traits(seed + 1)[at]))
    expect(pairs.filter(([palette, faces, composition]) => palette && faces && composition).length).toBeLessThanOrEqual(2)
    const same = pairs.map((one) => one.filter(Boolean).length)
    expect(Math.max(...same)).toBeLessThan(7)
    expect(same.reduce((sum, count) => sum + count, 0) / same.length).toBeLessThan(2.6)
  })
  it('holds dark for the dark preset until light is asked for', () => {
    expect(lookOf(aTheme({ preset: 'dark' })).scheme).toBe('dark')
    expect(lookOf(aTheme({ preset: 'dark', scheme: 'light' })).scheme).toBe('light')
    expect(lookOf(aTheme()).scheme).toBe('auto')
  })
  it('takes the type pair that was named', () => {
    expect(lookOf(aTheme({ typePair: 'gala' })).pair.id).toBe('gala')
  })
})
