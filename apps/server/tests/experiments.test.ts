import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aManara } from './kit/manara.ts'
import type { SiteAnswer, TestManara } from './kit/manara.ts'

// A test of two arms as the owner and the visitors live it: set up, started, seen, counted, ended.

type Section = { id: string; type: string; variant: string; fields: Record<string, unknown> }
type Site = { id: string; slug: string; revision: number; liveRevision?: number; site: { pages: { id: string; sections: Section[] }[] } }
type Count = { visitors: number; conversions: number }
type Detail = { id: string; status: string; jobId?: string; result: { verdict: string; arms: Count[]; days: { a: Count; b: Count }[] } }

const browser = {
  'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
}
const robot = { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }

let manara: TestManara
let site: Site
let hero: Section
let test1: string
const [first, second] = ['Bread the slow way', 'Order by nine, eat by noon']

beforeAll(async () => {
  manara = await aManara()
  const { id } = (await manara.call<{ id: string }>('POST', '/api/sites', {})).json
  await manara.stream('POST', `/api/sites/${id}/chat`, {
    body: { message: 'Bakery Sonne in Graz, sourdough and cakes, call 0316 123456, book at https://book.example/sonne' },
  })
  await readSite(id)
  hero = site.site.pages[0]?.sections.find((one) => one.type === 'hero') as Section
  await edit([
    {
      op: 'set_fields',
      sectionId: hero.id,
      fields: { title: { en: first }, secondary: { label: { en: 'Book' }, to: 'https://book.example/sonne?a=1&b=2' } },
    },
  ])
})
afterAll(() => manara.close())

async function readSite(id = site.id) {
  site = (await manara.call<Site>('GET', `/api/sites/${id}`)).json
}
async function edit(ops: object[]) {
  const answer = await manara.call('POST', `/api/sites/${site.id}/edits`, { revision: site.revision, ops })
  expect(answer.status, answer.text).toBe(200)
  await readSite()
}
const call = <T>(method: string, path: string, body?: unknown) => manara.call<T>(method, `/api/experiments${path}`, body)
async function finished(jobId: string | undefined) {
  await manara.eventually(async () => {
    const { json } = await manara.call<{ status: string; error?: string }>('GET', `/api/status/${jobId}`)
    if (json.status === 'failed') throw new Error(json.error)
    return json.status === 'completed' ? true : undefined
  }, 15_000)
  await readSite()
}
const publish = async () => finished((await manara.call<{ jobId: string }>('POST', '/api/deploy', { siteId: site.id })).json.jobId)
const look = (path = '/', headers: Record<string, string> = {}) => manara.visit(site.slug, path, { headers: { ...browser, ...headers } })
const cookieOf = ({ headers }: SiteAnswer) => [headers['set-cookie'] ?? []].flat()[0]?.split(';')[0] ?? ''
const details = async () => (await call<Detail>('GET', `/${test1}`)).json
const counted = (wish: (detail: Detail) => boolean) =>
  manara.eventually(async () => {
    const detail = await details()
    return wish(detail) ? detail : undefined
  })

/** Somebody new who gets the wished arm; gives their cookie and what they saw. */
async function visitorOf(arm: 'a' | 'b'): Promise<{ cookie: string; page: SiteAnswer }> {
  for (;;) {
    const page = await look()
    const cookie = cookieOf(page)
    if (cookie.endsWith(`-${arm}`)) return { cookie, page }
  }
}

describe('setting up', () => {
  const change = () => ({ kind: 'section', sectionId: hero.id, fields: { title: { en: second } } })

  test('a test needs a section that is there, and arms that differ', async () => {
    const gone = await call('POST', '', { siteId: site.id, name: 'x', change: { ...change(), sectionId: 'sec_gone00' } })
    expect(gone.json).toMatchObject({ status: 409, code: 'experiments.target_gone' })
    const same = await call('POST', '', { siteId: site.id, name: 'x', change: { ...change(), fields: { title: { en: first } } } })
    expect(same.json).toMatchObject({ status: 400, code: 'experiments.same_arms' })
    const absent = await call('POST', '', {
      siteId: site.id.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      name: 'x',
      change: change(),
    })
    expect(absent.status).toBe(404)
  })

  test('it cannot start before the site is on the air', async () => {
    const made = await call<Detail>('POST', '', { siteId: site.id, name: 'Heading', change: change() })
    expect(made.status, made.text).toBe(201)
    test1 = made.json.id
    expect((await call('POST', `/${test1}/start`)).json).toMatchObject({ code: 'experiments.not_live' })
    expect((await details()).result.verdict).toBe('nobody_yet')
  })

  test('started, it brings both arms on the air, and only of what was published: other edits stay back', async () => {
    await publish()
    await edit([{ op: 'set_name', lang: 'en', value: 'Not yet public' }])
    const started = await call<Detail>('POST', `/${test1}/start`)
    expect(started.status, started.text).toBe(200)
    await finished(started.json.jobId)
    expect((await details()).status).toBe('running')
    expect((await look()).body).not.toContain('Not yet public')
  })

  test('a second test on the same page is refused by the name of the first', async () => {
    const other = await call<Detail>('POST', '', {
      siteId: site.id,
      name: 'Other',
      change: { ...change(), fields: { title: { en: 'Third' } } },
    })
    const refused = await call('POST', `/${other.json.id}/start`)
    expect(refused.json).toMatchObject({ status: 409, code: 'experiments.page_busy', detail: expect.stringContaining('Heading') })
  })
})

describe('what visitors see', () => {
  test('either arm, whole and without a script, and the same one again', async () => {
    for (const [arm, title] of [
      ['a', first],
      ['b', second],
    ] as const) {
      const { cookie, page } = await visitorOf(arm)
      expect(page.body).toContain(title)
      expect(page.body).not.toContain('<script>')
      for (let again = 0; again < 5; again += 1) {
        const next = await look('/', { cookie })
        expect(next.body).toContain(title)
        expect(next.headers['set-cookie']).toBeUndefined()
      }
    }
  })

  test('the cookie says the test and the arm and nothing else, for thirty days', async () => {
    const { page } = await visitorOf('a')
    expect([page.headers['set-cookie']].flat()).toEqual([
      expect.stringMatching(/^arm=[a-z0-9]{8}-a; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/),
    ])
  })

  test('no cache shows one visitor’s arm to another, and each arm has its own tag', async () => {
    const [a, b] = [await visitorOf('a'), await visitorOf('b')]
    for (const { page } of [a, b]) {
      expect(page.headers['cache-control']).toBe('private, max-age=0, must-revalidate')
      expect(page.headers.vary).toBe('accept-encoding, cookie')
    }
    const tag = String(a.page.headers.etag)
    expect(tag).not.toBe(b.page.headers.etag)
    expect((await look('/', { cookie: a.cookie, 'if-none-match': tag })).status).toBe(304)
    expect((await look('/', { cookie: b.cookie, 'if-none-match': tag })).status).toBe(200)
  })

  test('robots see the page as it was, get no cookie and count for nothing; so do those who ask not to be followed', async () => {
    await counted(({ result }) => result.arms.every(({ visitors }) => visitors > 0))
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    const before = (await details()).result
    for (const headers of [robot, { 'user-agent': 'curl/8.0' }, { ...browser, 'sec-gpc': '1' }]) {
      const page = await manara.visit(site.slug, '/', { headers })
      expect(page.body).toContain(first)
      expect(page.body).not.toContain('name="arm"')
      expect(page.headers['set-cookie']).toBeUndefined()
      expect(page.headers['cache-control']).toContain('private')
    }
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect((await details()).result).toEqual(before)
  })

  test('the arms’ own files and the plan stand at no address', async () => {
    const { cookie } = await visitorOf('b')
    const key = /=(.*)-b/.exec(cookie)?.[1]
    for (const path of ['/_arms.json', `/_arms/${key}/b/index.html`, `/_arms/${key}/b/`]) expect((await look(path)).status).toBe(404)
  })
})

describe('what counts', () => {
  const formOf = (page: SiteAnswer) => /name="arm" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const send = (words: string, headers: Record<string, string>, arm: string) =>
    manara.visit(site.slug, '/form', {
      form: { name: 'Ada', email: 'ada@example.com', message: words, lang: 'en', arm },
      headers: { ...browser, ...headers },
    })
  const conversions = async () => (await details()).result.arms.map((arm) => arm.conversions)

  test('a form, once for each visitor, in the arm it stood in; the arm is no answer in the lead', async () => {
    const { cookie, page } = await visitorOf('b')
    expect(formOf(page)).toBe(cookie.replace('arm=', ''))
    const sent = await send('One loaf please', { cookie }, formOf(page))
    expect(sent.status).toBe(303)
    expect(cookieOf(sent)).toBe(cookie.replace(/b$/, 'B'))
    await counted(({ result }) => result.arms[1]?.conversions === 1)
    await send('And another one', { cookie: cookieOf(sent) }, formOf(page))
    await manara.eventually(async () =>
      (await manara.call<{ items: unknown[] }>('GET', '/api/leads')).json.items.length === 2 ? true : undefined,
    )
    expect(await conversions()).toEqual([0, 1])
    const leads = (await manara.call<{ items: { id: string }[] }>('GET', '/api/leads')).json.items
    expect((await manara.call('GET', `/api/leads/${leads[0]?.id}`)).text).not.toContain('"label":"arm"')
  })

  test('a form without a cookie, by its hidden field; one that names an arm that is none, for nothing', async () => {
    const { page } = await visitorOf('a')
    await send('From a browser without cookies', {}, formOf(page))
    await counted(({ result }) => result.arms[0]?.conversions === 1)
    await send('From nowhere', {}, 'made1234-a')
    await manara.eventually(async () =>
      (await manara.call<{ items: unknown[] }>('GET', '/api/leads')).json.items.length === 4 ? true : undefined,
    )
    expect(await conversions()).toEqual([1, 1])
  })

  test('a tracked link, once, which leads where the true link leads and nowhere else', async () => {
    const { cookie, page } = await visitorOf('a')
    const link = /href="(_go\/[^"]+)"/.exec(page.body)?.[1] ?? ''
    expect(link).not.toBe('')
    const followed = await look(`/${link}`, { cookie })
    expect([followed.status, followed.headers.location, cookieOf(followed)]).toEqual([
      302,
      'https://book.example/sonne?a=1&b=2',
      cookie.replace(/a$/, 'A'),
    ])
    await look(`/${link}`, { cookie: cookieOf(followed) })
    await counted(({ result }) => result.arms[0]?.conversions === 2)
    for (const path of [link.replace(/\d+$/, '999'), '_go/made1234/0', '_go/https:/evil.example', '_go/'])
      expect((await look(`/${path}`, { cookie })).headers.location).toBe('/')
    expect(await conversions()).toEqual([2, 1])
  })

  test('a telephone link stays one, and the browser only reports that it was followed', async () => {
    const { cookie, page } = await visitorOf('b')
    const [, ping = ''] = /href="tel:[^"]+" ping="(_go\/[^"]+)"/.exec(page.body) ?? []
    const told = await manara.visit(site.slug, `/${ping}`, { form: {}, headers: { ...browser, cookie } })
    expect(told.status).toBe(204)
    await counted(({ result }) => result.arms[1]?.conversions === 2)
  })
})

describe('the end', () => {
  test('stopped, everybody sees arm a and old links lead back to the page', async () => {
    const { cookie, page } = await visitorOf('b')
    const link = /href="(_go\/[^"]+)"/.exec(page.body)?.[1] ?? ''
    const stopped = await call<Detail>('POST', `/${test1}/stop`)
    await finished(stopped.json.jobId)
    const after = await look('/', { cookie })
    expect(after.body).toContain(first)
    expect(after.body).not.toContain('_go/')
    const host = `${site.slug}.localhost:${new URL(manara.sitesUrl).port}`
    expect((await look(`/${link}`, { cookie, referer: `http://${host}/?x=1` })).headers.location).toBe('/?x=1')
    expect((await look(`/${link}`, { cookie, referer: 'http://evil.example/x' })).headers.location).toBe('/')
    expect((await call('POST', `/${test1}/start`)).json).toMatchObject({ code: 'experiments.over' })
  })

  test('an older deployment that is brought back does not bring a stopped test back', async () => {
    const { items } = (await manara.call<{ items: { id: string; live: boolean }[] }>('GET', `/api/deployments?siteId=${site.id}`)).json
    expect((await manara.call('POST', `/api/deployments/${items[1]?.id}/rollback`)).status).toBe(200)
    for (let visitor = 0; visitor < 20; visitor += 1) {
      const page = await look()
      expect(page.body).toContain(first)
      expect(page.headers['set-cookie']).toBeUndefined()
    }
    expect((await manara.call('POST', `/api/deployments/${items[0]?.id}/rollback`)).status).toBe(200)
  })

  test('kept, arm b becomes the site by an edit that undo takes back, and waits while other changes do', async () => {
    const kept = await call<Detail & { winner: string }>('POST', `/${test1}/promote`, { arm: 'b' })
    expect(kept.json, kept.text).toMatchObject({ status: 'promoted', winner: 'b' })
    expect(kept.json.jobId).toBeUndefined()
    await readSite()
    const title = () => site.site.pages[0]?.sections.find((one) => one.id === hero.id)?.fields.title
    expect(title()).toMatchObject({ en: second })
    await manara.call('POST', `/api/sites/${site.id}/undo`)
    await readSite()
    expect(title()).toMatchObject({ en: first })
  })

  test('with nothing else waiting, the arm that is kept goes on the air at once', async () => {
    await publish()
    const change = { kind: 'section', sectionId: hero.id, fields: { title: { en: second } } }
    const { id } = (await call<Detail>('POST', '', { siteId: site.id, name: 'Again', change })).json
    await finished((await call<Detail>('POST', `/${id}/start`)).json.jobId)
    const kept = await call<Detail>('POST', `/${id}/promote`, { arm: 'b' })
    await finished(kept.json.jobId)
    expect(site.liveRevision).toBe(site.revision)
    expect((await manara.visit(site.slug, '/', { headers: robot })).body).toContain(second)
  })

  test('shows the other page at its address, form and all, and the other page keeps its own', async () => {
    const contact = site.site.pages[0]?.sections.find((one) => one.type === 'contact')
    const page = {
      id: 'pag_offer1',
      slug: 'offer',
      title: { en: 'An offer' },
      description: { en: 'For early birds' },
      sections: [
        { id: 'sec_offer1', type: 'hero', variant: hero.variant, fields: { title: { en: 'Two loaves for one' } } },
        { ...contact, id: 'sec_offer2' },
      ],
    }
    await edit([{ op: 'add_page', page }])
    await publish()
    const change = { kind: 'page', pageId: site.site.pages[0]?.id, otherPageId: page.id }
    const { id } = (await call<Detail>('POST', '', { siteId: site.id, name: 'Page', change })).json
    await finished((await call<Detail>('POST', `/${id}/start`)).json.jobId)
    const { page: shown } = await visitorOf('b')
    expect(shown.body).toContain('Two loaves for one')
    expect(shown.body).toContain('name="arm"')
    expect((await look('/offer/')).body).toContain('Two loaves for one')
    const kept = await call<Detail>('POST', `/${id}/promote`, { arm: 'b' })
    await finished(kept.json.jobId)
    expect((await look()).body).toContain('Two loaves for one')
    expect((await look('/offer/')).status).toBe(404)
  })

  test('the calculator says how long a test takes', async () => {
    const plan = await manara.call('GET', '/api/experiment-plan?rate=0.05&lift=0.5&visitorsPerDay=100')
    expect(plan.json).toMatchObject({ power: expect.closeTo(0.83, 2), daysForFourOfFive: expect.any(Number) })
  })

  test('deleting the site takes its tests along', async () => {
    await manara.call('DELETE', `/api/sites/${site.id}`)
    await manara.eventually(async () => ((await call<{ items: unknown[] }>('GET', '')).json.items.length === 0 ? true : undefined))
  })
})
