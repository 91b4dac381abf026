import type { accounts } from '@manara/contracts'
import { expect, test } from 'vitest'
import { languageToTell } from './language-to-tell.rules.ts'

const me = (hasPassword: boolean, language: string) => ({ person: { hasPassword }, workspace: { language } }) as accounts.Me

test('the first owner of a new house is answered in the language they read', () => {
  expect(languageToTell(me(false, 'en'), 'ar')).toBe('ar')
  expect(languageToTell(me(false, 'en'), 'en')).toBeUndefined()
})

test('a later link, opened in another browser, leaves the language of the house alone', () => {
  expect(languageToTell(me(true, 'en'), 'de')).toBeUndefined()
  expect(languageToTell(me(false, 'ar'), 'de')).toBeUndefined()
})
