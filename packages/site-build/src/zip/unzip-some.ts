import { readDirectory } from './directory.ts'
import { ZipRefusal } from './errors.ts'
import { checkEntry, unpack } from './unzip-site.ts'
import type { UnzipLimits } from './unzip-site.ts'

/**
 * Takes only some files out of an archive, such as the text of a document. Nothing else of it is unpacked.
 * Throws `ZipRefusal` where one of them, or all together, are more than `limits` allows.
 */
export function unzipSome(bytes: Uint8Array, wanted: (path: string) => boolean, limits: UnzipLimits): Map<string, Buffer> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(zip, limits.maxFiles).filter((entry) => !entry.folder && wanted(entry.name))
  for (const entry of entries) checkEntry(entry, limits)
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > limits.maxTotalBytes) throw new ZipRefusal('too_large')
  return new Map(entries.map((entry) => [entry.name, unpack(zip, entry)]))
}
