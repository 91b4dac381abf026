import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { illustrators, illustratorsFor, pickIllustrator } from './index.ts'
import type { ArtKind, ArtParams, Palette } from './types.ts'

const palette: Palette = {
  ground: 'var(--ground)',
  ink: 'var(--ink)',
  accent: 'var(--accent)',
  partner: 'var(--partner)',
  soft: 'var(--soft)',
  line: 'var(--line)',
}
const kinds: ArtKind[] = ['hero', 'ground', 'spot', 'mark', 'tile', 'divider']
const sizes: Record<ArtKind, [number, number]> = {
  hero: [600, 600],
  ground: [1280, 640],
  spot: [200, 200],
  mark: [32, 32],
  tile: [96, 48],
  divider: [1280, 40],
}
const ask = (kind: ArtKind, seed: number, more: Partial<ArtParams> = {}): ArtParams => ({
  seed,
  palette,
  kind,
  width: sizes[kind][0],
  height: sizes[kind][1],
  text: 'Rosa Maier',
  dir: 'ltr',
  ...more,
})

const trades = [
  'bakery',
  'restaurant',
  'cafe',
  'dentist',
  'doctor',
  'lawyer',
  'plumber',
  'electrician',
  'photographer',
  'gym',
  'salon',
  'tutor',
  'cleaner',
  'florist',
  'hotel',
  'car-repair',
  'architect',
  'consultant',
  'software',
  'charity',
  'event',
  'shop',
  'musician',
  'translator',
  'midwife',
  'therapist',
  'gardener',
  'roofer',
  'painter',
  'vet',
  'general',
]

/** Every open tag is closed in order and every attribute quoted: what an XML reader asks of these drawings. */
function xmlFault(svg: string): string | undefined {
  const open: string[] = []
  const rest = svg.replace(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|[^<>&]+/gu,
    (match, closing: string, name: string | undefined, _attributes, alone: string) => {
      if (name === undefined) return ''
      if (closing) return open.pop() === name ? '' : `</${name}> out of place`
      if (!alone) open.push(name)
      return ''
    },
  )
  return rest !== '' ? `left over: ${rest.slice(0, 80)}` : open.length > 0 ? `never closed: ${open.join()}` : undefined
}

const idsOf = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')

describe.each(illustrators.map((one) => [one.id, one] as const))('the drawings of %s', (_, one) => {
  it('are the same for the same seed, whatever was drawn before', () => {
    for (const kind of kinds) {
      const first = one.draw(ask(kind, 7))
      one.draw(ask(kind, 99))
      expect(one.draw(ask(kind, 7))).toBe(first)
    }
  })

  it('weigh at most 4 KB as brotli and hold no impossible number', () => {
    for (const kind of kinds)
      for (const seed of [1, 2, 3, 4, 5, 6, 40, 41]) {
        const svg = one.draw(ask(kind, seed, { index: seed % 5 }))
        expect(brotliCompressSync(svg).length, `${kind} of seed ${seed}`).toBeLessThanOrEqual(4096)
        expect(svg).not.toMatch(/NaN|undefined|Infinity|\de-\d/)
        for (const [, path = ''] of svg.matchAll(/ d="([^"]*)"/g)) expect(path, `${one.id} ${kind}`).toMatch(/^M[^-]*(?:-(?=[\d.])[^-]*)*$/)
      }
  })

  it('are well-formed in both directions and hidden from screen readers', () => {
    for (const kind of kinds)
      for (const dir of ['ltr', 'rtl'] as const)
        for (const seed of [1, 2, 3]) {
          const svg = one.draw(ask(kind, seed, { dir }))
          expect(xmlFault(svg), `${kind} ${dir} ${seed}`).toBeUndefined()
          expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"/)
        }
  })

  it('refer only to ids of their own, which no other drawing of the page has', () => {
    const page = [...kinds.map((kind) => one.draw(ask(kind, 5))), ...[1, 2, 3].map((index) => one.draw(ask('spot', 5, { index })))]
    const ids = page.flatMap(idsOf)
    expect(new Set(ids).size).toBe(ids.length)
    for (const svg of page) for (const [, used] of svg.matchAll(/(?:url\(#|href="#)([^)"]+)/g)) expect(idsOf(svg)).toContain(used)
  })

  it('show at least three unlike heroes in eight seeds, and every card of a row its own', () => {
    expect(
      new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => one.draw(ask('hero', seed)).replace(/a[0-9a-z]{6}/g, ''))).size,
    ).toBeGreaterThanOrEqual(3)
    expect(new Set([0, 1, 2, 3].map((index) => one.draw(ask('spot', 3, { index })))).size).toBe(4)
  })
})

it('an open ground has something to see along its whole width, the hero shown again without being drawn again', () => {
  for (const one of illustrators)
    for (const dir of ['ltr', 'rtl'] as const) {
      const calm = one.draw(ask('ground', 3, { width: 1440, height: 480, dir }))
      const open = one.draw(ask('ground', 3, { width: 1440, height: 480, dir, open: true }))
      expect(xmlFault(open), one.id).toBeUndefined()
      expect(brotliCompressSync(open).length, one.id).toBeLessThanOrEqual(4096)
      if (open !== calm && open.includes('matrix(1 0 0 1 0 0)')) expect(open.match(/<use [^>]*matrix/g)?.length, one.id).toBe(2)
    }
  expect(
    illustrators.filter((one) => one.draw(ask('ground', 3, { width: 1440, height: 480, open: true })).includes('matrix(1 0 0 1 0 0)'))
      .length,
  ).toBeGreaterThan(20)
})

describe('the choice of an illustrator', () => {
  it.each(trades)('%s has at least two', (trade) => {
    expect(illustrators.filter((one) => one.trades.includes(trade)).length).toBeGreaterThanOrEqual(2)
  })

  it('gives neighbouring seeds of one trade different illustrators', () => {
    expect(pickIllustrator('bakery', 1).id).not.toBe(pickIllustrator('bakery', 2).id)
  })

  it('follows the wish, and an unknown trade or wish still gets one', () => {
    expect(pickIllustrator('bakery', 1, 'zellige').id).toBe('zellige')
    expect(pickIllustrator('bakery', 1, 'nothing').trades).toContain('bakery')
    expect(illustratorsFor('falconer').every((one) => one.trades.includes('general'))).toBe(true)
  })

  it('knows no two of one name', () => {
    expect(new Set(illustrators.map((one) => one.id)).size).toBe(illustrators.length)
  })
})

it('a business name with markup in it draws no markup', () => {
  for (const one of illustrators) for (const seed of [1, 2, 3]) expect(one.draw(ask('hero', seed, { text: '<b>&"x' }))).not.toMatch(/<b|&"/)
})
