import { describe, expect, test } from 'vitest'
import { shortAddress } from './addresses.rules.ts'
import { letterOf, strokeOf } from './keys.rules.ts'
import { lampPlace } from './lamp.rules.ts'
import { firstLanguage } from './languages.ts'
import { roomsTouchedBy } from './live.rules.ts'
import { asProblem, problemFrom } from './problem.ts'

describe('the one light', () => {
  test('stands on an open question that blocks the main step', () => {
    expect(lampPlace({ blockingQuestion: 'q1', mainStep: 'send' })).toEqual({ kind: 'question', id: 'q1' })
  })
  test('else stands on the main step', () => {
    expect(lampPlace({ mainStep: 'send' })).toEqual({ kind: 'step', id: 'send' })
  })
  test('else is dark', () => {
    expect(lampPlace({})).toBeUndefined()
  })
})

describe('keys', () => {
  const press = (key: string, more: Partial<Parameters<typeof strokeOf>[0]> = {}) => ({
    key,
    code: '',
    ctrl: false,
    alt: false,
    shift: false,
    writing: false,
    ...more,
  })
  const calm = { afterG: false, singles: true }
  test('open the bar by Ctrl K even while writing', () => {
    expect(strokeOf(press('k', { ctrl: true, writing: true }), calm)).toBe('bar')
  })
  test('mean nothing while writing', () => {
    expect(['/', 'g', 'j', 'Escape'].map((key) => strokeOf(press(key, { writing: true }), calm))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
  test('lead to a room after G, and only then', () => {
    expect(strokeOf(press('l'), { ...calm, afterG: true })).toEqual({ room: '/leads' })
    expect(strokeOf(press('l'), calm)).toBeUndefined()
    expect(strokeOf(press('g'), calm)).toBe('g')
  })
  test('count by place on an Arabic layout', () => {
    expect(letterOf({ key: 'م', code: 'KeyL' })).toBe('l')
    expect(strokeOf(press('؟'), calm)).toBe('keys')
  })
  test('as single letters can be switched off, while Esc, F6 and Ctrl K stay', () => {
    const off = { afterG: false, singles: false }
    expect(['g', 'j', '/'].map((key) => strokeOf(press(key), off))).toEqual([undefined, undefined, undefined])
    expect([strokeOf(press('Escape'), off), strokeOf(press('F6'), off), strokeOf(press('k', { ctrl: true }), off)]).toEqual([
      'back',
      'panes',
      'bar',
    ])
  })
})

describe('live events', () => {
  test('refresh their own room', () => {
    expect(roomsTouchedBy('leads.lead_captured')).toContain('leads')
    expect(roomsTouchedBy('studio.site_changed')).not.toContain('leads')
  })
  test('of people who come and go read no site again', () => {
    expect([roomsTouchedBy('studio.editor_came'), roomsTouchedBy('studio.editor_left')]).toEqual([['presence'], ['presence']])
  })
  test('of hosting refresh what the sites say too', () => {
    expect(roomsTouchedBy('hosting.site_published')).toEqual(['hosting', 'studio', 'operations'])
  })
})

describe('the first language', () => {
  test('is the kept one when its texts exist', () => {
    expect(firstLanguage('ar', ['en'], ['en', 'ar'])).toBe('ar')
    expect(firstLanguage('xx', ['en'], ['en', 'ar'])).toBe('en')
  })
  test('else the first wanted one that is spoken', () => {
    expect(firstLanguage(undefined, ['de-AT', 'ar-EG', 'en'], ['en', 'ar'])).toBe('ar')
    expect(firstLanguage(undefined, ['ja'], ['en', 'ar'])).toBe('en')
  })
})

describe('a problem', () => {
  test('is read from the answer of a proxy that knows no JSON', async () => {
    expect(await problemFrom(new Response('<h1>Bad gateway</h1>', { status: 502 }))).toMatchObject({
      code: 'http.502',
      status: 502,
      errors: [],
    })
  })
  test('keeps what else the server said', async () => {
    const found = await problemFrom(
      new Response(JSON.stringify({ code: 'hosting.gate_blocked', detail: 'x', findings: [{ code: 'a' }] }), { status: 422 }),
    )
    expect(found.details.findings).toEqual([{ code: 'a' }])
  })
  test('of a lost line differs from a fault of the page', () => {
    expect([asProblem(new TypeError('x')).code, asProblem(new Error('x')).code]).toEqual(['network.offline', 'app.bug'])
  })
})

test('an address is shown without protocol, query and last slash', () => {
  expect(shortAddress('https://sonne.localhost:8081/kontakt/?a=1#b')).toBe('sonne.localhost:8081/kontakt')
})
