import type { FastifyReply } from 'fastify'

export type SseFrame = { id?: string; event: string; data: unknown }
const heartbeatMs = 15_000

/** Sends frames as server-sent events until they end or the client goes. A slow client makes the source wait instead of filling memory. */
export async function sendEvents(reply: FastifyReply, frames: AsyncIterable<SseFrame>, signal: AbortSignal): Promise<void> {
  const out = reply.raw
  // What hooks put on the reply (security headers, CORS) belongs on a stream too.
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) out.setHeader(name, value as string)
  reply.hijack()
  out.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  out.write('retry: 1000\n\n')
  const heartbeat = setInterval(() => out.write(': still here\n\n'), heartbeatMs)
  try {
    for await (const frame of frames) {
      if (signal.aborted || out.destroyed) break
      if (!out.write(format(frame))) await drained(out)
    }
  } finally {
    clearInterval(heartbeat)
    out.end()
  }
}

const format = ({ id, event, data }: SseFrame) =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

function drained(out: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      out.off('drain', done)
      out.off('close', done)
      resolve()
    }
    out.on('drain', done)
    out.on('close', done)
  })
}
