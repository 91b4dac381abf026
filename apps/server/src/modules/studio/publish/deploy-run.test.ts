import { expect, test } from 'vitest'
import { newId } from '../../../../tests/kit/workspace.ts'
import { deployRun } from './deploy-run.ts'
import type { PublishDeps } from './deploy-run.ts'

/** The last step of a deployment, of a site that is there or gone by then. */
function lastStep(site: object | undefined, more: object = {}) {
  const placed: unknown[] = []
  const told: unknown[] = []
  const deps = {
    store: { join: () => ({ holdSite: async () => site }) },
    hosting: {
      placeBuild: async (_tx: unknown, placing: unknown) => {
        placed.push(placing)
        return { deploymentId: 'dep_1', slug: 'rosa', unchanged: false }
      },
    },
    tellOwner: async (_tx: unknown, what: unknown) => void told.push(what),
  } as unknown as PublishDeps
  const { live } = deployRun(deps).steps
  const input = {
    siteId: newId('site'),
    url: 'http://rosa.localhost/',
    name: 'Rosa',
    lang: 'en',
    build: { hash: 'h', manifest: [] },
    ...more,
  }
  return { placed, told, done: live?.run({ tx: {}, workspaceId: newId('wsp'), actor: { onBehalfOf: 'per_1' } } as never, input as never) }
}

test('a site goes on the air and its owner hears of it', async () => {
  const { placed, told, done } = lastStep({})
  await done
  expect([placed.length, told.length]).toEqual([1, 1])
})

test('a site that was deleted while it was on its way does not go on the air', async () => {
  const { placed, told, done } = lastStep(undefined)
  await expect(done).rejects.toMatchObject({ code: 'studio.site_missing' })
  expect([placed.length, told.length]).toEqual([0, 0])
})

test('a site that is built anew because its tests changed is no news to its owner', async () => {
  const { placed, told, done } = lastStep({}, { again: true })
  await done
  expect([placed.length, told.length]).toEqual([1, 0])
})
