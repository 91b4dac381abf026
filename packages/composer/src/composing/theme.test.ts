import { createHash } from 'node:crypto'
import { presetNames } from '@manara/contracts'
import { renderSite } from '@manara/site-kit'
import { describe, expect, it } from 'vitest'
import { arabic } from '../cases/arabic.ts'
import { english } from '../cases/english.ts'
import { readBrief } from '../reading/read-brief.ts'
import { trades } from '../trades/list.ts'
import { composeWhole } from './compose-site.ts'
import { themeFor } from './theme.ts'

const today = '2026-11-21'
const seedOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) % 1_000_000
const briefs = [...english.slice(0, 24), ...arabic.slice(0, 16)].map(({ brief }) => brief)

/** What is seen of a first view from afar: its colours, its face, how it is composed. */
function firstView(brief: string): { preset: string; ground: string; accent: string; face: string; composition: string } {
  const seed = seedOf(brief)
  let count = 0
  const { site } = composeWhole(readBrief(brief, { today, seed }), {
    seed,
    newId: (prefix) => `${prefix}_${String(++count).padStart(6, '0')}`,
  })
  const page = renderSite(site, { mode: 'publish', formAction: '/f' }).files[0]?.body ?? ''
  const found = (pattern: RegExp) => pattern.exec(page)?.[1] ?? ''
  return {
    preset: site.theme.preset,
    ground: found(/--bg:(#[0-9a-f]{6})/),
    accent: found(/--ac:(#[0-9a-f]{6})/),
    face: found(/h1,h2,h3,\.k,svg text\{font-family:"([^"]+)"/),
    composition: found(/class="hero c-(\w+)/),
  }
}

describe('the look of a composed site', () => {
  it('comes from every preset there is, each for some trade', () => {
    const used = new Set(trades.flatMap((trade) => trade.presets))
    expect(presetNames.filter((preset) => !used.has(preset))).toEqual([])
  })
  it('has at least three manners for a trade to choose from', () => {
    for (const trade of trades) expect(new Set(trade.presets).size, trade.id).toBeGreaterThanOrEqual(3)
  })
  it('is never the same twice over forty briefs: preset, colours, heading face and composition', () => {
    const views = briefs.map(firstView)
    expect(views).toHaveLength(40)
    expect(new Set(views.map((view) => view.preset)).size).toBeGreaterThanOrEqual(12)
    const pairs = views.flatMap((one, at) => views.slice(at + 1).map((other) => [one, other] as const))
    const shared = pairs.map(([one, other]) => (Object.keys(one) as (keyof typeof one)[]).filter((key) => one[key] === other[key]).length)
    expect(Math.max(...shared)).toBeLessThan(5)
    expect(shared.filter((count) => count === 4).length).toBeLessThanOrEqual(4)
  })
  it('follows a wished tone in more than one way, and stays the same for the same seed', () => {
    const read = readBrief('A bakery in Graz', { today, seed: 1 })
    const sober = { ...read, wishes: { ...read.wishes, tone: 'sober' as const } }
    const presets = Array.from({ length: 30 }, (_, seed) => themeFor(sober, seed).preset)
    expect(new Set(presets)).toEqual(new Set(['eu', 'guild', 'journal']))
    expect(themeFor(sober, 4)).toEqual(themeFor(sober, 4))
  })
})
