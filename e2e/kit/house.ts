import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../apps/server/src/config/config.ts'
import type { Env } from '../../apps/server/src/config/env.ts'
import { startManara } from '../../apps/server/src/wiring/start-manara.ts'
import { whenFileEnds } from '../../apps/server/tests/kit/closing.ts'
import { buildDashboard } from '../../scripts/dashboard-build.ts'

/** A whole program on a fresh data folder, of which only the terminal's line is known: all else is done on the screen. */
export type House = { url: string; signInLink: string; close: () => Promise<void> }

/** Builds the dashboard when it is stale and starts everything; stopped when the test file ends. */
export async function aHouse(env: Env = {}): Promise<House> {
  await buildDashboard((line) => process.stderr.write(`${line}\n`))
  const folder = mkdtempSync(join(tmpdir(), 'manara-house-'))
  // A root process lends PostgreSQL another user, who must be able to walk in.
  chmodSync(folder, 0o711)
  const [port, sitesPort] = [await freePort(), await freePort()]
  const said: string[] = []
  const config = readConfig({
    PORT: String(port),
    SITES_PORT: String(sitesPort),
    HOST: '127.0.0.1',
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'error',
    ...env,
  })
  const running = await startManara(config, { say: (line) => void said.push(line), write: (line) => process.stderr.write(line) })
  let closing: Promise<void> | undefined
  const close = () => (closing ??= running.close().then(() => rmSync(folder, { recursive: true, force: true })))
  whenFileEnds(close)
  return { url: `http://localhost:${port}`, signInLink: /https?:\S+\/welcome\?token=\S+/.exec(said.join('\n'))?.[0] ?? '', close }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
