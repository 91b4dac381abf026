import { describe, expect, it } from 'vitest'
import { readBrief } from '../reading/read-brief.ts'
import { plainLabels } from '../labels/plain.ts'
import { seeLines, small, titles } from '../composing/words.ts'
import { general } from './general.ts'
import { tradeNames, trades } from './list.ts'
import type { Lines, Trade } from './trade.ts'

const linesOf = (trade: Trade): [string, Lines][] =>
  Object.entries(trade.voice).filter((entry): entry is [string, Lines] => entry[0] !== 'ask')
const everyLine = (trade: Trade): string[] => [
  ...linesOf(trade).flatMap(([, lines]) => [...lines.en, ...lines.ar]),
  ...trade.voice.ask.flatMap(({ label, choices }) => [label.en, label.ar, ...(choices ?? []).flatMap((choice) => [choice.en, choice.ar])]),
]

describe('the trades', () => {
  it('are more than twenty-four, with the answer for all else at the end', () => {
    expect(trades.length).toBeGreaterThanOrEqual(31)
    expect(trades.at(-1)).toBe(general)
    expect(new Set(trades.map((trade) => trade.id)).size).toBe(trades.length)
    expect(tradeNames.every(({ id, label }) => id === 'general' || (label.en !== '' && label.ar !== ''))).toBe(true)
  })

  it.each(trades.map((trade) => [trade.id, trade] as const))('%s has as many lines in Arabic as in English', (_, trade) => {
    for (const [key, lines] of linesOf(trade)) expect([key, lines.ar.length]).toEqual([key, lines.en.length])
  })

  it.each(trades.map((trade) => [trade.id, trade] as const))('%s has at least five headlines, one of them without a slot', (_, trade) => {
    expect(trade.voice.headlines.en.length).toBeGreaterThanOrEqual(5)
    for (const lang of ['en', 'ar'] as const) expect(trade.voice.headlines[lang].some((line) => !line.includes('{'))).toBe(true)
  })

  it.each(trades.map((trade) => [trade.id, trade] as const))('%s claims nothing: no numbers, no praise, no promises', (_, trade) => {
    const banned =
      /\d|\bbest\b|#1|award|years? of|experienc|passionat|quality|welcome to|trusted|leading|professional|guarantee|fresh(?:ly)? |fast|cheap|24|الأفضل|خبرة|جودة|رائد|شغف|مرحب|ضمان|معتمد|محترف|سريع/iu
    expect(everyLine(trade).filter((line) => banned.test(line))).toEqual([])
  })

  it.each(trades.map((trade) => [trade.id, trade] as const))('%s keeps to the limits of the fields', (_, trade) => {
    expect(everyLine(trade).filter((line) => line.length > 110)).toEqual([])
    const { voice } = trade
    const short = [...(voice.send?.en ?? []), ...(voice.send?.ar ?? []), ...voice.action.en, ...voice.action.ar]
    expect(short.filter((line) => line.length > 40)).toEqual([])
    expect(voice.ask.every(({ key, label }) => /^[a-z][a-z0-9_]{0,30}$/.test(key) && label.en.length <= 60 && label.ar.length <= 60)).toBe(
      true,
    )
  })

  it.each(trades.filter((trade) => trade !== general).map((trade) => [trade.id, trade] as const))(
    '%s is recognised by its own names',
    (_, { id, label }) => {
      expect(readBrief(`${label.en} in Graz`, { today: '2026-11-21', seed: 1 }).trade).toBe(id)
      expect(readBrief(`${label.ar} في دبي`, { today: '2026-11-21', seed: 1 }).trade).toBe(id)
    },
  )

  it('say nothing in the shared lines that only some businesses could say', () => {
    const shared = [...Object.values(titles), ...Object.values(seeLines)]
      .flatMap((lines) => [...lines.en, ...lines.ar])
      .concat(Object.values(small).flatMap((two) => [two.en, two.ar]))
    expect(shared.filter((line) => /\d|best|years|experience|quality|الأفضل|خبرة|جودة/iu.test(line))).toEqual([])
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
