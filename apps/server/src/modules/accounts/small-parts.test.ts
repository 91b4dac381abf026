import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { subjectOf } from './audit.ts'
import { deviceOf } from './device.rules.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'
import { outgoingCookie, sessionCookieOf, tokenOfCookie } from './session-cookie.ts'
import { bearerKey, hashToken, makeKey } from './tokens.ts'

describe('a session cookie', () => {
  const sign = (token: string, secret: string) =>
    encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`)
  it('is believed with our signature only', () => {
    expect(tokenOfCookie(sign('abc', 's1'), 's1')).toBe('abc')
    for (const cookie of [sign('abc', 's2'), 'abc', 'abc.', '.', '', '%', undefined, `${sign('abc', 's1')}x`])
      expect(tokenOfCookie(cookie, 's1')).toBeUndefined()
  })
  it('with the prefix of this host wins over one that a neighbour could have planted', () => {
    expect(sessionCookieOf('manara.session_token=planted; __Host-manara.session_token=real')).toBe('real')
    expect(sessionCookieOf('other=1; manara.session_token=plain')).toBe('plain')
    expect(sessionCookieOf('')).toBeUndefined()
    expect(outgoingCookie('manara.session_token=x; Path=/', true)).toBe('__Host-manara.session_token=x; Path=/; Secure')
    expect(outgoingCookie('manara.session_token=x; Path=/', false)).toBe('manara.session_token=x; Path=/')
  })
})

describe('a key', () => {
  it('is taken from a bearer header in its whole form only', () => {
    const key = makeKey()
    expect(bearerKey(`Bearer ${key}`)).toBe(key)
    expect(bearerKey(`bearer  ${key} `)).toBe(key)
    for (const header of [
      null,
      '',
      key,
      `Basic ${key}`,
      `Bearer ${key}x`,
      `Bearer ${key.slice(0, -1)}`,
      `Bearer ${key},Bearer ${makeKey()}`,
    ])
      expect(bearerKey(header)).toBeUndefined()
  })
  it('is kept as a hash that differs for every key', () => {
    expect(hashToken('a')).not.toBe(hashToken('b'))
    expect(hashToken('a')).toHaveLength(43)
  })
})

describe('a password hash', () => {
  it('opens with its password only, carries its cost, and differs each time', async () => {
    const [one, two] = await Promise.all([hashPassword('violet otter'), hashPassword('violet otter')])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(two)
    expect(await verifyPassword({ hash: one, password: 'violet otter' })).toBe(true)
    expect(await verifyPassword({ hash: one, password: 'violet ottex' })).toBe(false)
    expect(await verifyPassword({ hash: 'plain', password: 'plain' })).toBe(false)
  })
  it('knows a letter however the keyboard composed it', async () => {
    expect(await verifyPassword({ hash: await hashPassword('gru\u0308ne Tasse'), password: 'gr\u00fcne Tasse' })).toBe(true)
  })
})

describe('the audit log', () => {
  it('says what an action was about, and never a secret', () => {
    expect(subjectOf({ siteId: 's', name: 'n' })).toBe('s')
    expect(subjectOf({ token: 'secret', password: 'secret', key: 'secret' })).toBeNull()
    expect(subjectOf({ id: 7, email: 'a@b.example' })).toBe('a@b.example')
    expect(subjectOf(undefined)).toBeNull()
  })
})

describe('a device', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari, iPhone',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
      'Edge, Windows',
    ],
    ['curl/8.5.0', 'curl'],
    ['', '?'],
  ])('is told by its browser and system', (userAgent, name) => {
    expect(deviceOf(userAgent)).toBe(name)
  })
})
