import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, expect, test } from 'vitest'
import type { LoadedSite } from './loaded-site.ts'
import { createSiteServer } from './site-server.ts'
import { siteOf } from './testing/site-of.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

let server: Server
afterEach(() => {
  server.close()
  server.closeAllConnections()
})

/** A server whose one site can leave the memory; `held` says whether the server still has it then. */
async function open(slow?: Promise<void>) {
  let leave: (slug: string) => void = () => undefined
  let site: LoadedSite | undefined = siteOf('dep_1', 'Welcome')
  const kept = new WeakRef(site)
  const read = site.file
  if (slow) site.file = (path) => slow.then(() => read(path))
  server = createSiteServer({
    sites: { peek: () => site, find: async () => site, forget: () => undefined, onLeave: (hear) => (leave = hear) },
    bases: ['localhost'],
    countVisit: () => undefined,
    receiveForm: async () => undefined,
    onError: () => undefined,
    arms: { coin: () => 'a', count: () => undefined },
    nowMs: () => 0,
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    visit: async () => {
      const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/s/sun/`, { headers: { host: 'localhost' } })
      return answer.text()
    },
    drop() {
      site = undefined
      leave('sun')
    },
    held: () => {
      collect()
      return kept.deref() !== undefined
    },
  }
}

test('the bytes of a site that left the memory are let go, though nobody asks for it again', async () => {
  const { visit, drop, held } = await open()
  expect(await visit()).toBe('Welcome')
  expect(held()).toBe(true)
  drop()
  await expect.poll(held).toBe(false)
})

test('a site that left while a page of it was read does not stay through that page', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const { visit, drop, held } = await open(promise)
  const answer = visit()
  await new Promise((seen) => server.once('request', seen))
  drop()
  resolve()
  expect(await answer).toBe('Welcome')
  await expect.poll(held).toBe(false)
})
