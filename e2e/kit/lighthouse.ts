import lighthouse from 'lighthouse'

/** Scores of 0 to 100 by category, measured as on a phone through a Chromium that listens on `port`. */
export async function lighthouseScores(url: string, port: number): Promise<Record<string, number>> {
  const found = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  })
  if (!found) throw new Error(`lighthouse gave no result for ${url}`)
  return Object.fromEntries(Object.values(found.lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]))
}
