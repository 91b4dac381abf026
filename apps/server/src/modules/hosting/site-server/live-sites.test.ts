import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { LiveSiteRow } from '../store.ts'
import { createLiveSites } from './live-sites.ts'

const sizes: Record<string, number> = {}
const rowOf = (slug: string, deployment = 'dep_1', size = 1_000): LiveSiteRow => {
  const fileId = `${slug}-${size}`
  sizes[fileId] = size
  const sha256 = createHash('sha256').update(fileId).digest('hex')
  const manifest = [{ path: 'photo.png', fileId, sha256, type: 'image/png', size }]
  return { workspace_id: 'wsp', site_key: slug, slug, deployment_id: deployment, manifest, scripts: false, hash: sha256 }
}

function open({
  maxBytes,
  find,
}: {
  maxBytes?: number
  find: (slug: string) => Promise<LiveSiteRow | undefined> | LiveSiteRow | undefined
}) {
  let now = 0
  const asked: string[] = []
  const sites = createLiveSites({
    store: {
      findLiveSite: async (slug) => {
        asked.push(slug)
        return find(slug)
      },
    },
    blobs: { get: async (_workspace: string, fileId: string) => Buffer.alloc(sizes[fileId] ?? 0, 1) } as never,
    shownTests: async () => [],
    nowMs: () => now,
    maxBytes,
  })
  return { sites, asked, wait: (ms: number) => void (now += ms) }
}

test('made-up names push out no site, and one name asked for again and again is looked up once', async () => {
  const { sites, asked } = open({ find: (slug) => (slug === 'sun' ? rowOf('sun') : undefined) })
  await sites.find('sun')
  for (let index = 0; index < 5_000; index += 1) await sites.find(`no-${index}`)
  expect(sites.peek('sun')).toBeDefined()
  asked.length = 0
  await sites.find('no-4999')
  expect(asked).toEqual([])
  await sites.find('no-0')
  expect(asked).toEqual(['no-0'])
})

test('a name without a site is looked up again within the second, so a first publish shows', async () => {
  const rows = new Map<string, LiveSiteRow>()
  const { sites, wait } = open({ find: (slug) => rows.get(slug) })
  expect(await sites.find('sun')).toBeUndefined()
  rows.set('sun', rowOf('sun'))
  wait(900)
  expect(await sites.find('sun')).toBeDefined()
})

test('a hundred first visitors at once cost one look', async () => {
  const { sites, asked } = open({ find: () => rowOf('sun') })
  const found = await Promise.all(Array.from({ length: 100 }, () => sites.find('sun')))
  expect(asked).toEqual(['sun'])
  expect(new Set(found).size).toBe(1)
})

test('a look that failed is no answer: the next visitor looks again', async () => {
  let isAway = true
  const { sites } = open({ find: () => (isAway ? Promise.reject(new Error('away')) : rowOf('sun')) })
  await expect(sites.find('sun')).rejects.toThrow('away')
  isAway = false
  expect(await sites.find('sun')).toBeDefined()
})

test('what a look read before a publish is not kept when it comes back after it', async () => {
  const answers: ((row: LiveSiteRow) => void)[] = []
  const { sites } = open({ find: () => new Promise((resolve) => answers.push(resolve)) })
  const early = sites.find('sun')
  await expect.poll(() => answers.length).toBe(1)
  sites.forget('sun')
  const late = sites.find('sun')
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.(rowOf('sun', 'dep_2'))
  await late
  answers[0]?.(rowOf('sun', 'dep_1'))
  await early
  expect(sites.peek('sun')?.deploymentId).toBe('dep_2')
})

test('an old deployment leaves everywhere: whoever remembers something of it is told', async () => {
  let row = rowOf('sun')
  const { sites, wait } = open({ find: () => row })
  const left: string[] = []
  sites.onLeave((slug) => left.push(slug))
  await sites.find('sun')
  row = rowOf('sun', 'dep_2')
  wait(900)
  sites.peek('sun')
  await expect.poll(() => sites.peek('sun')?.deploymentId).toBe('dep_2')
  expect(left).toEqual(['sun'])
})

test('the memory is bounded in bytes as they lie there, and who was not asked for longest leaves', async () => {
  const { sites } = open({ maxBytes: 100_000, find: (slug) => rowOf(slug, 'dep_1', 20_000) })
  for (const slug of ['a', 'b', 'c', 'd']) await (await sites.find(slug))?.file('photo.png')
  const stay = () => ['a', 'b', 'c', 'd'].filter((slug) => sites.peek(slug))
  await expect.poll(stay).toEqual(['c', 'd'])
})

test('while the database is away, what is on the air stays on the air', async () => {
  let isAway = false
  const { sites, wait } = open({ find: () => (isAway ? Promise.reject(new Error('away')) : rowOf('sun')) })
  await sites.find('sun')
  isAway = true
  wait(5_000)
  expect(await sites.find('sun')).toBeDefined()
  expect(await sites.find('sun')).toBeDefined()
})
