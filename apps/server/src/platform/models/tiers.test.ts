import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { startFakeModel } from '../../../tests/kit/fake-model.ts'
import type { FakeModel, FakeTurn } from '../../../tests/kit/fake-model.ts'
import { aMemoryLedger } from '../../../tests/kit/memory-ledger.ts'
import { createModels, createOpenAiCompatible, defineTask } from './index.ts'
import type { EndpointSettings } from './index.ts'
import { inOrder, mayUse, privacies, tierNames } from './tiers.rules.ts'
import type { TierName } from './tiers.rules.ts'

const clock = { now: () => new Date() }
const answered = { answer: '{"slogan":"Bread"}' }
const slogan = (weight?: 'light' | 'heavy') =>
  defineTask({
    name: 'test.slogan',
    input: z.string(),
    output: z.object({ slogan: z.string() }),
    params: { weight, temperature: 0.3, cached: false },
    prompt: (user) => ({ system: 'Be brief.', user }),
    rules: () => ({ slogan: 'by rule' }),
  })

const fakes = {} as Record<TierName, FakeModel>
beforeAll(async () => {
  for (const tier of tierNames) fakes[tier] = await startFakeModel()
})
afterAll(async () => {
  for (const tier of tierNames) await fakes[tier].close()
})
beforeEach(() => {
  for (const tier of tierNames) {
    fakes[tier].calls.length = 0
    fakes[tier].sent.length = 0
    fakes[tier].next(answered)
  }
})

const price = { local: 0, eu: 4, standard: 1 }
const aHouse = (tiers: readonly TierName[] = tierNames, now: () => number = Date.now) => {
  const ledger = aMemoryLedger()
  const setups = tiers.map((tier) => ({
    tier,
    provider: createOpenAiCompatible({ baseUrl: fakes[tier].baseUrl, model: tier }, clock),
    prices: { inputPerMillion: price[tier], outputPerMillion: price[tier] },
    model: tier,
  }))
  const models = createModels({
    tiers: setups,
    ledger,
    clock: { now: () => new Date(now()) },
    patience: { firstTokenMs: 250, idleMs: 250, wholeMs: 2_000 },
  })
  const ask = (weight?: 'light' | 'heavy') =>
    models.run(slogan(weight), 'bakery', { workspaceId: 'wsp_01', signal: new AbortController().signal })
  return { ledger, models, ask }
}
const calledTiers = () => tierNames.filter((tier) => fakes[tier].calls.length > 0)

describe('the tiers', () => {
  test('are asked strongest first, for light work cheapest first', async () => {
    expect((await aHouse().ask()).tier).toBe('standard')
    expect((await aHouse().ask('light')).tier).toBe('local')
    expect(
      inOrder(tierNames.map((tier) => ({ tier, prices: { inputPerMillion: 0, outputPerMillion: 0 } }))).map(({ tier }) => tier),
    ).toEqual(['standard', 'eu', 'local'])
  })

  test.each([
    'error_500',
    'cut_stream',
    'garbage',
    'error_body_200',
    'slow_first_byte',
    'html_200',
    'limited_without_time',
    'filtered',
  ] as const)('stand in for one another: the next one answers when one fails with %s', async (misbehave) => {
    fakes.standard.next({ ...answered, misbehave })
    expect(await aHouse().ask()).toMatchObject({ by: 'model', tier: 'eu', output: { slogan: 'Bread' } })
    expect(calledTiers()).toEqual(['eu', 'standard'])
  })

  test('stand in for one whose answer does not fit, once it was asked to mend it', async () => {
    fakes.standard.next({ answer: '{"slogan":7}' })
    const { by, tier, cost } = await aHouse().ask()
    expect({ by, tier }).toEqual({ by: 'model', tier: 'eu' })
    expect(fakes.standard.calls).toHaveLength(2)
    // What the unfit answers cost is counted too.
    expect(cost.inputTokens).toBe(300)
  })

  test('end at the rules when none answers, and say why', async () => {
    for (const tier of tierNames) fakes[tier].next({ misbehave: 'error_500' })
    expect(await aHouse().ask()).toMatchObject({ by: 'rules', why: 'failed', output: { slogan: 'by rule' } })
    expect(calledTiers()).toEqual([...tierNames])
  })

  test('rest each by itself: one that failed five times is left out, the others answer at once', async () => {
    fakes.standard.next({ misbehave: 'error_500' })
    const { ask, models } = aHouse()
    for (let n = 0; n < 7; n += 1) expect((await ask()).tier).toBe('eu')
    expect(fakes.standard.calls).toHaveLength(5)
    expect(models.tiers().map(({ tier, state }) => [tier, state])).toEqual([
      ['local', 'closed'],
      ['eu', 'closed'],
      ['standard', 'open'],
    ])
    expect(models.state()).toBe('closed')
  })

  test('are not all waited for: what one used up of the time the next one has not', async () => {
    let late = 0
    const { ask, ledger } = aHouse(tierNames, () => Date.now() + late)
    fakes.standard.next({
      refuses: () => {
        late = 60_000
        return 'busy'
      },
    })
    expect(await ask()).toMatchObject({ by: 'rules', why: 'failed' })
    expect(ledger.settled).toHaveLength(1)
  })
})

describe('privacy', () => {
  test.each([
    ['machine', ['local']],
    ['eu', ['local', 'eu']],
    ['any', ['local', 'eu', 'standard']],
    ['something new', []],
  ])('%s lets words go to %j', (privacy, allowed) => {
    expect(tierNames.filter((tier) => mayUse(privacy, tier))).toEqual(allowed)
  })

  test.each(privacies)('%s holds however the allowed models fail: the others never hear a word', async (privacy) => {
    const allowed = tierNames.filter((tier) => mayUse(privacy, tier))
    for (const tier of allowed) fakes[tier].next({ misbehave: 'error_500' })
    const { ask, ledger } = aHouse()
    ledger.privacy = privacy
    for (let n = 0; n < 6; n += 1) expect((await ask(n % 2 === 0 ? 'heavy' : 'light')).by).toBe('rules')
    expect(calledTiers()).toEqual(allowed)
  })

  test('that leaves no model lets the rules answer, and says that it was not allowed', async () => {
    const { ask, ledger } = aHouse(['standard', 'eu'])
    ledger.privacy = 'machine'
    expect(await ask()).toMatchObject({ by: 'rules', why: 'not_allowed' })
    expect(calledTiers()).toEqual([])
  })
})

describe('a price before a run', () => {
  test('is that of the tier that will be asked first, and none where none may be asked', () => {
    const { models } = aHouse()
    const plan = [{ task: slogan() as never, input: 'bakery' }]
    expect(models.estimate(plan, 'any')).toMatchObject({ tier: 'standard', calls: 1 })
    expect(models.estimate(plan, 'eu')).toMatchObject({ tier: 'eu' })
    expect(models.estimate(plan, 'machine')).toMatchObject({ tier: 'local', micros: 0 })
    expect(aHouse(['standard']).models.estimate(plan, 'eu')).toBeUndefined()
  })
})

const askOne = async (settings: Partial<EndpointSettings>, turn: FakeTurn) => {
  const fake = fakes.eu
  fake.next(turn)
  const provider = createOpenAiCompatible(
    { baseUrl: fake.baseUrl.replace(/\/v1$/, ''), model: 'my deployment', apiKey: 'secret', ...settings },
    clock,
  )
  const ledger = aMemoryLedger()
  const models = createModels({ tiers: [{ tier: 'eu', provider }], ledger, clock, patience: { firstTokenMs: 500 } })
  const ask = () => models.run(slogan(), 'bakery', { workspaceId: 'wsp_01', signal: new AbortController().signal })
  return { ask, models }
}

describe('an Azure deployment', () => {
  test('is asked at its own path, with the version and its key in its own header', async () => {
    const { ask } = await askOne({ azure: { apiVersion: '2024-10-21' }, json: 'schema' }, answered)
    expect((await ask()).by).toBe('model')
    const { path, headers } = fakes.eu.sent[0] ?? { path: '', headers: {} }
    expect(path).toBe('/openai/deployments/my%20deployment/chat/completions?api-version=2024-10-21')
    expect(headers['api-key']).toBe('secret')
    expect(headers.authorization).toBeUndefined()
    expect(fakes.eu.calls[0]?.response_format).toMatchObject({ type: 'json_schema', json_schema: { schema: { type: 'object' } } })
  })

  test('of the newer kind is asked by the one address for all', async () => {
    const { ask } = await askOne({ azure: { apiVersion: 'v1' } }, answered)
    await ask()
    expect(fakes.eu.sent[0]?.path).toBe('/openai/v1/chat/completions')
    expect(fakes.eu.calls[0]?.model).toBe('my deployment')
  })

  test.each(['filtered', 'filtered_midway'] as const)('that will not say something (%s) is no broken one', async (misbehave) => {
    const { ask, models } = await askOne({ azure: { apiVersion: 'v1' } }, { ...answered, misbehave })
    for (let n = 0; n < 6; n += 1) expect(await ask()).toMatchObject({ by: 'rules', why: 'failed' })
    expect(models.state()).toBe('closed')
  })
})

describe('a server that wants to be asked otherwise', () => {
  test('is, from its first refusal on', async () => {
    const refuses: FakeTurn['refuses'] = (call) => {
      if (call.max_tokens !== undefined) return "Unsupported parameter: 'max_tokens' is not supported, use 'max_completion_tokens'"
      if (call.temperature !== undefined) return "Unsupported value: 'temperature' does not support 0.3 with this model"
      return call.response_format?.type === 'json_schema' ? 'response_format json_schema is unknown' : undefined
    }
    const { ask } = await askOne({ json: 'schema' }, { ...answered, refuses })
    expect((await ask()).by).toBe('model')
    expect(fakes.eu.calls).toHaveLength(4)
    expect((await ask()).by).toBe('model')
    expect(fakes.eu.calls).toHaveLength(5)
    expect(fakes.eu.calls[4]).toMatchObject({ max_completion_tokens: 2_000, response_format: { type: 'json_object' } })
  })

  test('for no reason we know is not asked again and again', async () => {
    const { ask } = await askOne({}, { refuses: () => 'max_completion_tokens temperature response_format stream_options: I like none' })
    expect(await ask()).toMatchObject({ by: 'rules', why: 'failed' })
    expect(fakes.eu.calls.length).toBeLessThanOrEqual(5)
  })

  test('gets the fields the operator wants in every request', async () => {
    const { ask } = await askOne({ extra: { thinking: { type: 'disabled' } } }, answered)
    await ask()
    expect(fakes.eu.calls[0]?.thinking).toEqual({ type: 'disabled' })
  })
})
