import type { FastifyInstance } from 'fastify'
import type { Foundation } from './foundation.ts'
import type { Tools } from './tools.ts'

/** `/health` says that the process lives, `/ready` that it can serve, `/metrics` how it does. None of them needs a sign-in or tells of content. */
export function serveHealth(app: FastifyInstance, { base, tools }: { base: Foundation; tools: Tools }): void {
  const { metrics, database } = base
  metrics.watchPool('app', database.pools.app)
  metrics.watchPool('sweeper', database.pools.sweeper)
  app.get('/health', () => ({ status: 'ok' }))
  app.get('/ready', async (_request, reply) => {
    const isUp = await database.pools.app.query('select 1').then(
      () => true,
      () => false,
    )
    return reply.code(isUp ? 200 : 503).send({
      status: isUp ? 'ready' : 'database_away',
      database: isUp,
      model: tools.models.state(),
      mail: tools.mail.delivers ? 'smtp' : 'outbox',
    })
  })
  app.get('/metrics', async (_request, reply) => {
    const { type, text } = await metrics.show()
    return reply.type(type).send(text)
  })
}
