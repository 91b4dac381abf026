import { expect, test } from 'vitest'
import { anAccountsServer, goodPassword, theOwner } from '../../../tests/kit/accounts.ts'
import { newId } from '../../../tests/kit/workspace.ts'

async function aHouse() {
  const { app, accounts, db, pools } = await anAccountsServer()
  const anna = await theOwner(app, accounts)
  const me = (await anna.ask('/api/me')).body as unknown as { person: { id: string }; workspace: { id: string } }
  const workspaceId = me.workspace.id
  const run = async (startedBy: string, onBehalfOf: string | null) => {
    const id = newId('run')
    await db.write(
      { workspaceId, actor: startedBy },
      async ({ sql: trx }) =>
        void (await trx.executeQuery({
          sql: `insert into platform_runs (workspace_id, id, kind, title, status, input, cause, started_by, on_behalf_of, max_age_ms, created_at, expires_at) values ($1, $2, 'test.run', 'Test', 'completed', '{}', $2, $3, $4, 1, now(), now())`,
          parameters: [workspaceId, id, startedBy, onBehalfOf],
          query: {},
        } as never)),
    )
    return `run:${id}`
  }
  return { anna, accounts, db, pools, workspaceId, personId: me.person.id, run }
}

test('a person stands by name, a key by its name, a run by whom it acts for, and the rest by their kind', async () => {
  const { anna, accounts, db, workspaceId, personId, run } = await aHouse()
  const key = (await anna.post('/api/keys', { name: 'The till', scopes: ['leads:edit'] })).body as unknown as { id: string }
  const forAnna = await run(`key:${key.id}`, personId)
  const ofKey = await run(`key:${key.id}`, null)
  const actors = [`person:${personId}`, `key:${key.id}`, forAnna, ofKey, 'visitor:form', `key:${newId('key')}`, `run:${newId('run')}`]
  const nameOf = await db.read(workspaceId, (tx) => accounts.nameActors(tx, actors))
  expect(actors.map(nameOf)).toEqual(['Anna', 'The till', 'Anna', 'The till', 'visitor', 'key', 'run'])
})

test('the audit log names the people and keys its lines are about, and keeps the id of a key that is gone', async () => {
  const { anna, accounts, workspaceId, personId } = await aHouse()
  const key = (await anna.post('/api/keys', { name: 'The till', scopes: ['leads:edit'] })).body as unknown as { id: string }
  const gone = newId('key')
  const actor = { kind: 'person', id: personId, workspaceId, role: 'owner', grants: new Set<string>() } as const
  const note = (action: string, input: object) => accounts.audit({ actor, action, input, requestId: 'req', address: '' })
  await note('test.person', { personId })
  await note('test.key', { id: key.id })
  await note('test.gone', { id: gone })
  await note('test.site', { name: 'Rosa' })
  const { items } = (await anna.ask('/api/audit')).body as unknown as { items: { what: string; who: string; on?: string }[] }
  const lines = items
    .filter(({ what }) => what.startsWith('test.'))
    .map(({ what, who, on }) => `${who} ${what} ${on}`)
    .sort()
  expect(lines).toEqual([`Anna test.gone ${gone}`, 'Anna test.key The till', 'Anna test.person Anna', 'Anna test.site Rosa'])
})

test('a password set anew by a link stands in the audit log', async () => {
  const { anna, pools } = await aHouse()
  await anna.post('/api/auth/request-password-reset', { email: 'anna@example.com' })
  const { rows } = await pools.owner.query<{ identifier: string }>(
    `select identifier from auth.verifications where identifier like 'reset-password:%'`,
  )
  const token = rows[0]?.identifier.slice('reset-password:'.length)
  expect((await anna.post('/api/auth/reset-password', { token, newPassword: `${goodPassword} anew` })).status).toBe(200)
  await anna.post('/api/auth/sign-in/email', { email: 'anna@example.com', password: `${goodPassword} anew` })
  const { items } = (await anna.ask('/api/audit')).body as unknown as { items: { what: string; ok: boolean }[] }
  expect(items).toContainEqual(expect.objectContaining({ what: 'accounts.reset_password', ok: true }))
})
