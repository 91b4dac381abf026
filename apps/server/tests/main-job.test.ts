import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aManara } from './kit/manara.ts'
import type { TestManara } from './kit/manara.ts'

let manara: TestManara
beforeAll(async () => {
  manara = await aManara()
})
afterAll(() => manara.close())

type Site = {
  id: string
  revision: number
  slug: string
  liveUrl?: string
  canUndo: boolean
  questions: { id: string; field: string }[]
  site: { languages: string[]; pages: { sections: { id: string; type: string; fields: Record<string, unknown> }[] }[] }
}
const sectionsOf = (site: Site) => site.site.pages[0]?.sections ?? []
const newSite = async () => (await manara.call<Site>('POST', '/api/sites', {})).json.id
const readSite = async (id: string) => (await manara.call<Site>('GET', `/api/sites/${id}`)).json
const say = (id: string, message: string) => manara.stream('POST', `/api/sites/${id}/chat`, { body: { message } })

async function publish(siteId: string): Promise<string> {
  const accepted = await manara.call<{ jobId: string }>('POST', '/api/deploy', { siteId })
  expect(accepted.status, accepted.text).toBe(202)
  return manara.eventually(async () => {
    const { json } = await manara.call<{ status: string; url?: string; error?: string }>('GET', `/api/status/${accepted.json.jobId}`)
    if (json.status === 'failed') throw new Error(json.error)
    return json.status === 'completed' ? json.url : undefined
  })
}

const slugOf = (url: string) => new URL(url).hostname.split('.')[0] ?? ''

describe.each([
  {
    lang: 'en',
    brief: 'Bäckerei Sonne in Graz, open 6-18, sourdough and cakes, call 0316 123456, warm colours but no yellow',
    heading: 'Fresh bread every day',
    edit: 'change the heading to Fresh bread every day',
    theme: 'make it blue',
    phone: '0316 123456',
  },
  {
    lang: 'ar',
    brief: 'مطعم دار الياسمين في دبي، نفتح يوميا من 12 ظهرا إلى 11 ليلا، نقدم الطاجن والكسكس، هاتف 050 123 4567، أسلوب فاخر',
    heading: 'طعام من القلب',
    edit: 'غيّر العنوان إلى «طعام من القلب»',
    theme: 'أريده أزرق',
    phone: '050 123 4567',
  },
])('the main job in $lang', ({ lang, brief, heading, edit, theme, phone }) => {
  let id: string
  let url: string

  test('a brief becomes a site, section by section, each committed before it is told', async () => {
    id = await newSite()
    const frames = await say(id, brief)
    const events = frames.map((frame) => frame.event)
    expect(events[0]).toBe('output')
    expect(events.at(-1)).toBe('done')
    const told = frames.filter((frame) => frame.event === 'section').map((frame) => frame.data.type)
    expect(told[0]).toBe('header')
    expect(told).toEqual(expect.arrayContaining(['hero', 'contact', 'footer']))
    const site = await readSite(id)
    expect(sectionsOf(site).map((section) => section.type)).toEqual(told)
    expect(site.site.languages[0]).toBe(lang)
    expect(frames.filter((frame) => frame.event === 'question').length).toBe(site.questions.length)
  })

  test('the same stream is heard again from any point, and the chat reads back', async () => {
    const first = (
      await manara.call<{ items: { author: string; runId: string; text: string; state: string }[] }>('GET', `/api/sites/${id}/messages`)
    ).json.items
    expect(first.map((message) => message.author)).toEqual(['manara', 'owner'])
    expect(first[1]).toMatchObject({ text: brief, state: 'done' })
    const whole = await manara.stream('GET', `/api/runs/${first[0]?.runId}/stream`)
    const sections = whole.filter((frame) => frame.event === 'section')
    const middle = sections[2]?.id
    const rest = await manara.stream('GET', `/api/runs/${first[0]?.runId}/stream`, { headers: { 'last-event-id': middle ?? '' } })
    expect(rest.filter((frame) => frame.event === 'section').map((frame) => frame.data.id)).toEqual(
      sections.slice(3).map((frame) => frame.data.id),
    )
  })

  test('two things change by talking, one by clicking, and an undo takes the last one back', async () => {
    await say(id, edit)
    await say(id, theme)
    const site = await readSite(id)
    const hero = sectionsOf(site).find((section) => section.type === 'hero')
    expect((hero?.fields.title as Record<string, string>)[lang]).toBe(heading)
    const about = sectionsOf(site).find((section) => section.type === 'contact')
    const ops = [{ op: 'set_text', sectionId: about?.id, path: ['title'], lang, value: 'Typed' }]
    const clicked = await manara.call<Site>('POST', `/api/sites/${id}/edits`, { revision: site.revision, ops })
    expect(clicked.status, clicked.text).toBe(200)
    const undone = (await manara.call<Site>('POST', `/api/sites/${id}/undo`)).json
    expect(JSON.stringify(undone.site)).toBe(JSON.stringify(site.site))
    const redone = (await manara.call<Site>('POST', `/api/sites/${id}/redo`)).json
    expect(JSON.stringify(redone.site)).toBe(JSON.stringify(clicked.json.site))
  })

  test('it goes live and shows what the owner said, without any script', async () => {
    url = await publish(id)
    const page = await manara.visit(slugOf(url), '/')
    expect(page.status).toBe(200)
    expect(page.body).toContain(heading)
    expect(page.body).toContain(phone)
    expect(page.body).toContain(lang === 'ar' ? 'dir="rtl"' : 'dir="ltr"')
    expect(page.body).not.toMatch(/<script(?! type="application\/ld\+json")/)
    expect(page.headers['content-security-policy']).toContain("script-src 'none'")
  })

  test('a visitor sends the form without JavaScript and the owner has one lead and one mail a moment later', async () => {
    const form = { name: `Visitor ${lang}`, email: 'visitor@example.com', message: 'Two, please', page: '/', lang, company_site: '' }
    const sent = await manara.visit(slugOf(url), '/form', { form, from: '127.0.0.2' })
    expect(sent.status).toBe(303)
    const lead = await manara.eventually(
      async () =>
        (await manara.call<{ items: { id: string; name: string }[] }>('GET', '/api/leads')).json.items.find(
          (one) => one.name === form.name,
        ),
      3_000,
    )
    expect((await manara.visit(slugOf(url), String(sent.headers.location))).status).toBe(200)
    await manara.visit(slugOf(url), '/form', { form, from: '127.0.0.2' })
    const detail = (await manara.call<{ timeline: { kind: string; answers?: unknown }[] }>('GET', `/api/leads/${lead.id}`)).json
    expect(detail.timeline[0]).toMatchObject({
      kind: 'form',
      answers: [{ label: lang === 'ar' ? 'الرسالة' : 'Message', value: 'Two, please' }],
    })
    const named = (await manara.call<{ items: { name: string }[] }>('GET', '/api/leads')).json.items.filter((one) => one.name === form.name)
    expect(named).toHaveLength(1)
    const mails = (await manara.call<{ items: { text: string }[] }>('GET', '/api/outbox')).json.items.filter((mail) =>
      mail.text.includes(form.name),
    )
    expect(mails).toHaveLength(1)
  })
})

test('a robot that fills the hidden field sees thanks and leaves nothing', async () => {
  const id = await newSite()
  await say(id, 'Plumber Pete in Leeds, call 0113 496 0000')
  const slug = slugOf(await publish(id))
  const before = (await manara.call<{ items: unknown[] }>('GET', '/api/leads')).json.items.length
  const sent = await manara.visit(slug, '/form', {
    form: { name: 'Bot', email: 'bot@example.com', message: 'spam', company_site: 'http://spam.example' },
  })
  expect(sent.status).toBe(303)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect((await manara.call<{ items: unknown[] }>('GET', '/api/leads')).json.items.length).toBe(before)
})

test('an unchanged republish writes no new deployment, and a rollback brings an earlier page back', async () => {
  const id = await newSite()
  await say(id, 'Florist Fern in Cork, tulips and roses, call 021 496 0000')
  const slug = slugOf(await publish(id))
  const list = async () =>
    (await manara.call<{ items: { id: string; live: boolean }[] }>('GET', `/api/deployments?siteId=${id}`)).json.items
  await publish(id)
  expect(await list()).toHaveLength(1)
  const first = (await manara.visit(slug, '/')).body
  await say(id, 'change the heading to Tulips today')
  await publish(id)
  expect(await list()).toHaveLength(2)
  expect((await manara.visit(slug, '/')).body).toContain('Tulips today')
  const older = (await list())[1]
  expect((await manara.call('POST', `/api/deployments/${older?.id}/rollback`)).status).toBe(200)
  await manara.eventually(async () => ((await manara.visit(slug, '/')).body === first ? true : undefined), 1_000)
})

test('an export holds the same bytes each time', async () => {
  const id = await newSite()
  await say(id, 'Gym Iron in Leeds, open daily 6-22')
  const zip = async () => (await manara.call('GET', `/api/sites/${id}/export.zip`)).text
  expect((await zip()).slice(0, 2)).toBe('PK')
  expect(await zip()).toBe(await zip())
})

test('deployments and versions name the person they were made for, and going back is told in words', async () => {
  const { person } = (await manara.call<{ person: { name: string } }>('GET', '/api/me')).json
  const deployments = (await manara.call<{ items: { by: string }[] }>('GET', '/api/deployments')).json.items
  expect(new Set(deployments.map(({ by }) => by))).toEqual(new Set([person.name]))

  const site = (await manara.call<{ id: string }>('POST', '/api/sites', { name: 'Rosa' })).json.id
  await manara.stream('POST', `/api/sites/${site}/chat`, { body: { message: 'A bakery called Rosa in Ulm.' } })
  await manara.call('POST', `/api/sites/${site}/undo`)
  type Version = { by: string; runId?: string; summary: string }
  const versions = (await manara.call<{ items: Version[] }>('GET', `/api/sites/${site}/versions?limit=100`)).json.items
  expect(versions[0]).toMatchObject({ by: 'tests', summary: 'Took back version 1' })
  expect(versions.slice(1).map(({ by, runId }) => [by, typeof runId])).toEqual(versions.slice(1).map(() => [person.name, 'string']))
  const inArabic = (await manara.call<{ items: Version[] }>('GET', `/api/sites/${site}/versions?limit=1&lang=ar`)).json.items
  expect(inArabic[0]?.summary).toBe('تراجُع عن النسخة 1')
})
