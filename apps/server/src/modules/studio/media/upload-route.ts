import type { media } from '@manara/contracts'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Actor } from '../../../kernel/actor.ts'
import { commonErrors } from '../../../kernel/errors.ts'
import { scopeOf } from '../../../kernel/store.ts'
import { problemOf } from '../../../platform/http/problem.ts'
import { sendEvents } from '../../../platform/http/sse.ts'
import type { SseFrame } from '../../../platform/http/sse.ts'
import type { AddPicture } from './add-picture.ts'
import { collectFiles } from './collect-files.ts'
import type { SentFile } from './collect-files.ts'

type Receipt = z.input<typeof media.MediaReceipt>
export type UploadDeps = {
  /** Who sends it; refuses strangers and requests of other origins. */
  identify: (request: FastifyRequest) => Promise<Actor>
  takeLimit: (workspaceId: string) => Promise<void>
}

/** `POST /api/media`: pictures come in here. Each gets its receipt, at the end as JSON or one by one as a stream, as the request accepts. */
export function mediaRoute({ identify, takeLimit, add }: UploadDeps & { add: AddPicture }): FastifyPluginAsync {
  return async function routes(app) {
    app.post('/api/media', async (request, reply) => {
      const actor = await identify(request)
      if (!actor.grants.has('studio:edit')) throw commonErrors.forbidden({ may: 'studio:edit' })
      await takeLimit(actor.workspaceId)
      const { files } = await collectFiles(request)
      const receipts = receiptsOf(files, (file) => add(scopeOf(actor), file))
      if (/text\/event-stream/.test(request.headers.accept ?? '')) return tell(receipts, { files, request, reply })
      const items: Receipt[] = []
      for await (const receipt of receipts) items.push(receipt)
      return reply.code(201).header('cache-control', 'no-store').send({ items })
    })
  }
}

async function* receiptsOf(files: readonly SentFile[], add: (file: SentFile) => Promise<Receipt>): AsyncGenerator<Receipt> {
  for (const file of files) yield await add(file)
}

type Telling = { files: readonly SentFile[]; request: FastifyRequest; reply: FastifyReply }

async function tell(receipts: AsyncIterator<Receipt>, { files, request, reply }: Telling): Promise<void> {
  const leaving = new AbortController()
  reply.raw.on('close', () => leaving.abort())
  await sendEvents(reply, framesOf(receipts, { files, requestId: request.id }), leaving.signal)
}

async function* framesOf(
  receipts: AsyncIterator<Receipt>,
  { files, requestId }: { files: readonly SentFile[]; requestId: string },
): AsyncGenerator<SseFrame> {
  const seen: Receipt[] = []
  try {
    for (const [at, { name }] of files.entries()) {
      yield { event: 'progress', data: { file: at, of: files.length, name } }
      const { value } = (await receipts.next()) as { value: Receipt }
      seen.push(value)
      yield { event: 'file', data: { file: at, receipt: value } }
    }
    const refused = seen.filter((one) => one.outcome === 'refused').length
    yield { event: 'done', data: { kept: seen.length - refused, refused } }
  } catch (error) {
    yield { event: 'error', data: { problem: problemOf(error, requestId).body } }
  }
}
