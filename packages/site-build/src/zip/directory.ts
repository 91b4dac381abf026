import { ZipRefusal } from './errors.ts'

/** One entry as the directory at the end of the archive tells it. Sizes are claims until the bytes are there. */
export type ZipEntry = {
  name: string
  method: number
  packedSize: number
  size: number
  crc: number
  at: number
  encrypted: boolean
  symlink: boolean
  folder: boolean
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50

/** Reads the directory; throws `not_a_zip` for anything that does not add up, and does not follow ZIP64 (no site needs it). */
export function readDirectory(zip: Buffer, maxFiles: number): ZipEntry[] {
  const end = findEnd(zip)
  const [count, size, start] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)]
  if (count === 0xffff || start === 0xffffffff) throw new ZipRefusal(count === 0xffff ? 'too_many_files' : 'not_a_zip')
  if (start + size > end) throw new ZipRefusal('not_a_zip')
  if (count > maxFiles) throw new ZipRefusal('too_many_files')
  const entries: ZipEntry[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || zip.readUInt32LE(at) !== entryMark) throw new ZipRefusal('not_a_zip')
    entries.push(entryAt(zip, at))
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 0xffff); at--) {
    if (zip.readUInt32LE(at) === endMark && at + 22 + zip.readUInt16LE(at + 20) === zip.length) return at
  }
  throw new ZipRefusal('not_a_zip')
}

function entryAt(zip: Buffer, at: number): ZipEntry {
  const bytes = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28))
  const name = bytes.toString('utf8')
  // Unix file types stand in the upper half of the outer attributes: 0xa is a link.
  const kind = zip.readUInt32LE(at + 38) >>> 28
  return {
    name,
    method: zip.readUInt16LE(at + 10),
    packedSize: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    crc: zip.readUInt32LE(at + 16),
    at: zip.readUInt32LE(at + 42),
    encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
    symlink: kind === 0xa,
    folder: name.endsWith('/'),
  }
}

/** The packed bytes of an entry, found through its local header. */
export function packedBytes(zip: Buffer, entry: ZipEntry): Buffer {
  if (entry.at + 30 > zip.length || zip.readUInt32LE(entry.at) !== localMark) throw new ZipRefusal('not_a_zip', entry.name)
  const start = entry.at + 30 + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28)
  if (start + entry.packedSize > zip.length) throw new ZipRefusal('not_a_zip', entry.name)
  return zip.subarray(start, start + entry.packedSize)
}
