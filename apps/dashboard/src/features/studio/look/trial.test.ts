import { expect, test } from 'vitest'
import { createTrial } from './trial.ts'

const look = (preset: string) => [{ op: 'set_theme' as const, theme: { preset: preset as 'ink' } }]
const soon = () => new Promise((done) => setTimeout(done, 5))

test('from one choice to the next nothing else is shown, and leaving the last one ends it', async () => {
  const trial = createTrial()
  trial.glance(look('ink'))
  const first = trial.get()
  trial.glance(undefined)
  expect(trial.get()).toBe(first)
  trial.glance(look('clay'))
  await soon()
  expect(trial.get()).toEqual(look('clay'))
  trial.glance(undefined)
  await soon()
  expect(trial.get()).toBeUndefined()
})

test('the same change looked at twice is one, and dropping it counts at once', async () => {
  const trial = createTrial()
  trial.glance(look('ink'))
  const first = trial.get()
  trial.glance(look('ink'))
  expect(trial.get()).toBe(first)
  trial.glance(undefined)
  trial.drop()
  expect(trial.get()).toBeUndefined()
})
