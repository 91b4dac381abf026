import { expect, test } from 'vitest'
import { addressOf, candidates } from './address.ts'

const bases = ['localhost', 'sites.example']

test.each([
  ['sonne.localhost:8081', '/', { slug: 'sonne', path: '', prefix: '' }],
  ['SONNE.Sites.Example.', '/en/', { slug: 'sonne', path: 'en/', prefix: '' }],
  ['192.168.1.7:8081', '/s/sonne/en/', { slug: 'sonne', path: 'en/', prefix: '/s/sonne' }],
  ['localhost:8081', '/s/sonne', { slug: 'sonne', path: '', prefix: '/s/sonne' }],
  ['sonne.localhost', '/a%20b.html?x=1', { slug: 'sonne', path: 'a b.html', prefix: '' }],
])('%s%s is found', (host, url, address) => expect(addressOf(host, url, bases)).toEqual(address))

test.each([
  ['localhost:8081', '/'],
  ['a.b.localhost', '/'],
  ['-x.localhost', '/'],
  ['evil.example', '/'],
  [undefined, '/'],
  ['sonne.localhost', '/../../etc/passwd'],
  ['sonne.localhost', '/%2e%2e/secret'],
  ['sonne.localhost', '/a%00b'],
  ['sonne.localhost', '/a\\b'],
  ['sonne.localhost', '//x'],
  ['sonne.localhost', '/%zz'],
  ['sonne.localhost', 'http://x/'],
  ['sonne.localhost', `/${'a'.repeat(2001)}`],
  ['sonne.localhost.evil.example', '/'],
])('%s%s is no address of a site', (host, url) => expect(addressOf(host, url, bases)).toBeUndefined())

test('a folder means its page, a name may mean a page too', () => {
  expect(candidates('')).toEqual(['index.html'])
  expect(candidates('en/')).toEqual(['en/index.html'])
  expect(candidates('about')).toEqual(['about', 'about.html'])
})
