/** How a TrueType font calls itself: its family (name 1 of the Windows names) and the weight it claims. */
export type FontName = { family: string; weight: number }

/** Nothing when the font has no such name. */
export function fontNameOf(ttf: Buffer): FontName | undefined {
  const [at, os2] = [tableAt(ttf, 'name'), tableAt(ttf, 'OS/2')]
  if (at === undefined || os2 === undefined) return undefined
  const strings = at + ttf.readUInt16BE(at + 4)
  for (let i = 0; i < ttf.readUInt16BE(at + 2); i++) {
    const entry = at + 6 + i * 12
    const [platform, name, length, offset] = [0, 6, 8, 10].map((step) => ttf.readUInt16BE(entry + step)) as [number, number, number, number]
    if (platform === 3 && name === 1)
      return { family: utf16(ttf.subarray(strings + offset, strings + offset + length)), weight: ttf.readUInt16BE(os2 + 4) }
  }
  return undefined
}

function tableAt(ttf: Buffer, tag: string): number | undefined {
  for (let i = 0; i < ttf.readUInt16BE(4); i++) {
    const at = 12 + i * 16
    if (ttf.toString('latin1', at, at + 4) === tag) return ttf.readUInt32BE(at + 8)
  }
  return undefined
}

const utf16 = (big: Buffer): string => Buffer.from(big).swap16().toString('utf16le')
