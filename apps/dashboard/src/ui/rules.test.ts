import { describe, expect, test } from 'vitest'
import { hueOf, initialsOf } from './arch.tsx'
import { bigTower, courseShapes, coursesOfProgress, smallTower } from './tower.rules.ts'

describe('a tower', () => {
  test('has one course per step, the first lowest', () => {
    const shapes = courseShapes(['on', 'doing', 'off'], smallTower)
    expect(shapes.map(({ course }) => course)).toEqual(['on', 'doing', 'off'])
    const lows = shapes.map(({ d }) => Number(/L[\d.]+ ([\d.]+)/.exec(d)?.[1]))
    expect(lows).toEqual([...lows].sort((a, b) => b - a))
    expect(lows[0]).toBe(smallTower.bottom)
  })
  test('shows trouble also when there are more steps than courses', () => {
    const many = Array.from({ length: 40 }, (_, step) => (step === 23 ? ('stop' as const) : ('on' as const)))
    const shown = courseShapes(many, bigTower).map(({ course }) => course)
    expect(shown).toHaveLength(bigTower.most)
    expect(shown.filter((course) => course === 'stop')).toHaveLength(1)
  })
  test('of a run shows how far it is and how it stands', () => {
    expect(coursesOfProgress({ done: 1, of: 3 }, 'active')).toEqual(['on', 'doing', 'off'])
    expect(coursesOfProgress({ done: 1, of: 3 }, 'failed')).toEqual(['on', 'stop', 'off'])
    expect(coursesOfProgress({ done: 0, of: 0 }, 'completed')).toEqual(['on'])
    expect(coursesOfProgress({ done: 1, of: 2 }, 'cancelled')).toEqual(['on', 'off'])
  })
})

describe('a person', () => {
  test('has two letters in Latin and one where letters join', () => {
    expect(['Omar Khalil', 'Layla al Nasser', 'نورة السعيد', 'ada', '+43 316', ''].map(initialsOf)).toEqual(['OK', 'LN', 'ن', 'A', '', ''])
  })
  test('keeps the same colour', () => {
    expect(hueOf('Omar')).toBe(hueOf('Omar'))
    expect(new Set(['Omar', 'Layla', 'Daniel', 'Hana'].map(hueOf)).size).toBeGreaterThan(2)
  })
})
