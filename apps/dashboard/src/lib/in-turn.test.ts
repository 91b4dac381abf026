import { expect, test } from 'vitest'
import { createTurns } from './in-turn.ts'

test('one thing is done at a time, each when the browser is idle, and a failure holds up nobody', async () => {
  const done: string[] = []
  const inTurn = createTurns(async () => void done.push('idle'))
  const work = (name: string, fails = false) =>
    inTurn(async () => {
      done.push(`${name} begins`)
      await Promise.resolve()
      if (fails) throw new Error(name)
      done.push(`${name} ends`)
    })
  await Promise.allSettled([work('one', true), work('two'), work('three')])
  expect(done).toEqual(['idle', 'one begins', 'idle', 'two begins', 'two ends', 'idle', 'three begins', 'three ends'])
})
