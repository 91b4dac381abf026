import { readFile } from 'node:fs/promises'
import { typePairs } from '@manara/site-kit'
import subsetFont from 'subset-font'
import { fontFile } from './cut-font.ts'

/**
 * Cuts a few letters once and throws them away, so that the first page of a process does not wait for the cutter itself
 * (its two WebAssembly parts take about a second on a busy machine). Call it when nobody waits; a failure shows where a font is needed.
 */
export async function warmFonts(): Promise<void> {
  const face = typePairs[0]?.latin.text
  if (!face) return
  const font = await readFile(fontFile({ pkg: face.pkg, file: face.file.replace('{script}', 'latin') })).catch(() => undefined)
  if (font) await subsetFont(font, 'Manara', { targetFormat: 'woff2', variationAxes: { ...face.axes } }).catch(() => undefined)
}
