import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aClock, aGround } from '../../../tests/kit/a-ground.ts'
import { createDiskBlobs, createFiles, typeOfBytes } from './index.ts'
import type { BlobStore } from './index.ts'

let ground: Awaited<ReturnType<typeof aGround>>
let folder = ''
beforeAll(async () => {
  ground = await aGround()
  folder = await mkdtemp(join(tmpdir(), 'manara-files-'))
})
afterAll(() => rm(folder, { recursive: true }))

const dayMs = 86_400_000
const aWorld = async (blobs?: (real: BlobStore) => BlobStore) => {
  const home = await mkdtemp(join(folder, 'w-'))
  const spoolFolder = join(home, 'spool')
  const clock = aClock()
  const disk = createDiskBlobs(join(home, 'kept'))
  const files = createFiles({ ...ground, clock, spoolFolder, blobs: blobs?.(disk) ?? disk })
  const scope = { workspaceId: ground.aWorkspace(), actor: 'person:p1' }
  const put = (content: string, more: { type?: string; maxBytes?: number } = {}) =>
    files.put(scope, Buffer.from(content), { type: 'text/plain', ...more })
  const read = async (id: string) => text((await files.open(scope.workspaceId, id)).stream)
  const write = <T>(work: Parameters<typeof ground.db.write<T>>[1]) => ground.db.write(scope, work)
  return { files, clock, scope, spoolFolder, home, put, read, write }
}
const spooled = (folderName: string) => readdir(folderName).catch(() => [])

describe('a file', () => {
  test('is taken in as a stream and given back, with its hash and size', async () => {
    const { files, scope, read } = await aWorld()
    const pieces = async function* () {
      yield Buffer.from('Hello ')
      yield Buffer.from('world')
    }
    const file = await files.put(scope, pieces(), { type: 'text/plain' })
    expect(file).toMatchObject({ size: 11, type: 'text/plain', sha256: '64ec88ca00b268e5ba1a35678a1b5316d212f4f366b2477232534a8aeca37f3c' })
    expect(file.id).toMatch(/^file_/)
    expect(await read(file.id)).toBe('Hello world')
  })
  test('that is too large leaves nothing behind', async () => {
    const { put, spoolFolder, home } = await aWorld()
    await expect(put('x'.repeat(101), { maxBytes: 100 })).rejects.toMatchObject({ code: 'files.too_large', kind: 'too_large' })
    expect(await spooled(spoolFolder)).toEqual([])
    expect(await spooled(join(home, 'kept'))).toEqual([])
  })
  test('whose sender breaks off leaves nothing behind', async () => {
    const { files, scope, spoolFolder } = await aWorld()
    const broken = async function* () {
      yield Buffer.from('half')
      throw new Error('gone')
    }
    await expect(files.put(scope, broken(), { type: 'text/plain' })).rejects.toThrow('gone')
    expect(await spooled(spoolFolder)).toEqual([])
  })
  test('that claims to be a picture must be one', async () => {
    const { put } = await aWorld()
    await expect(put('<script>alert(1)</script>', { type: 'image/png' })).rejects.toMatchObject({ code: 'files.wrong_type' })
  })
  test('of another workspace is missing', async () => {
    const [one, other] = [await aWorld(), await aWorld()]
    const file = await one.put('mine')
    await expect(other.files.open(other.scope.workspaceId, file.id)).rejects.toMatchObject({ code: 'files.missing' })
    await expect(other.write((tx) => other.files.keep(tx, file.id))).rejects.toMatchObject({ code: 'files.missing' })
  })
  test('is gone after a day unless something keeps it', async () => {
    const { put, files, clock, read, write } = await aWorld()
    const [loose, kept] = [await put('loose'), await put('kept')]
    await write((tx) => files.keep(tx, kept.id))
    clock.pass(dayMs)
    await expect(read(loose.id)).rejects.toMatchObject({ code: 'files.missing' })
    await expect(write((tx) => files.keep(tx, loose.id))).rejects.toMatchObject({ code: 'files.missing' })
    expect(await read(kept.id)).toBe('kept')
  })
  test('is missing, not broken, when its bytes are', async () => {
    const { put, read } = await aWorld((real) => ({ ...real, open: () => Promise.resolve(undefined) }))
    await expect(read((await put('x')).id)).rejects.toMatchObject({ code: 'files.missing' })
  })
})

describe('the sweep', () => {
  const gone = (home: string, sha256: string) =>
    readdir(join(home, 'kept'), { recursive: true }).then((names) => !names.some((name) => name.endsWith(sha256)))

  test('takes expired files and their bytes away, but not bytes another file has too', async () => {
    const { put, files, clock, read, write, home } = await aWorld()
    const [first, twin, other] = [await put('same'), await put('same'), await put('other')]
    await write((tx) => files.keep(tx, twin.id))
    clock.pass(dayMs + 1)
    await files.sweep()
    expect(await read(twin.id)).toBe('same')
    expect(await gone(home, other.sha256)).toBe(true)
    expect(await gone(home, first.sha256)).toBe(false)
  })
  test('takes the bytes of a removed file away within the hour', async () => {
    const { put, files, clock, write, home } = await aWorld()
    const file = await put('secret')
    clock.pass(dayMs / 24)
    await write((tx) => files.remove(tx, file.id))
    await files.sweep()
    expect(await gone(home, file.sha256)).toBe(true)
  })
  test('leaves bytes alone that somebody is just putting in again', async () => {
    const { put, files, clock, read, write } = await aWorld()
    const old = await put('same')
    clock.pass(dayMs + 1)
    await write((tx) => files.remove(tx, old.id))
    const fresh = await put('same')
    await files.sweep()
    expect(await read(fresh.id)).toBe('same')
  })
  test('makes whoever puts in the same bytes at that very moment wait, and then they are whole', async () => {
    let whileRemoving: () => Promise<void> = () => Promise.resolve()
    const world = await aWorld((real) => ({
      ...real,
      remove: async (key) => {
        await whileRemoving()
        await real.remove(key)
      },
    }))
    await world.put('same')
    world.clock.pass(2 * dayMs)
    whileRemoving = () => expect(world.put('same')).rejects.toMatchObject({ code: 'files.leaving', kind: 'unavailable' })
    await world.files.sweep()
    expect(await world.read((await world.put('same')).id)).toBe('same')
  })
  test('goes on where a killed one stopped', async () => {
    let dies = true
    const { put, files, clock, read } = await aWorld((real) => ({
      ...real,
      remove: (key) => (dies ? Promise.reject(new Error('killed')) : real.remove(key)),
    }))
    await put('same')
    clock.pass(2 * dayMs)
    await expect(files.sweep()).rejects.toThrow('killed')
    dies = false
    expect((await files.sweep()).bytesRemoved).toBeGreaterThan(0)
    expect(await read((await put('same')).id)).toBe('same')
  })
  test('clears what was left half written, not what is being written', async () => {
    const { put, files, spoolFolder, clock } = await aWorld()
    await put('make the folder')
    for (const [name, age] of [
      ['old', 2 * dayMs],
      ['new', 0],
    ] as const) {
      await writeFile(join(spoolFolder, name), 'half')
      const at = new Date(clock.now().getTime() - age)
      await utimes(join(spoolFolder, name), at, at)
    }
    expect(await files.sweep()).toMatchObject({ halfWritten: 1 })
    expect(await spooled(spoolFolder)).toEqual(['new'])
  })
})

test.each([
  ['image/png', '89504e470d0a1a0a0000'],
  ['image/jpeg', 'ffd8ffe000'],
  ['image/webp', '52494646aabbccdd57454250'],
  ['image/avif', '000000206674797061766966'],
  ['application/pdf', '255044462d312e37'],
  ['application/zip', '504b030414'],
  [undefined, '3c68746d6c3e'],
])('bytes tell their type: %s', (type, hex) => {
  expect(typeOfBytes(Buffer.from(hex, 'hex'))).toBe(type)
})
