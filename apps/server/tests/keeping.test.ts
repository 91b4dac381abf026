import { beforeAll, describe, expect, test } from 'vitest'
import { invitationForgetters } from '../src/modules/accounts/invitations.store.ts'
import { hostingForgetters } from '../src/modules/hosting/clearing.store.ts'
import { eventForgetters } from '../src/platform/events/log.ts'
import { createKeeper, keepingRules } from '../src/platform/keeping/index.ts'
import { mailForgetters } from '../src/platform/mail/index.ts'
import { modelForgetters } from '../src/platform/models/index.ts'
import { actorsBehind, runForgetters } from '../src/platform/runs/index.ts'
import { aClock, aGround } from './kit/a-ground.ts'

// Four hundred and fifty virtual days of a house in which something is written every day: nothing stays longer than its rule.
const { db, pools, aWorkspace } = await aGround()
const dayMs = 86_400_000
const clock = aClock('2026-01-01T03:00:00Z')
const [one, two] = [aWorkspace(), aWorkspace()]
const forgetters = {
  ...mailForgetters(db),
  ...modelForgetters(db),
  ...eventForgetters(db),
  ...runForgetters(db),
  ...invitationForgetters(db),
  ...hostingForgetters(db),
}
const log = { info: () => undefined, warn: (fields: object) => expect(fields).toBe('no failure') }
const keeper = createKeeper({ app: pools.app, clock, log, forgetters, batch: 7 })

/** What a day leaves behind, in one workspace; `n` tells the days apart. */
const aDay = (workspaceId: string, n: number) =>
  db.write({ workspaceId, actor: 'test' }, async ({ sql }) => {
    const at = clock.now()
    const day = at.toISOString().slice(0, 10)
    const run = async (text: string, ...parameters: unknown[]) =>
      sql.executeQuery({ sql: text, parameters: [workspaceId, ...parameters], query: { kind: 'RawNode' } } as never)
    await run(
      `insert into mail_outbox (workspace_id, id, recipient, template, lang, subject, text, html, status, created_at, updated_at)
        values ($1, 'sent_' || $2::text, 'a@b.example', 't', 'en', 's', 't', '', 'sent', $3, $3), ($1, 'queued_' || $2::text, 'a@b.example', 't', 'en', 's', 't', '', 'queued', $3, $3)`,
      n,
      at,
    )
    await run(`insert into models_budgets (workspace_id, month) values ($1, $2) on conflict do nothing`, day.slice(0, 7))
    await run(
      `insert into models_calls (workspace_id, id, month, task, tier, at, reserved_micros, reserved_tokens) values ($1, 'c_' || $2::text, $3, 't', 'standard', $4, 1, 1)`,
      n,
      day.slice(0, 7),
      at,
    )
    await run(
      `insert into platform_runs (workspace_id, id, kind, title, status, input, cause, started_by, on_behalf_of, max_age_ms, created_at, ended_at, expires_at)
        values ($1, 'run_' || $2::text, 'k.k', 't', 'completed', '{}', 'c', 'person:x', 'pia', 1, $3, $3, $3), ($1, 'waits_' || $2::text, 'k.k', 't', 'waiting', '{}', 'c', 'person:x', 'pia', 1, $3, null, $3)`,
      n,
      at,
    )
    await run(
      `insert into platform_run_steps (workspace_id, run_id, key, position, name, title, attempt, ended_at) values ($1, 'run_' || $2::text, 'k', 0, 'n', 't', 1, $3)`,
      n,
      at,
    )
    await run(
      `insert into accounts_invitations (workspace_id, id, email, role, token_hash, invited_by, created_at, expires_at) values ($1, 'inv_' || $2::text, 'c@d.example', 'editor', 'h', 'pia', $3, $3)`,
      n,
      at,
    )
    await run(
      `insert into hosting_submissions (workspace_id, id, site_key, page, lang, fields, fingerprint, created_at) values ($1, 'sub_' || $2::text, 'site_1', '/', 'en', '{}', 'f', $3)`,
      n,
      at,
    )
    await run(
      `insert into hosting_uploads (workspace_id, id, manifest, made_by, created_at) values ($1, 'upl_' || $2::text, '[]', 'pia', $3)`,
      n,
      at,
    )
    await run(`insert into hosting_visits (workspace_id, site_key, day, page, visits) values ($1, 'site_1', $2::date, '/', 3)`, day)
    await run(
      `with e as (insert into platform_events (workspace_id, name, payload, actor) values ($1, 'test.day_passed', '{}', 'test') returning seq)
        insert into platform_event_words (workspace_id, seq, words, at) select $1, seq, '{"who":"Omar"}', $2 from e`,
      at,
    )
  })

beforeAll(async () => {
  for (const workspaceId of [one, two])
    await db.write({ workspaceId, actor: 'test' }, async ({ sql }) => {
      const run = async (text: string) => sql.executeQuery({ sql: text, parameters: [workspaceId], query: { kind: 'RawNode' } } as never)
      await run(`insert into accounts_workspaces (workspace_id, name, created_at) values ($1, 'Home', now())`)
      await run(`insert into hosting_sites (workspace_id, site_key, slug, created_at) values ($1, 'site_1', $1, now())`)
    })
  for (let n = 0; n < 450; n += 1) {
    await aDay(one, n)
    if (n % 3 === 0) await aDay(two, n)
    await keeper.look()
    clock.pass(dayMs)
  }
}, 120_000)

/** How many days the oldest of a table is old, and how many there are, in all workspaces. */
const oldest = async ({ table, column, where = 'true' }: { table: string; column: string; where?: string }) => {
  const found = { days: 0, count: 0 }
  for (const workspaceId of [one, two]) {
    const { rows } = await db.read(workspaceId, ({ sql }) =>
      sql.executeQuery<{ at: Date | null; count: string }>({
        sql: `select min(${column})::timestamptz as at, count(*) as count from ${table} where ${where}`,
        parameters: [],
        query: { kind: 'RawNode' },
      } as never),
    )
    const at = rows[0]?.at
    found.days = Math.max(found.days, at ? (clock.now().getTime() - at.getTime()) / dayMs : 0)
    found.count += Number(rows[0]?.count)
  }
  return found
}

describe('after 450 virtual days', () => {
  test.each([
    { rule: 'mail.done', table: 'mail_outbox', column: 'updated_at', where: `status = 'sent'` },
    { rule: 'runs.ended', table: 'platform_runs', column: 'ended_at', where: 'ended_at is not null' },
    { rule: 'runs.ended', table: 'platform_run_steps', column: 'ended_at' },
    { rule: 'models.calls', table: 'models_calls', column: 'at' },
    { rule: 'hosting.visits', table: 'hosting_visits', column: 'day' },
    { rule: 'hosting.submissions', table: 'hosting_submissions', column: 'created_at' },
    { rule: 'hosting.uploads', table: 'hosting_uploads', column: 'created_at' },
    { rule: 'accounts.invitations', table: 'accounts_invitations', column: 'expires_at' },
    { rule: 'events.words', table: 'platform_event_words', column: 'at', where: 'words is not null' },
  ] as const)('$rule: $table holds nothing older than its rule, and everything younger', async ({ rule, ...place }) => {
    const { days, count } = await oldest(place)
    const kept = keepingRules[rule].days
    // A day is added for the round that comes next, and one because counts are kept by whole days.
    expect(days).toBeLessThanOrEqual(kept + 2)
    expect(count).toBeGreaterThanOrEqual(kept + Math.floor(kept / 3))
  })

  test('what is still on its way or waits stays, however old', async () => {
    expect((await oldest({ table: 'mail_outbox', column: 'updated_at', where: `status = 'queued'` })).count).toBe(600)
    expect((await oldest({ table: 'platform_runs', column: 'created_at', where: `status = 'waiting'` })).count).toBe(600)
  })

  test('the log is whole, and who stood behind a forgotten run is still known', async () => {
    expect((await oldest({ table: 'platform_events', column: 'at' })).count).toBe(600)
    const behind = await db.read(one, (tx) => actorsBehind(tx, ['run_0', 'run_449', 'run_nobody']))
    expect([...behind].sort()).toEqual([
      ['run_0', 'person:pia'],
      ['run_449', 'person:pia'],
    ])
  })
})
