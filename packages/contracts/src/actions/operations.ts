import { z } from 'zod'
import { contract } from '../action.ts'
import { Instant, ListInput, RunId, idOf, listOf } from '../shapes.ts'
import { LiveEvent, RunPart } from '../stream.ts'

export const RunStatus = z.enum(['queued', 'active', 'waiting', 'completed', 'failed', 'cancelled'])
export const RunView = z.object({
  id: RunId,
  kind: z.string(),
  title: z.string(),
  status: RunStatus,
  progress: z.object({ done: z.number().int(), of: z.number().int(), text: z.string() }),
  startedAt: Instant,
  endedAt: Instant.optional(),
  subject: z.string().optional(),
  waitsUntil: Instant.optional(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
})
export type RunView = z.infer<typeof RunView>
export const RunDetail = RunView.extend({
  steps: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      status: z.enum(['waiting', 'active', 'completed', 'failed', 'skipped', 'unknown']),
      attempt: z.number().int(),
      startedAt: Instant.optional(),
      endedAt: Instant.optional(),
      error: z.string().optional(),
    }),
  ),
})
const oneRun = z.object({ id: RunId })

export const listRuns = contract({
  name: 'operations.list_runs',
  title: 'List runs',
  doors: { http: 'GET /api/runs', mcp: true },
  may: 'operations:read',
  effect: 'read',
  input: ListInput.extend({ status: RunStatus.optional(), subject: z.string().max(64).optional() }),
  output: listOf(RunView),
})
export const getRun = contract({
  name: 'operations.get_run',
  title: 'See a run',
  doors: { http: 'GET /api/runs/:id', mcp: true },
  may: 'operations:read',
  effect: 'read',
  input: oneRun,
  output: RunDetail,
})
export const followRun = contract({
  name: 'operations.follow_run',
  title: 'Follow a run',
  doors: { http: 'GET /api/runs/:id/stream' },
  may: 'operations:read',
  effect: 'read',
  input: oneRun,
  output: z.object({ runId: RunId }),
  stream: { follows: 'run', parts: RunPart },
})
export const cancelRun = contract({
  name: 'operations.cancel_run',
  title: 'Cancel a run',
  doors: { http: 'POST /api/runs/:id/cancel', mcp: true },
  may: 'operations:edit',
  effect: 'write',
  input: oneRun,
  output: RunView,
})
export const retryRun = contract({
  name: 'operations.retry_run',
  title: 'Try a run again from a step',
  doors: { http: 'POST /api/runs/:id/retry', mcp: true },
  may: 'operations:edit',
  effect: 'write',
  input: z.object({ id: RunId, step: z.string().max(120).optional().describe('absent: the step that failed') }),
  output: RunView,
})
export const followEvents = contract({
  name: 'operations.follow_events',
  title: 'Hear what happens',
  doors: { http: 'GET /api/live' },
  may: 'operations:read',
  effect: 'read',
  input: z.object({}),
  output: z.object({}),
  stream: { follows: 'events', parts: LiveEvent },
})
export const listEvents = contract({
  name: 'operations.list_events',
  title: 'Read the log',
  doors: { http: 'GET /api/events', mcp: true },
  may: 'operations:read',
  effect: 'read',
  input: ListInput.extend({ name: z.string().max(80).optional() }),
  output: listOf(LiveEvent),
})
export const sendEvent = contract({
  name: 'operations.send_event',
  title: 'Tell Manara that something happened',
  doors: { http: 'POST /api/events', mcp: true, step: true },
  may: 'operations:edit',
  effect: 'write',
  status: 201,
  input: z.object({
    name: z.string().regex(/^(agent|custom)\.[a-z0-9_]{1,60}$/, 'agent.something_happened or custom.something_happened'),
    data: z.record(z.string().max(60), z.union([z.string().max(2000), z.number(), z.boolean(), z.null()])).default({}),
  }),
  output: z.object({ id: z.string() }),
})
export const MailView = z.object({
  id: idOf('mail'),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  status: z.enum(['queued', 'sent', 'failed', 'kept', 'unknown']),
  at: Instant,
  error: z.string().optional(),
  masked: z.boolean().describe('it was for somebody else: its links are hidden'),
})
export type MailView = z.infer<typeof MailView>
export const listOutbox = contract({
  name: 'operations.list_outbox',
  title: 'Read the outbox',
  doors: { http: 'GET /api/outbox', mcp: true },
  may: 'operations:read',
  effect: 'read',
  input: ListInput,
  output: listOf(MailView),
})
export const listLimits = contract({
  name: 'operations.list_limits',
  title: 'See how much is left',
  doors: { http: 'GET /api/limits', mcp: true },
  may: 'operations:read',
  effect: 'read',
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ name: z.string(), title: z.string(), used: z.number(), of: z.number(), resetsAt: Instant.optional() })),
  }),
})
export const listParked = contract({
  name: 'operations.list_parked',
  title: 'List reactions that need a look',
  doors: { http: 'GET /api/parked' },
  may: 'operations:read',
  effect: 'read',
  input: ListInput,
  output: listOf(
    z.object({ id: z.string(), reaction: z.string(), event: z.string(), at: Instant, tries: z.number().int(), error: z.string() }),
  ),
})
export const replayParked = contract({
  name: 'operations.replay_parked',
  title: 'Let a reaction try again',
  doors: { http: 'POST /api/parked/:id/replay' },
  may: 'operations:edit',
  effect: 'write',
  input: z.object({ id: z.string().max(64) }),
  output: z.object({}),
})
