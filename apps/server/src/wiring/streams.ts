import { presentEvent } from '../modules/operations/index.ts'
import type { Live } from '../platform/events/live.ts'
import type { OpenStream } from '../platform/http/doors.ts'
import type { SseFrame } from '../platform/http/sse.ts'
import type { Runs } from '../platform/runs/index.ts'

/** What follows an action's output on a stream: the parts of the run it names, or the workspace's events. The output itself is the first frame. */
export function createStreams({ live, follow }: { live: Live; follow: Runs['follow'] }): OpenStream {
  return async function* openStream({ contract }, { actor, signal }, { output, after }): AsyncGenerator<SseFrame> {
    yield { event: 'output', data: output }
    if (contract.stream?.follows === 'events') {
      for await (const event of live.follow(actor.workspaceId, after, signal)) yield { id: event.id, event: 'event', data: presentEvent(event) }
      return
    }
    const { runId } = output as { runId: string }
    for await (const { cursor, type, data } of follow(actor.workspaceId, runId, { after, signal })) yield { id: cursor, event: type, data }
  }
}
