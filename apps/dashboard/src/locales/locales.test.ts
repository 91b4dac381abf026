import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { presetNames, productLanguages } from '@manara/contracts'
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
const holes = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]?.replace('words', 'count') ?? ''))].sort()
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
  test.each(files)('%s fills the holes of English, no more and no fewer', (file) => {
    const english = new Map(leaves(read('en', file)))
    // A form of its own is held to the open one; a number may be said by its digits or by its word, one and two by the word alone.
    const openOf = (key: string) => key.replace(plural, '_other')
    const isOpen = (key: string) => !plural.test(key) || key.endsWith('_other')
    const differing = leaves(read(language, file)).filter(([key, text]) => {
      const asked = holes(english.get(key) ?? english.get(openOf(key)) ?? english.get(key.replace(plural, '')) ?? '')
      return isOpen(key) ? holes(text).join() !== asked.join() : holes(text).some((hole) => hole !== 'count' && !asked.includes(hole))
    })
    expect(differing).toEqual([])
  })
  test.each(files)('%s leaves no text empty but those without words in English', (file) => {
    const blank = (texts: Texts) =>
      leaves(texts)
        .filter(([, text]) => text.trim() === '')
        .map(([key]) => key)
    expect(blank(read(language, file))).toEqual(blank(read('en', file)))
  })
})

type Source = { path: string; code: string; spaces: string[] }
/** Source files of the screens, each with the files of texts it reads. */
const screens: Source[] = (readdirSync(source, { recursive: true }) as string[])
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.ts$/.test(path))
  .map((path) => {
    const code = readFileSync(join(source, path), 'utf8')
    const own = [...code.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap((match) => match[1]?.match(/[\w-]+/g) ?? [])
    return { path, code, spaces: own.length === 0 || code.includes('useTranslation()') ? [...own, 'shell'] : own }
  })
const known = Object.fromEntries(files.map((file) => [file.replace('.json', ''), namesOf(read('en', file))]))

test('every text a screen asks for exists', () => {
  const missing = screens.flatMap(({ path, code, spaces }) =>
    [...code.matchAll(/\bt\(\s*'([^'$]+)'/g)]
      .map((match) => match[1] ?? '')
      .filter((key) => {
        const [space, name] = key.includes(':') ? key.split(':') : [undefined, key]
        return !(space ? [space] : spaces).some((one) => known[one]?.has(name ?? ''))
      })
      .map((key) => `${path}: ${key}`),
  )
  expect(missing).toEqual([])
})

const hole = /\$\{(?:[^{}]|\{[^}]*\})*\}/g
/** Keys that are put together while running, as patterns with their file of texts in front: `role.${role}` is `settings:role.[^:]+`. */
const putTogether = screens.flatMap(({ code, spaces }) =>
  [...code.matchAll(/`((?:[\w:.-]|\$\{(?:[^{}]|\{[^}]*\})*\})+)`/g)].flatMap(([, key = '']) => {
    const fixed = key.replace(hole, '')
    if (!/[a-z.]/.test(fixed)) return []
    // Where nothing but dots is fixed, a hole is one step: otherwise such a pattern would be met by everything.
    const pattern = key.replaceAll('.', '\\.').replace(hole, /[a-z]/.test(fixed) ? '[^:]+' : '[^:.]+')
    return (fixed.includes(':') ? [pattern] : spaces.map((space) => `${space}:${pattern}`)).map((one) => new RegExp(`^${one}$`))
  }),
)

test('every text is asked for by a screen', () => {
  const written = new Set(screens.flatMap(({ code }) => [...code.matchAll(/['"`]([\w:. -]+)['"`]/g)].map((match) => match[1] ?? '')))
  // Errors are asked for by the codes the server answers with.
  const idle = Object.entries(known).flatMap(([space, names]) =>
    space === 'errors'
      ? []
      : [...names]
          .filter(
            (name) => !written.has(name) && !written.has(`${space}:${name}`) && !putTogether.some((key) => key.test(`${space}:${name}`)),
          )
          .map((name) => `${space}:${name}`),
  )
  expect(idle).toEqual([])
})

test('every style has a name', () => {
  expect(presetNames.filter((preset) => !known['editor']?.has(`preset.${preset}`))).toEqual([])
})

test('English has no exclamation marks and Arabic its own comma and question mark', () => {
  const texts = (language: string) => files.flatMap((file) => leaves(read(language, file))).map(([, text]) => text)
  expect(texts('en').filter((text) => text.includes('!'))).toEqual([])
  expect(texts('ar').filter((text) => /[\u0600-\u06ff]\s*[,?;]/.test(text))).toEqual([])
})
