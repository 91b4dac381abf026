import { execFileSync } from 'node:child_process'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ZipRefusal } from './errors.ts'
import type { ZipRefusalCode } from './errors.ts'
import { unzipSite, usualLimits } from './unzip-site.ts'
import { zipSite } from './zip-site.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const page = bytes('<!doctype html><title>x</title>')

function refusalOf(zip: Uint8Array, limits = usualLimits): ZipRefusalCode | 'accepted' {
  try {
    unzipSite(zip, limits)
    return 'accepted'
  } catch (error) {
    if (error instanceof ZipRefusal) return error.code
    throw error
  }
}

/** Changes every occurrence of a name inside an archive to another of the same length. */
const renamed = (zip: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1')

/** Writes a 4-byte number at an offset from the directory entry of the last file. */
function patched(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = Buffer.from(zip)
  copy.writeUInt32LE(value >>> 0, copy.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + offset)
  return copy
}

describe('zipping a site', () => {
  const files = new Map([
    ['index.html', { body: Buffer.from('<p>مرحبا') }],
    ['fonts/a.woff2', { body: Buffer.from('wOF2x') }],
    ['ar/صفحة.html', { body: Buffer.from('ا') }],
  ])

  it('keeps every file and every Arabic name', () => {
    const back = unzipSync(zipSite({ files }))
    expect(Object.keys(back).sort()).toEqual([...files.keys()].sort())
    expect(Buffer.from(back['index.html'] ?? []).toString()).toBe('<p>مرحبا')
  })

  it('does not depend on the order files were gathered in', () => {
    expect(zipSite({ files: new Map([...files].reverse()) })).toEqual(zipSite({ files }))
  })

  it('gives the same bytes in Greenwich, in Dubai and on the Line Islands', () => {
    const script = `import { createHash } from 'node:crypto'; import { zipSite } from ${JSON.stringify(new URL('./zip-site.ts', import.meta.url).href)}; const files = new Map([['index.html', { body: Buffer.from('<p>x') }]]); console.log(createHash('sha256').update(zipSite({ files })).digest('hex'), new Date(0).getHours())`
    const run = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { PATH: '', TZ } })
        .toString()
        .trim()
        .split(' ')
    const [utc, dubai, far] = [run('UTC'), run('Asia/Dubai'), run('Pacific/Kiritimati')]
    expect(new Set([utc[1], dubai[1], far[1]]).size).toBe(3)
    expect(dubai[0]).toBe(utc[0])
    expect(far[0]).toBe(utc[0])
  })
})

describe('taking an uploaded site apart', () => {
  it('gives its files with their types and digests', () => {
    const files = unzipSite(zipSync({ 'index.html': page, 'a/style.css': bytes('p{}') }))
    expect([...files.keys()]).toEqual(['index.html', 'a/style.css'])
    expect(files.get('a/style.css')).toMatchObject({ type: 'text/css; charset=utf-8', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('takes back what it exported', () => {
    const files = new Map([
      ['index.html', { body: Buffer.from('<p>'.repeat(4000)) }],
      ['ar/index.html', { body: Buffer.from('ا') }],
    ])
    expect(unzipSite(zipSite({ files })).get('index.html')?.body).toEqual(files.get('index.html')?.body)
  })

  it('drops a single folder round everything and the litter of archivers', () => {
    const files = unzipSite(
      zipSync({
        'site/index.html': page,
        'site/.DS_Store': bytes('x'),
        '__MACOSX/site/._index.html': bytes('x'),
        'site/b.css': bytes('p{}'),
      }),
    )
    expect([...files.keys()].sort()).toEqual(['b.css', 'index.html'])
  })

  it.each([
    '../evil.html',
    'a/../../evil.html',
    '/etc/evil.html',
    'C:/evil.html',
    'a\\..\\evil.html',
    'a//b.html',
    './b.html',
    '.git/config.txt',
    'con.html',
    'b .html/x.html',
    'a\u202etxt.html',
    'end./x.html',
    'nul\u0000.html',
  ])('refuses the path %j', (path) => {
    const name = path.replace('b .html', 'b./b')
    expect(refusalOf(zipSync({ 'index.html': page, [name]: page }))).toBe('bad_path')
  })

  it('lets .well-known through', () => {
    expect(refusalOf(zipSync({ 'index.html': page, '.well-known/security.txt': bytes('x') }))).toBe('accepted')
  })

  it('refuses links, passwords and unknown packing', () => {
    const zip = zipSync({ 'index.html': page, 'link.html': bytes('/etc/passwd') })
    expect(refusalOf(patched(zip, 38, 0xa1ff0000))).toBe('symlink')
    expect(refusalOf(patched(zip, 8, 1 | (8 << 16)))).toBe('encrypted')
    expect(refusalOf(patched(zip, 8, 99 << 16))).toBe('not_a_zip')
  })

  it('refuses two names that are one file elsewhere', () => {
    expect(refusalOf(zipSync({ 'index.html': page, 'a.css': page, 'A.css': page }))).toBe('duplicate')
    expect(refusalOf(renamed(zipSync({ 'index.html': page, 'one.css': page, 'two.css': page }), 'two.css', 'one.css'))).toBe('duplicate')
    expect(refusalOf(zipSync({ 'index.html': page, 'é.css': page, 'e\u0301.css': page }))).toBe('duplicate')
  })

  it('refuses kinds of files a site may not have', () => {
    for (const path of ['x.php', 'x.sh', 'x.exe', 'Makefile', 'x.htaccess'])
      expect(refusalOf(zipSync({ 'index.html': page, [path]: page }))).toBe('bad_type')
  })

  it('refuses what unpacks to far more than it weighs', () => {
    expect(refusalOf(zipSync({ 'index.html': page, 'zeros.txt': [new Uint8Array(8_000_000), { level: 9 }] }))).toBe('bomb')
  })

  it('stops inflating at the claimed size, however much follows', () => {
    const zip = zipSync({ 'index.html': page, 'big.txt': [new Uint8Array(900_000), { level: 9 }] })
    expect(refusalOf(patched(zip, 24, 10))).toBe('bomb')
  })

  it('refuses more files, larger files and a larger whole than allowed', () => {
    const three = zipSync({ 'index.html': page, 'a.css': bytes('1234567890'), 'b.css': bytes('1234567890') }, { level: 0 })
    expect(refusalOf(three, { ...usualLimits, maxFiles: 2 })).toBe('too_many_files')
    expect(refusalOf(three, { ...usualLimits, maxFileBytes: 9 })).toBe('file_too_large')
    expect(refusalOf(three, { ...usualLimits, maxTotalBytes: 45 })).toBe('too_large')
    expect(refusalOf(three)).toBe('accepted')
  })

  it('refuses what is no archive, a cut one, one with changed bytes and overlapping claims', () => {
    const zip = zipSync({ 'index.html': page, 'a.css': bytes('abcdef') }, { level: 0 })
    expect(refusalOf(bytes('hello'))).toBe('not_a_zip')
    expect(refusalOf(new Uint8Array())).toBe('not_a_zip')
    expect(refusalOf(zip.slice(0, -30))).toBe('not_a_zip')
    expect(refusalOf(Buffer.concat([zip, Buffer.from('more')]))).toBe('not_a_zip')
    expect(refusalOf(renamed(zip, 'abcdef', 'abcdeX'))).toBe('not_a_zip')
    expect(refusalOf(patched(zip, 42, 0xfffffff0))).toBe('not_a_zip')
  })

  it('refuses an archive without a front page', () => {
    expect(refusalOf(zipSync({ 'a.html': page, 'b/index.html': page }))).toBe('no_index')
  })
})
