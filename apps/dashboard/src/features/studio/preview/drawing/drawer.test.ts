import { expect, test, vi } from 'vitest'
import { createDrawer } from './drawer.ts'
import type { DrawAsk, DrawerAnswer, DrawerRequest, Hand } from './drawer.ts'

const page = {} as DrawAsk

function aHand() {
  const asked: DrawerRequest[] = []
  const hand: Hand = {
    onmessage: null,
    onerror: null,
    postMessage: (request: DrawerRequest) => void asked.push(request),
    terminate: vi.fn(),
  }
  const answer = (html: string) => {
    const last = asked.findLast((one) => one.what === 'draw')
    const data: DrawerAnswer = { id: last?.what === 'draw' ? last.id : 0, drawn: { html, whole: true } }
    hand.onmessage?.({ data } as MessageEvent<DrawerAnswer>)
  }
  return { hand, asked, answer, drawer: createDrawer(() => hand) }
}

async function awake() {
  const all = aHand()
  all.drawer.wake(page)
  all.answer('first')
  return all
}

test('nothing is drawn before the first page came out, so that nobody waits for it', async () => {
  const { drawer, answer, asked } = aHand()
  expect(await drawer.draw(page)).toBeUndefined()
  drawer.wake(page)
  expect(await drawer.draw(page)).toBeUndefined()
  expect(asked.filter((one) => one.what === 'draw')).toHaveLength(1)
  answer('first')
  const drawn = drawer.draw(page)
  answer('second')
  expect(await drawn).toEqual({ html: 'second', whole: true })
})

test('what an earlier page brought is known when it wakes', () => {
  const { drawer, asked } = aHand()
  drawer.learn('a page with fonts')
  drawer.wake(page)
  expect(asked.map((one) => one.what)).toEqual(['learn', 'draw'])
})

test('after three pages the server drew otherwise, all is left to the server', async () => {
  const { drawer, answer, hand } = await awake()
  for (const isSame of [false, false, true, false, false]) drawer.compare(isSame)
  const drawn = drawer.draw(page)
  answer('still')
  expect(await drawn).toEqual({ html: 'still', whole: true })
  drawer.compare(false)
  expect(await drawer.draw(page)).toBeUndefined()
  expect(hand.terminate).toHaveBeenCalledOnce()
})

test('a worker that fails or cannot begin leaves nobody waiting', async () => {
  const { drawer, hand } = await awake()
  const drawn = drawer.draw(page)
  hand.onerror?.({} as ErrorEvent)
  expect(await drawn).toBeUndefined()
  const none = createDrawer(() => {
    throw new Error('workers are not allowed here')
  })
  none.wake(page)
  expect(await none.draw(page)).toBeUndefined()
})
