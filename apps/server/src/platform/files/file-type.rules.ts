const starts: [type: string, at: number, bytes: string][] = [
  ['image/png', 0, '89504e470d0a1a0a'],
  ['image/jpeg', 0, 'ffd8ff'],
  ['image/gif', 0, '47494638'],
  ['image/webp', 8, '57454250'],
  ['image/avif', 4, '6674797061766966'],
  ['application/pdf', 0, '255044462d'],
  ['application/zip', 0, '504b0304'],
  ['application/zip', 0, '504b0506'],
]
const known = new Set(starts.map(([type]) => type))

/** The type the first bytes tell, for the types that have a mark. At least 16 bytes are needed. */
export function typeOfBytes(head: Uint8Array): string | undefined {
  const hex = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 16)).toString('hex')
  return starts.find(([, at, bytes]) => hex.startsWith(bytes, at * 2))?.[0]
}

/** False when a file claims a type with a mark and does not bear it. */
export const bearsOut = (claimed: string, head: Uint8Array) => !known.has(claimed) || typeOfBytes(head) === claimed
