import type { Lang } from '@manara/contracts'

type Path = (string | number)[]
/** One text in one language, and where it stands in a section's fields. */
export type PlacedText = { path: Path; lang: Lang; words: string }

/** Every text of a section's fields in the site's languages: the records whose keys are languages. */
export function textsIn(value: unknown, languages: readonly Lang[], path: Path = []): PlacedText[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, languages, [...path, at]))
  if (value === null || typeof value !== 'object') return []
  const entries = Object.entries(value)
  const isText = entries.length > 0 && entries.every(([key, words]) => languages.includes(key) && typeof words === 'string')
  if (isText) return entries.map(([lang, words]) => ({ path, lang, words: words as string }))
  return entries.flatMap(([key, inner]) => textsIn(inner, languages, [...path, key]))
}

/** The same fields with one text put in place of another. */
export function withText<T>(value: T, { path, lang, words }: PlacedText): T {
  const [step, ...rest] = path
  if (step === undefined) return { ...value, [lang]: words }
  const inner = withText((value as Record<string | number, unknown>)[step], { path: rest, lang, words })
  if (Array.isArray(value)) return value.with(step as number, inner) as T
  return { ...value, [step]: inner }
}
