import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { commonErrors } from '../../kernel/errors.ts'
import { sendProblem } from './problem.ts'

/** Serves the built dashboard; an address it does not know is a screen of the dashboard, one below /api is nothing. */
export async function serveDashboard(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(`${folder}/index.html`)
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      maxAge: 0,
      // The build lays the compressed forms beside the files.
      preCompressed: true,
      setHeaders: (reply, path) =>
        void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
    })
  }
  if (built) app.get('/', (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('index.html'))
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const wantsScreen = isRead && (request.headers.accept ?? '').includes('text/html') && !/^\/(api|mcp)(\/|$)/.test(path)
    if (built && wantsScreen) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    return sendProblem(commonErrors.not_found(), request, reply)
  })
}
