import type { Lang } from '@manara/contracts'
import type { FontFile, FontNeed } from '../theme/font-files.ts'
import { fontFilesFor } from '../theme/font-files.ts'
import type { Face, TypePair } from '../theme/type-pairs.ts'

const arabicLanguages = new Set(['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb'])
/** Which half of a type pair leads on a page of this language. */
export const scriptOf = (lang: Lang): 'latin' | 'arabic' => (arabicLanguages.has(lang.split('-')[0] ?? lang) ? 'arabic' : 'latin')

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('')
// Letters that any edit may bring are always in, so typing does not change the file with every stroke.
const alphabets = {
  latin: `${range(0x20, 0x7e)}“”‘’–—…·×`,
  arabic: ` ${range(0x621, 0x63a)}${range(0x641, 0x652)}${range(0x660, 0x669)}،؛؟«»`,
} as const
const displayLatin = `${range(0x20, 0x21)}&'(),-./0123456789:?${range(0x41, 0x5a)}${range(0x61, 0x7a)}’–“”`

export type PageFonts = {
  css: string
  stacks: { display: string; text: string; weights: { display: string } }
  preload: string[]
  needs: FontNeed[]
}

/** The text of markup: tags, styles and scripts gone, the few entities we print turned back. */
export function textOf(markup: string): string {
  return markup
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}

const headingsOf = (markup: string): string =>
  [...markup.matchAll(/<(h[1-3])[^>]*>(.*?)<\/\1>|class="[^"]*\bk\b[^"]*"[^>]*>(.*?)<\/(?:a|p|dd|dt|b|span|blockquote)>/gs)]
    .map((match) => textOf(match[2] ?? match[3] ?? ''))
    .join('')

type Ask = { folderUp: string; pair: TypePair; lang: Lang; markup: string }

/** The faces of a page cut to its letters, the rules that load them, and stand-ins that take the same room. */
export function fontsFor({ folderUp, pair, lang, markup }: Ask): PageFonts {
  const script = scriptOf(lang)
  const text = textOf(markup)
  const lead = pair[script]
  // Arabic display faces carry many joined forms, up to 36 KB for the alphabet, so they get the letters of the headings only.
  const displayText = (script === 'latin' ? displayLatin : ' ') + headingsOf(markup)
  const leading = [...fontFilesFor(lead.display, displayText), ...fontFilesFor(lead.text, alphabets[script] + text)]
  const guests = guestFiles(pair, script, { text, headings: headingsOf(markup) })
  const files = [...leading, ...guests]
  const faces = script === 'latin' ? [lead.display, lead.text] : [lead.display, pair.latin.display, lead.text, pair.latin.text]
  const used = faces.filter((face) => files.some((file) => file.family === face.family))
  const stack = (first: Face, second: Face, kind: string) =>
    [first, ...(script === 'arabic' && used.includes(second) ? [second] : [])]
      .map((face) => `"${face.family}"`)
      .concat(`"${first.family} 0"`, kind)
      .join(',')
  return {
    css: files.map((file) => faceCss(file, folderUp)).join('') + [lead.display, lead.text].map(standIn).join(''),
    stacks: {
      display: stack(lead.display, pair.latin.display, generic(lead.display)),
      text: stack(lead.text, pair.latin.text, generic(lead.text)),
      weights: { display: lead.display.weight },
    },
    preload: [lead.display, lead.text]
      .flatMap((face) => leading.filter((file) => file.family === face.family).slice(-1))
      .map((file) => folderUp + file.need.path),
    needs: files.map((file) => file.need),
  }
}

/** Latin letters on an Arabic page, exactly those that occur; Arabic words on a Latin page are few and left to the system. */
function guestFiles(pair: TypePair, script: 'latin' | 'arabic', { text, headings }: { text: string; headings: string }): FontFile[] {
  if (script === 'latin') return []
  const latin = (of: string) => of.replace(/[^\u0021-\u024f\u2013\u2014\u20ac]/g, '')
  return [...fontFilesFor(pair.latin.display, latin(headings)), ...fontFilesFor(pair.latin.text, latin(text) + '0123456789')]
}

const generic = (face: Face): string => (face.fallback.family.startsWith('Times') ? 'serif' : 'sans-serif')

const faceCss = (file: FontFile, folderUp: string): string =>
  `@font-face{font-family:"${file.family}";src:url(${folderUp}${file.need.path})format("woff2");font-weight:${file.weight};font-display:swap;unicode-range:${file.unicodeRange}}`

function standIn(face: Face): string {
  const { family, sizeAdjust, ascent, descent } = face.fallback
  const twin = family.startsWith('Times')
    ? family.replace('Times New Roman', 'Liberation Serif')
    : family.replace('Arial', 'Liberation Sans')
  return `@font-face{font-family:"${face.family} 0";src:local("${family}"),local("${twin}");font-weight:${face.weight};size-adjust:${sizeAdjust}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`
}
