import type { Axis, Face, Script } from './type-pairs.ts'

/** One font file a page asks for: `path` inside the site, and all it takes to make its bytes. `chars` is sorted, each letter once. */
export type FontNeed = { path: string; pkg: string; file: string; axes: Readonly<Record<string, Axis>>; chars: string }

/** The file and what its `@font-face` says beside it. */
export type FontFile = { need: FontNeed; family: string; weight: string; unicodeRange: string }

/** Whole blocks rather than single letters: the same CSS serves every page of a language. Order matters, the first match wins. */
const blocks: readonly { script: Script; range: string; test: RegExp }[] = [
  {
    script: 'arabic',
    range: 'U+600-6FF,U+750-77F,U+8A0-8FF,U+FB50-FDFF,U+FE70-FEFF',
    test: /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/u,
  },
  { script: 'cyrillic', range: 'U+400-45F,U+490-491,U+4B0-4B1,U+2116', test: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u },
  {
    script: 'latin-ext',
    range: 'U+100-130,U+132-151,U+154-2BA,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF',
    test: /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2c60-\u2c7f\ua720-\ua7ff]/u,
  },
  {
    script: 'latin',
    range: 'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+300-301,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215',
    test: /[\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u0300\u0301\u2000-\u206f\u20ac\u2122\u2190-\u2193\u2212\u2215]/u,
  },
]

/** The files a face needs to set `text`, one per script that occurs in it; letters the face lacks are left to the fallback. */
export function fontFilesFor(face: Face, text: string): FontFile[] {
  const letters = [...new Set(text)].sort()
  const taken = new Map<Script, string[]>()
  for (const letter of letters) {
    const script = blocks.find((block) => block.test.test(letter))?.script
    if (script && face.scripts.includes(script)) taken.set(script, [...(taken.get(script) ?? []), letter])
  }
  return blocks.flatMap(({ script, range }) => {
    const chars = taken.get(script)?.join('')
    if (chars === undefined || chars.trim() === '') return []
    return [{ need: needOf(face, script, chars), family: face.family, weight: face.weight, unicodeRange: range }]
  })
}

/** Fonts are served as never changing, so a change in how they are cut must change their names: raise this with it. */
const cutVersion = 2

function needOf(face: Face, script: Script, chars: string): FontNeed {
  const file = face.file.replace('{script}', script)
  const axes = face.axes ?? {}
  return { path: `fonts/${shortHash(JSON.stringify([cutVersion, face.pkg, file, axes, chars]))}.woff2`, pkg: face.pkg, file, axes, chars }
}

/** 53 bits of a text as base 36: enough to tell the files of one site apart, and needs no crypto. */
export function shortHash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0')
}
