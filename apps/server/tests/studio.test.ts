import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ChatPart } from '@manara/contracts'
import { aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'

let manara: TestManara
beforeAll(async () => {
  manara = await aManara()
})
afterAll(() => manara.close())

type Section = { id: string; type: string; hidden?: boolean; fields: Record<string, Record<string, string>> }
type Site = {
  id: string
  revision: number
  canUndo: boolean
  canRedo: boolean
  activeRun?: string
  questions: { id: string; field: string; text: string }[]
  site: { languages: string[]; facts: { kind: string; value: Record<string, string> }[]; pages: { sections: Section[] }[] }
}
const brief = 'Bakery Sun in Graz, open 6-18, sourdough and cakes, call 0316 123456'
const newSite = async (body: object = {}) => (await manara.call<Site>('POST', '/api/sites', body)).json.id
const read = async (id: string) => (await manara.call<Site>('GET', `/api/sites/${id}`)).json
const say = (id: string, message: string) => manara.stream('POST', `/api/sites/${id}/chat`, { body: { message } })
const edit = (id: string, revision: number, ...ops: object[]) =>
  manara.call<Site & { code?: string }>('POST', `/api/sites/${id}/edits`, { revision, ops })
const sections = (site: Site) => site.site.pages[0]?.sections ?? []
const sectionOf = (site: Site, type: string) => sections(site).find((section) => section.type === type)
const composed = async () => {
  const id = await newSite()
  await say(id, brief)
  return { id, site: await read(id) }
}
const setTitle = (site: Site, type: string, value: string) => ({
  op: 'set_text',
  sectionId: sectionOf(site, type)?.id,
  path: ['title'],
  lang: 'en',
  value,
})

describe('talking', () => {
  test('tells only what the contract names, in its shape', async () => {
    const id = await newSite()
    const frames = [
      ...(await say(id, 'A hair salon in Graz called Lock and Key')),
      ...(await say(id, 'make it blue')),
      ...(await say(id, 'undo')),
    ]
    expect(new Set(frames.map((frame) => frame.event))).toEqual(new Set(['output', 'progress', 'section', 'message', 'question', 'done']))
    for (const { event, data } of frames.filter((frame) => frame.event !== 'output'))
      expect(ChatPart.safeParse({ part: event, ...data }).error?.issues ?? [], event).toEqual([])
  })

  test('a second message waits for the first, visibly, and both are answered in order', async () => {
    const id = await newSite()
    const first = say(id, brief)
    await manara.eventually(async () => (await read(id)).activeRun)
    const frames = await say(id, 'change the heading to Second thoughts')
    expect(frames[0]).toMatchObject({ event: 'output', data: { waiting: true } })
    await first
    const { items } = (
      await manara.call<{ items: { author: string; text: string; state: string; version: number }[] }>('GET', `/api/sites/${id}/messages`)
    ).json
    expect(items.map((item) => item.author)).toEqual(expect.arrayContaining(['owner', 'manara']))
    expect(items).toHaveLength(4)
    expect(items.every(({ state }) => state === 'done')).toBe(true)
    const site = await read(id)
    expect(sectionOf(site, 'hero')?.fields.title?.en).toBe('Second thoughts')
    expect(site.activeRun).toBeUndefined()
  })

  test('what cannot be done is said, with what can', async () => {
    const { id, site } = await composed()
    const frames = await say(id, 'sprinkle some stardust over it')
    const words = frames
      .filter((frame) => frame.event === 'message')
      .map((frame) => frame.data.delta)
      .join('')
    expect(words).toContain('stardust')
    expect(words).toContain('–')
    expect((await read(id)).revision).toBe(site.revision)
  })

  test('an undo takes the whole first site back, and a redo brings it again', async () => {
    const { id, site } = await composed()
    const undone = (await manara.call<Site>('POST', `/api/sites/${id}/undo`)).json
    expect(sections(undone)).toEqual([])
    expect(undone).toMatchObject({ canUndo: false, canRedo: true })
    expect((await manara.call<Site>('POST', `/api/sites/${id}/redo`)).json.site).toEqual(site.site)
    expect((await manara.call('POST', `/api/sites/${id}/redo`)).json).toMatchObject({ status: 409, code: 'studio.nothing_to_redo' })
  })

  test('a site in twelve languages is made as well', async () => {
    const languages = ['en', 'ar', 'de', 'fr', 'it', 'es', 'nl', 'cs', 'pl', 'ru', 'tr', 'fa']
    const id = await newSite({ languages })
    expect((await say(id, `${brief}. ${'We bake bread with patience and care. '.repeat(20)}`)).at(-1)?.event).toBe('done')
    expect((await read(id)).site.languages).toEqual(languages)
  })
})

describe('clicking', () => {
  test('two people who change different sections are both right', async () => {
    const { id, site } = await composed()
    expect((await edit(id, site.revision, setTitle(site, 'hero', 'Mine'))).status).toBe(200)
    const other = await edit(id, site.revision, setTitle(site, 'contact', 'Yours'))
    expect(other.status).toBe(200)
    expect(sectionOf(other.json, 'hero')?.fields.title?.en).toBe('Mine')
    expect(sectionOf(other.json, 'contact')?.fields.title?.en).toBe('Yours')
  })

  test('who changes a section somebody else changed meanwhile is told, with the newest revision', async () => {
    const { id, site } = await composed()
    await edit(id, site.revision, setTitle(site, 'hero', 'Mine'))
    const late = await edit(id, site.revision, setTitle(site, 'hero', 'Yours'))
    expect(late.status).toBe(409)
    expect(late.json).toMatchObject({ code: 'studio.stale', revision: site.revision + 1 })
    expect(sectionOf(await read(id), 'hero')?.fields.title?.en).toBe('Mine')
  })

  test('leaves every other section as it was, to the byte', async () => {
    const { id, site } = await composed()
    const after = (await edit(id, site.revision, setTitle(site, 'hero', 'Changed'))).json
    const others = (one: Site) => JSON.stringify(sections(one).filter((section) => section.type !== 'hero'))
    expect(others(after)).toBe(others(site))
  })

  test('moves, hides, copies and removes sections', async () => {
    const { id, site } = await composed()
    const [, second, third] = sections(site)
    const after = (
      await edit(
        id,
        site.revision,
        { op: 'move_section', sectionId: third?.id, to: 1 },
        { op: 'set_hidden', sectionId: second?.id, hidden: true },
        { op: 'duplicate_section', sectionId: third?.id, newId: 'sec_acopyofit' },
      )
    ).json
    expect(sections(after)[1]?.id).toBe(third?.id)
    expect(sections(after).find((section) => section.id === second?.id)?.hidden).toBe(true)
    const gone = (await edit(id, after.revision, { op: 'remove_section', sectionId: 'sec_acopyofit' })).json
    expect(sections(gone).map((section) => section.id)).not.toContain('sec_acopyofit')
  })

  test.each([
    ['a section that is not there', { op: 'remove_section', sectionId: 'sec_nowhere1' }],
    ['a text that is too long', { op: 'set_text', path: ['title'], lang: 'en', value: 'x'.repeat(3_000) }],
    ['a field that is not there', { op: 'set_text', path: ['nothing'], lang: 'en', value: 'x' }],
    ['a variant that is not there', { op: 'set_variant', variant: 'sideways' }],
  ])('refuses %s in one sentence and changes nothing', async (_name, op) => {
    const { id, site } = await composed()
    const refused = await edit(id, site.revision, { sectionId: sectionOf(site, 'hero')?.id, ...op })
    expect(refused.status).toBe(400)
    expect(refused.json.code).toBe('studio.bad_edit')
    expect((await read(id)).revision).toBe(site.revision)
  })
})

describe('versions', () => {
  test('are compared in words and restored as a new version', async () => {
    const { id, site } = await composed()
    await edit(id, site.revision, setTitle(site, 'hero', 'Something else'))
    const { changes } = (await manara.call<{ changes: { sentence: string }[] }>('GET', `/api/sites/${id}/versions/${site.revision}`)).json
    expect(changes.map((change) => change.sentence).join()).toContain('Something else')
    const restored = (await manara.call<Site>('POST', `/api/sites/${id}/versions/${site.revision}/restore`)).json
    expect(restored.site).toEqual(site.site)
    expect(restored.revision).toBe(site.revision + 2)
  })
  test('made by hand tell what they changed', async () => {
    const { id, site } = await composed()
    const next = (await edit(id, site.revision, setTitle(site, 'hero', 'Something else'))).json as Site
    await edit(id, next.revision, { op: 'set_theme', theme: { radius: 'round' } })
    const { items } = (await manara.call<{ items: { touched: unknown }[] }>('GET', `/api/sites/${id}/versions?limit=2`)).json
    const nothing = { sections: [], look: false, facts: false, pages: false }
    expect(items.map((one) => one.touched)).toEqual([
      { ...nothing, look: true },
      { ...nothing, sections: [sectionOf(site, 'hero')?.id] },
    ])
  })
  test('are listed newest first, page by page, and one that is not there is missing', async () => {
    const { id, site } = await composed()
    const first = (await manara.call<{ items: { version: number }[]; next: string }>('GET', `/api/sites/${id}/versions?limit=3`)).json
    expect(first.items.map((item) => item.version)).toEqual([site.revision, site.revision - 1, site.revision - 2])
    const second = (await manara.call<{ items: { version: number }[] }>('GET', `/api/sites/${id}/versions?limit=3&cursor=${first.next}`))
      .json
    expect(second.items[0]?.version).toBe(site.revision - 3)
    expect((await manara.call('POST', `/api/sites/${id}/versions/999/restore`)).status).toBe(404)
  })
})

describe('questions', () => {
  const asked = async () => {
    const id = await newSite()
    await say(id, 'A hair salon in Graz called Lock and Key')
    return { id, site: await read(id) }
  }
  test('fill what was missing once they are answered, and are asked no more', async () => {
    const { id, site } = await asked()
    const phone = site.questions.find((question) => question.field === 'phone')
    expect(phone).toBeDefined()
    const after = await manara.call<Site>('POST', `/api/sites/${id}/questions/${phone?.id}`, { answer: '0316 123456' })
    expect(after.status, after.text).toBe(200)
    expect(JSON.stringify(after.json.site.facts)).toContain('123456')
    expect(after.json.questions.map((question) => question.id)).not.toContain(phone?.id)
    expect((await manara.call('POST', `/api/sites/${id}/questions/${phone?.id}`, { answer: '0316 1' })).status).toBe(404)
  })
  test('may be left out for good', async () => {
    const { id, site } = await asked()
    const [question] = site.questions
    const after = (await manara.call<Site>('POST', `/api/sites/${id}/questions/${question?.id}`, { answer: '' })).json
    expect(after.revision).toBe(site.revision)
    expect(after.questions).toHaveLength(site.questions.length - 1)
  })
})

describe('looking', () => {
  test('the preview is one document that needs nothing beside it, with marks for the editor when asked', async () => {
    const { id, site } = await composed()
    const plain = (await manara.call('GET', `/api/sites/${id}/preview`)).text
    const marked = (await manara.call('GET', `/api/sites/${id}/preview?marks=true`)).text
    expect(plain).toContain('<!doctype html>')
    expect(plain).toMatch(/url\(data:font\/woff2;face=[0-9a-z]+;base64,/)
    expect(plain.replaceAll(/data:[^"')]+/g, '')).not.toMatch(/(src|url\()=?["']?(https?:|\/|assets)/)
    expect(marked).toContain(sectionOf(site, 'hero')?.id)
    expect(marked.length).toBeGreaterThan(plain.length)
  })
  test('what is seen first can be had alone, for a picture to know the site by', async () => {
    const { id, site } = await composed()
    const top = (await manara.call('GET', `/api/sites/${id}/preview?top=true&marks=true`)).text
    expect(top).toContain(sectionOf(site, 'hero')?.id)
    expect(top).not.toContain(sectionOf(site, 'contact')?.id)
  })
  test('an edit is on the preview within 150 ms', async () => {
    const { id, site } = await composed()
    await manara.call('GET', `/api/sites/${id}/preview?marks=true`)
    const times: number[] = []
    for (let revision = site.revision; revision < site.revision + 5; revision += 1) {
      const begun = performance.now()
      await edit(id, revision, setTitle(site, 'hero', `Number ${revision}`))
      expect((await manara.call('GET', `/api/sites/${id}/preview?marks=true`)).text).toContain(`Number ${revision}`)
      times.push(performance.now() - begun)
    }
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(150)
  })
  test('an earlier version can be looked at, and a page that is not there is missing', async () => {
    const { id, site } = await composed()
    await edit(id, site.revision, setTitle(site, 'hero', 'Something else'))
    expect((await manara.call('GET', `/api/sites/${id}/preview?version=${site.revision}`)).text).not.toContain('Something else')
    expect((await manara.call('GET', `/api/sites/${id}/preview?page=nowhere`)).status).toBe(404)
  })
  test('a finding of the gate holds the publishing back, with a sentence and a next step', async () => {
    const { id, site } = await composed()
    await edit(id, site.revision, {
      op: 'set_fields',
      sectionId: sectionOf(site, 'hero')?.id,
      fields: { ...sectionOf(site, 'hero')?.fields, primary: { label: { en: 'Nowhere' }, to: '#sec_gone' } },
    })
    const check = (
      await manara.call<{ ok: boolean; findings: { code: string; severity: string; sentence: string; next: string }[] }>(
        'GET',
        `/api/sites/${id}/check`,
      )
    ).json
    expect(check.ok).toBe(false)
    const deploy = await manara.call<{ code: string; findings: { sentence: string; next: string }[] }>('POST', '/api/deploy', {
      siteId: id,
    })
    expect(deploy.status).toBe(422)
    expect(deploy.json.code).toBe('hosting.gate_blocked')
    expect(deploy.json.findings[0]).toMatchObject({
      sentence: expect.stringMatching(/\w/) as string,
      next: expect.stringMatching(/\w/) as string,
    })
  })
  test('an empty site is not put live', async () => {
    expect((await manara.call<{ code: string }>('POST', '/api/deploy', { siteId: await newSite() })).json.code).toBe('studio.empty_site')
  })
})

test('a deleted site is gone from every place', async () => {
  const { id } = await composed()
  expect((await manara.call('DELETE', `/api/sites/${id}`)).status).toBe(204)
  for (const path of ['', '/messages', '/versions', '/preview', '/check', '/export.zip'])
    expect((await manara.call('GET', `/api/sites/${id}${path}`)).status, path).toBe(404)
  expect((await manara.call<{ items: { id: string }[] }>('GET', '/api/sites')).json.items.map((site) => site.id)).not.toContain(id)
})
