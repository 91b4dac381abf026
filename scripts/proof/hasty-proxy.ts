import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './ask.ts'
import type { Ports } from './app-process.ts'

/** A front that says yes at once lets its clients write without end; with more than this on its way, the program would drown instead of being caught. */
const mostPassing = 24

/**
 * A deliberately broken front, to show that the proof would notice. `hasty` says yes before the program has the write; `doubling` sends a write
 * again under another name when no answer came.
 */
export async function openHastyProxy({
  port,
  sitesPort,
  way,
}: Ports & { way: 'hasty' | 'doubling' }): Promise<{ ports: Ports; close(): Promise<void> }> {
  const [api, sites] = await Promise.all([listen(port, 201, way), listen(sitesPort, 303, way)])
  const portOf = (server: Server) => (server.address() as { port: number }).port
  return {
    ports: { port: portOf(api), sitesPort: portOf(sites) },
    async close() {
      for (const server of [api, sites]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

async function listen(target: number, yes: number, way: 'hasty' | 'doubling'): Promise<Server> {
  let passing = 0
  const server = createServer(async (request, response) => {
    while (passing >= mostPassing) await pause(5)
    passing += 1
    await forward({ request, response, target, yes, way }).catch(() => response.destroy())
    passing -= 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

type Passing = { request: IncomingMessage; response: ServerResponse; target: number; yes: number; way: 'hasty' | 'doubling' }

async function forward({ request, response, target, yes, way }: Passing): Promise<void> {
  const body = (await buffer(request)).toString('utf8')
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' && name !== 'connection' ? [[name, value]] : [])),
  )
  const pass = (changed: Record<string, string> = {}) =>
    ask({ port: target, path: request.url ?? '/', method: request.method, headers: { ...headers, ...changed }, body })
  if (way === 'hasty') {
    response.writeHead(yes).end()
    await pass().catch(() => undefined)
    return
  }
  const first = pass().catch(() => undefined)
  const second = pass({
    'idempotency-key': `${headers['idempotency-key'] ?? ''}-again`,
    'user-agent': `${headers['user-agent'] ?? ''} again`,
  }).catch(() => undefined)
  const answer = (await first) ?? (await second)
  if (!answer) return void response.destroy()
  response.writeHead(answer.status).end(answer.body)
}
