import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { errorLines, errorsDocument, errorsFile } from './errors-doc.ts'

const lines = await errorLines()
const codes = lines.map((line) => line.code)
const textsOf = (language: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../apps/dashboard/src/locales/${language}/errors.json`), 'utf8')) as Record<
    string,
    Record<string, string>
  >
const keysOf = (language: string) => [
  ...new Set(
    Object.entries(textsOf(language)).flatMap(([room, texts]) =>
      Object.keys(texts).map((name) => `${room}.${name.replace(/_(zero|one|two|few|many|other)$/, '')}`),
    ),
  ),
]

/** Failures the dashboard meets without the server saying so. */
const ofTheDashboard = ['network.offline', 'app.bug', 'request.failed']
/** The sentence names what of this one edit does not fit, so it is shown as the server said it. */
const inTheirOwnWords = ['studio.bad_edit']

describe('every error code', () => {
  test('is declared once, in a room of its own', () => {
    expect(codes.length).toBeGreaterThan(60)
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
    expect(codes.filter((code) => !/^[a-z]+\.[a-z_]+$/.test(code))).toEqual([])
  })

  test('says something that a person can read', () => {
    expect(
      lines
        .filter((line) => /undefined|NaN|\[object/.test(line.sentence) || line.sentence.trim().length < 5)
        .map((line) => `${line.code}: ${line.sentence}`),
    ).toEqual([])
  })

  test('stands in docs/errors.md with its status, and the file names no other', () => {
    expect(readFileSync(errorsFile, 'utf8')).toBe(errorsDocument(lines))
  })

  test.each(['en', 'ar'])('has its text on the screens in %s, and the screens have none for codes that are gone', (language) => {
    const keys = keysOf(language)
    expect(codes.filter((code) => !keys.includes(code) && !inTheirOwnWords.includes(code))).toEqual([])
    expect(keys.filter((key) => !codes.includes(key) && !ofTheDashboard.includes(key))).toEqual([])
  })
})
