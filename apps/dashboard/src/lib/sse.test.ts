import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSse } from './sse.ts'
import type { SseMessage } from './sse.ts'

/** The bytes cut wherever `cuts` says, as a network may cut them. */
function streamOf(text: string, cuts: readonly number[] = []): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  const edges = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  return new ReadableStream({
    start(controller) {
      for (const [at, edge] of edges.entries()) controller.enqueue(bytes.slice(edge, edges[at + 1] ?? bytes.length))
      controller.close()
    },
  })
}

async function read(text: string, cuts?: readonly number[]): Promise<SseMessage[]> {
  const messages: SseMessage[] = []
  for await (const message of readSse(streamOf(text, cuts))) messages.push(message)
  return messages
}

test('reads name, id and data of each event', async () => {
  expect(await read('id: 7\nevent: section\ndata: {"a":1}\n\nevent: done\ndata: {}\n\n')).toEqual([
    { id: '7', event: 'section', data: '{"a":1}' },
    { id: '7', event: 'done', data: '{}' },
  ])
})

test('joins several data lines and passes over comments and empty events', async () => {
  expect(await read(': still here\n\nretry: 1000\n\ndata: one\ndata: two\n\n')).toEqual([
    { id: undefined, event: 'message', data: 'one\ntwo' },
  ])
})

test('drops an event the line was cut in', async () => {
  expect(await read('data: whole\n\ndata: half')).toEqual([{ id: undefined, event: 'message', data: 'whole' }])
})

test('reads the same whatever the line endings and wherever the bytes are cut', async () => {
  const text = 'id: ١\nevent: message\ndata: {"delta":"أهلًا ✓"}\n\n: note\ndata: x\ndata: y\n\n'
  const whole = await read(text)
  expect(whole).toHaveLength(2)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('\n', '\r', '\r\n'), fc.array(fc.nat(400), { maxLength: 8 }), async (ending, cuts) => {
      expect(await read(text.replaceAll('\n', ending), cuts)).toEqual(whole)
    }),
    { numRuns: 150 },
  )
})
