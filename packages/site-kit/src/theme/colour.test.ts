import { clampChroma, converter, formatHex, wcagContrast } from 'culori'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, hexOf, oklchOf, solve } from './colour.ts'

const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
const anyColour = fc.record({
  l: fc.double({ min: 0, max: 1, noNaN: true }),
  c: fc.double({ min: 0, max: 0.37, noNaN: true }),
  h: fc.double({ min: 0, max: 360, noNaN: true }),
})
const far = (a: string, b: string): number =>
  Math.max(...[1, 3, 5].map((at) => Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16))))

describe('colour', () => {
  it('gives a screen colour back as it was', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        expect(hexOf(oklchOf(hex))).toBe(hex)
      }),
    )
  })
  it('is as another library has it, to a step or two of eight bits', () => {
    const theirs = converter('oklch')
    fc.assert(
      fc.property(anyHex, (hex) => {
        const [own, other] = [oklchOf(hex), theirs(hex)]
        expect(own.l).toBeCloseTo(other?.l ?? 0, 4)
        expect(own.c).toBeCloseTo(other?.c ?? 0, 4)
      }),
    )
    fc.assert(
      fc.property(anyColour, (colour) => {
        const clamped = formatHex(clampChroma({ mode: 'oklch', ...colour }, 'oklch'))
        expect(far(hexOf(colour), clamped), `${hexOf(colour)} ${clamped}`).toBeLessThanOrEqual(3)
      }),
    )
  })
  it('measures contrast as WCAG says', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    fc.assert(
      fc.property(anyHex, anyHex, (a, b) => {
        expect(contrast(a, b)).toBeCloseTo(wcagContrast(a, b), 2)
      }),
    )
  })
  it('moves lightness only as far as the contrast asks, and not at all where it is enough', () => {
    const solved = solve({ l: 0.6, c: 0.1, h: 250 }, ['#ffffff'], 4.5)
    expect(contrast(hexOf(solved), '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(hexOf(solved), '#ffffff')).toBeLessThan(4.7)
    expect(solve({ l: 0.3, c: 0.1, h: 250 }, ['#ffffff'], 4.5)).toEqual({ l: 0.3, c: 0.1, h: 250 })
  })
})
