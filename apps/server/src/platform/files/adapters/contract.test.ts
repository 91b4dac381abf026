import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startFakeS3 } from '../../../../tests/kit/fake-s3.ts'
import type { BlobStore } from '../blobs.ts'
import { createDiskBlobs } from './disk.ts'
import { createS3Blobs } from './s3.ts'

let folder = ''
let s3: Awaited<ReturnType<typeof startFakeS3>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manara-files-'))
  s3 = await startFakeS3()
})
afterAll(async () => {
  await s3.close()
  await rm(folder, { recursive: true })
})

const stores: [string, () => BlobStore][] = [
  ['a folder', () => createDiskBlobs(join(folder, 'kept'))],
  [
    'a bucket',
    () => createS3Blobs({ endpoint: s3.endpoint, region: 'auto', bucket: 'manara', accessKeyId: 'access', secretAccessKey: 'secret' }),
  ],
]
const keyOf = (digit: string, workspace = 'a') => ({ workspaceId: `wsp_${workspace.repeat(26)}`, sha256: digit.repeat(64) })
let files = 0
const aFile = async (bytes: Buffer) => {
  files += 1
  const path = join(folder, `in-${files}`)
  await writeFile(path, bytes)
  return { path, size: bytes.length }
}
const read = async (store: BlobStore, key: ReturnType<typeof keyOf>) => {
  const stream = await store.open(key)
  return stream && buffer(stream)
}

describe.each(stores)('%s as a place for bytes', (_name, make) => {
  test('gives back what it was given, to the byte', async () => {
    const bytes = randomBytes(300_000)
    await make().keep(keyOf('1'), await aFile(bytes))
    expect((await read(make(), keyOf('1')))?.equals(bytes)).toBe(true)
  })
  test('keeps an empty file', async () => {
    await make().keep(keyOf('2'), await aFile(Buffer.alloc(0)))
    expect(await read(make(), keyOf('2'))).toHaveLength(0)
  })
  test('does not mind the same bytes again', async () => {
    for (let i = 0; i < 2; i += 1) await make().keep(keyOf('3'), await aFile(Buffer.from('same')))
    expect(String(await read(make(), keyOf('3')))).toBe('same')
  })
  test('has nothing it was not given, and nothing of another workspace', async () => {
    await make().keep(keyOf('4'), await aFile(Buffer.from('mine')))
    expect(await make().open(keyOf('5'))).toBeUndefined()
    expect(await make().open(keyOf('4', 'b'))).toBeUndefined()
  })
  test('loses what it is told to, once or twice', async () => {
    await make().keep(keyOf('6'), await aFile(Buffer.from('gone')))
    for (let i = 0; i < 2; i += 1) await make().remove(keyOf('6'))
    expect(await make().open(keyOf('6'))).toBeUndefined()
  })
  test.each([
    { ...keyOf('8'), workspaceId: '../../etc' },
    { ...keyOf('8'), sha256: '../passwd' },
  ])('takes no key that leads elsewhere: $workspaceId $sha256', async (key) => {
    await expect(async () => make().open(key)).rejects.toThrow('not the key')
  })
})

test('a bucket that fails is told as unavailable, not as missing', async () => {
  s3.broken = true
  await expect(stores[1]?.[1]().open(keyOf('7'))).rejects.toMatchObject({ code: 'files.out_of_reach', kind: 'unavailable' })
  s3.broken = false
})
