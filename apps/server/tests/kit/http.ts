import { pino } from 'pino'
import type { FastifyInstance } from 'fastify'
import type { Actor } from '../../src/kernel/actor.ts'
import { createRunner } from '../../src/platform/actions/runner.ts'
import type { AuditLine } from '../../src/platform/actions/runner.ts'
import type { Action } from '../../src/platform/actions/action.ts'
import type { Database } from '../../src/platform/db/database.ts'
import { openDoors } from '../../src/platform/http/doors.ts'
import { createOpenStreams } from '../../src/platform/http/open-streams.ts'
import type { DoorDeps } from '../../src/platform/http/doors.ts'
import { createHttp } from '../../src/platform/http/server.ts'
import { sendProblem } from '../../src/platform/http/problem.ts'
import { commonErrors } from '../../src/kernel/errors.ts'
import { newId } from './workspace.ts'

/** Turns texts round: enough to see that none is kept as it is. */
const turned = (text: string) => [...text].reverse().join('')
export const aSeal = { seal: turned, open: turned }

type Options = { db: Database; actions: readonly Action[]; over?: Partial<DoorDeps>; takeLimit?: (name: string) => Promise<void> }

/** The real HTTP doors over actions. `Authorization: Bearer <name>` or the cookie `who=<name>` speaks for an actor of `people`. */
export async function aServer({
  db,
  actions,
  over = {},
  takeLimit = async () => undefined,
}: Options): Promise<{ app: FastifyInstance; people: Map<string, Actor>; audited: AuditLine[]; deps: DoorDeps }> {
  const people = new Map<string, Actor>()
  const audited: AuditLine[] = []
  const app = await createHttp({ logger: pino({ level: 'silent' }), newId, allowedOrigins: [], trustProxy: false })
  app.setNotFoundHandler((request, reply) => sendProblem(commonErrors.not_found(), request, reply))
  const deps: DoorDeps = {
    authenticate: async (headers) => {
      const key = people.get((headers.get('authorization') ?? '').replace('Bearer ', ''))
      const cookie = people.get(/who=(\w+)/.exec(headers.get('cookie') ?? '')?.[1] ?? '')
      if (key) return { actor: key, by: 'key' }
      return cookie && { actor: cookie, by: 'cookie' }
    },
    runAction: createRunner({ db, takeLimit, audit: async (line) => void audited.push(line), answers: aSeal }),
    openStream: async function* () {
      yield { event: 'done', data: {} }
    },
    streams: createOpenStreams(),
    clock: { now: () => new Date() },
    newId,
    publicUrl: undefined,
    allowedOrigins: [],
    ...over,
  }
  openDoors(app, actions, deps)
  return { app, people, audited, deps }
}
