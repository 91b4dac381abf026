export type Script = 'arabic' | 'cyrillic' | 'latin'
const letters: readonly (readonly [Script, RegExp])[] = [
  ['arabic', /[\u0600-\u06ff]/g],
  ['cyrillic', /[\u0400-\u04ff]/g],
  ['latin', /\p{Script=Latin}/gu],
]

/** The script a language is written in, as far as it is one of ours. */
export const scriptOfLang = (lang: string): Script => (lang.startsWith('ar') ? 'arabic' : lang.startsWith('ru') ? 'cyrillic' : 'latin')

/** The script most letters of a text are of; that of its language where it has none. */
export function scriptOf(text: string, lang: string): Script {
  const counted = letters.map(([script, pattern]) => ({ script, count: text.match(pattern)?.length ?? 0 }))
  const most = counted.toSorted((one, other) => other.count - one.count)[0]
  return most && most.count > 0 ? most.script : scriptOfLang(lang)
}
