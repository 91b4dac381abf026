import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as contracts from '@manara/contracts'
import { expect, test } from 'vitest'
import { matches, offered, paletteActions } from './bar-entries.ts'

type Named = { name: string; doors: { palette?: boolean } }
const isContract = (value: unknown): value is Named => typeof value === 'object' && value !== null && 'doors' in value
const { accounts, hosting, leads, operations, studio } = contracts
const withPalette = [accounts, hosting, leads, operations, studio]
  .flatMap((room) => Object.values(room as Record<string, unknown>).filter(isContract))
  .filter((contract) => contract.doors.palette)
  .map((contract) => contract.name)
  .sort()

test('every action with a palette door can be done from the bar, and nothing else is offered', () => {
  expect(offered.map(([contract]) => contract.name).sort()).toEqual(withPalette)
})

test('every one of them has words in English and Arabic', () => {
  for (const language of ['en', 'ar']) {
    const texts = JSON.parse(readFileSync(join(import.meta.dirname, `../locales/${language}/shell.json`), 'utf8')) as {
      actions: Record<string, string>
    }
    expect(Object.keys(texts.actions).sort()).toEqual(withPalette)
  }
})

test('an action that would be refused is not offered', () => {
  expect(paletteActions(['leads:read']).map(({ name }) => name)).toEqual(['leads.list', 'accounts.create_workspace'])
})

test('words are found by their beginnings, without accents, and behind the Arabic article', () => {
  expect(matches('Bäckerei Sonne', 'back son')).toBe(true)
  expect(matches('Bäckerei Sonne', 'onne')).toBe(false)
  expect(matches('عرض كل العملاء', 'عملاء')).toBe(true)
})
