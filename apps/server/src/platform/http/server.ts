import cors from '@fastify/cors'
import multipart from '@fastify/multipart'
import { LogController, fastify } from 'fastify'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { NewId } from '../../kernel/ids.ts'
import { uploadBounds } from '../limits/index.ts'
import { sendProblem } from './problem.ts'
import { securityHeaders } from './security-headers.ts'

type Options = { logger: FastifyBaseLogger; newId: NewId; allowedOrigins: readonly string[]; trustProxy: boolean }

const oneMegabyte = 1024 * 1024
/** Only the operator's own proxy, who stands next to us, is believed; what stood in the header before it may be anybody's invention. */
const nextToUs = (_address: string, hop: number) => hop === 0

/** The bare server of the dashboard and the API: limits, headers, problems; doors and routes are hung on by the wiring. */
export async function createHttp({ logger, newId, allowedOrigins, trustProxy }: Options): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    genReqId: () => newId('req'),
    bodyLimit: oneMegabyte,
    trustProxy: trustProxy ? nextToUs : false,
    requestTimeout: 120_000,
    connectionTimeout: 0,
    keepAliveTimeout: 72_000,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    logController: new LogController({ disableRequestLogging: true }),
    return503OnClosing: true,
    // An address that cannot be read fails before there is a route, so the error handler below never hears of it.
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply),
  })
  // Before anything that brings routes: a route keeps the handler it finds when it is made.
  app.setErrorHandler(sendProblem)
  acceptOnlyJson(app)
  await app.register(multipart, {
    limits: { files: uploadBounds.files, fileSize: uploadBounds.bytes, fields: 10, fieldSize: 10_000, parts: 20, headerPairs: 200 },
  })
  await app.register(cors, {
    origin: allowedOrigins.length > 0 ? [...allowedOrigins] : false,
    credentials: true,
    exposedHeaders: ['x-request-id', 'retry-after'],
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    securityHeaders(request, reply)
  })
  return app
}

/** A body is JSON or it is refused; the check is on the media type itself, so parameters, case and blanks change nothing. */
function acceptOnlyJson(app: FastifyInstance) {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(/^application\/json\s*(;|$)/i, { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'))
}
