/** What keeps words from being kept: `over` says by how many letters they are too long. */
export function lackOf(words: string, { max, required }: { max?: number | undefined; required?: boolean | undefined }) {
  const over = [...words].length - (max ?? Number.POSITIVE_INFINITY)
  if (over > 0) return { over }
  return required && words.trim() === '' ? 'empty' : undefined
}

/**
 * What the page shows of words being typed: themselves, or what is kept once they are that again. Words that cannot be kept are not drawn,
 * and what could be kept before them stays.
 */
export function shownOf(words: string, { known, isWrong }: { known: string; isWrong: boolean }): { show: string } | 'kept' | 'as before' {
  if (words === known) return 'kept'
  return isWrong ? 'as before' : { show: words.trim() }
}
