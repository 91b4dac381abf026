import { expect, test } from 'vitest'
import { createStatementNames } from './statement-names.ts'

const often = (nameOf: (text: string) => string | undefined, text: string) => [nameOf(text), nameOf(text), nameOf(text), nameOf(text)]

test('a statement gets its name when it comes the third time, and keeps it', () => {
  const nameOf = createStatementNames()
  const names = often(nameOf, 'select 1')
  expect(names.slice(0, 2)).toEqual([undefined, undefined])
  expect(names[2]).toBeDefined()
  expect(names[3]).toBe(names[2])
  expect(often(nameOf, 'select 2')[3]).not.toBe(names[2])
})

test('many texts that come once take no name from those that come often', () => {
  const nameOf = createStatementNames()
  for (let n = 0; n < 10_000; n += 1) nameOf(`select ${n}`)
  expect(often(nameOf, 'select often')[2]).toBeDefined()
})

test('no more than three hundred statements are named, so a connection’s memory is bounded', () => {
  const nameOf = createStatementNames()
  const named = Array.from({ length: 400 }, (_, n) => often(nameOf, `select ${n}`)[3]).filter((name) => name !== undefined)
  expect(new Set(named).size).toBe(300)
})
