import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aTempFolder } from '../../tests/kit/folder.ts'
import { openSecrets } from './secrets.ts'

const aFolder = () => aTempFolder()
function withKey(text: string, mode = 0o600) {
  const folder = aFolder()
  mkdirSync(join(folder, 'keys'))
  writeFileSync(join(folder, 'keys', 'master.key'), text, { mode })
  return folder
}

describe('the keys of an installation', () => {
  it('are made at the first start, for their owner only, and are the same at the next', () => {
    const folder = aFolder()
    const first = openSecrets(folder).keyFor('sessions')
    expect(statSync(join(folder, 'keys', 'master.key')).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700)
    expect(readdirSync(join(folder, 'keys'))).toEqual(['master.key'])
    expect(openSecrets(folder).keyFor('sessions')).toBe(first)
  })

  it('differ between installations and between purposes, and never show the master key', () => {
    const [one, two] = [aFolder(), aFolder()]
    const keys = [openSecrets(one).keyFor('a'), openSecrets(one).keyFor('b'), openSecrets(two).keyFor('a')]
    expect(new Set(keys).size).toBe(3)
    expect(keys.map((key) => Buffer.from(key, 'base64url').length)).toEqual([32, 32, 32])
    expect(keys).not.toContain(Buffer.from(readFileSync(join(one, 'keys', 'master.key'), 'utf8'), 'base64').toString('base64url'))
  })

  it.each([
    ['empty', ''],
    ['short', 'c2hvcnQ='],
    ['a placeholder', 'changeme'],
    ['one letter repeated', Buffer.alloc(32, 'a').toString('base64')],
    ['not base64', 'ä'.repeat(43)],
  ])('are refused when the master key is %s', (_what, text) => {
    expect(() => openSecrets(withKey(text))).toThrow('is not 32 random bytes')
    expect(() => openSecrets(aFolder(), text)).toThrow('MASTER_KEY')
  })

  it('are refused when other users can read them', () => {
    const folder = aFolder()
    openSecrets(folder)
    chmodSync(join(folder, 'keys', 'master.key'), 0o644)
    expect(() => openSecrets(folder)).toThrow('chmod 600')
  })

  it('seal a text so that only the same purpose of the same installation opens it unchanged', () => {
    const secrets = openSecrets(aFolder())
    const sealed = secrets.seal('mail', 'منارة')
    expect(sealed).not.toContain('منارة')
    expect(secrets.open('mail', sealed)).toBe('منارة')
    expect(secrets.seal('mail', 'منارة')).not.toBe(sealed)
    expect(() => secrets.open('other', sealed)).toThrow()
    expect(() => openSecrets(aFolder()).open('mail', sealed)).toThrow()
    const bytes = Buffer.from(sealed.slice(3), 'base64url')
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    expect(() => secrets.open('mail', `v1.${bytes.toString('base64url')}`)).toThrow()
  })
})
