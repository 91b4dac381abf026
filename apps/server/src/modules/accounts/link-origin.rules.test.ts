import { describe, expect, it } from 'vitest'
import { linkOrigin } from './link-origin.rules.ts'

const here = { publicUrl: undefined, fallback: 'http://localhost:8080', ownAddresses: ['192.168.1.7', 'fe80::1'] }

describe('links in mails that a stranger asked for', () => {
  it.each(['http://localhost:8080', 'http://manara.localhost:8080', 'http://192.168.1.7:8080', 'http://[fe80::1]:8080'])(
    'lead to %s, which is this machine',
    (origin) => {
      expect(linkOrigin(origin, here)).toBe(origin)
    },
  )
  it.each(['http://evil.example', 'http://192.168.1.8:8080', 'http://localhost.evil.example', 'http://[fe80::2]:8080', 'nonsense'])(
    'never lead to %s because somebody wrote it into the Host header',
    (origin) => {
      expect(linkOrigin(origin, here)).toBe('http://localhost:8080')
    },
  )
  it('lead to PUBLIC_URL whenever there is one', () => {
    expect(linkOrigin('http://192.168.1.7:8080', { ...here, publicUrl: 'https://manara.example' })).toBe('https://manara.example')
  })
})
