import { setTimeout as pause } from 'node:timers/promises'
import { operations } from '@manara/contracts'
import { expect, test } from 'vitest'
import { aDatabase } from '../../../tests/kit/database.ts'
import { aServer } from '../../../tests/kit/http.ts'
import { aStoreDatabase, aWorkspaceId, anActor } from '../../../tests/kit/workspace.ts'
import { readAction } from '../actions/action.ts'

async function aListener() {
  const { db } = aStoreDatabase((await aDatabase()).pools)
  const between = Promise.withResolvers<void>()
  const openStream = async function* () {
    yield { event: 'event', data: 'first' }
    between.resolve()
    await pause(1_100)
    yield { event: 'event', data: 'second' }
  }
  const { app, people } = await aServer({ db, actions: [readAction(operations.followEvents, async () => ({}))], over: { openStream } })
  const workspaceId = aWorkspaceId()
  people.set('anna', anActor(workspaceId, 'viewer'))
  const heard = app.inject({ url: '/api/live', headers: { authorization: 'Bearer anna' } }).then((answer) => answer.body)
  return { people, workspaceId, between: between.promise, heard }
}

test('who may listen hears the stream to its end', async () => {
  const { heard } = await aListener()
  expect(await heard).toMatch(/first[^]*second/)
})

test.each([
  ['is a member no more', (people: Map<string, unknown>) => void people.delete('anna')],
  [
    'has lost the right',
    (people: Map<string, unknown>, workspaceId: string) => void people.set('anna', { ...anActor(workspaceId), grants: new Set() }),
  ],
  ['speaks for another workspace now', (people: Map<string, unknown>) => void people.set('anna', anActor(aWorkspaceId()))],
])('a listener who %s hears nothing more of an open stream', async (_why, change) => {
  const { people, workspaceId, between, heard } = await aListener()
  await between
  change(people, workspaceId)
  const body = await heard
  expect(body).toContain('first')
  expect(body).not.toContain('second')
})
