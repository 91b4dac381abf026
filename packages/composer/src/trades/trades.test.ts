import { describe, expect, it } from 'vitest'
import { plainLabels } from '../labels/plain.ts'
import { general } from './general.ts'
import { tradeNames, tradeOf, trades } from './list.ts'

describe('the trades', () => {
  it('are more than twenty-four, with the answer for all else at the end', () => {
    expect(trades.length).toBeGreaterThanOrEqual(31)
    expect(trades.at(-1)?.id).toBe(general.id)
    expect(new Set(trades.map((trade) => trade.id)).size).toBe(trades.length)
    expect(tradeNames.every(({ id, label }) => id === 'general' || (label['en'] !== '' && label['ar'] !== ''))).toBe(true)
    expect(tradeOf('nothing we know').id).toBe(general.id)
  })

  it.each(trades.map((trade) => [trade.id, trade] as const))('%s asks by keys a form can carry, with a label for each', (_, { voice }) => {
    expect(voice.ask.every(({ key, label }) => /^[a-z][a-z0-9_]{0,30}$/.test(key) && (label['en'] ?? '') !== '')).toBe(true)
    const choices = voice.ask.filter(({ kind }) => kind === 'choice').map((one) => one.choices?.length ?? 0)
    expect(choices.every((count) => count >= 2)).toBe(true)
  })
})

describe('plain labels', () => {
  it.each(['de', 'fr', 'es', 'it', 'nl', 'cs', 'pl', 'ru', 'tr', 'pt'])('are words of %s, none missing', (lang) => {
    const labels = Object.values(plainLabels(lang))
    expect(labels.every((label) => /\p{L}{2}/u.test(label))).toBe(true)
  })

  it('are signs for a language without a table, rather than English', () => {
    expect(Object.values(plainLabels('sw')).every((label) => !/[a-z]/i.test(label))).toBe(true)
  })
})
