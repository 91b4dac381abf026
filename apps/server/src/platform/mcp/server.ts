import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { actorName } from '../../kernel/store.ts'
import { commonErrors } from '../../kernel/errors.ts'
import type { Action, ActionContext } from '../actions/action.ts'
import { admit, isGranted } from '../actions/runner.ts'
import type { DoorDeps } from '../http/doors.ts'
import { webHeaders } from '../http/identity.ts'
import type { Identity } from '../http/identity.ts'
import { comesFromUs, originOf } from '../http/origin.ts'
import { problemOf } from '../http/problem.ts'
import { silentLookMs, watchWelcome } from '../http/still-welcome.ts'
import { confirmToken, isConfirmed } from './confirm.ts'
import { toolsOf } from './tools.ts'

type Whom = { context: ActionContext; authenticate: () => Promise<Identity | undefined> }
type Deps = DoorDeps & { version: string; confirmSecret: Uint8Array }
type Report = (at: { step: number; of: number; text: string }) => Promise<void>

/** The MCP door at `/mcp`: streamable HTTP without sessions, signed in by an API key like the rest of the API. */
export function openMcp(app: FastifyInstance, actions: readonly Action[], deps: Deps): void {
  const tools = toolsOf(actions)
  const byName = new Map(tools.map(({ tool, action }) => [tool.name, action]))

  app.post('/mcp', async (request, reply) => {
    const authenticate = () => deps.authenticate(webHeaders(request))
    const context = await contextOf(request, { authenticate, deps })
    reply.raw.on('close', deps.streams.enter(context))
    const server = new Server({ name: 'manara', version: deps.version }, { capabilities: { tools: {} } })
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(({ tool }) => tool) }))
    server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra) => {
      const action = byName.get(params.name)
      const token = params._meta?.progressToken
      const report: Report = async ({ step, of, text }) => {
        if (token !== undefined)
          await extra.sendNotification({
            method: 'notifications/progress',
            params: { progressToken: token, progress: step, total: of, message: text },
          })
      }
      const { signal, stop } = whileGranted(action, { context, authenticate }, deps)
      const call = { context: { ...context, signal: AbortSignal.any([extra.signal, signal]) }, input: params.arguments ?? {}, report }
      return callTool(action, call, deps).finally(stop)
    })
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined })
    reply.raw.on('close', () => void server.close())
    await server.connect(transport)
    reply.hijack()
    await transport.handleRequest(request.raw, reply.raw, request.body)
  })
  app.route({ method: ['GET', 'DELETE'], url: '/mcp', handler: (_request, reply) => reply.code(405).header('allow', 'POST').send() })
}

/** A call may stay open for long: it ends when its caller was removed, or lost the right it needs. */
function whileGranted(action: Action | undefined, { context, authenticate }: Whom, { streamLookMs }: Deps) {
  const ending = new AbortController()
  const still = async () => {
    const actor = (await authenticate().catch(() => undefined))?.actor
    return actor !== undefined && actor.workspaceId === context.actor.workspaceId && (!action || isGranted(actor, action.contract))
  }
  const end = () => ending.abort(new Error('the caller may not do this any more'))
  return { signal: ending.signal, stop: watchWelcome(still, end, streamLookMs ?? silentLookMs) }
}

async function contextOf(
  request: FastifyRequest,
  { authenticate, deps }: { authenticate: () => Promise<Identity | undefined>; deps: Deps },
): Promise<ActionContext> {
  const identity = await authenticate()
  if (!identity) throw commonErrors.signed_out()
  if (identity.by === 'cookie' && !comesFromUs(request, deps)) throw commonErrors.wrong_origin()
  return {
    actor: identity.actor,
    sessionId: identity.sessionId,
    signal: AbortSignal.timeout(120_000),
    clock: deps.clock,
    newId: deps.newId,
    requestId: request.id,
    origin: originOf(request, deps.publicUrl),
    address: request.ip,
  }
}

type Call = { context: ActionContext; input: Record<string, unknown>; report: Report }
type Result = { content: { type: 'text'; text: string }[]; structuredContent?: Record<string, unknown>; isError?: boolean }

async function callTool(action: Action | undefined, { context, input, report }: Call, deps: Deps): Promise<Result> {
  if (!action) return { isError: true, content: [{ type: 'text', text: 'There is no such tool.' }] }
  try {
    const { confirm, ...rest } = input
    if (action.contract.doors.mcp === 'confirm' && !mayGoAhead(action, { context, input: rest, confirm }, deps))
      return preview(action, { context, input: rest }, deps)
    const output = await deps.runAction(action, context, rest)
    return said(action.contract.stream ? await lastPart(action, { context, output, report }, deps) : output)
  } catch (error) {
    const { body } = problemOf(error, context.requestId)
    return { isError: true, content: [{ type: 'text', text: JSON.stringify(body) }] }
  }
}

const asked = (action: Action, { context, input }: { context: ActionContext; input: unknown }, deps: Deps) => ({
  action: action.contract.name,
  actor: `${context.actor.workspaceId}|${actorName(context.actor)}`,
  input,
  nowMs: deps.clock.now().getTime(),
  secret: deps.confirmSecret,
})

function mayGoAhead(action: Action, call: { context: ActionContext; input: unknown; confirm: unknown }, deps: Deps): boolean {
  return typeof call.confirm === 'string' && isConfirmed(asked(action, call, deps), call.confirm)
}

/** Only what would be done if it were confirmed gets a token: whoever may not, or sends what does not fit, hears it now. */
function preview(action: Action, call: { context: ActionContext; input: unknown }, deps: Deps): Result {
  admit(call.context.actor, action.contract, call.input)
  const token = confirmToken(asked(action, call, deps))
  return said({
    preview: { action: action.contract.name, title: action.contract.title, input: call.input, effect: action.contract.effect },
    confirm: token,
    next: 'Nothing has happened yet. Call again with the same input and this confirm token within ten minutes.',
  })
}

/** Waits for a stream to end: progress becomes notes, the answer is the output together with what the stream ended on. */
async function lastPart(
  action: Action,
  { context, output, report }: { context: ActionContext; output: unknown; report: Report },
  deps: Deps,
): Promise<unknown> {
  let text = ''
  const questions: unknown[] = []
  let end: unknown
  for await (const { event, data } of deps.openStream(action, context, { output, after: undefined })) {
    const part = data as { step: number; of: number; text: string; delta: string }
    if (event === 'progress') await report(part)
    if (event === 'message') text += part.delta
    if (event === 'question') questions.push(part)
    if (event === 'done' || event === 'error') end = { [event]: part }
  }
  // Who was removed in the middle hears that, not half an answer that looks whole.
  if (end === undefined && context.signal.aborted) throw commonErrors.signed_out()
  return { ...(output as object), message: text, questions, ...(end as object | undefined) }
}

function said(output: unknown): Result {
  const value = output as Record<string, unknown>
  return { content: [{ type: 'text', text: JSON.stringify(value) }], structuredContent: value }
}
