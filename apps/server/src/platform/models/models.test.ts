import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { startFakeModel } from '../../../tests/kit/fake-model.ts'
import type { FakeModel, FakeTurn } from '../../../tests/kit/fake-model.ts'
import { aMemoryLedger } from '../../../tests/kit/memory-ledger.ts'
import { createModels, createOpenAiCompatible, defineTask } from './index.ts'
import type { ModelDeps, Provider, TaskCall } from './index.ts'

const clock = { now: () => new Date() }
const workspaceId = 'wsp_01'
const slogan = defineTask({
  name: 'studio.write_slogan',
  input: z.object({ trade: z.string() }),
  output: z.object({ slogan: z.string().max(40) }),
  prompt: ({ trade }) => ({ system: 'You write slogans.', user: trade }),
  rules: ({ trade }) => ({ slogan: `Your ${trade}` }),
})
const chat = defineTask({
  name: 'studio.chat',
  input: z.string(),
  output: z.string().max(500),
  answer: 'text',
  prompt: (user) => ({ system: 'Be brief.', user }),
  rules: () => 'by rule',
  params: { cached: false, temperature: 0.2, maxOutputTokens: 300 },
})
const good = JSON.stringify({ slogan: 'Bread with a crust' })

let fake: FakeModel
beforeAll(async () => {
  fake = await startFakeModel()
})
afterAll(() => fake.close())

type World = Partial<ModelDeps> & { provider?: Provider | 'none' }
const prices = { inputPerMillion: 2, outputPerMillion: 10 }
const aWorld = ({ provider: other, ...deps }: World = {}, ...turns: FakeTurn[]) => {
  fake.next(...turns)
  fake.calls.length = 0
  fake.leftAt.length = 0
  fake.charged = { inputTokens: 0, outputTokens: 0 }
  const ledger = aMemoryLedger()
  const ours = createOpenAiCompatible({ baseUrl: fake.baseUrl, model: 'fake-1', apiKey: 'secret', maxAnswerBytes: 300_000 }, clock)
  const provider = other ?? ours
  const tiers = provider === 'none' ? [] : [{ tier: 'standard' as const, provider, prices }]
  const patience = { firstTokenMs: 250, idleMs: 200, wholeMs: 3_000 }
  return {
    ledger,
    models: createModels({ tiers, ledger, clock, patience, ...deps }),
  }
}
const aCall = (more: Partial<TaskCall> = {}): TaskCall => ({ workspaceId, signal: new AbortController().signal, ...more })
const askSlogan = (world: ReturnType<typeof aWorld>, call = aCall()) => world.models.run(slogan, { trade: 'bakery' }, call)

describe('a model that answers', () => {
  test('gives its answer, checked against the shape, with what it cost', async () => {
    const world = aWorld({}, { answer: good })
    expect(await askSlogan(world)).toEqual({
      output: { slogan: 'Bread with a crust' },
      by: 'model',
      tier: 'standard',
      cost: { inputTokens: 100, outputTokens: good.length, micros: 200 + good.length * 10 },
    })
    expect(world.ledger.open.size).toBe(0)
  })
  test('streams its words while it writes, and hears the parameters of the task', async () => {
    const said: string[] = []
    const result = await aWorld({}, { answer: 'Good morning to you', pieceLength: 5, pieceMs: 1 }).models.run(
      chat,
      'Hi',
      aCall({ onDelta: (text) => said.push(text) }),
    )
    expect(result.output).toBe('Good morning to you')
    expect(said.length).toBeGreaterThan(2)
    expect(said.join('')).toBe('Good morning to you')
    expect(fake.calls[0]).toMatchObject({
      model: 'fake-1',
      temperature: 0.2,
      max_tokens: 300,
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Hi' },
      ],
    })
  })
  test.each([
    ['reasoning_content', { answer: good, thoughts: '{"slogan":"a thought"} hm' }],
    ['a think tag', { answer: `<think>{"slogan":"a thought"}</think>\n${good}`, pieceLength: 3 }],
  ])('is not taken at its thoughts, sent as %s', async (_name, turn) => {
    const said: string[] = []
    const result = await askSlogan(aWorld({}, turn), aCall({ onDelta: (text) => said.push(text) }))
    expect(result.output).toEqual({ slogan: 'Bread with a crust' })
    expect(said.join('')).toBe(good)
  })
  test('may think aloud for longer than the first token is waited for', async () => {
    const result = await askSlogan(aWorld({}, { answer: good, thoughts: 'x'.repeat(48), pieceMs: 100 }))
    expect(result.by).toBe('model')
  })
  test('is not confused by pings, empty choices and sentences around the JSON', async () => {
    expect(
      (await askSlogan(aWorld({}, { answer: `Here you are:\n\`\`\`json\n${good}\n\`\`\`\nEnjoy!`, misbehave: 'doubled_lines' }))).by,
    ).toBe('model')
  })
  test('gives words, never markup', async () => {
    const { output } = await askSlogan(aWorld({}, { answer: JSON.stringify({ slogan: 'Bread <scr<b>ipt>alert(1)</script> 2 < 3\u202E' }) }))
    expect(output).toEqual({ slogan: 'Bread alert(1) 2 < 3' })
  })
  test('is asked once for the same question, and again for another', async () => {
    const world = aWorld({}, { answer: good })
    await askSlogan(world)
    const said: string[] = []
    expect(await askSlogan(world, aCall({ onDelta: (text) => said.push(text) }))).toMatchObject({
      by: 'model',
      output: { slogan: 'Bread with a crust' },
      cost: { micros: 0 },
    })
    expect(said.join('')).toBe(good)
    expect(fake.calls).toHaveLength(1)
    await world.models.run(slogan, { trade: 'florist' }, aCall())
    expect(fake.calls).toHaveLength(2)
  })
})

describe('an answer that does not fit', () => {
  test('is sent back once with what was wrong; what was said is taken back', async () => {
    let restarts = 0
    const result = await askSlogan(
      aWorld({}, { answer: '{"slogan": 7}' }, { answer: good }),
      aCall({
        onDelta: () => undefined,
        onRestart: () => {
          restarts += 1
        },
      }),
    )
    expect(result).toMatchObject({ by: 'model', output: { slogan: 'Bread with a crust' }, cost: { inputTokens: 200 } })
    expect(fake.calls[1]?.messages.at(-1)?.content).toContain('slogan')
    expect(fake.calls[1]?.messages.at(-2)).toEqual({ role: 'assistant', content: '{"slogan": 7}' })
    expect(restarts).toBe(1)
  })
  test.each(['{"slogan": 7}', 'I would rather not', '', '{"slogan": "cut of'])(
    'twice in a row lets the rules answer: %s',
    async (answer) => {
      expect(await askSlogan(aWorld({}, { answer }))).toMatchObject({ by: 'rules', why: 'unfit_answer', output: { slogan: 'Your bakery' } })
      expect(fake.calls).toHaveLength(2)
    },
  )
  test('because it was cut at its limit is not shown as a whole text', async () => {
    expect(await aWorld({}, { answer: 'Good mor', misbehave: 'stops_at_length' }).models.run(chat, 'Hi', aCall())).toMatchObject({
      by: 'rules',
      output: 'by rule',
    })
  })
})

describe('a model that misbehaves', () => {
  test.each([
    ['slow_first_byte', 'first token did not come'],
    ['headers_then_silence', 'first token did not come'],
    ['stall', 'stood still'],
    ['error_500', '500'],
    ['not_found', '404'],
    ['cut_stream', 'ended early'],
    ['dropped_socket', 'hang up'],
    ['error_body_200', 'quota used up'],
    ['error_in_stream', 'overloaded'],
    ['garbage', 'no chat stream'],
    ['endless', 'more than 300000 bytes'],
    ['one_huge_line', 'more than 300000 bytes'],
    ['html_200', 'text/html'],
  ] as const)('never stops the product: %s', async (misbehave, problem) => {
    const notes: unknown[] = []
    const world = aWorld({ note: (note) => notes.push(note) }, { answer: good, misbehave })
    expect(await askSlogan(world)).toMatchObject({ by: 'rules', why: 'failed', output: { slogan: 'Your bakery' } })
    expect(world.ledger.open.size).toBe(0)
    expect(notes).toMatchObject([{ task: 'studio.write_slogan', why: 'failed', problem: expect.stringContaining(problem) as string }])
    await expect.poll(() => fake.openStreams()).toBe(0)
  })
  test('and goes on and on is stopped in the end, though it never falls silent', async () => {
    const world = aWorld(
      { patience: { firstTokenMs: 250, idleMs: 250, wholeMs: 400 } },
      { answer: 'x'.repeat(400), pieceLength: 2, pieceMs: 20 },
    )
    expect(await world.models.run(chat, 'Hi', aCall())).toMatchObject({ by: 'rules', why: 'failed' })
  })
  test('takes back words it streamed before it broke', async () => {
    let restarts = 0
    await aWorld({}, { answer: 'Good morning', misbehave: 'cut_stream' }).models.run(
      chat,
      'Hi',
      aCall({
        onRestart: () => {
          restarts += 1
        },
      }),
    )
    expect(restarts).toBe(1)
  })
  test('that cannot be reached leaves it to the rules', async () => {
    const provider = createOpenAiCompatible({ baseUrl: 'http://127.0.0.1:9/v1', model: 'none' }, clock)
    expect(await askSlogan(aWorld({ provider }))).toMatchObject({ by: 'rules', why: 'failed' })
  })
  test('that asks for a second gets it, and is asked again', async () => {
    expect((await askSlogan(aWorld({}, { misbehave: 'limited', retryAfter: '0.3' }, { answer: good }))).by).toBe('model')
  })
  test.each([
    ['limited', '120'],
    ['limited', new Date(Date.now() + 90_000).toUTCString()],
    ['limited_without_time', undefined],
  ] as const)('that asks for a longer pause (%s %s) is left alone for it', async (misbehave, retryAfter) => {
    let now = Date.now()
    const world = aWorld({ clock: { now: () => new Date(now) } }, { misbehave, retryAfter }, { answer: good })
    expect(await askSlogan(world)).toMatchObject({ by: 'rules', why: 'limited' })
    expect(await askSlogan(world)).toMatchObject({ by: 'rules', why: 'limited' })
    expect(fake.calls).toHaveLength(1)
    now += 125_000
    expect((await askSlogan(world)).by).toBe('model')
  })
  test('five times in a row is left alone for a minute, then probed by one call only', async () => {
    let now = Date.now()
    const world = aWorld(
      { clock: { now: () => new Date(now) } },
      ...Array.from({ length: 6 }, (): FakeTurn => ({ misbehave: 'error_500' })),
      { answer: good, pieceMs: 20 },
    )
    const five = async () => {
      for (let i = 0; i < 5; i += 1) await askSlogan(world)
    }
    await five()
    expect(world.models.state()).toBe('open')
    expect(await askSlogan(world)).toMatchObject({ why: 'resting' })
    expect(fake.calls).toHaveLength(5)
    now += 60_001
    expect(await askSlogan(world)).toMatchObject({ why: 'failed' })
    expect(await askSlogan(world)).toMatchObject({ why: 'resting' })
    now += 60_001
    const together = await Promise.all([1, 2, 3].map((n) => world.models.run(slogan, { trade: `trade ${n}` }, aCall())))
    expect(together.filter((result) => result.by === 'model')).toHaveLength(1)
    expect(fake.calls).toHaveLength(7)
    expect(world.models.state()).toBe('closed')
  })
})

describe('a caller who leaves', () => {
  test.each(['stall', 'slow_first_byte', undefined] as const)(
    'cancels upstream within a second (%s) and does not count against the model',
    async (misbehave) => {
      const world = aWorld(
        { patience: { firstTokenMs: 9_000, idleMs: 9_000 } },
        { answer: 'Good morning to you all', misbehave, pieceMs: 100, pieceLength: 2 },
      )
      const caller = new AbortController()
      const asked = world.models.run(chat, 'Hi', aCall({ signal: caller.signal }))
      await expect.poll(() => fake.calls.length).toBe(1)
      const leftAt = Date.now()
      caller.abort(new Error('gone home'))
      await expect(asked).rejects.toThrow('gone home')
      await expect.poll(() => fake.leftAt.length).toBe(1)
      expect((fake.leftAt[0] ?? Infinity) - leftAt).toBeLessThan(1_000)
      expect(world.ledger.settled).toMatchObject([{ outcome: 'left' }])
      expect(world.models.state()).toBe('closed')
    },
  )
  test('does not count against the model, however many do', async () => {
    const world = aWorld({}, { answer: 'Good morning', misbehave: 'stall' })
    for (let n = 1; n <= 6; n += 1) {
      const caller = new AbortController()
      const asked = world.models.run(chat, 'Hi', aCall({ signal: caller.signal, onDelta: () => caller.abort(new Error('gone home')) }))
      await expect(asked).rejects.toThrow('gone home')
    }
    expect(world.models.state()).toBe('closed')
  })
  test('while a resting model is probed says nothing about it, and the next call probes', async () => {
    let now = Date.now()
    const failing = Array.from({ length: 5 }, (): FakeTurn => ({ misbehave: 'error_500' }))
    const world = aWorld(
      { clock: { now: () => new Date(now) } },
      ...failing,
      { answer: 'Good morning', misbehave: 'stall' },
      { answer: good },
    )
    for (let n = 0; n < 5; n += 1) await askSlogan(world)
    now += 60_001
    const caller = new AbortController()
    await expect(
      world.models.run(chat, 'Hi', aCall({ signal: caller.signal, onDelta: () => caller.abort(new Error('gone home')) })),
    ).rejects.toThrow('gone home')
    expect(world.models.state()).toBe('half_open')
    expect((await askSlogan(world)).by).toBe('model')
    expect(world.models.state()).toBe('closed')
  })
  test('before the call is not asked for', async () => {
    const world = aWorld({}, { answer: good })
    await expect(askSlogan(world, aCall({ signal: AbortSignal.abort(new Error('gone')) }))).rejects.toThrow('gone')
    expect(fake.calls).toHaveLength(0)
  })
  test('during a pause the model asked for, leaves at once', async () => {
    const caller = new AbortController()
    const asked = askSlogan(aWorld({}, { misbehave: 'limited', retryAfter: '1.5' }, { answer: good }), aCall({ signal: caller.signal }))
    await expect.poll(() => fake.openStreams() === 0 && fake.calls.length).toBe(1)
    caller.abort(new Error('gone home'))
    await expect(asked).rejects.toThrow('gone home')
    expect(fake.calls).toHaveLength(1)
  })
})

describe('the ledger', () => {
  test('gets exactly what the provider charges, over good and bad calls alike', async () => {
    const world = aWorld(
      {},
      { answer: good },
      { misbehave: 'error_500' },
      { answer: '{"slogan": 7}' },
      { answer: good },
      { misbehave: 'error_body_200' },
      { answer: good, thoughts: 'hm' },
    )
    for (let i = 0; i < 5; i += 1) await world.models.run(slogan, { trade: `trade ${i}` }, aCall())
    const sum = (pick: 'inputTokens' | 'outputTokens') => world.ledger.settled.reduce((total, settled) => total + settled.cost[pick], 0)
    expect({ inputTokens: sum('inputTokens'), outputTokens: sum('outputTokens') }).toEqual(fake.charged)
    expect(world.ledger.settled.some((settled) => settled.guessed)).toBe(false)
  })
  test('gets a guess, marked as one, when the provider does not say', async () => {
    const world = aWorld({}, { answer: good, misbehave: 'no_usage' })
    expect((await askSlogan(world)).cost.outputTokens).toBeGreaterThan(0)
    expect(world.ledger.settled).toMatchObject([{ guessed: true }])
  })
  test('that is full, or out of order, lets the rules answer without a call', async () => {
    const world = aWorld({}, { answer: good })
    world.ledger.full = true
    expect(await askSlogan(world)).toMatchObject({ by: 'rules', why: 'cap_reached' })
    world.ledger.reserve = () => Promise.reject(new Error('no database'))
    expect(await askSlogan(world)).toMatchObject({ by: 'rules', why: 'failed' })
    expect(fake.calls).toHaveLength(0)
  })
  test('that cannot settle does not cost the answer', async () => {
    const world = aWorld({}, { answer: good })
    world.ledger.settle = () => Promise.reject(new Error('no database'))
    expect((await askSlogan(world)).by).toBe('model')
  })
})

test('with no model at all everything is answered by rules', async () => {
  const world = aWorld({ provider: 'none' })
  expect(await askSlogan(world)).toMatchObject({ by: 'rules', why: 'no_model', output: { slogan: 'Your bakery' } })
  expect(world.models.state()).toBe('none')
})
