import { mkdtempSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Face, RasterNeed } from '@manara/site-kit'
import { Resvg } from '@resvg/resvg-js'
import subsetFont from 'subset-font'
import type { BuildCache } from '../cache.ts'
import { fontFile } from '../fonts/cut-font.ts'
import { familyOf } from './family-name.ts'

/** The PNG of a drawing with text, set in the faces it names. */
export function rasterise(need: RasterNeed, cache: BuildCache): Promise<Buffer> {
  return cache.keep(`raster 1 ${need.svg}`, async () => {
    const fonts = (await Promise.all(need.faces.flatMap((face) => face.scripts.map((script) => fontOf(face, { script, svg: need.svg, cache }))))).filter((font) => font !== undefined)
    const families = new Map(fonts.map((font) => [font.face, font.family]))
    const svg = [...families].reduce((drawn, [asked, real]) => drawn.replaceAll(`font-family="${asked}"`, `font-family="${real}"`), need.svg)
    const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: need.width }, font: { loadSystemFonts: false, fontFiles: fonts.map((font) => font.path) } })
    return Buffer.from(drawn.render().asPng())
  })
}

type LoadedFont = { face: string; family: string; path: string }

/** The rasteriser reads plain TrueType from disk and goes by the name inside, which may differ from ours. */
async function fontOf(face: Face, { script, svg, cache }: { script: string; svg: string; cache: BuildCache }): Promise<LoadedFont | undefined> {
  const file = fontFile({ pkg: face.pkg, file: face.file.replace('{script}', script) })
  const axes = Object.fromEntries(Object.entries(face.axes ?? {}).map(([tag, axis]) => [tag, typeof axis === 'number' ? axis : axis.min]))
  const letters = lettersOf(svg)
  const key = JSON.stringify([file, axes, letters])
  const body = await cache.keep(`plain font 1 ${key}`, async () => subsetFont(await readFile(file), letters, { targetFormat: 'sfnt', variationAxes: axes, keepFeatures: undefined }))
  const family = familyOf(body)
  if (family === undefined) return undefined
  const path = join(fontFolder(), `${Buffer.from(key).toString('base64url').length}-${hash(key)}.ttf`)
  await writeFile(path, body)
  return { face: face.family, family, path }
}

const lettersOf = (svg: string): string => [...new Set(svg.replace(/<[^>]*>/g, ''))].sort().join('')

let folder: string | undefined
const fontFolder = (): string => (folder ??= mkdtempSync(join(tmpdir(), 'manara-faces-')))

function hash(text: string): string {
  let value = 5381
  for (const letter of text) value = ((value * 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0
  return value.toString(36)
}
