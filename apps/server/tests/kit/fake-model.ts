import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the next call goes. Without one, calls are answered by `answer` in pieces. */
export type FakeTurn = {
  answer?: string
  /** The answer to what was asked, in place of `answer`. */
  answerTo?: (call: FakeModel['calls'][number]) => string
  /** Counts what is asked and answered by these means, in place of a hundred tokens for a question and one for each letter. */
  count?: (text: string) => number
  /** Refuses a call with status 400 and these words when it says so. */
  refuses?: (call: FakeModel['calls'][number]) => string | undefined
  /** Thoughts sent as `reasoning_content` before the answer. */
  thoughts?: string
  pieceMs?: number
  pieceLength?: number
  misbehave?:
    | 'slow_first_byte'
    | 'headers_then_silence'
    | 'stall'
    | 'limited'
    | 'limited_without_time'
    | 'error_500'
    | 'not_found'
    | 'cut_stream'
    | 'dropped_socket'
    | 'error_body_200'
    | 'error_in_stream'
    | 'garbage'
    | 'endless'
    | 'one_huge_line'
    | 'no_usage'
    | 'stops_at_length'
    | 'doubled_lines'
    | 'html_200'
    | 'filtered'
    | 'filtered_midway'
  retryAfter?: string
}

export type FakeModel = {
  baseUrl: string
  /** Turns for the coming calls, in order; the last one stays. */
  next(...turns: FakeTurn[]): void
  /** Bodies of the calls so far. */
  calls: {
    model: string
    messages: { role: string; content: string }[]
    max_tokens?: number
    max_completion_tokens?: number
    temperature?: number
    response_format?: { type: string; json_schema?: { schema: unknown } }
    stream_options?: object
    [extra: string]: unknown
  }[]
  /** Where each call went, and with which headers. */
  sent: { path: string; headers: IncomingHttpHeaders }[]
  /** What this provider would charge for: every answer whose count of tokens it knows. */
  charged: { inputTokens: number; outputTokens: number }
  /** Connections whose caller left before the end, with the time it was noticed. */
  leftAt: number[]
  openStreams(): number
  close(): Promise<void>
}

type Talk = { request: IncomingMessage; response: ServerResponse; turn: FakeTurn; fake: Inner }
type Inner = Omit<FakeModel, 'close' | 'baseUrl' | 'next' | 'openStreams'> & { open: number }

/** A local server that speaks OpenAI's chat protocol over real HTTP and misbehaves on demand. */
export async function startFakeModel(): Promise<FakeModel> {
  const fake: Inner = { calls: [], sent: [], charged: { inputTokens: 0, outputTokens: 0 }, leftAt: [], open: 0 }
  let turns: FakeTurn[] = [{ answer: 'Hello.' }]
  const server = createServer((request, response) => {
    const turn = (turns.length > 1 ? turns.shift() : turns[0]) ?? {}
    fake.open += 1
    response.on('close', () => {
      fake.open -= 1
      if (!response.writableFinished) fake.leftAt.push(Date.now())
    })
    void readBody(request)
      .then((body) => {
        const call = JSON.parse(body) as FakeModel['calls'][number]
        fake.calls.push(call)
        fake.sent.push({ path: request.url ?? '', headers: request.headers })
        return answer({ request, response, turn: turn.answerTo ? { ...turn, answer: turn.answerTo(call) } : turn, fake })
      })
      .catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, resolve))
  return Object.assign(fake, {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    next: (...coming: FakeTurn[]) => {
      turns = coming
    },
    openStreams: () => fake.open,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

async function answer(talk: Talk): Promise<void> {
  const { response, turn } = talk
  const refused = turn.refuses?.(talk.fake.calls.at(-1) as FakeModel['calls'][number])
  if (refused !== undefined) return sendJson(talk, 400, { error: { message: refused } })
  const refusal = refusals[turn.misbehave ?? '']
  if (refusal) return refusal(talk)
  if (turn.misbehave === 'slow_first_byte') return
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.flushHeaders()
  if (turn.misbehave === 'headers_then_silence') return
  const broken = broadcasts[turn.misbehave ?? '']
  if (broken) return broken(talk)
  await speak(talk)
}

const sendJson = ({ response }: Talk, status: number, body: { error: object; after?: string }) => {
  const { after, ...shown } = body
  response
    .writeHead(status, { 'content-type': 'application/json', ...(after === undefined ? {} : { 'retry-after': after }) })
    .end(JSON.stringify(shown))
}
const refusals: Record<string, (talk: Talk) => void> = {
  limited: (talk) => sendJson(talk, 429, { error: { message: 'slow down' }, after: talk.turn.retryAfter ?? '1' }),
  limited_without_time: (talk) => sendJson(talk, 429, { error: { message: 'slow down' } }),
  error_500: (talk) => sendJson(talk, 500, { error: { message: 'inside out' } }),
  not_found: (talk) => sendJson(talk, 404, { error: { message: 'no such model' } }),
  error_body_200: (talk) => sendJson(talk, 200, { error: { message: 'quota used up', type: 'insufficient_quota' } }),
  filtered: (talk) => sendJson(talk, 400, { error: { message: 'The response was filtered', code: 'content_filter' } }),
  html_200: ({ response }) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to the proxy</h1>'),
  dropped_socket: ({ response }) => void response.destroy(),
}

const broadcasts: Record<string, (talk: Talk) => void | Promise<void>> = {
  error_in_stream: async (talk) => {
    await say(talk, { content: 'Well, ' })
    talk.response.end(`data: ${JSON.stringify({ error: { message: 'overloaded', code: 529 } })}\n\n`)
  },
  garbage: ({ response }) => void response.end('data: {"choices": [{]\n\ndata: \u0000\u0001 not json\n\n: still here\n\n'),
  cut_stream: async (talk) => {
    await say(talk, { content: (talk.turn.answer ?? '').slice(0, 4) })
    talk.response.end()
  },
  stall: (talk) => say(talk, { content: (talk.turn.answer ?? 'Well, ').slice(0, 4) }),
  endless: async (talk) => {
    while (!talk.response.destroyed) await say(talk, { content: 'and so on '.repeat(1000) })
  },
  one_huge_line: async ({ response }) => {
    response.write('data: {"choices":[{"index":0,"delta":{"content":"')
    while (!response.destroyed) await write(response, 'x'.repeat(60_000))
  },
}

async function speak(talk: Talk): Promise<void> {
  const {
    turn: { answer: whole = '', thoughts = '', misbehave },
    fake,
    response,
  } = talk
  await sayInPieces(talk, thoughts, (thought) => say(talk, { content: null, reasoning_content: thought }))
  await sayInPieces(talk, whole, async (piece) => {
    await say(talk, { content: piece })
    if (misbehave === 'doubled_lines') response.write(': keep-alive\n\nevent: ping\ndata: {"choices":[]}\n\n')
  })
  if (response.destroyed) return
  const usage = usageOf(talk, whole)
  await say(talk, {}, misbehave === 'stops_at_length' ? 'length' : misbehave === 'filtered_midway' ? 'content_filter' : 'stop')
  if (misbehave !== 'no_usage') {
    fake.charged.inputTokens += usage.prompt_tokens
    fake.charged.outputTokens += usage.completion_tokens
    await write(response, frame({ choices: [], usage }))
  }
  response.end('data: [DONE]\n\n')
}

function usageOf({ turn: { count }, fake }: Talk, whole: string) {
  const asked = fake.calls.at(-1)?.messages.map(({ content }) => content) ?? []
  const prompt = count ? asked.reduce((sum, text) => sum + count(text) + 4, 3) : 100
  const completion = count ? count(whole) : whole.length
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion }
}

async function sayInPieces(
  { turn: { pieceLength = 12, pieceMs = 0 }, response }: Talk,
  text: string,
  sayPiece: (piece: string) => Promise<void>,
): Promise<void> {
  for (const piece of pieces(text, pieceLength)) {
    if (pieceMs > 0) await sleep(pieceMs)
    if (response.destroyed) return
    await sayPiece(piece)
  }
}

const pieces = (text: string, length: number) => text.match(new RegExp(`[\\s\\S]{1,${length}}`, 'gu')) ?? []
const frame = (body: object) =>
  `data: ${JSON.stringify({ id: 'chat-1', object: 'chat.completion.chunk', created: 1, model: 'fake', ...body })}\n\n`
const say = ({ response }: Talk, delta: object, finish: string | null = null) =>
  write(response, frame({ choices: [{ index: 0, delta, finish_reason: finish }] }))
const sleep = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

async function write(response: ServerResponse, text: string): Promise<void> {
  if (response.destroyed || response.write(text)) return
  const done = new AbortController()
  const signal = done.signal
  await Promise.race(
    [once(response, 'drain', { signal }), once(response, 'close', { signal })].map((event) => event.catch(() => undefined)),
  )
  done.abort()
}
