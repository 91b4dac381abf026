import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aClock, aGround } from '../../../tests/kit/a-ground.ts'
import { sweepParts } from './store.ts'

test('what a run told is forgotten a week after its end; how it ended stays, and so does all of a run that goes on', async () => {
  const { db, pools, aWorkspace } = await aGround()
  const workspaceId = aWorkspace()
  const clock = aClock()
  const daysAgo = (days: number) => new Date(clock.now().getTime() - days * 86_400_000)
  const runs = [
    ['old', 'completed', daysAgo(8)],
    ['new', 'completed', daysAgo(6)],
    ['going', 'active', null],
  ] as const
  await db.write({ workspaceId, actor: 'test' }, async ({ sql: trx }) => {
    for (const [id, status, endedAt] of runs) {
      await sql`insert into platform_runs (workspace_id, id, kind, title, status, input, cause, started_by, max_age_ms, created_at, expires_at, ended_at)
        values (${workspaceId}, ${id}, 'test.run', 'Test', ${status}, '{}', ${id}, 'test', 1000, ${daysAgo(30)}, ${daysAgo(-1)}, ${endedAt})`.execute(
        trx,
      )
      for (const [seq, type] of [
        [1, 'section'],
        [2, 'done'],
      ] as const)
        await sql`insert into platform_run_parts values (${workspaceId}, ${id}, ${seq}, ${type}, '{}')`.execute(trx)
    }
  })
  await sweepParts(db, clock)
  const left = await pools.sweeper.query<{ part: string }>(
    `select run_id || ' ' || type as part from platform_run_parts where workspace_id = $1 order by 1`,
    [workspaceId],
  )
  expect(left.rows.map((row) => row.part)).toEqual(['going done', 'going section', 'new done', 'new section', 'old done'])
})
