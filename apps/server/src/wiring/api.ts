import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { openDoors } from '../platform/http/doors.ts'
import type { DoorDeps } from '../platform/http/doors.ts'
import { createOpenStreams } from '../platform/http/open-streams.ts'
import { serveDashboard } from '../platform/http/dashboard.ts'
import { serveDocs } from '../platform/http/docs.ts'
import { createHttp } from '../platform/http/server.ts'
import { openMcp } from '../platform/mcp/server.ts'
import type { Foundation } from './foundation.ts'
import { serveHealth } from './health.ts'
import { createStreams } from './streams.ts'
import type { Rooms } from './rooms.ts'
import type { Tools } from './tools.ts'

const dashboardFolder = join(import.meta.dirname, '../../../dashboard/dist')

/** The dashboard's listener with all doors; not listening yet. */
export async function openApi(base: Foundation, tools: Tools, rooms: Rooms): Promise<FastifyInstance> {
  const { config, log, metrics, clock, newId, secrets, live } = base
  const { publicUrl, allowedOrigins, trustProxy } = config.http
  const app = await createHttp({ logger: quiet(log), newId, allowedOrigins, trustProxy })
  // Whoever hung up already has no address any more.
  app.addHook('onRequest', async ({ ip }) => void (await tools.limits.take('request.any', { address: ip ?? 'gone' })))
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    metrics.request({ method: request.method, route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 })
    log.debug(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    )
  })
  const deps: DoorDeps = {
    authenticate: rooms.accounts.authenticate,
    runAction: rooms.runAction,
    openStream: createStreams({ live, follow: rooms.runs.follow }),
    streams: createOpenStreams(),
    clock,
    newId,
    publicUrl,
    allowedOrigins,
  }
  openDoors(app, rooms.actions, deps)
  openMcp(app, rooms.actions, { ...deps, version: '0.1.0', confirmSecret: Buffer.from(secrets.keyFor('mcp confirm'), 'base64url') })
  rooms.accounts.routes(app)
  await app.register(rooms.hosting.routes)
  await app.register(rooms.studio.routes)
  serveHealth(app, { base, tools })
  await serveDocs(app, rooms.actions, '0.1.0')
  await serveDashboard(app, dashboardFolder)
  return app
}

/** The framework's own remarks, such as each address it listens on, are not what the operator waits for; its warnings and errors are. */
const quiet = (log: Foundation['log']) => log.child({}, { level: 'warn' })
