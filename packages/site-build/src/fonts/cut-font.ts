import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type { FontNeed } from '@manara/site-kit'
import subsetFont from 'subset-font'
import type { BuildCache } from '../cache.ts'

const { resolve } = createRequire(import.meta.url)

/** The woff2 bytes of a font need: the face cut to its letters, its axes pinned. Throws when the package lacks the file. */
export function cutFont(need: FontNeed, cache: BuildCache): Promise<Buffer> {
  return cache.keep(`font 2 ${JSON.stringify([need.pkg, need.file, need.axes, need.chars])}`, async () =>
    subsetFont(await readFile(fontFile(need)), need.chars, {
      targetFormat: 'woff2',
      variationAxes: { ...need.axes },
      noHinting: true,
      keepFeatures: featuresFor(need),
    }),
  )
}

/** Where a face's file lies on this machine. */
export const fontFile = ({ pkg, file }: { pkg: string; file: string }): string => resolve(`${pkg}/files/${file}`)

// What pages use: joining and marks of Arabic, ligatures, tabular and lining figures. Small capitals and swashes are left out.
const features = ['ccmp', 'locl', 'rlig', 'liga', 'calt', 'init', 'medi', 'fina', 'isol', 'mark', 'mkmk', 'rclt', 'curs', 'tnum', 'lnum']

/** Kerning that varies with weight costs up to 12 KB; it goes where letters are large, and stays away from running text. */
function featuresFor({ axes }: FontNeed): string[] {
  const running = Object.values(axes).some((axis) => typeof axis !== 'number')
  return running ? features : [...features, 'kern']
}
