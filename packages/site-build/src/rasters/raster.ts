import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Face, RasterNeed } from '@manara/site-kit'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import subsetFont from 'subset-font'
import type { BuildCache } from '../cache.ts'
import { fontFile } from '../fonts/cut-font.ts'
import { fontNameOf } from './font-name.ts'
import type { FontName } from './font-name.ts'

/** The PNG of a drawing with text, set in the faces it names. */
export function rasterise(need: RasterNeed, cache: BuildCache): Promise<Buffer> {
  return cache.keep(`raster 3 ${need.svg}`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'manara-faces-'))
    try {
      return await drawIn(folder, need, cache)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}

async function drawIn(folder: string, need: RasterNeed, cache: BuildCache): Promise<Buffer> {
  const letters = lettersOf(need.svg)
  const asked = need.faces.flatMap((face) => face.scripts.map((script) => ({ face, script, letters })))
  const fonts = (await Promise.all(asked.map((ask) => fontOf(ask, folder, cache)))).filter((font) => font !== undefined)
  const drawn = new Resvg(named(need.svg, fonts), {
    fitTo: { mode: 'width', value: need.width },
    font: { loadSystemFonts: false, fontFiles: fonts.map((font) => font.path) },
  })
  return lean(Buffer.from(drawn.render().asPng()))
}

const enoughBytes = 100 * 1024

/** Link previews refuse what is heavy: a large drawing of many fine lines is told in 128 colours, which nobody sees. */
async function lean(png: Buffer): Promise<Buffer> {
  if (png.length <= enoughBytes) return png
  const packed = await sharp(png).png({ palette: true, colours: 128, effort: 10 }).toBuffer()
  return packed.length < png.length ? packed : png
}

type LoadedFont = FontName & { face: string; path: string }

/** Our face names become what the font calls itself; cuts of one family are told apart by their weight. */
function named(svg: string, fonts: readonly LoadedFont[]): string {
  const byFace = new Map(fonts.map((font) => [font.face, font]))
  return svg.replace(/font-family="([^"]+)"/g, (whole, face: string) => {
    const font = byFace.get(face)
    return font ? `font-family="${font.family}" font-weight="${font.weight}"` : whole
  })
}

/** The rasteriser reads plain TrueType from disk, so each face is cut to the letters and unpacked there. */
async function fontOf(
  { face, script, letters }: { face: Face; script: string; letters: string },
  folder: string,
  cache: BuildCache,
): Promise<LoadedFont | undefined> {
  const file = fontFile({ pkg: face.pkg, file: face.file.replace('{script}', script) })
  const axes = Object.fromEntries(Object.entries(face.axes ?? {}).map(([tag, axis]) => [tag, typeof axis === 'number' ? axis : axis.min]))
  const key = `plain font 1 ${JSON.stringify([face.pkg, face.file, script, axes, letters])}`
  const body = await cache.keep(key, async () => subsetFont(await readFile(file), letters, { targetFormat: 'sfnt', variationAxes: axes }))
  const name = fontNameOf(body)
  if (!name) return undefined
  const path = join(folder, `${createHash('sha256').update(body).digest('hex')}.ttf`)
  await writeFile(path, body)
  return { ...name, face: face.family, path }
}

const lettersOf = (svg: string): string => [...new Set(svg.replace(/<[^>]*>/g, ''))].sort().join('')
