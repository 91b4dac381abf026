import { productLanguages } from '@manara/contracts'
import { expect, it } from 'vitest'
import { describeTypes } from '../registry.ts'
import { wordsIn } from './list.ts'

const others = productLanguages.filter((lang) => lang !== 'en' && lang !== 'ar')

/** Every English name that the kit shows an owner. */
function englishNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'ar' in value && typeof value.en === 'string') return [value.en]
  return Object.values(value).flatMap(englishNames)
}
const names = [...new Set(englishNames(describeTypes()))]

it('has names to speak of', () => {
  expect(names.length).toBeGreaterThan(200)
})

it.each(others)('names everything in %s, and nothing that is gone', (lang) => {
  const { labels } = wordsIn(lang)
  expect(names.filter((name) => !labels[name])).toEqual([])
  expect(Object.keys(labels).filter((name) => !names.includes(name))).toEqual([])
})

it.each(others)('describes the types in %s beside English and Arabic', (lang) => {
  const [first] = describeTypes(lang)
  expect(Object.keys(first?.label ?? {}).sort()).toEqual(['ar', 'en', lang].sort())
})
