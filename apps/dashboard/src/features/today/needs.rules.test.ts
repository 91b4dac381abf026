import { expect, test } from 'vitest'
import { needsFrom, waitingByRoom } from './needs.rules.ts'
import type { Facts } from './needs.rules.ts'

const none: Facts = { leads: [], runs: [], sites: [], mails: [], hasPassword: true, aside: [] }
const lead = { id: 'l1', name: 'Omar', email: '', phone: '', note: '', createdAt: '2026-11-21T08:00:00Z' }
const run = { id: 'r1', kind: 'studio.deploy', title: 'Publish', startedAt: '2026-11-21T07:00:00Z' }
const site = { id: 's1', name: 'Sonne', revision: 2, questions: [{ id: 'q1', text: 'Open on Saturdays?' }] }
const mail = (id: string, status: string) => ({ id, subject: id, status, at: '2026-11-21T08:00:00Z' })

test('people who wait come first, then what stopped, then what nobody knows, then chances', () => {
  const needs = needsFrom({ ...none, leads: [lead], runs: [run], sites: [site], mails: [mail('m1', 'kept')] })
  expect(needs.map(({ kind }) => kind)).toEqual(['lead', 'run', 'question', 'unpublished', 'mail'])
})

test('mails that could not go out are one thing, and sent ones are none', () => {
  expect(needsFrom({ ...none, mails: [mail('m1', 'kept'), mail('m2', 'failed'), mail('m3', 'sent')] })).toMatchObject([
    { kind: 'mail', count: 2, mailIds: ['m1', 'm2'] },
  ])
  expect(needsFrom({ ...none, mails: [mail('m3', 'sent'), mail('m4', 'queued')] })).toEqual([])
})

test('what was set aside stays away, one by one', () => {
  expect(needsFrom({ ...none, leads: [lead, { ...lead, id: 'l2' }], aside: ['lead:l1'] }).map(({ id }) => id)).toEqual(['lead:l2'])
  expect(needsFrom({ ...none, mails: [mail('m1', 'kept'), mail('m2', 'kept')], aside: ['mail:m1'] })).toMatchObject([{ count: 1 }])
})

test('a site that is live or still empty needs no publishing', () => {
  expect(needsFrom({ ...none, sites: [{ ...site, questions: [], liveUrl: 'http://x/' }] })).toEqual([])
  expect(needsFrom({ ...none, sites: [{ ...site, questions: [], revision: 0 }] })).toEqual([])
})

test('an owner without a password is asked for one', () => {
  expect(needsFrom({ ...none, hasPassword: false })).toEqual([{ id: 'password', kind: 'password' }])
})

test('each room shows how much waits in it', () => {
  const needs = needsFrom({ ...none, leads: [lead, { ...lead, id: 'l2' }], sites: [site], mails: [mail('m1', 'kept'), mail('m2', 'kept')] })
  expect(waitingByRoom(needs)).toEqual({ leads: 2, sites: 1, outbox: 2 })
})
