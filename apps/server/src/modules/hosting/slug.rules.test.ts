import { expect, test } from 'vitest'
import { slugCandidates, slugOf } from './slug.rules.ts'

test.each([
  ['Bäckerei Sonne', 'baeckerei-sonne'],
  ['Café Élan & Sons', 'cafe-elan-sons'],
  ['مطعم الياسمين', 'mtam-alyasmyn'],
  ['Пекарня Солнце', 'pekarnya-solntse'],
  ["Joe's  Garage!!", 'joes-garage'],
  ['日本', ''],
  ['www', 'www-site'],
  ['--a--', 'a'],
])('%s becomes %s', (name, slug) => expect(slugOf(name)).toBe(slug))

test('a slug is a valid label of a host name, however long or odd the name', () => {
  for (const name of ['x'.repeat(300), 'ab-'.repeat(40), '🙂🙂', '...', 'ß'.repeat(60)])
    expect(slugCandidates(name, 'site_01abcdefghjkmnpqrstvwxyz0').every((slug) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(slug))).toBe(
      true,
    )
})

test('when every plain name is taken, the last candidate is nobody else’s', () => {
  const [a, b] = [slugCandidates('Sonne', 'site_01aaaaaaaaaaaaaaaaaaaaaaaa'), slugCandidates('Sonne', 'site_01bbbbbbbbbbbbbbbbbbbbbbbb')]
  expect(a.at(-1)).not.toBe(b.at(-1))
})
