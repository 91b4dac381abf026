import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder that is gone when the test is. Others may walk through it, as PostgreSQL's user must. Call it inside a test. */
export function aTempFolder(mode = 0o711): string {
  const folder = mkdtempSync(join(tmpdir(), 'manara-try-'))
  chmodSync(folder, mode)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
