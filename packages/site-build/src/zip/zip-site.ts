import { zipSync } from 'fflate'
import type { Zippable } from 'fflate'

/** The date in every entry. ZIP stores wall time, so it is built from local fields: the same bytes in every time zone. */
const entryDate = (): Date => new Date(2020, 0, 1, 0, 0, 0)

/** Already packed formats gain nothing by packing again. */
const packed = /\.(woff2|png|jpe?g|avif|webp|gif|zip)$/i

/** A site's files as a ZIP: sorted, one date, so the same files give the same bytes anywhere. */
export function zipSite({ files }: { files: ReadonlyMap<string, { body: Buffer }> }): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const entries: Zippable = Object.fromEntries(sorted.map(([path, { body }]) => [path, [body, { level: packed.test(path) ? 0 : 9 }]]))
  return zipSync(entries, { mtime: entryDate() })
}
