import { globSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { presetNames } from '@manara/contracts'
import { expect, test } from 'vitest'

type Texts = { [name: string]: string | Texts }
const source = join(import.meta.dirname, '..')
const rooms = readdirSync(join(source, 'locales/en')).map((file) => file.replace('.json', ''))
const plural = /_(zero|one|two|few|many|other)$/
const forms = { en: ['one', 'other'], ar: ['few', 'many', 'one', 'other', 'two', 'zero'] } as const

function textsOf(language: string, room: string): Map<string, string> {
  const flat = (texts: Texts, before: string): [string, string][] =>
    Object.entries(texts).flatMap(([name, text]) =>
      typeof text === 'string' ? [[`${before}${name}`, text] as [string, string]] : flat(text, `${before}${name}.`),
    )
  return new Map(flat(JSON.parse(readFileSync(join(source, `locales/${language}/${room}.json`), 'utf8')) as Texts, ''))
}

const stems = (texts: Map<string, string>) => [...new Set([...texts.keys()].map((key) => key.replace(plural, '')))].sort()
/** A number may be said by its digits or by its word. */
const holes = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]?.replace('words', 'count')))].sort().join()

test.each(rooms)('the room %s says everything in both languages, in every form a number asks for', (room) => {
  const [english, arabic] = [textsOf('en', room), textsOf('ar', room)]
  expect(stems(arabic)).toEqual(stems(english))
  for (const [language, texts] of [['en', english] as const, ['ar', arabic] as const]) {
    const counted = Map.groupBy(
      [...texts.keys()].filter((key) => plural.test(key)),
      (key) => key.replace(plural, ''),
    )
    // "None" may have words of its own where a language has no form for it.
    const lacking = [...counted].flatMap(([stem, keys]) =>
      forms[language].filter((form) => !keys.includes(`${stem}_${form}`)).map((form) => `${language} ${stem}_${form}`),
    )
    expect(lacking).toEqual([])
  }
})

test.each(rooms)('the sentences of %s have the same holes in both languages', (room) => {
  const [english, arabic] = [textsOf('en', room), textsOf('ar', room)]
  // One and two may be said by the word alone, so only the open forms are compared.
  const open = [...english.keys()].filter((key) => !plural.test(key) || key.endsWith('_other'))
  const differing = open.filter((key) => arabic.has(key) && holes(english.get(key) ?? '') !== holes(arabic.get(key) ?? ''))
  expect(differing).toEqual([])
})

test('every text a screen asks for is there', () => {
  const known = new Set(rooms.flatMap((room) => [...textsOf('en', room).keys()].map((key) => `${room}:${key.replace(plural, '')}`)))
  const lacking = globSync('**/*.tsx', { cwd: source }).flatMap((file) => {
    const code = readFileSync(join(source, file), 'utf8')
    const own = ['shell', ...[...code.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap((match) => match[1]?.match(/[\w-]+/g) ?? [])]
    const asked = [...code.matchAll(/\bt\(\s*'([\w.:-]+)'/g)].map((match) => match[1] ?? '')
    return asked
      .filter((key) => !(key.includes(':') ? [key] : own.map((room) => `${room}:${key}`)).some((one) => known.has(one)))
      .map((key) => `${file}: ${key}`)
  })
  expect(lacking).toEqual([])
})

test('every style has a name in both languages', () => {
  for (const language of ['en', 'ar']) {
    const texts = textsOf(language, 'editor')
    expect(presetNames.filter((preset) => !texts.has(`preset.${preset}`))).toEqual([])
  }
})
