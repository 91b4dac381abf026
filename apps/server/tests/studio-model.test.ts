import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { countTokens } from './kit/count-tokens.ts'
import { startFakeModel } from './kit/fake-model.ts'
import type { FakeModel } from './kit/fake-model.ts'
import { aManara } from './kit/manara.ts'
import type { Frame, TestManara } from './kit/manara.ts'

let fake: FakeModel
let manara: TestManara
beforeAll(async () => {
  fake = await startFakeModel()
  manara = await aManara({
    MODEL_BASE_URL: fake.baseUrl,
    MODEL_NAME: 'fake-1',
    MODEL_PRICE_IN: '1',
    MODEL_PRICE_OUT: '2',
    MODEL_MONTHLY_CAP: '20',
  })
})
afterAll(async () => {
  await manara.close()
  await fake.close()
})
beforeEach(() => {
  fake.calls.length = 0
  fake.leftAt.length = 0
})

type Texts = { id: string; lang: string; what: string; words: string }[]
type Site = {
  revision: number
  site: { theme: { preset: string }; pages: { sections: { id: string; type: string; fields: Record<string, Record<string, string>> }[] }[] }
}
const brief = 'Bakery Sun in Graz, open 6-18, sourdough and cakes, call 0316 123456'
const newSite = async () => (await manara.call<{ id: string }>('POST', '/api/sites', {})).json.id
const read = async (id: string) => (await manara.call<Site>('GET', `/api/sites/${id}`)).json
const say = (id: string, message: string) => manara.stream('POST', `/api/sites/${id}/chat`, { body: { message } })
const sections = (site: Site) => site.site.pages[0]?.sections ?? []
const sectionOf = (site: Site, type: string) => site.site.pages[0]?.sections.find((section) => section.type === type)
const wordsOf = (frames: readonly Frame[]) =>
  frames
    .filter((frame) => frame.event === 'message')
    .map((frame) => frame.data.delta)
    .join('')
/** What a call of the model was asked to write. */
const asked = (content: string): Texts =>
  [...content.matchAll(/^(t\d+) \(([^,]+), (\w+)\): (".*")$/gm)].map(([, id = '', what = '', lang = '', words = '']) => ({
    id,
    what,
    lang,
    words: JSON.parse(words) as string,
  }))
/** A model that writes each text by a rule of the test's. */
const writes = (write: (text: Texts[number]) => string) =>
  fake.next({
    answerTo: ({ messages }) => JSON.stringify(Object.fromEntries(asked(messages[1]?.content ?? '').map((text) => [text.id, write(text)]))),
  })

describe('a brief, with a model', () => {
  test('gets the model’s words where they are honest', async () => {
    writes(({ what, words }) => (what === 'text' ? 'Sourdough and cakes, baked with patience.' : words))
    const id = await newSite()
    const frames = await say(id, brief)
    expect(frames.at(-1)?.event).toBe('done')
    expect(JSON.stringify(await read(id))).toContain('Sourdough and cakes, baked with patience.')
    expect(fake.calls.length).toBeGreaterThan(1)
    expect(fake.calls[0]?.messages[1]?.content).toContain('0316 123456')
  })

  test('costs what the provider charges, shown beside the limits', async () => {
    const { items } = (await manara.call<{ items: { name: string; used: number; of: number }[] }>('GET', '/api/limits')).json
    const { inputTokens, outputTokens } = fake.charged
    expect(inputTokens).toBeGreaterThan(0)
    expect(items.find((item) => item.name === 'models.month')).toMatchObject({ used: (inputTokens + 2 * outputTokens) / 1e6, of: 20 })
  })

  test.each([
    ['Moon', 'Baking since 1987 for over 40 families.'],
    ['Star', 'Award-winning bread, the best in town.'],
    ['Sky', '“Wonderful bread”, says everyone.'],
    ['Rain', 'Our baker Marco greets you.'],
  ])('never gets what the model made up (%s): %s', async (name, lie) => {
    writes(() => lie)
    const id = await newSite()
    const frames = await say(id, brief.replace('Sun', name))
    expect(frames.at(-1)?.event).toBe('done')
    const site = await read(id)
    expect(JSON.stringify(site)).not.toContain(lie)
    expect(sectionOf(site, 'hero')).toBeDefined()
    expect(fake.calls.length).toBeGreaterThan(1)
  })
})

describe('a request no rule understands', () => {
  const makeSite = async () => {
    writes(({ words }) => words)
    const id = await newSite()
    await say(id, brief)
    fake.calls.length = 0
    return { id, site: await read(id) }
  }
  const wants = (...changes: object[]) => fake.next({ answer: JSON.stringify({ changes }) })

  test('is read by the model, and what it changes is told in words', async () => {
    const { id, site } = await makeSite()
    wants({ do: 'text', section: sectionOf(site, 'hero')?.id, path: 'title', words: 'Bread that takes its time' })
    const frames = await say(id, 'hmm, could the start feel a bit slower and calmer somehow?')
    expect(sectionOf(await read(id), 'hero')?.fields.title?.en).toBe('Bread that takes its time')
    expect(wordsOf(frames)).toContain('Bread that takes its time')
    expect((await manara.call<Site>('POST', `/api/sites/${id}/undo`)).json.site).toEqual(site.site)
  })

  test.each([
    [
      'a number nobody gave',
      (site: Site) => ({ do: 'text', section: sectionOf(site, 'hero')?.id, path: 'title', words: 'Fresh for 25 years' }),
    ],
    ['a section that is not there', () => ({ do: 'remove', section: 'sec_nowhere1' })],
    [
      'a text that is not there',
      (site: Site) => ({ do: 'text', section: sectionOf(site, 'hero')?.id, path: 'items.4.title', words: 'Bread' }),
    ],
    ['markup in place of a colour', () => ({ do: 'colour', words: 'red;} body{' })],
    ['a phone number nobody gave', () => ({ do: 'fact', kind: 'phone', words: '0316 999999' })],
    ['a price nobody gave', () => ({ do: 'price', words: 'Sourdough', amount: 4 })],
    ['nothing', undefined],
  ])('changes nothing when the model answers with %s', async (_name, change) => {
    const { id, site } = await makeSite()
    wants(...(change ? [change(site)] : []))
    const frames = await say(id, `please sprinkle some stardust over it (${_name})`)
    expect(fake.calls.length).toBeGreaterThan(0)
    expect((await read(id)).revision).toBe(site.revision)
    expect(wordsOf(frames)).not.toBe('')
  })

  test('is not sent to the model when a rule understands it', async () => {
    const { id } = await makeSite()
    await say(id, 'make it blue')
    expect(fake.calls).toEqual([])
  })
})

describe('a language the owner does not write', () => {
  const german: Record<string, string> = { title: 'Brot in Ruhe', text: 'Brot und Kuchen, mit Geduld gebacken.' }
  type Marked = Site & { site: { languages: string[]; unconfirmed?: { sectionId: string; lang: string }[] } }
  const aSiteInTwo = async () => {
    writes(({ words }) => words)
    const id = await newSite()
    await say(id, brief.replace('Sun', 'Dawn'))
    const { revision } = await read(id)
    const added = await manara.call('POST', `/api/sites/${id}/edits`, { revision, ops: [{ op: 'add_language', lang: 'de' }] })
    expect(added.status, added.text).toBe(200)
    fake.calls.length = 0
    return id
  }
  const translate = async (id: string) => {
    const started = await manara.call<{ runId: string }>('POST', `/api/sites/${id}/translate`, { lang: 'de' })
    expect(started.status, started.text).toBe(202)
    return manara.eventually(async () => {
      const run = (await manara.call<{ status: string }>('GET', `/api/runs/${started.json.runId}`)).json
      return run.status === 'completed' || undefined
    }, 15_000)
  }

  test('is filled by the model section by section, each text waiting for a yes; what says more than its source stays missing', async () => {
    const id = await aSiteInTwo()
    writes(({ what }) => (what === 'intro' ? 'Das beste Brot der Stadt.' : (german[what] ?? 'Für Sie da')))
    await translate(id)
    const { site } = (await manara.call<Marked>('GET', `/api/sites/${id}`)).json
    expect(JSON.stringify(site)).toContain('Für Sie da')
    expect(JSON.stringify(site)).not.toContain('beste Brot')
    expect(site.unconfirmed?.length).toBeGreaterThan(0)
    expect(site.unconfirmed?.every(({ lang }) => lang === 'de')).toBe(true)
    expect(fake.calls.length).toBeGreaterThan(2)
    expect(fake.calls.every(({ messages }) => messages[0]?.content.includes('from English into German'))).toBe(true)
  })

  test('is left as it is where no model may be asked, and that is said', async () => {
    const id = await aSiteInTwo()
    await manara.call('PATCH', '/api/models', { privacy: 'machine' })
    try {
      const refused = await manara.call<{ code: string }>('POST', `/api/sites/${id}/translate`, { lang: 'de' })
      expect(refused.json.code).toBe('studio.no_model')
      fake.calls.length = 0
      await say(id, 'please sprinkle some stardust over it')
      expect(fake.calls).toEqual([])
    } finally {
      await manara.call('PATCH', '/api/models', { privacy: 'any' })
    }
  })
})

describe('a price before a run', () => {
  type Price = { calls: number; cost: number; inputTokens: number; tier?: string; model?: string; currency: string; left?: number }
  const priceOf = async (id: string, body: object) => (await manara.call<Price>('POST', `/api/sites/${id}/estimate`, body)).json
  const spent = async () => (await manara.call<{ spent: number }>('GET', '/api/models')).json.spent
  const answers = (write: (content: string) => string) =>
    fake.next({ count: countTokens, answerTo: ({ messages }) => write(messages[1]?.content ?? '') })
  const echo = (content: string) => JSON.stringify(Object.fromEntries(asked(content).map(({ id, words }) => [id, words])))
  const off = (estimated: number, real: number) => Math.abs(estimated / real - 1)

  test.each([
    ['en', 'Bakery Noon in Graz, open 6-18, sourdough and cakes, call 0316 123456'],
    ['de', 'Bäckerei Mittag in Graz, geöffnet 6-18, Sauerteigbrot und Torten, Telefon 0316 123456'],
    ['ar', 'مخبز الظهر في دبي، نفتح من 6 إلى 18، خبز وكعك، هاتف 050 123 4567'],
  ])('is within a fifth of what a site in %s costs in the end, and another message of what it costs', async (_lang, words) => {
    const id = await newSite()
    const price = await priceOf(id, { message: words })
    expect(price).toMatchObject({ tier: 'standard', model: 'fake-1', currency: 'EUR' })
    answers(echo)
    const before = await spent()
    await say(id, words)
    expect(fake.calls).toHaveLength(price.calls)
    expect(off(price.cost, (await spent()) - before)).toBeLessThan(0.2)
  })

  test('is within a fifth for a request the model reads, and nothing for one the rules understand', async () => {
    const id = await newSite()
    writes(({ words }) => words)
    await say(id, brief.replace('Sun', 'Evening'))
    expect(await priceOf(id, { message: 'make it blue' })).toMatchObject({ calls: 0, cost: 0 })
    const message = 'hmm, could the start feel a bit slower and calmer somehow?'
    const price = await priceOf(id, { message })
    const hero = sectionOf(await read(id), 'hero')?.id
    answers(() => JSON.stringify({ changes: [{ do: 'text', section: hero, path: 'title', words: 'Bread that takes its time' }] }))
    const before = await spent()
    await say(id, message)
    expect(off(price.cost, (await spent()) - before)).toBeLessThan(0.2)
    expect(price.left).toBeLessThanOrEqual(20)
  })

  test('is nothing where no model may be asked', async () => {
    const id = await newSite()
    await manara.call('PATCH', '/api/models', { privacy: 'eu', cap: 3 })
    expect(await priceOf(id, { message: brief })).toMatchObject({ calls: 0, cost: 0 })
    const { json } = await manara.call<{ cap: number; machineCap: number; tiers: { allowed: boolean }[] }>('GET', '/api/models')
    expect(json).toMatchObject({ cap: 3, machineCap: 20, tiers: [{ tier: 'standard', model: 'fake-1', allowed: false }] })
    await manara.call('PATCH', '/api/models', { privacy: 'any', cap: null })
  })
})

describe('stopping', () => {
  test('a run that waits for the model lets go of it within a second, and keeps what was done', async () => {
    fake.next({ answer: 'x', misbehave: 'stall' })
    const id = await newSite()
    const frames = say(id, 'Florist Fern in Cork, tulips and roses, call 021 496 0000')
    await expect.poll(() => fake.calls.length, { timeout: 5_000 }).toBeGreaterThan(0)
    const { activeRun } = (await manara.call<{ activeRun: string }>('GET', `/api/sites/${id}`)).json
    const asked = Date.now()
    expect((await manara.call('POST', `/api/runs/${activeRun}/cancel`)).status).toBe(200)
    await expect.poll(() => fake.leftAt.length, { timeout: 3_000 }).toBeGreaterThan(0)
    expect((fake.leftAt[0] ?? Infinity) - asked).toBeLessThan(1_000)
    const ended = await frames
    expect(ended.at(-1)).toMatchObject({
      event: 'error',
      data: {
        problem: { code: 'runs.cancelled', status: 409, detail: 'It was cancelled.', requestId: expect.stringMatching(/^req_/) as string },
      },
    })
    await manara.eventually(async () => {
      const { items } = (await manara.call<{ items: { state: string }[] }>('GET', `/api/sites/${id}/messages`)).json
      return items[0]?.state === 'cancelled' || undefined
    })
  })
})

describe('a site whose first message was stopped', () => {
  test('is made anew by the next one, whole, with nothing of the half that stood', async () => {
    fake.next({ answer: '{}' }, { answer: 'x', misbehave: 'stall' })
    const id = await newSite()
    const frames = say(id, 'Florist Fern in Cork, tulips and roses, call 021 496 0000')
    await expect.poll(() => fake.calls.length, { timeout: 8_000 }).toBeGreaterThan(1)
    const { activeRun } = (await manara.call<{ activeRun: string }>('GET', `/api/sites/${id}`)).json
    await manara.call('POST', `/api/runs/${activeRun}/cancel`)
    await frames
    const half = await read(id)
    expect(sections(half).length).toBeGreaterThan(0)
    expect(sectionOf(half, 'contact')).toBeUndefined()
    fake.next({ answer: '{}' })
    expect((await say(id, brief)).at(-1)?.event).toBe('done')
    const whole = await read(id)
    expect(sectionOf(whole, 'contact')).toBeDefined()
    expect(JSON.stringify(whole)).not.toContain('Fern')
    expect(sections(whole).filter((one) => one.type === 'header')).toHaveLength(1)
  })
})

// Last, because a model that fails five times is left alone for a minute.
describe('a model that fails', () => {
  test.each(['error_500', 'garbage', 'cut_stream', 'error_body_200'] as const)(
    'leaves the whole site to the rules: %s',
    async (misbehave) => {
      fake.next({ answer: '{}', misbehave })
      const id = await newSite()
      const frames = await say(id, brief.replace('Graz', 'Linz'))
      expect(frames.at(-1)?.event).toBe('done')
      expect(sectionOf(await read(id), 'contact')).toBeDefined()
    },
  )
})
