import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { compressFiles } from './compressed-files.ts'

const long = 'a sentence that repeats itself. '.repeat(200)

test('every text worth it gets two smaller forms of the same words beside it; pictures and short texts stay alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'manara-compress-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'assets/deep'), { recursive: true })
  for (const name of ['index.html', 'assets/a.js', 'assets/deep/de.json', 'assets/photo.png']) writeFileSync(join(folder, name), long)
  writeFileSync(join(folder, 'assets/short.css'), 'a{}')
  await compressFiles(folder)
  for (const name of ['index.html', 'assets/a.js', 'assets/deep/de.json']) {
    const [brotli, gzip] = [readFileSync(join(folder, `${name}.br`)), readFileSync(join(folder, `${name}.gz`))]
    expect([brotliDecompressSync(brotli).toString(), gunzipSync(gzip).toString()]).toEqual([long, long])
    expect(Math.max(brotli.length, gzip.length)).toBeLessThan(long.length / 4)
  }
  for (const name of ['assets/photo.png', 'assets/short.css']) expect(existsSync(join(folder, `${name}.br`))).toBe(false)
})
