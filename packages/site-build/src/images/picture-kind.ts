import { PictureRefusal } from './errors.ts'

export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg'

const marks: readonly [kind: PictureKind, at: number, start: string][] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['webp', 8, 'WEBP'],
]
const kindOfEnding: Readonly<Record<string, PictureKind | 'heic'>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  jpe: 'jpeg',
  jfif: 'jpeg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg',
  heic: 'heic',
  heif: 'heic',
}

/** What a file is by its first bytes; nothing for what is no picture. The name has no say in it. */
export function kindOfBytes(body: Buffer): PictureKind | 'heic' | undefined {
  const head = body.toString('latin1', 0, 64)
  const marked = marks.find(([, at, start]) => head.startsWith(start, at))
  if (marked) return marked[0]
  if (head.startsWith('ftyp', 4)) return kindOfBrand(head)
  return /^(\uFEFF)?\s*(<\?xml[^>]*>\s*)?((<!--(?:(?!-->)[^])*-->|<!DOCTYPE\s[^>[]*>)\s*)*<svg[\s>]/i.test(body.toString('utf8', 0, 4096))
    ? 'svg'
    : undefined
}

/** The container of AVIF and HEIC is the same; its brands tell which codec is inside. */
function kindOfBrand(head: string): 'avif' | 'heic' | undefined {
  if (/avi[fs]/.test(head.slice(8, 40))) return 'avif'
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(head.slice(8, 40)) ? 'heic' : undefined
}

/** The kind of a picture that is only a picture, called what it is. Throws `PictureRefusal`. */
export function onlyPicture(body: Buffer, name: string): PictureKind {
  const kind = kindOfBytes(body)
  if (kind === undefined) throw new PictureRefusal('no_picture')
  if (kind === 'heic') throw new PictureRefusal('heic')
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  const called = ending === undefined ? undefined : kindOfEnding[ending]
  if (ending !== undefined && called !== kind) throw new PictureRefusal('wrong_name')
  if (kind !== 'svg' && isSomethingElseToo(body)) throw new PictureRefusal('two_faced')
  return kind
}

const tailBytes = 64 * 1024

/**
 * A program that looks for an archive at the end, for a document in the first kilobyte, or for a page anywhere near the edges would read this file as
 * that. Only its pixels are ever kept, so nothing of it could come through; whoever sends one is told anyway.
 */
function isSomethingElseToo(body: Buffer): boolean {
  const head = body.toString('latin1', 0, 1024)
  const tail = body.toString('latin1', Math.max(0, body.length - tailBytes))
  return (
    head.includes('%PDF-') || /<(script|html|svg|\?php|!doctype)/i.test(head) || /<(script|\?php)[\s>]/i.test(tail) || endsInArchive(body)
  )
}

const endOfArchive = Buffer.from('PK\x05\x06', 'latin1')

/** The last record of a ZIP tells the length of its remark; it is one when that reaches exactly to the end. */
function endsInArchive(body: Buffer): boolean {
  for (
    let at = body.lastIndexOf(endOfArchive);
    at >= 0 && at >= body.length - 22 - 0xffff;
    at = at === 0 ? -1 : body.lastIndexOf(endOfArchive, at - 1)
  )
    if (at + 22 <= body.length && at + 22 + body.readUInt16LE(at + 20) === body.length) return true
  return false
}
