type Way = 'undo' | 'redo' | 'restore'

const words: Record<'en' | 'ar', Record<Way, (version: string) => string>> = {
  en: {
    undo: (version) => `Took back version ${version}`,
    redo: (version) => `Did version ${version} again`,
    restore: (version) => `Restored version ${version}`,
  },
  ar: {
    undo: (version) => `تراجُع عن النسخة ${version}`,
    redo: (version) => `إعادة النسخة ${version}`,
    restore: (version) => `استعادة النسخة ${version}`,
  },
}

/** How going back or forth is kept, free of language: `undo:3`. */
export const summaryOf = (way: Way, version: number): string => `${way}:${version}`

/** A kept summary as a reader of `lang` sees it; words of people stay as they are. */
export function summaryIn(summary: string, lang: string): string {
  const [, way, version] = /^(undo|redo|restore):(\d+)$/.exec(summary) ?? []
  return way === undefined || version === undefined ? summary : words[lang === 'ar' ? 'ar' : 'en'][way as Way](version)
}
