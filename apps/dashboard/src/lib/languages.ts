import { baseLanguage, directionOf, productLanguages } from '@manara/contracts'

const ownNames: Record<string, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  it: 'Italiano',
  es: 'Español',
  nl: 'Nederlands',
  cs: 'Čeština',
  pl: 'Polski',
  ru: 'Русский',
  ar: 'العربية',
}

/** The name of a language in that language; the code itself when it has none here. */
export function languageName(code: string): string {
  return ownNames[code] ?? namedByBrowser(code)
}

function namedByBrowser(code: string): string {
  try {
    return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** The language to start with: the kept one, else the first of the person's that Manara's screens speak, else English. */
export function firstLanguage(keptCode: string | undefined, wanted: readonly string[], spoken: readonly string[]): string {
  const known = productLanguages.filter((code) => spoken.includes(code)) as readonly string[]
  if (keptCode && known.includes(keptCode)) return keptCode
  return wanted.map((tag) => baseLanguage(tag)).find((code) => known.includes(code)) ?? 'en'
}

export { directionOf }
