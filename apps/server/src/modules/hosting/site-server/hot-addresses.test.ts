import { expect, test } from 'vitest'
import { createHotAddresses } from './hot-addresses.ts'

test('endless queries and made-up ports are never kept', () => {
  const hot = createHotAddresses<string>()
  hot.keep('sun.localhost /?a=1', 'sun', 'page')
  hot.keep(`sun.localhost:${'0'.repeat(5_000)} /`, 'sun', 'page')
  expect(hot.size()).toBe(0)
})

test('when a site changes its addresses go, and only its', () => {
  const hot = createHotAddresses<string>()
  hot.keep('sun.localhost /', 'sun', 'page')
  hot.keep('localhost /s/sun/', 'sun', 'page')
  hot.keep('moon.localhost /', 'moon', 'page')
  hot.leave('sun')
  expect([hot.find('sun.localhost /'), hot.find('localhost /s/sun/'), hot.find('moon.localhost /')]).toEqual([undefined, undefined, 'page'])
})

test('however many addresses are asked for, few are kept, and the newest is among them', () => {
  const hot = createHotAddresses<number>()
  for (let index = 0; index < 20_000; index += 1) hot.keep(`sun.localhost /${index}`, 'sun', index)
  expect(hot.size()).toBeLessThanOrEqual(5_000)
  expect(hot.find('sun.localhost /19999')).toBe(19_999)
})
