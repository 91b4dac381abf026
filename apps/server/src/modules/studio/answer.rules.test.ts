import { productLanguages } from '@manara/contracts'
import type { SiteDescription } from '@manara/contracts'
import { interpretEdit } from '@manara/composer'
import { describe, expect, it } from 'vitest'
import { asRequest } from './answer.rules.ts'
import { emptySite } from './empty-site.ts'

const answers: readonly [string, string, string?][] = [
  ['phone', '0316 123456'],
  ['whatsapp', '+43 664 1234567'],
  ['email', 'anna@example.org'],
  ['name', 'Xyzzy'],
]
const site = (lang: string): SiteDescription =>
  emptySite({ siteId: 'site_a', pageId: 'pag_home', name: 'Adler', languages: [lang], at: '2026-11-21' })

/** Places are written in the letters of the language. */
const places: Readonly<Record<string, readonly [string, string]>> = {
  ru: ['Невский проспект 12', 'Казань'],
  ar: ['شارع الوصل 12', 'دبي'],
}

/** A question and its answer in letters that are not Latin. */
const exchanges: Readonly<Record<string, readonly [string, string]>> = {
  ru: ['Есть ли парковка?', 'Да, во дворе.'],
  ar: ['هل توجد مواقف؟', 'نعم، في الفناء.'],
}

describe.each([...productLanguages])('an answer in %s', (lang) => {
  const factsFrom = (field: string, answer: string) => {
    const found = interpretEdit(asRequest(field, answer, lang), {
      site: site(lang),
      lang,
      newId: () => 'sec_fresh0',
      seed: 1,
      today: '2026-11-21',
    })
    return found.status === 'done' ? found.ops.flatMap((op) => (op.op === 'set_fact' ? [op.fact] : [])) : [found]
  }

  it.each(answers)('about the %s is read as one', (field, answer) => {
    expect(factsFrom(field, answer)).toMatchObject([{ kind: field, value: { [lang]: answer } }])
  })

  it('about what people ask is read as a question and its answer', () => {
    const [asked, answer] = exchanges[lang] ?? ['Xyzzy plugh?', 'Ano, absolut.']
    const found = interpretEdit(asRequest('question', `${asked} ${answer}`, lang), {
      site: site(lang),
      lang,
      newId: () => 'sec_fresh0',
      seed: 1,
      today: '2026-11-21',
    })
    expect(found).toMatchObject({
      status: 'done',
      ops: [{ section: { fields: { items: [{ question: { [lang]: asked }, answer: { [lang]: answer } }] } } }],
    })
  })

  it('about the place is read as one', () => {
    const [address, city] = places[lang] ?? ['Kaiserstraße 12', 'Graz']
    expect(factsFrom('address', address)).toMatchObject([{ kind: 'address', value: { [lang]: address } }])
    expect(factsFrom('city', city)).toMatchObject([{ kind: 'city', value: { [lang]: city } }])
  })

  it('about the hours is read as one', () => {
    expect(factsFrom('hours', '8:00-18:00')).toMatchObject([{ kind: 'hours', value: { spans: [{ open: '08:00', close: '18:00' }] } }])
  })
})

it('about anything else stays as it is said', () => expect(asRequest('offer', 'Bread', 'de')).toBe('Bread'))
