import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

test('one after the other is done, the newest last, and one that fails holds up none after it', async () => {
  const waiting = ['a', 'bad', 'b']
  const done: string[] = []
  const { run, isBusy } = oneAtATime(
    () => waiting.shift(),
    async (one) => {
      if (one === 'bad') throw new Error('this one fails')
      done.push(one)
      // Asked while it is at work, it starts nothing beside.
      await run()
    },
  )
  await expect(run()).rejects.toThrow('this one fails')
  expect(isBusy()).toBe(false)
  await run()
  expect(done).toEqual(['a', 'b'])
})
