import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imports } from '@manara/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aClock } from '../../../../tests/kit/a-ground.ts'
import { aDatabase } from '../../../../tests/kit/database.ts'
import { aServer } from '../../../../tests/kit/http.ts'
import { aStoreDatabase, aWorkspaceId, anActor, newId } from '../../../../tests/kit/workspace.ts'
import { createDiskBlobs, createFiles } from '../../../platform/files/index.ts'
import { createStudioStore } from '../store.ts'
import { createImport } from './create-import.ts'

const hourMs = 3_600_000
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manara-import-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Bringing along where nobody works on the runs that are started. */
async function aPlace() {
  const { db } = aStoreDatabase((await aDatabase()).pools)
  const clock = aClock()
  const kept = join(await mkdtemp(join(folder, 'p-')), 'kept')
  const files = createFiles({ db, blobs: createDiskBlobs(kept), clock, newId, spoolFolder: join(folder, 'spool') })
  const owner = anActor(aWorkspaceId())
  const brought = createImport({
    db,
    files,
    clock,
    newId,
    sites: createStudioStore(db),
    addPicture: () => Promise.reject(new Error('no picture was sent')),
    settings: { allowLoopback: false },
    identify: async () => owner,
    takeLimit: async () => undefined,
  })
  const { app, people } = await aServer({ db, actions: brought.actions, over: { clock } })
  people.set('ada', owner)
  await app.register(brought.routes)
  const form = new FormData()
  form.append('files', new Blob(['a private letter']), 'letter.txt')
  const packed = new Response(form)
  const sent = await app.inject({
    method: 'POST',
    url: '/api/imports/files',
    payload: Buffer.from(await packed.arrayBuffer()),
    headers: { 'content-type': packed.headers.get('content-type') ?? '' },
  })
  const { importId } = sent.json() as { importId: string }
  const bytes = async () => (await readdir(kept, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).length
  const look = async () => {
    const answer = await app.inject({ url: `/api/imports/${importId}`, headers: { authorization: 'Bearer ada' } })
    return { status: answer.statusCode, sources: answer.statusCode === 200 ? imports.ImportView.parse(answer.json()).sources : [] }
  }
  return { brought, files, clock, bytes, look }
}

test('a file that was brought and never read goes when nobody can read it any more, and its receipt says so', async () => {
  const { brought, files, clock, bytes, look } = await aPlace()
  expect([(await look()).sources[0]?.fileGone, await bytes()]).toEqual([false, 1])
  clock.pass(hourMs)
  expect(await brought.sweep()).toEqual({ files: 0, drafts: 0 })
  clock.pass(1.1 * hourMs)
  expect(await brought.sweep()).toEqual({ files: 1, drafts: 0 })
  await files.sweep()
  const [source] = (await look()).sources
  expect([source?.fileGone, source?.state, source?.left[0]?.code, await bytes()]).toEqual([true, 'refused', 'file_gone', 0])
})

test('a file goes by itself within a day, should its import be lost', async () => {
  const { files, clock, bytes } = await aPlace()
  clock.pass(23.5 * hourMs)
  await files.sweep()
  expect(await bytes()).toBe(0)
})

test('a draft goes after a month', async () => {
  const { brought, clock, look } = await aPlace()
  clock.pass(29 * 24 * hourMs)
  expect((await brought.sweep()).drafts).toBe(0)
  clock.pass(2 * 24 * hourMs)
  expect((await brought.sweep()).drafts).toBe(1)
  expect((await look()).status).toBe(404)
})
