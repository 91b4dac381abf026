import { z } from 'zod'
import type { Scope } from '../../kernel/store.ts'
import type { WriteTx } from '../../platform/db/database.ts'

/** One file of a build, as the site server needs it. */
export const ManifestFile = z.object({ path: z.string(), fileId: z.string(), sha256: z.string(), type: z.string(), size: z.number().int() })
export type ManifestFile = z.infer<typeof ManifestFile>

/** A build before it is brought anywhere: bytes by path. */
export type BuildFile = { path: string; type: string; body: Uint8Array }

/** Where bytes lie. What is put stays a day unless a transaction keeps it. */
export type Blobs = {
  put(scope: Scope, file: BuildFile): Promise<{ fileId: string; sha256: string }>
  get(workspaceId: string, fileId: string): Promise<Uint8Array>
  keep(tx: WriteTx, fileId: string): Promise<void>
  /** Forgets a file; its bytes go later, if nothing else has the same. */
  remove(tx: WriteTx, fileId: string): Promise<void>
}
