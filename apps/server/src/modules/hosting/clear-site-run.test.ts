import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import type { WriteTx } from '../../platform/db/database.ts'
import { aHouse, aRunningClock } from '../../platform/runs/testing/house.ts'
import { clearSiteRun } from './clear-site-run.ts'

const removed: string[] = []
let failAt: string | undefined
const blobs = {
  remove: async (_tx: WriteTx, fileId: string) => {
    if (fileId === failAt) throw new Error('the power went')
    removed.push(fileId)
  },
}
const kind = clearSiteRun({ blobs, batches: { deployments: 2, submissions: 3, visits: 4 } })
const clock = aRunningClock()
const house = await aHouse({ kinds: [kind], clock })
const workspaceId = house.aWorkspace()
const at = '2026-03-01T08:00:00Z'

beforeAll(async () => {
  await house.db.write({ workspaceId, actor: 'test' }, async (tx) => {
    for (const site of ['site_gone', 'site_stays']) {
      await sql`insert into hosting_sites (workspace_id, site_key, slug, created_at) values (${workspaceId}, ${site}, ${site}, ${at})`.execute(
        tx.sql,
      )
      for (let n = 0; n < 7; n += 1) {
        const manifest = JSON.stringify([{ path: 'index.html', fileId: `${site}_${n}`, sha256: 's', type: 't', size: 1 }])
        await sql`insert into hosting_uploads (workspace_id, id, manifest, made_by, created_at) values (${workspaceId}, ${`upl_${site}_${n}`}, '[]', 'pia', ${at})`.execute(
          tx.sql,
        )
        await sql`insert into hosting_deployments (workspace_id, id, site_key, upload_id, hash, manifest, made_by, created_at)
          values (${workspaceId}, ${`dep_${site}_${n}`}, ${site}, ${`upl_${site}_${n}`}, 'h', ${manifest}, 'pia', ${at})`.execute(tx.sql)
        await sql`insert into hosting_submissions (workspace_id, id, site_key, page, lang, fields, fingerprint, created_at)
          values (${workspaceId}, ${`sub_${site}_${n}`}, ${site}, '/', 'en', '{}', 'f', ${at})`.execute(tx.sql)
        await sql`insert into hosting_visits (workspace_id, site_key, day, page, visits) values (${workspaceId}, ${site}, '2026-03-01', ${`/${n}`}, 1)`.execute(
          tx.sql,
        )
      }
    }
  })
  await house.work()
  house.keepTime()
})

const left = async (site: string) => {
  const counts = []
  for (const table of ['hosting_deployments', 'hosting_submissions', 'hosting_visits']) {
    const { rows } = await house.db.read(workspaceId, (tx) =>
      sql<{ count: string }>`select count(*) as count from ${sql.table(table)} where site_key = ${site}`.execute(tx.sql),
    )
    counts.push(Number(rows[0]?.count))
  }
  const uploads = await house.db.read(workspaceId, (tx) =>
    sql<{ count: string }>`select count(*) as count from hosting_uploads where id like ${`upl_${site}_%`}`.execute(tx.sql),
  )
  return [...counts, Number(uploads.rows[0]?.count)]
}

test('a deleted site is cleared away in small steps; stopped in the middle it goes on there, and another site keeps everything', async () => {
  failAt = 'site_gone_3'
  const id = await house.start(workspaceId, kind, { siteKey: 'site_gone' })
  await house.reaches(workspaceId, id, { statuses: ['waiting'] })
  expect(await left('site_gone'), 'the last visits are waited for').toEqual([7, 7, 7, 7])
  clock.move(6_000)
  await expect.poll(async () => (await left('site_gone'))[0]).toBe(5)
  expect((await house.ended(workspaceId, id)).status).toBe('failed')
  expect(await left('site_gone'), 'a step that failed took nothing with it').toEqual([5, 7, 7, 5])

  failAt = undefined
  await house.runs.retry(workspaceId, id)
  const run = await house.ended(workspaceId, id)
  expect(run.status).toBe('completed')
  expect(await left('site_gone')).toEqual([0, 0, 0, 0])
  expect(await left('site_stays')).toEqual([7, 7, 7, 7])
  expect([...new Set(removed)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => `site_gone_${n}`))
  expect(run.steps.length, 'no step takes more than its batch').toBeGreaterThanOrEqual(1 + 4 + 3 + 2)
})
