import { directionOf } from '@manara/contracts'
import type { Lang, LocalText, SiteDescription } from '@manara/contracts'
import { factsOf } from '../facts.ts'
import { escapeText } from '../html.ts'
import { createVoice } from '../text.ts'
import { lookOf } from '../theme/look.ts'
import { fixedPalette } from '../theme/tokens.ts'
import type { Face, TypePair } from '../theme/type-pairs.ts'
import { scriptOf } from './fonts.ts'
import { socialPath } from './head-paths.ts'
import { drawn } from './page-context.ts'
import { shownSections } from './sections-of.ts'
import type { RasterNeed } from './types.ts'

const width = 1200
const height = 630

/** A word that is wider than a line stands on two, parted by a hyphen. */
function broken(word: string, perLine: number): string[] {
  const letters = [...word]
  if (letters.length <= perLine) return [word]
  const first = Math.max(1, perLine - 1)
  return [`${letters.slice(0, first).join('')}-`, ...broken(letters.slice(first).join(''), perLine)]
}

/** Words on up to four lines that fit beside the drawing; what is longer is cut at a word. */
export function wrapWords(text: string, perLine: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).flatMap((one) => broken(one, perLine))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= perLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`]
}

/** What a link preview shows: the first heading beside the site's drawing, in the language of the page. */
export function socialImage(site: SiteDescription, lang: Lang): RasterNeed {
  const look = lookOf(site.theme)
  const colours = (look.scheme === 'dark' ? look.colours.dark : look.colours.light).plain
  const { title, name } = wordsOf(site, lang)
  const dir = directionOf(lang)
  const faces = look.pair[scriptOf(lang)]
  const art = drawn(site.trade, look, {
    kind: 'hero',
    width: 560,
    height: 560,
    seed: look.seed,
    dir,
    palette: fixedPalette(colours),
    text: name,
  }).replace('<svg', `<svg x="${dir === 'rtl' ? -40 : 680}" y="35" width="560" height="560"`)
  const place = {
    x: dir === 'rtl' ? width - 80 : 80,
    dir,
    anchor: dir === 'rtl' ? 'end' : 'start',
    advance: advanceOf(look.pair, scriptOf(lang)),
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${colours.ground}"/>${art}<g font-family="${escapeText(faces.display.family)}" fill="${colours.text}">${heading(title, place)}</g><text x="${place.x}" y="${height - 56}" font-family="${escapeText(faces.text.family)}" font-size="${name.length > 36 ? 22 : 30}" fill="${colours.accentText}" text-anchor="${place.anchor}">${say(name, dir)}</text></svg>`
  return {
    path: socialPath(lang),
    svg,
    width,
    height,
    faces: [...new Set([faces.display, faces.text, look.pair.latin.text, ...guests(title + name, look.pair)])],
  }
}

/** About how wide a letter of the heading is, in parts of its size; a pair that runs wide says so by its scale. */
const advanceOf = ({ scale }: TypePair, script: ReturnType<typeof scriptOf>): number =>
  script === 'arabic' ? 0.5 : (script === 'cyrillic' ? 0.6 : 0.52) / Math.min(1, scale)

/** A name in another script than the page's is set in a face of that script. */
const guests = (text: string, pair: TypePair): Face[] => [
  ...(/[\u0400-\u04ff]/u.test(text) ? [pair.cyrillic.text] : []),
  ...(/[\u0600-\u06ff]/u.test(text) ? [pair.arabic.text] : []),
]

function wordsOf(site: SiteDescription, lang: Lang): { title: string; name: string } {
  const voice = createVoice(factsOf(site), lang, site.languages[0] ?? lang)
  const hero = site.pages.flatMap((page) => shownSections(site, page)).find(({ section }) => section.type === 'hero')
  const name = voice.plain(site.name)
  return { title: voice.plain((hero?.section.fields as { title?: LocalText } | undefined)?.title) || name, name }
}

type Place = { x: number; dir: 'ltr' | 'rtl'; anchor: string; advance: number }

const wide = 600
const smallest = 44

/** As large as the words allow: four lines at most, and a long word is set smaller before it is broken. */
function heading(title: string, { x, dir, anchor, advance }: Place): string {
  const longest = Math.max(...title.split(/\s+/).map((word) => [...word].length))
  const wish = title.length > 44 ? 62 : title.length > 22 ? 78 : 104
  const perLine = (size: number) => Math.floor(wide / (size * advance))
  let size = Math.floor(Math.max(smallest, Math.min(wish, wide / (longest * advance))))
  while (size > smallest && wrapWords(title, perLine(size), Infinity).length > 4) size -= 2
  const lines = wrapWords(title, perLine(size), 4)
  const top = height / 2 - ((lines.length - 1) * size * 1.08) / 2
  const spans = lines.map((line, at) => `<tspan x="${x}" y="${Math.round(top + at * size * 1.08)}">${say(line, dir)}</tspan>`)
  return `<text font-size="${size}" text-anchor="${anchor}">${spans.join('')}</text>`
}

/** The rasteriser knows no direction attribute: right-to-left runs are isolated by sign and anchored at their end. */
const say = (words: string, dir: 'ltr' | 'rtl'): string => (dir === 'rtl' ? `\u2067${escapeText(words)}\u2069` : escapeText(words))
