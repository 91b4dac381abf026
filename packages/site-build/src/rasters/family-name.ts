/** The family name inside a TrueType font (name 1 of its Windows names), or nothing when it has none. */
export function familyOf(ttf: Buffer): string | undefined {
  const at = tableAt(ttf, 'name')
  if (at === undefined) return undefined
  const strings = at + ttf.readUInt16BE(at + 4)
  for (let i = 0; i < ttf.readUInt16BE(at + 2); i++) {
    const entry = at + 6 + i * 12
    const [platform, name, length, offset] = [0, 6, 8, 10].map((step) => ttf.readUInt16BE(entry + step)) as [number, number, number, number]
    if (platform === 3 && name === 1) return utf16(ttf.subarray(strings + offset, strings + offset + length))
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
