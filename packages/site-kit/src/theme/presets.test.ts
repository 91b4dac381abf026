import { presetNames } from '@manara/contracts'
import type { Theme } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { colourIdeas } from './colour-ideas.ts'
import { contrast, hexOf, hueDistance, oklchOf } from './colour.ts'
import { finishCss } from './finish.ts'
import { lookOf } from './look.ts'
import { coloursOf, surfaceNames } from './palette.ts'
import type { Surface } from './palette.ts'
import { typePairs } from './type-pairs.ts'

const aTheme = (more: Partial<Theme>): Theme => ({ preset: 'light', scheme: 'auto', seed: 1, avoidHues: [], ...more })

/** Every pair of colours that meet on a surface, resting, hovered and in focus, with what it must reach. */
const meetings = (one: Surface): [string, string, number][] => [
  ...[one.ground, one.wash].flatMap((ground): [string, string, number][] => [
    [one.text, ground, 4.5],
    [one.quiet, ground, 4.5],
    [one.accentText, ground, 4.5],
    [one.edge, ground, 3],
  ]),
  [one.accent, one.ground, 3],
  [one.onAccent, one.accent, 4.5],
  // A hovered button takes the colours of text and ground, turned round; so does the ring of the focus.
  [one.ground, one.text, 4.5],
]

describe.each(presetNames)('the preset %s', (preset) => {
  it('can be read in every hue of the circle, by day and by night', () => {
    const unread = Array.from({ length: 360 }, (_, hue) => hue).flatMap((hue) => {
      const { light, dark } = coloursOf(aTheme({ preset, hue, seed: hue * 7 + 1 }))
      return [light, dark]
        .flatMap((scheme) => surfaceNames.flatMap((surface) => meetings(scheme[surface])))
        .filter(([above, below, least]) => contrast(above, below) < least)
        .map(([above, below]) => `${hue}: ${above} on ${below}`)
    })
    expect(unread).toEqual([])
  })
  it('has warm and cool ideas of its own, so a wish for either keeps its manner', () => {
    const own = colourIdeas.filter((idea) => idea.presets.includes(preset))
    for (const mood of ['warm', 'cool']) expect(own.filter((idea) => idea.mood === mood).length, mood).toBeGreaterThan(0)
    expect(own.length).toBeGreaterThanOrEqual(3)
    expect(typePairs.filter((pair) => pair.mood.includes(preset)).length).toBeGreaterThanOrEqual(2)
  })
})

describe('presets', () => {
  it('name each colour idea once', () => {
    const names = colourIdeas.map((idea) => idea.id)
    expect(new Set(names).size).toBe(names.length)
  })
  it('share few colours, and no finish', () => {
    const finishes = presetNames.map(finishCss)
    expect(new Set(finishes).size).toBe(finishes.length)
    for (const [at, one] of presetNames.entries())
      for (const other of presetNames.slice(at + 1)) {
        const both = colourIdeas.filter((idea) => idea.presets.includes(one) && idea.presets.includes(other))
        expect(both.length, `${one} ${other}`).toBeLessThanOrEqual(3)
      }
  })
  it('are told apart by what a small picture of the first view shows: ground, heading face, composition, button', () => {
    const seen = (preset: Theme['preset'], seed: number) => {
      const look = lookOf(aTheme({ preset, seed }))
      const scheme = look.scheme === 'dark' ? look.colours.dark : look.colours.light
      return {
        traits: [look.pair.latin.display.family, look.beside, look.button],
        ground: oklchOf(scheme[look.rhythm.hero ?? 'plain'].ground),
      }
    }
    const alike = (seed: number) => (one: Theme['preset'], other: Theme['preset']) => {
      const [a, b] = [seen(one, seed), seen(other, seed)]
      const close = Math.hypot(a.ground.l - b.ground.l, a.ground.c - b.ground.c) < 0.015 && hueDistance(a.ground.h, b.ground.h) < 20
      return close && a.traits.every((trait, index) => trait === b.traits[index])
    }
    const near = Array.from({ length: 60 }, (_, seed) => alike(seed)).flatMap((areAlike) =>
      presetNames.flatMap((one, at) => presetNames.slice(at + 1).filter((other) => areAlike(one, other))),
    )
    expect(near.length).toBeLessThanOrEqual(5)
  })
  it('follow the owner’s colour in their loud fields, and leave them as bright as they are', () => {
    const flood = (preset: Theme['preset'], brand: string) => oklchOf(coloursOf(aTheme({ preset, brand, seed: 3 })).light.flood.ground)
    for (const preset of ['sign', 'ink', 'riso', 'light'] as const) {
      expect(hueDistance(flood(preset, '#0b7a3b').h, oklchOf('#0b7a3b').h), preset).toBeLessThan(15)
    }
    expect(hexOf(flood('light', '#1b4fd8'))).not.toBe(hexOf(flood('light', '#0b7a3b')))
  })
})
