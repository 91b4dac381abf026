import type { Heap, Pixels } from './clusters.ts'
import { chromaOf, heapsOf, hexOfHeap, hueOf } from './clusters.ts'

/** A colour of a logo and its share of what is drawn, 0 to 1. */
export type BrandColour = { hex: string; share: number }

/**
 * What a logo is made of. `colour`: it has at least one colour of its own, strongest first; `black`, `white`, `grey`: it has none;
 * `photo`: so many that none speaks for it, the strongest are given all the same; `empty`: nothing is drawn.
 */
export type BrandColours = { kind: 'colour' | 'black' | 'white' | 'grey' | 'photo' | 'empty'; colours: BrandColour[] }

const most = 5
const leastShare = 0.02
const manyHeaps = 14

const isColour = (heap: Heap): boolean => chromaOf(heap) >= 0.04 && heap.l > 0.12 && heap.l < 0.985
const isDark = (heap: Heap): boolean => heap.l < 0.35

/** The colours of a logo by how much of it they cover and how strong they are; white, black, grey and what is transparent do not count. */
export function brandColours(pixels: Pixels): BrandColours {
  const heaps = heapsOf(pixels)
  const drawn = heaps.reduce((sum, heap) => sum + heap.count, 0)
  if (drawn === 0) return { kind: 'empty', colours: [] }
  const ground = groundOf(heaps, pixels)
  const ink = heaps.filter((heap) => heap !== ground)
  const inked = ink.reduce((sum, heap) => sum + heap.count, 0)
  const coloured = sameHue(heaps.filter(isColour))
  const colours = coloured
    .map((heap) => ({ heap, share: heap.count / drawn }))
    // A small mark on white is still the mark: its share of what stands on the ground counts.
    .filter(({ heap, share }) => share >= leastShare || heap.count / Math.max(1, inked) >= 0.12)
    .sort((x, y) => weightOf(y.heap) - weightOf(x.heap))
    .slice(0, most)
    .map(({ heap, share }) => ({ hex: hexOfHeap(heap), share: Math.round(share * 1000) / 1000 }))
  if (colours.length === 0) return { kind: plainKind(ink.length > 0 ? ink : heaps), colours: [] }
  const top = (heaps[0]?.count ?? 0) / drawn
  return { kind: heaps.length >= manyHeaps && top < 0.45 ? 'photo' : 'colour', colours }
}

/** Much of a pale colour says less than some of a strong one. */
const weightOf = (heap: Heap): number => heap.count * (0.25 + Math.min(1, chromaOf(heap) / 0.13))

/** Light and dark of one hue are one colour; the stronger part speaks for it. */
function sameHue(heaps: readonly Heap[]): Heap[] {
  const kept: Heap[] = []
  for (const heap of [...heaps].sort((x, y) => weightOf(y) - weightOf(x))) {
    const twin = kept.findIndex((one) => hueGap(hueOf(one), hueOf(heap)) < 14 && Math.abs(one.l - heap.l) < 0.3)
    const found = kept[twin]
    if (found) kept[twin] = { ...found, count: found.count + heap.count }
    else kept.push(heap)
  }
  return kept
}

const hueGap = (x: number, y: number): number => Math.min(Math.abs(x - y), 360 - Math.abs(x - y))

/** The heap most of an opaque edge belongs to: the paper the logo lies on. */
function groundOf(heaps: readonly Heap[], { rgba, width, height }: Pixels): Heap | undefined {
  const edge = [...Array(width).keys()].flatMap((x) => [x, (height - 1) * width + x])
  const sides = [...Array(height).keys()].flatMap((y) => [y * width, y * width + width - 1])
  const opaque = [...edge, ...sides].filter((at) => (rgba[at * 4 + 3] ?? 0) >= 128)
  if (opaque.length < (edge.length + sides.length) / 2) return undefined
  const shown = heapsOf({
    rgba: Uint8Array.from(opaque.flatMap((at) => [...rgba.subarray(at * 4, at * 4 + 4)])),
    width: opaque.length,
    height: 1,
  })
  const paper = shown[0]
  if (!paper || paper.count < opaque.length * 0.7) return undefined
  return heaps.find((heap) => Math.hypot(heap.l - paper.l, heap.a - paper.a, heap.b - paper.b) < 0.06)
}

function plainKind(ink: readonly Heap[]): 'black' | 'white' | 'grey' {
  const all = ink.reduce((sum, heap) => sum + heap.count, 0)
  const share = (test: (heap: Heap) => boolean) => ink.filter(test).reduce((sum, heap) => sum + heap.count, 0) / all
  if (share(isDark) > 0.6) return 'black'
  return share((heap) => heap.l > 0.9) > 0.6 ? 'white' : 'grey'
}
