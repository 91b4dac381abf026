import { expect, test } from 'vitest'
import { lampOf, publishCourses, standingOf } from './publish.rules.ts'

test('how the draft stands to what visitors see', () => {
  expect(standingOf({ revision: 0 }, 0)).toEqual({ kind: 'empty' })
  expect(standingOf({ revision: 7 }, 6)).toEqual({ kind: 'draft' })
  expect(standingOf({ revision: 7, liveRevision: 7, liveUrl: 'http://a' }, 6)).toEqual({ kind: 'live' })
  expect(standingOf({ revision: 10, liveRevision: 7, liveUrl: 'http://a' }, 6)).toEqual({ kind: 'ahead', changes: 3 })
})

test('one light: on the sentence first, then on publishing, and nowhere while Manara is at work or nothing waits', () => {
  expect(lampOf({ kind: 'empty' }, false)).toBe('say')
  expect(lampOf({ kind: 'draft' }, false)).toBe('publish')
  expect(lampOf({ kind: 'ahead', changes: 1 }, false)).toBe('publish')
  expect([lampOf({ kind: 'empty' }, true), lampOf({ kind: 'draft' }, true), lampOf({ kind: 'live' }, false)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('the tower of a publishing run', () => {
  expect(publishCourses({ done: 1, status: 'running' })).toEqual(['on', 'doing', 'off'])
  expect(publishCourses({ done: 1, status: 'failed' })).toEqual(['on', 'stop', 'off'])
  expect(publishCourses({ done: 0, status: 'live' })).toEqual(['on', 'on', 'on'])
})
