import fc from 'fast-check'
import type { SiteDescription } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { arabic } from '../cases/arabic.ts'
import { english } from '../cases/english.ts'
import { messy } from '../cases/messy.ts'
import { readBrief } from '../reading/read-brief.ts'
import { foldDigits } from '../parse/digits.ts'
import { trades } from '../trades/list.ts'
import { bareArabic, foldedWords } from '../words/fold.ts'
import { composeWhole } from './compose-site.ts'
import { askLines, matterTitles } from './matter-titles.ts'
import { seeLines, sendLines, small, titles } from './words.ts'

const today = '2026-11-21'

/** Every word we wrote ourselves. What else stands on a page must come from the owner. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') foldedWords(value).forEach((word) => into.add(word))
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach((one) => collect(one, into))
}
const ours = new Set<string>(['in', 'and', 'في', 'و'])
for (const { voice, label } of trades) collect([voice, label], ours)
collect([askLines, matterTitles, titles, seeLines, sendLines, small], ours)

const isText = (key: string, value: unknown): value is string => typeof value === 'string' && ['en', 'ar'].includes(key)

/** The texts of all pages: what a visitor can read, without links and ids. */
function textsOf(value: unknown, key = ''): string[] {
  if (isText(key, value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, name))
}

function siteOf(brief: string, seed: number): SiteDescription {
  let next = 0
  return composeWhole(readBrief(brief, { today, seed }), { seed, newId: (prefix) => `${prefix}_${String((next += 1)).padStart(6, '0')}` })
    .site
}

const withoutTokens = (text: string) => text.replace(/\{\{\w+\}\}/g, ' ')

/** Words on the pages that neither the owner nor we wrote. */
function invented(brief: string, seed: number): string[] {
  const said = new Set(foldedWords(foldDigits(brief)).flatMap((word) => [word, bareArabic(word), word.replace(/^[وب]/u, '')]))
  const site = siteOf(brief, seed)
  // A known town carries its name in both scripts; that is the same fact.
  site.facts.filter((fact) => fact.kind === 'city').forEach((fact) => collect(fact.value, said))
  const words = textsOf(site.pages).flatMap((text) => foldedWords(withoutTokens(foldDigits(text))))
  return words.filter(
    (word) =>
      !said.has(word) &&
      !said.has(bareArabic(word)) &&
      !said.has(word.replace(/^و/u, '')) &&
      !ours.has(word) &&
      !ours.has(bareArabic(word)) &&
      !ours.has(word.replace(/^[وب]/u, '')),
  )
}

function inventedNumbers(brief: string, seed: number): string[] {
  const said: readonly string[] = foldDigits(brief).match(/\d+/g) ?? []
  return textsOf(siteOf(brief, seed).pages)
    .flatMap((text) => foldDigits(withoutTokens(text)).match(/\d+/g) ?? [])
    .filter((number) => !said.includes(number))
}

const some = <T>(...values: T[]) => fc.constantFrom(...values)
const part = {
  name: some('Bäckerei Sonne', 'Tate Brothers', 'Casa Luna', 'مطعم النخيل', 'صالون ليالي', "Joe's Plumbing", 'Zenith'),
  trade: some('bakery', 'hair salon', 'law firm', 'plumber', 'a photographer', 'café', 'مخبز', 'سباك', 'عيادة أسنان', 'beekeeper'),
  place: some('in Graz', 'in Skipton', 'in New York', 'في دبي', 'في عمّان', ''),
  hours: some('open 6-18', 'Mon-Fri 9am-5pm', 'closed Sundays', 'نفتح من ٨ إلى ٤', '24/7', 'open 25:00', ''),
  goods: some('bread and cakes', 'haircut 25€, colour 60€', 'weddings, portraits', 'خبز وكعك', 'قص شعر ٥٠ درهم', 'leaks', ''),
  reach: some('call 0316 123456', 'mail a@b.at', 'واتساب 0501234567', 'phone 1 and phone 2', ''),
  wish: some('warm colours but no yellow', 'dark', 'no phone on the site', 'بدون أسعار', 'luxury', ''),
  story: some(
    'My uncle taught me to listen to wood.',
    'We have three cats.',
    'جدي زرع الشجرة.',
    'Since 1987.',
    '"She is kind." – Mara',
    '',
  ),
}
const brief = fc
  .tuple(part.name, part.trade, part.place, part.hours, part.goods, part.reach, part.wish, part.story, some(', ', '. ', '\n', '، '))
  .map((parts) => parts.slice(0, -1).filter(Boolean).join(parts.at(-1)))

describe('nothing is invented', () => {
  it.each([...english, ...arabic, ...messy].map((one) => [one.brief.slice(0, 60), one.brief] as const))(
    'every word is the owner’s or one of ours: %s',
    (_, text) => {
      expect(invented(text, text.length)).toEqual([])
      expect(inventedNumbers(text, text.length)).toEqual([])
    },
  )

  it('holds for briefs put together at random', () => {
    fc.assert(
      fc.property(brief, fc.nat(1_000_000), (text, seed) => {
        expect(invented(text, seed)).toEqual([])
        expect(inventedNumbers(text, seed)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(), (text, seed) => {
        expect(siteOf(text, seed).pages[0]?.sections.length).toBeGreaterThan(2)
      }),
      { numRuns: 300 },
    )
  })

  it('makes no facts without a quote of the owner', () => {
    fc.assert(
      fc.property(brief, (text) => {
        const { facts } = readBrief(text, { today, seed: 1 })
        for (const fact of facts) {
          expect(fact.source.by).toBe('owner')
          expect(foldDigits(text).replace(/\s+/g, ' ')).toContain(foldDigits(fact.source.quote ?? '?').replace(/\s+/g, ' '))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('asks no more than five questions, each about something else', () => {
    fc.assert(
      fc.property(brief, (text) => {
        const { questions } = readBrief(text, { today, seed: 1 })
        expect(questions.length).toBeLessThanOrEqual(5)
        expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length)
      }),
      { numRuns: 200 },
    )
  })
})
