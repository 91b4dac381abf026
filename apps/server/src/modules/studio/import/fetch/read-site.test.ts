import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createReadDocument } from '../read/read-document.ts'
import { createGuardedFetch } from './guarded-fetch.ts'
import { readPictures } from './read-pictures.ts'
import { readSite } from './read-site.ts'
import { FetchRefusal } from './errors.ts'

let server: Server
let base = ''
let pages: Record<string, string | { status: number; location?: string; type?: string }> = {}
let asked: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const page = pages[path] ?? { status: 404 }
    if (typeof page === 'string')
      response
        .setHeader('content-type', path.endsWith('.txt') ? 'text/plain' : path.endsWith('.jpg') ? 'image/jpeg' : 'text/html')
        .end(page)
    else
      response
        .writeHead(page.status, { 'content-type': page.type ?? 'text/html', ...(page.location ? { location: page.location } : {}) })
        .end('x')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const fetch = createGuardedFetch({ allowLoopback: true })
const signal = new AbortController().signal
const readAll = (given: typeof pages, path = '/') => {
  pages = given
  asked = []
  return readSite(new URL(base + path), { fetch, readDocument: createReadDocument(10_000) }, { signal, onPage: () => undefined })
}
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof FetchRefusal ? error.code : String(error)),
  )
const textsOf = (read: Awaited<ReturnType<typeof readSite>>) => read.pages.flatMap((page) => page.found.texts)

describe('a site', () => {
  test('is read from its front page on, what tells most first, and what is left is counted', async () => {
    const links = Array.from({ length: 12 }, (_none, at) => `<a href="/post-${at}">x</a>`).join('')
    const others = Object.fromEntries(Array.from({ length: 12 }, (_none, at) => [`/post-${at}`, `<p>Post ${at}`]))
    const read = await readAll({
      '/': `<p>Front</p><nav>${links}<a href="/kontakt">Kontakt</a><a href="https://elsewhere.example/">x</a><a href="/preise.pdf">x</a></nav>`,
      '/kontakt': '<p>Reach us',
      ...others,
    })
    expect(textsOf(read).slice(0, 2)).toEqual(['Front', 'Reach us'])
    expect(read.pages).toHaveLength(8)
    expect(read.more).toBe(7)
    expect(asked.filter((path) => path !== '/robots.txt')).toHaveLength(8)
  }, 20_000)

  test('that asks programs to stay away is left alone, whole or in parts', async () => {
    expect(await refusal(readAll({ '/robots.txt': 'User-agent: *\nDisallow: /', '/': '<p>Front' }))).toBe('robots')
    expect(asked).toEqual(['/robots.txt'])
    const read = await readAll({
      '/robots.txt': 'User-agent: *\nDisallow: /secret',
      '/': '<p>Front</p><nav><a href="/secret/contact">x</a><a href="/go">x</a></nav>',
      '/secret/contact': '<p>Secret',
      '/go': { status: 302, location: '/secret/contact' },
    })
    expect(textsOf(read)).toEqual(['Front'])
    expect(read.left.map((one) => one.code)).toEqual(['robots', 'robots'])
  })

  test('that cannot say what it asks is left alone', async () => {
    expect(await refusal(readAll({ '/robots.txt': { status: 500 }, '/': '<p>Front' }))).toBe('robots')
    expect(textsOf(await readAll({ '/robots.txt': { status: 404 }, '/': '<p>Front' }))).toEqual(['Front'])
  })

  test('keeps to itself: a page that sends elsewhere is left out', async () => {
    const read = await readAll({
      '/': '<p>Front</p><nav><a href="/away">x</a></nav>',
      '/away': { status: 302, location: 'http://localhost:1/' },
    })
    expect([textsOf(read), read.left]).toEqual([['Front'], [{ what: '/away', code: 'wrong_type' }]])
  })

  test('that is no site says why', async () => {
    expect(await refusal(readAll({}))).toBe('bad_answer')
    expect(await refusal(readAll({ '/': { status: 200, type: 'application/pdf' } }))).toBe('wrong_type')
  })
})

test('pictures are had by the same rules as pages, and what cannot be had is counted', async () => {
  pages = {
    '/robots.txt': 'User-agent: *\nDisallow: /private',
    '/a.jpg': 'picture',
    '/private/b.jpg': 'picture',
    '/c.jpg': { status: 404 },
    '/d.html': '<p>',
  }
  const pictures = ['/a.jpg', '/private/b.jpg', '/c.jpg', '/d.html'].map((path) => ({ name: path, url: base + path }))
  const { loaded, left } = await readPictures([...pictures, { name: 'inner', url: 'http://10.0.0.1/x.jpg' }], fetch, {
    signal,
    onPicture: () => undefined,
  })
  expect([loaded.map((one) => one.name), left]).toEqual([['/a.jpg'], 4])
})
