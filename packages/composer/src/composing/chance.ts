/** A whole number that follows from a seed and a word: the same two give the same number, everywhere. */
export function draw(seed: number, word: string): number {
  let hash = (2166136261 ^ seed) >>> 0
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 16777619) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507) >>> 0
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909) >>> 0
  return (hash ^ (hash >>> 16)) >>> 0
}

/** One of a list, by seed and word. The list must not be empty. */
export function choose<T>(list: readonly T[], seed: number, word: string): T {
  const chosen = list[draw(seed, word) % list.length]
  if (chosen === undefined) throw new RangeError('nothing to choose from')
  return chosen
}
