import type { Server } from 'node:http'
import { warm } from '@manara/composer'
import { warmFonts } from '@manara/site-build'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config/config.ts'
import type { Clock } from '../platform/clock.ts'
import { StartRefused } from '../platform/start-refused.ts'
import { openApi } from './api.ts'
import { layFoundation } from './foundation.ts'
import type { Say } from './foundation.ts'
import { furnishRooms } from './rooms.ts'
import { pickTools } from './tools.ts'
import { startWork } from './work.ts'

export type Running = { close(): Promise<void> }
type Outside = { say: Say; write: (line: string) => void; clock?: Clock }

/** Starts the parts that `config.role` asks for, bottom to top, and gives what stops them, top to bottom. Throws `StartRefused` with one sentence. */
export async function startManara(config: Config, outside: Outside): Promise<Running> {
  const base = await layFoundation(config, outside)
  const closing: (() => Promise<void>)[] = [base.close]
  const close = async () => {
    for (const end of closing.toReversed())
      await end().catch((error: unknown) => base.log.error({ err: error }, 'a part did not stop cleanly'))
  }
  try {
    const tools = pickTools(base)
    const rooms = await furnishRooms(base, tools)
    closing.push(rooms.experiments.close, rooms.hosting.close)
    const { host, port, sitesPort } = config.http
    if (config.role !== 'api') closing.push(await startWork(base, tools, rooms))
    if (config.role !== 'worker') {
      await rooms.accounts.firstStart.ensure()
      const app = await openApi(base, tools, rooms)
      closing.push(
        () => closeApi(app),
        () => closeServer(rooms.hosting.siteServer),
      )
      await listen('SITES_PORT', sitesPort, () => listenOn(rooms.hosting.siteServer, { host, port: sitesPort }))
      await listen('PORT', port, () => app.listen({ host, port }))
      await greet(config, { say: outside.say, link: await rooms.accounts.firstStart.link() })
    } else outside.say('Manara works in the background.')
    // Now nobody waits: the first brief of a process would otherwise wait for its patterns, the first page for its fonts.
    setImmediate(warm)
    void warmFonts()
    return { close }
  } catch (error) {
    await close()
    throw error
  }
}

async function greet({ http }: Config, { say, link }: { say: Say; link: string | undefined }): Promise<void> {
  const address = http.publicUrl ?? `http://localhost:${http.port}`
  say(link === undefined ? `Manara is ready: ${address}` : `Manara is ready. Sign in once with this link: ${address}${link}`)
}

async function listen(name: string, port: number, start: () => Promise<unknown>): Promise<void> {
  try {
    await start()
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new StartRefused(`Port ${port} is in use by another program: stop it, or set ${name} to a free port.`, { cause })
    if ((cause as NodeJS.ErrnoException).code === 'EACCES')
      throw new StartRefused(`Port ${port} may not be used by this user: set ${name} to one above 1023.`, { cause })
    throw cause
  }
}

const listenOn = (server: Server, { host, port }: { host: string; port: number }) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

/** Streams would hold the listener open for ever; they are told to go and come back elsewhere. */
async function closeApi(app: FastifyInstance): Promise<void> {
  app.server.closeIdleConnections()
  const cut = setTimeout(() => app.server.closeAllConnections(), 2_000)
  await app.close()
  clearTimeout(cut)
}

const closeServer = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 2_000).unref()
  })
