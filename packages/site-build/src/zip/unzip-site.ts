import { createHash } from 'node:crypto'
import { crc32, inflateRawSync } from 'node:zlib'
import type { BuiltFile } from '../make-assets.ts'
import { packedBytes, readDirectory } from './directory.ts'
import type { ZipEntry } from './directory.ts'
import { ZipRefusal } from './errors.ts'
import { contentTypeOf } from './file-types.ts'

/** All in bytes, but `maxFiles` and `maxRatio` (unpacked : packed, for files over 1 MB). */
export type UnzipLimits = { maxFiles: number; maxFileBytes: number; maxTotalBytes: number; maxRatio: number }

export const usualLimits: UnzipLimits = { maxFiles: 2000, maxFileBytes: 25 * 1024 * 1024, maxTotalBytes: 100 * 1024 * 1024, maxRatio: 120 }

const ratioFrom = 1024 * 1024

/**
 * Takes an uploaded site apart, all or nothing. A single folder round everything is dropped, and so is what archivers add of their own.
 * Throws `ZipRefusal` with a code for whatever a site may not hold.
 */
export function unzipSite(bytes: Uint8Array, limits: UnzipLimits = usualLimits): Map<string, BuiltFile> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const all = readDirectory(zip, limits.maxFiles)
  for (const entry of all) checkEntry(entry, limits)
  const entries = all.filter((entry) => !entry.folder && !isLitter(entry.name))
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > limits.maxTotalBytes) throw new ZipRefusal('too_large')
  const wrapper = wrapperOf(entries)
  const files = new Map<string, BuiltFile>()
  const taken = new Set<string>()
  for (const entry of entries) {
    const path = entry.name.slice(wrapper.length)
    const type = contentTypeOf(path)
    if (type === undefined) throw new ZipRefusal('bad_type', path)
    // Two names that differ by case or by composed letters are one file on many machines.
    const same = path.normalize('NFC').toLowerCase()
    if (taken.has(same)) throw new ZipRefusal('duplicate', path)
    taken.add(same)
    const body = unpack(zip, entry)
    files.set(path, { body, type, sha256: createHash('sha256').update(body).digest('hex') })
  }
  if (!files.has('index.html')) throw new ZipRefusal('no_index')
  return files
}

export function checkEntry(entry: ZipEntry, limits: UnzipLimits): void {
  const { name, size, packedSize } = entry
  if (!isSafePath(name)) throw new ZipRefusal('bad_path', name)
  if (entry.symlink) throw new ZipRefusal('symlink', name)
  if (entry.encrypted) throw new ZipRefusal('encrypted', name)
  if (entry.method !== 0 && entry.method !== 8) throw new ZipRefusal('not_a_zip', name)
  if (size > limits.maxFileBytes) throw new ZipRefusal('file_too_large', name)
  if (size > ratioFrom && size > packedSize * limits.maxRatio) throw new ZipRefusal('bomb', name)
}

const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** Relative, forward slashes, no part that ends in a dot (`..` among them), none hidden but `.well-known`, nothing a file system or an address could misread. */
function isSafePath(name: string): boolean {
  // U+FFFD is what broken UTF-8 turns into; control and direction signs could make one name look like another.
  if (name.length === 0 || name.length > 240 || /[\u0000-\u001f\u007f\\:*?"<>|\ufffd\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(name))
    return false
  const parts = name.replace(/\/$/, '').split('/')
  return parts.every(
    (part) =>
      part !== '' && !/[. ]$/.test(part) && !deviceNames.test(part) && (!part.startsWith('.') || part === '.well-known' || isLitter(part)),
  )
}

/** What archivers of macOS and Windows leave behind. */
const isLitter = (name: string): boolean => /^__MACOSX\//.test(name) || /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/i.test(name)

/** `site/` when everything lies in it and the front page does too, else nothing. */
function wrapperOf(entries: readonly ZipEntry[]): string {
  if (entries.some((entry) => entry.name === 'index.html')) return ''
  const first = /^[^/]+\//.exec(entries[0]?.name ?? '')?.[0]
  return first !== undefined && entries.every((entry) => entry.name.startsWith(first)) ? first : ''
}

/** The claimed size is the limit while inflating, so a lying header cannot fill the memory. */
export function unpack(zip: Buffer, entry: ZipEntry): Buffer {
  const packed = packedBytes(zip, entry)
  const body = entry.method === 0 ? Buffer.from(packed) : inflate(packed, entry)
  if (body.length !== entry.size || crc32(body) !== entry.crc) throw new ZipRefusal('not_a_zip', entry.name)
  return body
}

function inflate(packed: Buffer, entry: ZipEntry): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
  } catch (cause) {
    const tooLong = cause instanceof RangeError || (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    throw new ZipRefusal(tooLong ? 'bomb' : 'not_a_zip', entry.name)
  }
}
