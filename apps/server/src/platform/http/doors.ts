import { httpDoors } from '@manara/contracts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../../kernel/actor.ts'
import { commonErrors } from '../../kernel/errors.ts'
import type { NewId } from '../../kernel/ids.ts'
import type { Action, ActionContext } from '../actions/action.ts'
import { isGranted } from '../actions/runner.ts'
import type { RunAction } from '../actions/runner.ts'
import type { Clock } from '../clock.ts'
import { webHeaders } from './identity.ts'
import type { Authenticate } from './identity.ts'
import { comesFromUs, originOf } from './origin.ts'
import { sendEvents } from './sse.ts'
import type { SseFrame } from './sse.ts'
import type { OpenStreams } from './open-streams.ts'
import { silentLookMs, watchWelcome, whileWelcome } from './still-welcome.ts'

/** Opens the stream an action declares, after its output. `after` is the client's `Last-Event-ID`. */
export type OpenStream = (
  action: Action,
  context: ActionContext,
  from: { output: unknown; after: string | undefined },
) => AsyncIterable<SseFrame>

export type DoorDeps = {
  authenticate: Authenticate
  runAction: RunAction
  openStream: OpenStream
  streams: OpenStreams
  /** How often a silent stream is asked about; default half a minute. */
  streamLookMs?: number
  clock: Clock
  newId: NewId
  publicUrl: string | undefined
  allowedOrigins: readonly string[]
}

/** Every HTTP door of every action. Input is path parameters over body or query; the runner does the rest. */
export function openDoors(app: FastifyInstance, actions: readonly Action[], deps: DoorDeps): void {
  for (const action of actions) {
    for (const { method, path } of httpDoors(action.contract)) {
      // A stream has no end, so there are no headers of the whole to ask for.
      app.route({
        method,
        url: path,
        exposeHeadRoute: action.contract.stream === undefined,
        handler: (request, reply) => answer({ request, reply, action }, deps),
      })
    }
  }
}

type Call = { request: FastifyRequest; reply: FastifyReply; action: Action }

async function answer(call: Call, deps: DoorDeps) {
  const { request, reply, action } = call
  const leaving = leavingOf(reply)
  const context = await contextOf(request, leaving.signal, { action, deps })
  if (action.contract.stream) return answerByStream(call, { context, leaving }, deps)
  const output = await deps.runAction(action, context, inputOf(request))
  const { produces, status } = action.contract
  if (produces)
    return reply
      .type(produces)
      .header('cache-control', 'no-store')
      .send(bytesOf((output as { body: string | Uint8Array }).body))
  if (status === 204) return reply.code(204).send()
  return reply
    .code(status ?? 200)
    .header('cache-control', 'no-store')
    .send(output)
}

/** A stream has its seat before anything is done, so that one that is refused has done nothing. */
async function answerByStream(call: Call, { context, leaving }: { context: ActionContext; leaving: AbortController }, deps: DoorDeps) {
  const { request, reply, action } = call
  const giveSeatBack = deps.streams.enter(context)
  const still = () => mayStill(call, context.actor, deps)
  const end = () => leaving.abort(new Error('the reader may not hear this any more'))
  const stopAsking = watchWelcome(still, end, deps.streamLookMs ?? silentLookMs)
  try {
    const output = await deps.runAction(action, context, inputOf(request))
    const frames = deps.openStream(action, context, { output, after: lastEventId(request) })
    await sendEvents(reply, whileWelcome(frames, { still, nowMs: () => performance.now() }), leaving.signal)
  } finally {
    stopAsking()
    giveSeatBack()
  }
}

/** Whether who opened a stream may still have it: signed in, in the same workspace, with the right it needs. What cannot be found out is no. */
async function mayStill({ request, action }: Call, actor: Actor, { authenticate }: DoorDeps): Promise<boolean> {
  const identity = await authenticate(webHeaders(request)).catch(() => undefined)
  return identity !== undefined && identity.actor.workspaceId === actor.workspaceId && isGranted(identity.actor, action.contract)
}

const bytesOf = (body: string | Uint8Array) => (typeof body === 'string' ? body : Buffer.from(body))
const nobody: Actor = { kind: 'visitor', id: 'nobody', workspaceId: '', grants: new Set() }

async function contextOf(
  request: FastifyRequest,
  signal: AbortSignal,
  { action, deps }: { action: Action; deps: DoorDeps },
): Promise<ActionContext> {
  const identity = await deps.authenticate(webHeaders(request))
  if (!identity && action.contract.may !== 'public') throw commonErrors.signed_out()
  if (identity?.by === 'cookie' && !comesFromUs(request, deps)) throw commonErrors.wrong_origin()
  return {
    actor: identity?.actor ?? nobody,
    sessionId: identity?.sessionId,
    signal,
    clock: deps.clock,
    newId: deps.newId,
    requestId: request.id,
    key: idempotencyKey(request),
    origin: originOf(request, deps.publicUrl),
    address: request.ip,
  }
}

function idempotencyKey(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key !== 'string' || key.length < 1 || key.length > 255)
    throw commonErrors.invalid({ errors: [{ path: 'Idempotency-Key', message: '1 to 255 characters' }] })
  return key
}

/** Path parameters win, so a body cannot speak of another resource than the address does. */
function inputOf(request: FastifyRequest): unknown {
  const carried = request.method === 'GET' || request.method === 'DELETE' ? request.query : request.body
  if (carried !== undefined && carried !== null && (typeof carried !== 'object' || Array.isArray(carried)))
    throw commonErrors.invalid({ errors: [{ path: '', message: 'send a JSON object' }] })
  return { ...(carried as object | undefined), ...(request.params as object) }
}

function lastEventId(request: FastifyRequest): string | undefined {
  const header = request.headers['last-event-id']
  return typeof header === 'string' && header.length <= 64 ? header : undefined
}

/** Aborts when the client goes before the answer is complete. */
function leavingOf(reply: FastifyReply): AbortController {
  const leaving = new AbortController()
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) leaving.abort(new Error('the client went away'))
  })
  return leaving
}
