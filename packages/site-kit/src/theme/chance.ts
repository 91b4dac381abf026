/** A number from a text, the same everywhere: 32 bits, FNV-1a with a last stir. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** One of `items`, chosen by seed and purpose: two purposes choose independently of each other. */
export function choose<T>(items: readonly T[], seed: number, purpose: string): T {
  const found = items[hashOf(`${purpose}:${seed}`) % items.length]
  if (found === undefined) throw new Error(`nothing to choose from for ${purpose}`)
  return found
}
