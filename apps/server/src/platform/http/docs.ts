import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import type { Action } from '../actions/action.ts'
import { openApiOf } from './openapi.ts'

/** `/openapi.json` and a page to read and try it at `/docs`. */
export async function serveDocs(app: FastifyInstance, actions: readonly Action[], version: string): Promise<void> {
  const document = openApiOf(
    actions.map((action) => action.contract),
    version,
  )
  app.get('/openapi.json', () => document)
  await app.register(swagger, { mode: 'static', specification: { document: document as never } })
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: false })
}
