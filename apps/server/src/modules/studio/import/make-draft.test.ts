import { describe, expect, test } from 'vitest'
import { kindOfFile, textIn } from './kind-of-file.rules.ts'
import { draftOf } from './make-draft.ts'
import { note } from './notes.rules.ts'
import { fetchRefusals } from './fetch/errors.ts'
import { nothingFound } from './read/found.rules.ts'
import type { Found } from './read/found.rules.ts'

const made = (...all: Partial<Found>[]) =>
  draftOf(
    all.map((one) => ({ ...nothingFound(), ...one })),
    { today: '2026-11-21', media: [] },
  )

describe('a draft', () => {
  test.each([
    ['en', 'Sun Bakery', 'We bake sourdough bread and cakes.'],
    ['de', 'Bäckerei Sonne', 'Wir backen Sauerteigbrot und Kuchen.'],
    ['fr', 'Boulangerie Soleil', 'Nous faisons du pain au levain et des gâteaux.'],
    ['it', 'Panificio Sole', 'Facciamo pane a lievitazione naturale e torte.'],
    ['es', 'Panadería Sol', 'Hacemos pan de masa madre y pasteles.'],
    ['nl', 'Bakkerij Zon', 'Wij bakken zuurdesembrood en taarten.'],
    ['cs', 'Pekárna Slunce', 'Pečeme kváskový chléb a dorty.'],
    ['pl', 'Piekarnia Słońce', 'Pieczemy chleb na zakwasie i ciasta.'],
    ['ru', 'Пекарня Солнце', 'Мы печём хлеб на закваске и торты.'],
    ['ar', 'مخبز الشمس', 'نخبز الخبز والكعك كل يوم'],
  ])('in %s gives back every fact that went into it', (lang, name, about) => {
    const {
      facts,
      text,
      lang: spoken,
    } = made({
      lang,
      name,
      city: 'Graz',
      phones: ['+43 316 123456', '0316 123456'],
      mails: ['brot@sonne.example'],
      addresses: ['Hauptplatz 3, 8010 Graz'],
      hours: ['Mo-Fr 06:00-18:00', 'Sa 07:00-12:00'],
      texts: [about],
    })
    const found = Object.fromEntries(facts.map((fact) => [fact.kind, fact]))
    expect(spoken).toBe(lang)
    expect(text).toContain(about)
    expect(found['phone']?.value).toEqual({ [lang]: '+43 316 123456' })
    expect(found['email']?.value).toEqual({ [lang]: 'brot@sonne.example' })
    expect(found['address']?.value).toEqual({ [lang]: 'Hauptplatz 3, 8010 Graz' })
    expect(found['hours']?.value).toMatchObject({
      spans: [
        { days: ['mo', 'tu', 'we', 'th', 'fr'], open: '06:00', close: '18:00' },
        { days: ['sa'], open: '07:00', close: '12:00' },
      ],
    })
    expect(facts.every((fact) => fact.confirmed && fact.source.by === 'owner')).toBe(true)
  })

  test('says a thing once, whichever of its sources said it', () => {
    const { text } = made(
      { lang: 'en', name: 'Sun Bakery', texts: ['Sun Bakery.', 'Bread.', 'Rye.'] },
      { name: 'Something else', texts: ['Bread.', 'Cakes.'] },
    )
    expect(text).toBe('Sun Bakery.\nBread.\nRye.\nCakes.')
  })

  test('fits into a message, facts first', () => {
    const { text } = made({
      lang: 'en',
      name: 'Sun Bakery',
      phones: ['0316 123456'],
      texts: Array.from({ length: 90 }, (_none, at) => `Text ${at} ${'x'.repeat(500)}`),
    })
    expect(text.length).toBeLessThanOrEqual(6_000)
    expect(text.startsWith('Sun Bakery.\nPhone: 0316 123456\nText 0')).toBe(true)
  })

  test('of nothing is empty, not made up', () => {
    expect(made({})).toMatchObject({ text: '', facts: [], media: [] })
  })

  test('believes the letters of a text over a page that says it is in another language', () => {
    expect(made({ lang: 'en', texts: ['نخبز الخبز والكعك كل يوم في دبي'] }).lang).toBe('ar')
  })
})

test.each([
  ['pdf', '%PDF-1.7'],
  ['docx', 'PK\x03\x04'],
  ['old_word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['picture', '\xff\xd8\xff\xe0'],
  ['picture', '\0\0\0\x18ftypheic'],
  ['picture', '\0\0\0\x18ftypavif'],
  ['picture', '  <svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['audio', '\0\0\0\x18ftypM4A '],
  ['audio', 'ID3\x03'],
  ['audio', '\xff\xfb\x90'],
  ['audio', 'RIFF\0\0\0\0WAVE'],
  ['audio', '\x1aE\xdf\xa3'],
  ['text', 'Bakery Sonne, Graz'],
  ['unknown', 'MZ\x90\0\x03'],
  ['unknown', ''],
])('a file is %s by its first bytes', (kind, bytes) => {
  expect(kindOfFile(Buffer.from(bytes, 'latin1'))).toBe(kind)
})

test('words are read in the letters they are written in; bytes that are no words are none', () => {
  expect(textIn(Buffer.from('مخبز'))).toBe('مخبز')
  expect(textIn(Buffer.from('\ufeffمخبز', 'utf16le'))).toBe('مخبز')
  expect(textIn(Buffer.from([0xe9, 0x20, 0xff, 0x00]))).toBeUndefined()
})

test('every reason for which a site is not read has its sentence in the receipt', () => {
  for (const code of Object.keys(fetchRefusals)) expect(note(`site_${code}`).sentence.length).toBeGreaterThan(20)
  expect(note('read_pages', { count: 1 }).sentence).toBe('1 page was read.')
  expect(() => note('no_such_remark')).toThrow('no remark')
})
