import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aClock, aGround } from '../../../tests/kit/a-ground.ts'
import { sweepReactionMarks } from './log.ts'

test('marks that a reaction acted are forgotten after a month, but not while its parked job may still be replayed', async () => {
  const { db, pools, aWorkspace } = await aGround()
  const workspaceId = aWorkspace()
  const clock = aClock()
  const daysAgo = (days: number) => new Date(clock.now().getTime() - days * 86_400_000)
  await db.write({ workspaceId, actor: 'test' }, async ({ sql: trx }) => {
    for (const [seq, days] of [
      [1, 40],
      [2, 40],
      [3, 20],
    ] as const)
      await sql`insert into platform_reactions_done values (${workspaceId}, 'test.note', ${seq}, ${daysAgo(days)})`.execute(trx)
    await sql`insert into platform_parked_jobs values (${workspaceId}, 'job_1', 'platform.react', ${JSON.stringify({ workspaceId, reaction: 'test.note', seq: '2' })}, 'it failed', 5, ${daysAgo(40)})`.execute(
      trx,
    )
  })
  await sweepReactionMarks(db, clock)
  const left = await pools.sweeper.query<{ seq: string }>('select seq from platform_reactions_done where workspace_id = $1 order by seq', [
    workspaceId,
  ])
  expect(left.rows.map((row) => row.seq)).toEqual(['2', '3'])
})
