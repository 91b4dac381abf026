import { setTimeout as pause } from 'node:timers/promises'
import { median, rounded, sayBar, sayHow } from './kit.ts'
import { asAdmin, ask, deploy, openProgram, publishSite } from './program.ts'
import type { Program } from './program.ts'

type Site = { revision: number; site: { pages: { sections: { id: string; type: string }[] }[] } }
type Live = { id: string; host: string }

/** What running and recording a publish writes by itself; everything else must stay as it was when nothing changed. */
const ofTheRunItself = new Set(['platform_runs', 'platform_run_steps', 'platform_run_parts', 'accounts_audit'])

/**
 * Two API processes and a worker on one PostgreSQL. A publish counts from the POST to the first moment when the site listeners of both processes answer
 * with the new page; so does going back.
 */
async function measurePublish(rounds: number) {
  const program = await openProgram(['api', 'api', 'worker'])
  try {
    const live = await publishSite(program.call)
    const published: number[] = []
    const back: number[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const [was, now] = [`Heading ${round} before`, `Heading ${round} after`]
      await change(program, live.id, was)
      await deploy(program.call, live.id)
      await shown(program, live, was)
      await change(program, live.id, now)
      const took = await timed(() => Promise.all([deploy(program.call, live.id), shown(program, live, now)]))
      const tookBack = await timed(async () => Promise.all([goBack(program, live.id), shown(program, live, was)]))
      // The first round warms up.
      if (round > 0) [published.push(took), back.push(tookBack)]
    }
    return { published, back, ...(await republish(program, live)) }
  } finally {
    await program.close()
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

async function change({ call }: Program, id: string, heading: string): Promise<void> {
  const { revision, site } = await call<Site>('GET', `/api/sites/${id}`)
  const hero = site.pages[0]?.sections.find((section) => section.type === 'hero')
  await call('POST', `/api/sites/${id}/edits`, {
    revision,
    ops: [{ op: 'set_text', sectionId: hero?.id, path: ['title'], lang: 'en', value: heading }],
  })
}

/** Waits until every process with a site listener shows the heading. */
async function shown({ parts }: Program, { host }: Live, heading: string): Promise<void> {
  const until = performance.now() + 10_000
  await Promise.all(
    parts
      .filter(({ role }) => role !== 'worker')
      .map(async ({ ports }) => {
        while (!(await ask({ port: ports.sitesPort, path: '/', headers: { host } })).body.includes(heading)) {
          if (performance.now() > until) throw new Error(`"${heading}" is not on the air after 10 s`)
          await pause(5)
        }
      }),
  )
}

async function goBack({ call }: Program, siteId: string): Promise<void> {
  const { items } = await call<{ items: { id: string; live: boolean }[] }>('GET', `/api/deployments?siteId=${siteId}`)
  const before = items[items.findIndex(({ live }) => live) + 1]
  await call('POST', `/api/deployments/${before?.id}/rollback`, {})
}

/** Publishes an unchanged site and tells which tables have other rows than before, the run's own left out. */
async function republish({ call, admin }: Program, { id }: Live) {
  await deploy(call, id)
  const before = await rowsOf(admin)
  const republishMs = await timed(() => deploy(call, id))
  const after = await rowsOf(admin)
  return {
    republishMs,
    written: [...after].filter(([table, rows]) => !ofTheRunItself.has(table) && rows !== before.get(table)).map(([table]) => table),
  }
}

/** A fingerprint of every table: which row versions lie where. An insert, update or delete changes it, a read does not. */
const rowsOf = (admin: Program['admin']) =>
  asAdmin(admin, async (client) => {
    await pause(1_500)
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    )
    const prints = new Map<string, string>()
    for (const { name } of tables) {
      const { rows } = await client.query<{ print: string }>(
        `select md5(coalesce(string_agg(ctid::text || xmin::text, ',' order by ctid), '')) as print from ${client.escapeIdentifier(name)}`,
      )
      prints.set(name, rows[0]?.print ?? '')
    }
    return prints
  })

if (import.meta.main) {
  const [rounds = 5] = process.argv.slice(2).map(Number)
  sayHow(`npm run bench -- publish ${rounds}`)
  const { published, back, republishMs, written } = await measurePublish(rounds)
  console.log({
    published: published.map((ms) => rounded(ms)),
    back: back.map((ms) => rounded(ms)),
    republishMs: rounded(republishMs),
    written,
  })
  sayBar(
    'publish, seen in both processes (<= 1 s)',
    `${rounded(median(published))} ms, slowest ${rounded(Math.max(...published))} ms`,
    median(published) <= 1_000,
  )
  sayBar(
    'publish again without a change writes nothing',
    written.length === 0 ? 'nothing but the run and its audit line' : `wrote ${written.join(', ')}`,
    written.length === 0,
  )
  sayBar(
    'going back, seen in both processes (<= 1 s)',
    `${rounded(median(back))} ms, slowest ${rounded(Math.max(...back))} ms`,
    median(back) <= 1_000,
  )
}
