import { productLanguages } from '@manara/contracts'
import { expect, test } from 'vitest'
import { phrasesFor } from './words.ts'

const others = productLanguages.filter((lang) => lang !== 'en')

/** Every sentence of a language with its numbers filled in, but for names of sections. */
const said = (lang: string): Record<string, string> => {
  const { made, asking, writing, understood, undone, redone, nothing } = phrasesFor(lang)
  return { understood, undone, redone, nothing, made: made(7), one: asking(1), some: asking(3), writing: writing('prices') }
}

test.each(others)('What the studio says by itself is said in %s', (lang) => {
  const english = Object.values(said('en'))
  expect(Object.values(said(lang)).filter((words) => english.includes(words) || /\{\d\}/.test(words) || words === '')).toEqual([])
  expect(said(lang)['made']).toContain('7')
  expect(said(lang)['some']).toContain('3')
})

test('A section that is being written is named, not its type', () => {
  expect(phrasesFor('de').writing('prices')).toBe('Entsteht gerade: Preise')
  expect(phrasesFor('en-GB').writing('hero')).toBe('Writing: First view')
  expect(phrasesFor('pl').writing('steps')).toBe('Powstaje: Przebieg')
})

test('Languages without words of their own hear English', () => expect(phrasesFor('ja').undone).toBe('Taken back.'))
