import { z } from 'zod'

/** One file of a build, as the site server needs it. */
export const ManifestFile = z.object({ path: z.string(), sha256: z.string(), type: z.string(), size: z.number().int() })
export type ManifestFile = z.infer<typeof ManifestFile>

/** A build before it is brought anywhere: bytes by path. */
export type BuildFile = { path: string; type: string; body: Uint8Array }

/** Where bytes lie, by content: putting the same bytes twice keeps one copy. */
export type Blobs = { put(body: Uint8Array, type: string): Promise<string>; get(sha256: string): Promise<Uint8Array> }
