import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EventKind } from '../src/kernel/event.ts'
import { createEventForms } from '../src/platform/events/forms.ts'
import { eventKinds } from '../src/wiring/event-kinds.ts'

// One stored row of every event that ever shipped. Lines are added, never changed: a workspace's log is full of them.
const shipped = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/shipped-events.json'), 'utf8')) as {
  name: string
  payload: Record<string, unknown>
}[]
const modules = join(import.meta.dirname, '../src/modules')

const isKind = (value: unknown): value is EventKind => typeof value === 'object' && value !== null && 'name' in value && 'payload' in value
const files = readdirSync(modules).flatMap((room) =>
  readdirSync(join(modules, room))
    .filter((file) => file === 'events.ts')
    .map((file) => join(modules, room, file)),
)
const kinds = (await Promise.all(files.map((file) => import(file) as Promise<Record<string, unknown>>))).flatMap((module) =>
  Object.values(module).filter(isKind),
)

test.each(shipped)('a stored row of $name is read as it was written, or as its newest form', ({ name, payload }) => {
  const fact = createEventForms(eventKinds).newest({ name, payload })
  const kind = kinds.find((one) => one.name === fact.name)
  if (!kind) throw new Error(`${name} is gone; an event’s name is for ever`)
  expect(kind.payload.parse(fact.payload)).toEqual(fact.payload)
})

test('the log knows every kind that a room publishes, or it could not read their older rows', () => {
  expect(kinds.filter((kind) => !eventKinds.includes(kind)).map((kind) => kind.name)).toEqual([])
})

test('every event has its row here, and only names that say which room something happened in', () => {
  expect(kinds.map((kind) => kind.name).filter((name) => !shipped.some((row) => row.name === name))).toEqual([])
  expect(kinds.map((kind) => kind.name).filter((name) => !/^[a-z]+\.[a-z]+(_[a-z]+)+(@\d+)?$/.test(name))).toEqual([])
  expect(kinds.length).toBe(new Set(kinds.map((kind) => kind.name)).size)
})
