import { baseLanguage } from '@manara/contracts'
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

const narrow = '\u202f'
const hard = '\u00a0'

// Words of one letter do not end a line in these languages.
const lone: Readonly<Record<string, RegExp>> = {
  cs: /(?<=^|[\s(„])([ksvzouai])[ ](?=\S)/giu,
  pl: /(?<=^|[\s(„])([aiouwz])[ ](?=\S)/giu,
  ru: /(?<=^|[\s(«])([вкосуияа])[ ](?=\S)/giu,
}

/** French sets a narrow blank before `; ! ?` and a whole one before a colon, and lines do not break there. */
function frenchMarks(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N})»’%€])[ \u00a0\u202f]?([;!?])(?=\s|$|»)/gu, `${narrow}$1`)
    .replace(/(?<=[\p{L}\p{N})»])[ \u00a0\u202f]?:(?=\s|$)/gu, `${hard}:`)
}

function habits(text: string, tongue: string): string {
  const pattern = lone[tongue]
  if (pattern) return text.replace(pattern, `$1${hard}`)
  return tongue === 'fr' ? frenchMarks(text) : text
}

/**
 * Typewriter signs become what the language prints: quotes, apostrophe, dash, ellipsis, and the blanks of French, Czech, Polish and
 * Russian. Running it twice changes nothing more.
 */
export function polish(text: string, lang: Lang): string {
  const tongue = baseLanguage(lang)
  const [open, close] = quotes[tongue] ?? ['“', '”']
  const signs = text
    .replace(/"([^"\n]{1,300})"/g, `${open}$1${close}`)
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/(\p{L})'(?=\s|$|[.,;:!?])/gu, '$1’')
    .replace(/\.\.\./g, '…')
    .replace(/ -{1,2} /g, ' – ')
  return habits(signs, tongue)
}
