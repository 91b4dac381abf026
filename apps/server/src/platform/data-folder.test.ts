import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aTempFolder } from '../../tests/kit/folder.ts'
import { takeDataFolder } from './data-folder.ts'

const aPath = () => join(aTempFolder(), 'data')
const alone = { shared: false }

async function anotherProcessOn(dataDir: string) {
  const script = `import { takeDataFolder } from ${JSON.stringify(join(import.meta.dirname, 'data-folder.ts'))}; takeDataFolder(${JSON.stringify(dataDir)}, { shared: false }); console.log('taken'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

describe('the data folder', () => {
  it('is made when absent and known again later', () => {
    const dataDir = aPath()
    takeDataFolder(dataDir, alone)()
    expect(JSON.parse(readFileSync(join(dataDir, 'manara.json'), 'utf8'))).toEqual({ program: 'manara', format: 1 })
    takeDataFolder(dataDir, alone)()
  })

  it('is refused, and left untouched, when it holds somebody else’s files', () => {
    const dataDir = aTempFolder()
    writeFileSync(join(dataDir, 'thesis.docx'), 'x')
    expect(() => takeDataFolder(dataDir, alone)).toThrow('thesis.docx')
    expect(readdirSync(dataDir)).toEqual(['thesis.docx'])
  })

  it('is refused when a newer release wrote it, or something that is not ours bears the marker’s name', () => {
    const dataDir = aPath()
    takeDataFolder(dataDir, alone)()
    writeFileSync(join(dataDir, 'manara.json'), '{"program":"manara","format":2}')
    expect(() => takeDataFolder(dataDir, alone)).toThrow('newer Manara')
    writeFileSync(join(dataDir, 'manara.json'), 'hello')
    expect(() => takeDataFolder(dataDir, alone)).toThrow('not one that Manara wrote')
  })

  it('cannot lie below a file', () => {
    const file = join(aTempFolder(), 'file')
    writeFileSync(file, '')
    expect(() => takeDataFolder(join(file, 'data'), alone)).toThrow('cannot be made')
  })

  it('belongs to one process at a time, and is free the moment that one is killed', async () => {
    const dataDir = aPath()
    const other = await anotherProcessOn(dataDir)
    expect(() => takeDataFolder(dataDir, alone)).toThrow(`Another Manara is running on ${dataDir}`)
    other.kill('SIGKILL')
    await once(other, 'exit')
    const release = takeDataFolder(dataDir, alone)
    expect(() => takeDataFolder(dataDir, alone)).toThrow('Another Manara')
    release()
    takeDataFolder(dataDir, alone)()
    expect(existsSync(dataDir)).toBe(true)
  })

  it('may be shared by processes whose database is elsewhere', () => {
    const dataDir = aPath()
    takeDataFolder(dataDir, { shared: true })
    expect(() => takeDataFolder(dataDir, { shared: true })).not.toThrow()
  })
})
