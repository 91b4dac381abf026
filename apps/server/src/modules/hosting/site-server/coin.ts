import { randomFillSync } from 'node:crypto'
import type { ArmName } from '../arms-plan.ts'

/** Throws a fair coin: one bit of the machine's own chance for each visitor, fetched a few thousand at a time. */
export function createCoin(fill: (bytes: Uint8Array<ArrayBuffer>) => void = randomFillSync): () => ArmName {
  const bytes = new Uint8Array(1_024)
  let at = bytes.length * 8
  return () => {
    if (at === bytes.length * 8) {
      fill(bytes)
      at = 0
    }
    const bit = ((bytes[at >> 3] ?? 0) >> (at & 7)) & 1
    at += 1
    return bit === 0 ? 'a' : 'b'
  }
}
