import { describe, expect, test } from 'vitest'
import type { ArmsTest } from '../arms-plan.ts'
import { armCookie, conversionsOf, mayTakePart, ownHeaders, readArms, withCounted } from './arms.rules.ts'

const aTest = (key: string, goal: ArmsTest['goal'] = 'any'): ArmsTest => ({ experimentId: `exp_${key}`, key, goal, pages: {}, links: [] })

describe('the cookie', () => {
  test('is read among others, in any number of tests', () => {
    expect([...readArms('theme=dark; arm=k3f9-a.q81z-B; x=y')]).toEqual([
      ['k3f9', { arm: 'a', isCounted: false }],
      ['q81z', { arm: 'b', isCounted: true }],
    ])
  })

  test.each([
    undefined,
    '',
    'arm=',
    'charm=k3f9-a',
    'arm=k3f9-c',
    'arm=k3-a',
    'arm=k3f9-a-b',
    'arm="k3f9-a"',
    `arm=${'k3f9-a.'.repeat(80)}`,
  ])('that says %j says nothing', (cookies) => expect(readArms(cookies).size).toBe(0))

  test('forgets tests that run no more, so it stays short', () => {
    const said = readArms('arm=gone1-a.k3f9-b')
    expect(armCookie(said, [aTest('k3f9')], '/s/sun/')).toBe('arm=k3f9-b; Path=/s/sun/; Max-Age=2592000; HttpOnly; SameSite=Lax')
  })

  test('that was written is read as it was meant', () => {
    const tests = [aTest('k3f9'), aTest('q81z')]
    const said = new Map([
      ['k3f9', { arm: 'b' as const, isCounted: true }],
      ['q81z', { arm: 'a' as const, isCounted: false }],
    ])
    expect(readArms(armCookie(said, tests, '/').split(';')[0])).toEqual(said)
  })
})

describe('who takes part', () => {
  test.each([
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/520.0.0.0;]',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 350.0',
  ])('people do: %s', (agent) => expect(mayTakePart({ 'user-agent': agent })).toBe(true))

  test.each([
    undefined,
    '',
    'Mozilla/5.0',
    'curl/8.5.0 and something long enough',
    'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'WhatsApp/2.23.20.0 A long enough name',
    'TelegramBot (like TwitterBot) and more',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/141.0.0.0 Safari/537.36',
    'Mozilla/5.0 (Macintosh) AppleWebKit Chrome-Lighthouse 141',
    'python-requests/2.31.0 with more words',
    'UptimeRobot/2.0; http://www.uptimerobot.com/',
  ])('programs do not: %s', (agent) => expect(mayTakePart({ 'user-agent': agent })).toBe(false))

  test('nobody does who asks not to be followed', () => {
    const agent = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
    expect(mayTakePart({ ...agent, 'sec-gpc': '1' })).toBe(false)
  })
})

describe('a conversion', () => {
  const tests = [aTest('form1', 'form'), aTest('link1', 'link'), aTest('both1')]
  const said = readArms('arm=form1-a.link1-b.both1-a')

  test('counts in the tests whose goal it is', () => {
    const keys = (what: 'form' | 'link') => conversionsOf({ tests, said, what }).map(({ test, arm }) => `${test.key}-${arm}`)
    expect(keys('form')).toEqual(['form1-a', 'both1-a'])
    expect(keys('link')).toEqual(['link1-b', 'both1-a'])
  })

  test('counts once: the cookie says so from then on', () => {
    const later = withCounted(said, conversionsOf({ tests, said, what: 'form' }))
    expect(conversionsOf({ tests, said: later, what: 'form' })).toEqual([])
    expect(conversionsOf({ tests, said: later, what: 'link' }).map(({ test }) => test.key)).toEqual(['link1'])
  })

  test('believes the cookie before the form, and the form where there is none', () => {
    const arms = (cookie: string, field: string) =>
      conversionsOf({ tests, said: readArms(cookie), field, what: 'form' }).map(({ test, arm }) => `${test.key}-${arm}`)
    expect(arms('arm=form1-a', 'form1-b')).toEqual(['form1-a'])
    expect(arms('', 'form1-b')).toEqual(['form1-b'])
    expect(arms('', 'none1-b')).toEqual([])
    expect(arms('', 'form1-c')).toEqual([])
  })
})

test('a page under test is kept by its visitor only, packed or not', () => {
  expect(ownHeaders(['cache-control', 'public', 'vary', 'accept-encoding', 'etag', '"x"'])).toEqual([
    'cache-control',
    'private, max-age=0, must-revalidate',
    'vary',
    'accept-encoding, cookie',
    'etag',
    '"x"',
  ])
  expect(ownHeaders(['etag', '"x"'])).toEqual(['etag', '"x"', 'vary', 'cookie'])
})
