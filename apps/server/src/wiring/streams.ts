import { presentEvent } from '../modules/operations/index.ts'
import { AppError } from '../kernel/errors.ts'
import type { ErrorKind } from '../kernel/errors.ts'
import type { Live } from '../platform/events/live.ts'
import type { OpenStream } from '../platform/http/doors.ts'
import { problemOf } from '../platform/http/problem.ts'
import type { SseFrame } from '../platform/http/sse.ts'
import type { Runs } from '../platform/runs/index.ts'

/** What follows an action's output on a stream: the parts of the run it names, or the workspace's events. The output itself is the first frame. */
export function createStreams({ live, follow }: { live: Live; follow: Runs['follow'] }): OpenStream {
  return async function* openStream({ contract }, { actor, signal, requestId }, { output, after }): AsyncGenerator<SseFrame> {
    yield { event: 'output', data: output }
    if (contract.stream?.follows === 'events') {
      for await (const event of live.follow(actor.workspaceId, after, signal))
        yield { id: event.id, event: 'event', data: presentEvent(event) }
      return
    }
    const { runId } = output as { runId: string }
    for await (const { cursor, type, data } of follow(actor.workspaceId, runId, { after, signal }))
      yield { id: cursor, event: type, data: type === 'error' ? asProblem(data, requestId) : data }
  }
}

type Failed = { problem?: Partial<{ code: string; kind: ErrorKind; message: string }> }

/** How a run failed, said as every other failure is. */
function asProblem(data: object, requestId: string): object {
  const { code = 'runs.bug', kind = 'conflict', message = '' } = (data as Failed).problem ?? {}
  return { problem: problemOf(new AppError(code, kind, { message }), requestId).body }
}
