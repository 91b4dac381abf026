import { baseLanguage } from '@manara/contracts'
import type { Lang } from '@manara/contracts'
import type { FontFile, FontNeed } from '../theme/font-files.ts'
import { fontFilesFor } from '../theme/font-files.ts'
import type { Face, TypePair } from '../theme/type-pairs.ts'

export type PageScript = 'latin' | 'cyrillic' | 'arabic'
const arabicLanguages = new Set(['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb'])
const cyrillicLanguages = new Set(['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'kk', 'ky', 'mn', 'tg'])

/** Which part of a type pair leads on a page of this language. */
export function scriptOf(lang: Lang): PageScript {
  const short = baseLanguage(lang)
  return arabicLanguages.has(short) ? 'arabic' : cyrillicLanguages.has(short) ? 'cyrillic' : 'latin'
}

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('')
const figures = ' 0123456789'
// Letters that any edit may bring are always in, so typing does not change the file with every stroke. Vowel signs of Arabic are
// seldom written and cost 3 KB, so they come with a text that has them.
const alphabets: Readonly<Record<PageScript, string>> = {
  latin: `${range(0x20, 0x7e)}“”‘’–—…·×`,
  cyrillic: `${figures}${range(0x410, 0x44f)}Ёё.,:;!?()/+@-–—«»…№`,
  arabic: ` ${range(0x621, 0x63a)}${range(0x641, 0x64a)}${range(0x660, 0x669)}،؛؟«»`,
}
const displayLatin = `${range(0x20, 0x21)}&'(),-./0123456789:?${range(0x41, 0x5a)}${range(0x61, 0x7a)}’–“”`

/**
 * The display face keeps the whole alphabet where that is cheap. Arabic ones carry many joined forms, up to 36 KB, and those with
 * Cyrillic or accents of their own come in two files, so there it has the letters of the headings only.
 */
const displayLetters = (script: PageScript, headings: string): string =>
  script === 'latin' && !/[\u0100-\u024f]/u.test(headings) ? displayLatin + headings : ` ${headings}`

/** The letters that belong to a script and to no other. */
const ownLetters: Readonly<Record<PageScript, RegExp>> = {
  latin: /[\u0030-\u0039\u0041-\u005a\u0061-\u007a\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff]/u,
  cyrillic: /[\u0400-\u04ff]/u,
  arabic: /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/u,
}

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
  const words = { text: textOf(markup), headings: headingsOf(markup) }
  const lead = pair[script]
  const leading = [
    ...fontFilesFor(lead.display, displayLetters(script, words.headings)),
    ...fontFilesFor(lead.text, alphabets[script] + words.text),
  ]
  const guests = guestsOf(pair, script, words)
  const files = [...leading, ...guests.display, ...guests.text]
  const stack = (first: Face, others: readonly FontFile[]) =>
    [...new Set([first.family, ...others.map((file) => file.family)])]
      .map((family) => `"${family}"`)
      .concat(`"${first.family} 0"`, generic(first))
      .join(',')
  return {
    css: files.map((file) => faceCss(file, folderUp)).join('') + [lead.display, lead.text].map(standIn).join(''),
    stacks: {
      display: stack(lead.display, guests.display),
      text: stack(lead.text, guests.text),
      weights: { display: lead.display.weight },
    },
    preload: [lead.display, lead.text]
      .flatMap((face) => leading.filter((file) => file.family === face.family).slice(-1))
      .map((file) => folderUp + file.need.path),
    needs: files.map((file) => file.need),
  }
}

/** Letters of the scripts that do not lead (a phone number, a name, a language's own name), exactly those that occur. */
function guestsOf(pair: TypePair, script: PageScript, { text, headings }: { text: string; headings: string }) {
  const found: { display: FontFile[]; text: FontFile[] } = { display: [], text: [] }
  for (const other of (['latin', 'cyrillic', 'arabic'] as const).filter((one) => one !== script)) {
    const only = (of: string) => withSigns(of, other)
    if (!pair[script].display.scripts.includes(other)) found.display.push(...fontFilesFor(pair[other].display, only(headings)))
    if (!pair[script].text.scripts.includes(other))
      found.text.push(...fontFilesFor(steady(pair[other].text), only(text + (other === 'latin' ? figures : ''))))
  }
  return found
}

/** The letters of one script in a text; with Latin ones come the signs that stand between figures and in addresses. */
function withSigns(text: string, script: PageScript): string {
  const letters = [...new Set(text)].filter((letter) => ownLetters[script].test(letter))
  if (script !== 'latin') return letters.join('')
  const signs = [...new Set(text)].filter((letter) => /[!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u203a\u20ac]/u.test(letter))
  return [...letters, ...signs].join('')
}

/** A guest says little and is seldom bold: one weight between the two instead of the range saves a third of it. */
function steady(face: Face): Face {
  const axes = Object.entries(face.axes ?? {}).map(([tag, axis]) => [tag, typeof axis === 'number' ? axis : (axis.min + axis.max) / 2 - 50])
  return axes.length === 0 ? face : { ...face, axes: Object.fromEntries(axes) as Record<string, number> }
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
