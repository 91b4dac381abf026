import { currentLanguage } from './i18n.ts'

/** "a, b, c" with the comma of the language of the screens; each part keeps its own direction inside the line. */
export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(currentLanguage(), { type: 'unit', style: 'short' }).format(parts.map((part) => `\u2068${part}\u2069`))
}
