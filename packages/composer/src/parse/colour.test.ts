import { describe, expect, it } from 'vitest'
import { findColours, hexOf, nameOf, colourNames } from './colour.ts'
import { findLook } from './look.ts'

const short = (text: string) =>
  findColours(text)
    .map((one) => `${one.refused ? '-' : '+'}${one.shade ? `${one.shade} ` : ''}${one.name ?? one.hex}`)
    .join(' ')

describe('colours in a text', () => {
  it.each([
    ['warm colours but no yellow', '-yellow'],
    ['make it green', '+green'],
    ['use #1B4FD8', '+#1b4fd8'],
    ['#fa0', '+#ffaa00'],
    ['no yellow or pink, blue please', '-yellow -pink +blue'],
    ['no yellow, blue instead', '-yellow +blue'],
    ['dark blue and gold', '+dark blue +gold'],
    ['navy', '+navy'],
    ["I don't want red", '-red'],
    ['blau, kein Gelb', '+blue -yellow'],
    ['أريده أزرق', '+blue'],
    ['لا أريد اللون الأصفر', '-yellow'],
    ['بدون أحمر ولا وردي', '-red -pink'],
    ['أزرق غامق', '+dark blue'],
    ['اجعله أخضر بدون الأصفر', '+green -yellow'],
    ['ما ابغى اللون البرتقالي', '-orange'],
    ['باللون الذهبي', '+gold'],
    ['أحمر وليس أزرق', '+red -blue'],
  ])('%s', (text, expected) => {
    // "باللون الذهبي" keeps its article; the name is what counts.
    expect(short(text)).toBe(expected)
  })

  it.each(['Redmond bakery', 'the greenhouse', 'Bluetooth repair', 'أحمد الحمراوي', 'بنيان للمقاولات'])('%s names no colour', (text) => {
    expect(findColours(text)).toEqual([])
  })

  it('calls its own tones by their own hue', () => {
    for (const name of colourNames.filter((one) =>
      ['red', 'orange', 'yellow', 'green', 'turquoise', 'blue', 'purple', 'pink'].includes(one),
    ))
      expect(nameOf(hexOf(name))).toBe(name)
    expect(nameOf('#1b4fd8')).toBe('blue')
    expect(nameOf('#777777')).toBe('grey')
  })
})

describe('wishes about the look', () => {
  it.each([
    ['more luxurious', { preset: 'uae' }],
    ['make it sober', { preset: 'eu' }],
    ['warm colours', { warmth: 'warm' }],
    ['dark mode please', { scheme: 'dark' }],
    ['dark blue', {}],
    ['make it cooler', { warmth: 'cool' }],
    ['أكثر فخامة', { preset: 'uae' }],
    ['ألوان دافئة', { warmth: 'warm' }],
    ['الوضع الداكن', { scheme: 'dark' }],
    ['أزرق غامق', {}],
    ['rounder corners and more space', { radius: 'round', density: 'airy' }],
    ['not dark', {}],
  ])('%s', (text, expected) => {
    expect(findLook(text)).toEqual(expected)
  })
})
