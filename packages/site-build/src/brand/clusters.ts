import { hexOf, oklabOf } from '@manara/site-kit'

/** A heap of pixels of nearly one colour: its middle in OKLab and how many there are. */
export type Heap = { l: number; a: number; b: number; count: number }

/** Eight bit RGBA, four bytes a pixel, row by row. */
export type Pixels = { rgba: Uint8Array; width: number; height: number }

const cell = 0.035
const near = 0.09

/** Sorts opaque pixels into cells of OKLab, then puts cells that look alike on one heap; largest heap first. */
export function heapsOf({ rgba }: Pixels): Heap[] {
  const cells = new Map<string, Heap>()
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    if ((rgba[at + 3] ?? 0) < 128) continue
    const [l, a, b] = oklabOf([rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0])
    const key = [l, a, b].map((part) => Math.round(part / cell)).join()
    const found = cells.get(key)
    cells.set(key, found ? joined(found, { l, a, b, count: 1 }) : { l, a, b, count: 1 })
  }
  const heaps: Heap[] = []
  for (const one of [...cells.values()].sort((x, y) => y.count - x.count)) {
    const at = heaps.findIndex((heap) => Math.hypot(heap.l - one.l, heap.a - one.a, heap.b - one.b) < near)
    const heap = heaps[at]
    if (heap) heaps[at] = joined(heap, one)
    else heaps.push(one)
  }
  return heaps.sort((x, y) => y.count - x.count)
}

function joined(x: Heap, y: Heap): Heap {
  const count = x.count + y.count
  const mean = (one: number, other: number) => (one * x.count + other * y.count) / count
  return { l: mean(x.l, y.l), a: mean(x.a, y.a), b: mean(x.b, y.b), count }
}

export const chromaOf = ({ a, b }: Heap): number => Math.hypot(a, b)
export const hueOf = ({ a, b }: Heap): number => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
export const hexOfHeap = (heap: Heap): string => hexOf({ l: heap.l, c: chromaOf(heap), h: hueOf(heap) })
