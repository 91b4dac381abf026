import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const worthIt = '**/*.{js,css,html,json,svg,webmanifest}'
/** Below this, the headers weigh more than what is saved. */
const leastBytes = 512
const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Compresses what a build wrote, in the process of the build: its memory goes with it, and the server that starts afterwards is small. */
export const compressedFiles = (): Plugin => ({
  name: 'compressed-files',
  writeBundle: ({ dir }) => (dir === undefined ? undefined : compressFiles(dir)),
})

/** Lays `x.br` and `x.gz` beside every text file of a built folder, so that the server compresses nothing while somebody waits. */
export async function compressFiles(folder: string): Promise<void> {
  await Promise.all(globSync(worthIt, { cwd: folder }).map((name) => compressFile(join(folder, name))))
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path)
  if (content.length < leastBytes) return
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  const [small, plain] = await Promise.all([toBrotli(content, { params }), toGzip(content, { level: 9 })])
  await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, plain)])
}
