import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'

export type LiveRoute = { method: string; path: string }

/**
 * Starts something that brings up the HTTP server in this process and tells which routes it really opened: heard from the framework itself, so no
 * route can be left out by forgetting to list it.
 */
export async function hearRoutes<T>(start: () => Promise<T>): Promise<{ started: T; routes: LiveRoute[]; app: FastifyInstance }> {
  const routes: LiveRoute[] = []
  const apps: FastifyInstance[] = []
  const hear = (message: unknown) => {
    const app = (message as { fastify: FastifyInstance }).fastify
    apps.push(app)
    app.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, path: url })
    })
  }
  subscribe('fastify.initialization', hear)
  try {
    const started = await start()
    const [app] = apps
    if (!app) throw new Error('no HTTP server was started')
    return { started, routes, app }
  } finally {
    unsubscribe('fastify.initialization', hear)
  }
}
