import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createBuildCache, sweepBuildCache } from './cache.ts'

const day = 24 * 60 * 60 * 1000
const longAgo = new Date(Date.now() - 60 * day)
const monthAgo = new Date(Date.now() - 30 * day)
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manara-cache-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const make = (text: string) => () => Promise.resolve(Buffer.from(text))
const age = async () => Promise.all((await readdir(folder)).map((name) => utimes(join(folder, name), longAgo, longAgo)))

it('sweeps what nobody wanted for long and keeps the rest', async () => {
  await createBuildCache(folder).keep('old', make('old'))
  await age()
  await createBuildCache(folder).keep('new', make('new'))
  expect(await sweepBuildCache(folder, monthAgo)).toBe(1)
  expect(await readdir(folder)).toHaveLength(1)
})

it('keeps what is old but was wanted again', async () => {
  await createBuildCache(folder).keep('font', make('font'))
  await age()
  expect((await createBuildCache(folder).keep('font', make('made again'))).toString()).toBe('font')
  expect(await sweepBuildCache(folder, monthAgo)).toBe(0)
})

it('touches no file that is not its own, and minds no folder that is not there', async () => {
  await writeFile(join(folder, 'notes.txt'), 'mine')
  await age()
  expect(await sweepBuildCache(folder, new Date())).toBe(0)
  expect(await sweepBuildCache(join(folder, 'nowhere'), new Date())).toBe(0)
})
