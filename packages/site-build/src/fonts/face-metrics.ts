import subsetFont from 'subset-font'

/** Advance and line metrics of a face, all per em. */
export type FaceMetrics = { averageWidth: number; ascent: number; descent: number }

/** Everyday text, so that letters weigh as they do on a page. */
export const sampleText =
  'The bakery opens at six and closes when the last loaf is gone. Ask us, write to us or call between nine and four.'

/** Reads a TrueType font's line metrics and the average advance of `sampleText`; `axes` pins a variable font first. */
export async function measureFace(font: Buffer, axes: Record<string, number> = {}): Promise<FaceMetrics> {
  const ttf = await subsetFont(font, sampleText, { targetFormat: 'sfnt', variationAxes: axes, keepFeatures: [] })
  const table = tablesOf(ttf)
  const unitsPerEm = ttf.readUInt16BE(table('head') + 18)
  const advance = advancesOf(ttf, table)
  const glyphOf = glyphsOf(ttf, table('cmap'))
  const total = [...sampleText].reduce((sum, letter) => sum + advance(glyphOf(letter.codePointAt(0) ?? 0)), 0)
  const lines = linesOf(ttf, table)
  return { averageWidth: total / sampleText.length / unitsPerEm, ascent: lines.ascent / unitsPerEm, descent: lines.descent / unitsPerEm }
}

/** The letters of `text` that a font cannot draw; spaces and joiners need no glyph. */
export async function missingLetters(font: Buffer, text: string): Promise<string[]> {
  const ttf = await subsetFont(font, text, { targetFormat: 'sfnt', keepFeatures: [] })
  const glyphOf = glyphsOf(ttf, tablesOf(ttf)('cmap'))
  return [...new Set(text)].filter((letter) => /[^\s\p{Cf}]/u.test(letter) && glyphOf(letter.codePointAt(0) ?? 0) === 0)
}

function tablesOf(ttf: Buffer): (tag: string) => number {
  const places = new Map<string, number>()
  for (let i = 0; i < ttf.readUInt16BE(4); i++) {
    const at = 12 + i * 16
    places.set(ttf.toString('latin1', at, at + 4), ttf.readUInt32BE(at + 8))
  }
  return (tag) => {
    const at = places.get(tag)
    if (at === undefined) throw new Error(`the font has no ${tag} table`)
    return at
  }
}

/** Browsers take the typographic metrics when the font asks for it, else those of `hhea`. */
function linesOf(ttf: Buffer, table: (tag: string) => number): { ascent: number; descent: number } {
  const os2 = table('OS/2')
  const typographic = (ttf.readUInt16BE(os2 + 62) & 128) !== 0
  const at = typographic ? os2 + 68 : table('hhea') + 4
  return { ascent: ttf.readInt16BE(at), descent: Math.abs(ttf.readInt16BE(at + 2)) }
}

function advancesOf(ttf: Buffer, table: (tag: string) => number): (glyph: number) => number {
  const last = ttf.readUInt16BE(table('hhea') + 34) - 1
  const hmtx = table('hmtx')
  return (glyph) => ttf.readUInt16BE(hmtx + Math.min(glyph, last) * 4)
}

function glyphsOf(ttf: Buffer, cmap: number): (code: number) => number {
  for (let i = 0; i < ttf.readUInt16BE(cmap + 2); i++) {
    const at = cmap + ttf.readUInt32BE(cmap + 4 + i * 8 + 4)
    if (ttf.readUInt16BE(at) === 4) return (code) => glyphInSegments(ttf, at, code)
  }
  throw new Error('the font has no basic character map')
}

/** Character map format 4: segments of codes with a delta or an offset into glyph ids. */
function glyphInSegments(ttf: Buffer, at: number, code: number): number {
  const twice = ttf.readUInt16BE(at + 6)
  for (let i = 0; i < twice; i += 2) {
    const end = ttf.readUInt16BE(at + 14 + i)
    if (code > end) continue
    const start = ttf.readUInt16BE(at + 16 + twice + i)
    if (code < start) return 0
    const delta = ttf.readUInt16BE(at + 16 + twice * 2 + i)
    const offsetAt = at + 16 + twice * 3 + i
    const offset = ttf.readUInt16BE(offsetAt)
    return offset === 0 ? (code + delta) & 0xffff : (ttf.readUInt16BE(offsetAt + offset + (code - start) * 2) + delta) & 0xffff
  }
  return 0
}
