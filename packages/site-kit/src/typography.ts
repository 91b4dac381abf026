import type { Lang } from '@manara/contracts'

const quotes: Readonly<Record<string, readonly [string, string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  cs: ['„', '“'],
  pl: ['„', '”'],
  nl: ['‘', '’'],
  fr: ['«\u00a0', '\u00a0»'],
  it: ['«', '»'],
  es: ['«', '»'],
  pt: ['«', '»'],
  ru: ['«', '»'],
  ar: ['«', '»'],
}

/** Typewriter signs become what the language prints: quotes, apostrophe, dash, ellipsis. Running it twice changes nothing more. */
export function polish(text: string, lang: Lang): string {
  const [open, close] = quotes[lang.split('-')[0] ?? lang] ?? ['“', '”']
  return text
    .replace(/"([^"\n]{1,300})"/g, `${open}$1${close}`)
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/(\p{L})'(?=\s|$|[.,;:!?])/gu, '$1’')
    .replace(/\.\.\./g, '…')
    .replace(/ -{1,2} /g, ' – ')
}
