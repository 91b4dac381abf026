import type { Readable } from 'node:stream'

/** Whose bytes, by their content. */
export type BlobKey = { workspaceId: string; sha256: string }

/** Where bytes lie. Keeping the same bytes twice changes nothing; what is kept survives a crash of the machine. */
export type BlobStore = {
  /** Takes the bytes of a local file of `size` bytes; the file itself may be moved away. */
  keep(key: BlobKey, spooled: { path: string; size: number }): Promise<void>
  /** The bytes, or nothing when they are not there. */
  open(key: BlobKey): Promise<Readable | undefined>
  /** Also fine when they are gone already. */
  remove(key: BlobKey): Promise<void>
}

/** `wsp_.../ab/abcd...`; refuses anything that is not an id and a hash, so no path can lead out of its place. */
export function blobPath({ workspaceId, sha256 }: BlobKey): string {
  if (!/^wsp_[0-9a-z]{26}$/.test(workspaceId) || !/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not the key of a file')
  return `${workspaceId}/${sha256.slice(0, 2)}/${sha256}`
}
