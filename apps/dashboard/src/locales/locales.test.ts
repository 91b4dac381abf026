import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { productLanguages } from '@manara/contracts'
import { describe, expect, test } from 'vitest'

const folder = import.meta.dirname
const source = join(folder, '..')
type Texts = { [key: string]: string | Texts }

const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const read = (language: string, file: string) => JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as Texts
const leaves = (texts: Texts, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : leaves(value, `${before}${key}.`),
  )
const plural = /_(zero|one|two|few|many|other)$/
const namesOf = (texts: Texts) => new Set(leaves(texts).map(([key]) => key.replace(plural, '')))
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort()
const files = readdirSync(join(folder, 'en'))

test('the screens speak all ten languages', () => {
  expect(languages.sort()).toEqual([...productLanguages].sort())
})

describe.each(languages)('%s', (language) => {
  test('has the files of English', () => {
    expect(readdirSync(join(folder, language))).toEqual(files)
  })
  test.each(files)('%s has the texts of English, no more and no fewer', (file) => {
    expect([...namesOf(read(language, file))].sort()).toEqual([...namesOf(read('en', file))].sort())
  })
  test.each(files)('%s has every plural form its language asks for', (file) => {
    const keys = new Set(leaves(read(language, file)).map(([key]) => key))
    const counted = [...keys].filter((key) => plural.test(key)).map((key) => key.replace(plural, ''))
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    expect(counted.flatMap((key) => forms.filter((form) => !keys.has(`${key}_${form}`)).map((form) => `${key}_${form}`))).toEqual([])
  })
  test.each(files)('%s fills only holes that English fills too', (file) => {
    const english = new Map<string, Set<string>>()
    for (const [key, text] of leaves(read('en', file)))
      english.set(key.replace(plural, ''), new Set([...(english.get(key.replace(plural, '')) ?? []), ...holes(text)]))
    const strange = leaves(read(language, file)).filter(([key, text]) =>
      holes(text).some((hole) => !(plural.test(key) && hole === 'count') && !english.get(key.replace(plural, ''))?.has(hole)),
    )
    expect(strange).toEqual([])
  })
  test.each(files)('%s leaves no text empty but those without words in English', (file) => {
    const blank = (texts: Texts) =>
      leaves(texts)
        .filter(([, text]) => text.trim() === '')
        .map(([key]) => key)
    expect(blank(read(language, file))).toEqual(blank(read('en', file)))
  })
})

/** Source files of the screens. */
const screens = (readdirSync(source, { recursive: true }) as string[]).filter((path) => /\.tsx?$/.test(path) && !/\.test\.ts$/.test(path))

test('every text a screen asks for exists', () => {
  const texts = Object.fromEntries(files.map((file) => [file.replace('.json', ''), namesOf(read('en', file))]))
  const missing = screens.flatMap((path) => {
    const code = readFileSync(join(source, path), 'utf8')
    const own = [...code.matchAll(/useTranslation\(\s*\[?\s*'([\w-]+)'/g)].map((match) => match[1] ?? '')
    const spaces = own.length > 0 ? [...new Set([...own, ...(code.includes('useTranslation()') ? ['shell'] : [])])] : ['shell']
    const asked = [...code.matchAll(/\bt\(\s*'([^'$]+)'/g)].map((match) => match[1] ?? '')
    return asked
      .filter((key) => {
        const [space, name] = key.includes(':') ? key.split(':') : [undefined, key]
        return !(space ? [space] : spaces).some((one) => texts[one]?.has(name ?? ''))
      })
      .map((key) => `${path}: ${key}`)
  })
  expect(missing).toEqual([])
})

test('English has no exclamation marks and Arabic its own comma and question mark', () => {
  const texts = (language: string) => files.flatMap((file) => leaves(read(language, file))).map(([, text]) => text)
  expect(texts('en').filter((text) => text.includes('!'))).toEqual([])
  expect(texts('ar').filter((text) => /[\u0600-\u06ff]\s*[,?;]/.test(text))).toEqual([])
})
