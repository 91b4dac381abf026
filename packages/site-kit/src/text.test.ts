import { describe, expect, it } from 'vitest'
import { factsOf } from './facts.ts'
import { textFact } from './samples/make.ts'
import { createVoice, foldDigits, hrefOfFact, isolate, pick, telHref } from './text.ts'
import { polish } from './typography.ts'

const facts = [textFact('phone', { en: '0316 123456' }), textFact('email', { en: 'a@b.example' }), textFact('name', { en: 'Sonne' })]
const voiceIn = (lang: string, refusals: { what: 'fact'; value: string }[] = []) => createVoice(factsOf({ facts, refusals }), lang, 'en')

describe('facts in texts', () => {
  it('fills a token with the fact and makes a phone number callable', () => {
    expect(voiceIn('en').rich({ en: 'Call {{phone}} now' }).markup).toBe(
      'Call <a href="tel:0316123456"><bdi dir="ltr">0316 123456</bdi></a> now',
    )
    expect(voiceIn('en').plain({ en: 'Call {{phone}} now' })).toBe('Call 0316 123456 now')
  })
  it('drops the line whose fact nobody gave and keeps the others', () => {
    expect(voiceIn('en').plain({ en: 'We bake.\nFax {{fax}}.\nCome by.' })).toBe('We bake.\nCome by.')
  })
  it('treats a refused fact as one that was not given', () => {
    expect(voiceIn('en', [{ what: 'fact', value: 'phone' }]).plain({ en: 'Write to us.\nCall {{phone}}.' })).toBe('Write to us.')
  })
  it('never prints braces, not even broken ones', () => {
    expect(voiceIn('en').plain({ en: 'A {{not a token}} b {{phone' })).not.toMatch(/[{}]/)
  })
  it('splits paragraphs at blank lines', () => {
    expect(
      voiceIn('en')
        .paragraphs({ en: 'one\n\ntwo\nthree' })
        .map((one) => one.markup),
    ).toEqual(['one', 'two<br>three'])
  })
  it('escapes what an owner typed', () => {
    expect(voiceIn('en').rich({ en: '<img src=x> {{name}}' }).markup).toBe('&lt;img src=x&gt; <bdi>Sonne</bdi>')
  })
})

describe('languages of a text', () => {
  it('lends the words of the first language and says so', () => {
    expect(pick({ en: 'Bread' }, 'ar', 'en')).toEqual({ text: 'Bread', lang: 'en', missing: true })
    expect(pick({ en: 'Bread', ar: 'خبز' }, 'ar', 'en')).toEqual({ text: 'خبز', lang: 'ar', missing: false })
    expect(pick({ en: ' ' }, 'ar', 'en').missing).toBe(false)
  })
  it('isolates Latin names and phone numbers in an Arabic sentence', () => {
    expect(isolate('نحن في Al Ain واتصل +971 50 555 0199', 'ar')).toBe(
      'نحن في <bdi>Al Ain</bdi> واتصل <bdi dir="ltr">+971 50 555 0199</bdi>',
    )
  })
  it('isolates Arabic words and phone numbers in an English sentence', () => {
    expect(isolate('Called مطعم البيت since 1990, +43 316 123456', 'en')).toBe(
      'Called <bdi lang="ar">مطعم البيت</bdi> since 1990, <bdi dir="ltr">+43 316 123456</bdi>',
    )
  })
})

describe('links that follow from facts', () => {
  it('keeps digits and a leading plus for the phone, in Arabic digits too', () => {
    expect(telHref('+43 (0) 316/12-34')).toBe('tel:+433161234')
    expect(telHref('٠٥٠ ١٢٣ ٤٥٦٧')).toBe('tel:0501234567')
    expect(foldDigits('۱۲٣')).toBe('123')
  })
  it('does not link what is no address', () => {
    expect(hrefOfFact(textFact('website', { en: 'x' }), 'javascript:alert(1)')).toBeUndefined()
    expect(hrefOfFact(textFact('email', { en: 'x' }), 'no mail')).toBeUndefined()
    expect(hrefOfFact(textFact('website', { en: 'x' }), 'sonne.example/brot')).toBe('https://sonne.example/brot')
  })
})

describe('typography', () => {
  it('sets quotes as the language does', () => {
    expect([polish('"a" it\'s', 'en'), polish('"a"', 'de'), polish('"a"', 'ar'), polish('"a"', 'fr')]).toEqual([
      '“a” it’s',
      '„a“',
      '«a»',
      '«\u00a0a\u00a0»',
    ])
  })
  it('sets the blanks that French puts before its marks, and leaves addresses and times alone', () => {
    expect(polish('Du pain ? Oui! Horaires: 9:30', 'fr')).toBe('Du pain\u202f? Oui\u202f! Horaires\u00a0: 9:30')
    expect(polish('Voir https://a.fr/?b', 'fr')).toBe('Voir https://a.fr/?b')
    expect(polish('Bread! Really?', 'en')).toBe('Bread! Really?')
  })
  it('lets no word of one letter end a line in Czech, Polish and Russian', () => {
    expect([polish('chléb z pece v Brně', 'cs'), polish('chleb i bułki w mieście', 'pl'), polish('хлеб и булки в печи', 'ru')]).toEqual([
      'chléb z\u00a0pece v\u00a0Brně',
      'chleb i\u00a0bułki w\u00a0mieście',
      'хлеб и\u00a0булки в\u00a0печи',
    ])
    expect(polish('I have a loaf', 'en')).toBe('I have a loaf')
  })
  it.each(['en', 'de', 'fr', 'cs', 'pl', 'ru', 'ar'])('changes nothing the second time in %s', (lang) => {
    const once = polish('"So" - it\'s done... vraiment? Oui! i w z k v: a', lang)
    expect(polish(once, lang)).toBe(once)
  })
})
