import type { Interpreted } from '@manara/composer'
import type { SiteDescription } from '@manara/contracts'
import { applyOps } from '@manara/site-kit'
import { describe, expect, test } from 'vitest'
import { caseLanguages, siteIn } from '../../../../../../packages/composer/src/edit/cases/blind/site-in.ts'
import { isGrounded } from './edit/grounded.rules.ts'
import { outlineOf } from './edit/outline.rules.ts'
import type { Wanted } from './edit/wanted.ts'
import { readPlan } from './understand-edit.ts'

const contextIn = (lang: string, site = siteIn(lang)) => {
  let last = 0
  return { site, lang, seed: 3, today: '2026-11-21', newId: (prefix: string) => `${prefix}_fresh${++last}` }
}
const after = (site: SiteDescription, found: Interpreted | undefined) =>
  found?.status === 'done' ? applyOps(site, found.ops, { newId: (prefix) => `${prefix}_later1` }).site : undefined
const offerIn = (lang: string) =>
  siteIn(lang).facts.flatMap((fact) => (fact.kind === 'offer' ? (fact.value.name[lang] ?? '') : []))[0] ?? ''

describe.each(caseLanguages)('a plan for a site in %s', (lang) => {
  const offer = offerIn(lang)
  const plan = (message: string, ...changes: Wanted[]) => readPlan(changes, message, contextIn(lang))
  const facts = (site: SiteDescription | undefined) => JSON.stringify(site?.facts)

  test('changes a fact wherever it stands', () => {
    const site = after(siteIn(lang), plan('0664 5551234', { do: 'fact', kind: 'phone', words: '0664 5551234' }))
    expect(facts(site)).toContain('0664 5551234')
  })
  test('changes the hours of the days it names and leaves the others', () => {
    const site = after(siteIn(lang), plan('6:30-18', { do: 'hours', days: ['mo', 'tu'], open: '06:30', close: '18:00' }))
    const [hours] = site?.facts.flatMap((fact) => (fact.kind === 'hours' ? [fact.value.spans] : [])) ?? []
    expect(hours).toEqual([
      { days: ['we', 'th', 'fr', 'sa'], open: '06:00', close: '18:00' },
      { days: ['mo', 'tu'], open: '06:30', close: '18:00' },
    ])
  })
  test('changes a price, from where it is said, in the fact and in the list', () => {
    const site = after(siteIn(lang), plan(`${offer} 28`, { do: 'price', words: offer, amount: 28, from: true }))
    expect(JSON.stringify(site).match(/"amount":28,"currency":"[A-Z]{3}","from":true/g)).toHaveLength(2)
  })
  test('adds an offer, takes one away, and says in that language what changed', () => {
    const site = after(siteIn(lang), plan('Kipferl 1,90', { do: 'price', words: 'Kipferl', amount: 1.9 }))
    expect(facts(site)).toContain('Kipferl')
    const less = plan(offer, { do: 'no_offer', words: offer })
    expect(facts(after(siteIn(lang), less))).not.toContain(JSON.stringify(offer))
    expect(less?.status === 'done' && less.reply).not.toBe('')
  })
  test('adds a page by its title, when the owner named it', () => {
    expect(after(siteIn(lang), plan('neu: Weddings', { do: 'page', words: 'Weddings' }))?.pages).toHaveLength(2)
    expect(plan('neu', { do: 'page', words: 'Weddings' })).toBeUndefined()
  })
  test('does all of several changes, or none', () => {
    const dark: Wanted = { do: 'style', kind: 'dark' }
    expect(after(siteIn(lang), plan('x', dark, { do: 'hide', section: 'team' }))?.theme.scheme).toBe('dark')
    expect(plan('x', dark, { do: 'hide', section: 'sec_nowhere1' })).toBeUndefined()
  })
  test('asks, refuses and goes back', () => {
    expect(plan('x', { do: 'ask', kind: 'price', words: '?!' })).toMatchObject({ status: 'question', question: { field: 'price' } })
    expect(plan('x', { do: 'undo' })).toEqual({ status: 'history', move: 'undo' })
    expect(plan('qwrtz plmkn', { do: 'cannot', words: 'No shop.' })).toMatchObject({ status: 'cannot', reply: 'No shop.' })
  })
})

describe('what a plan states', () => {
  const is = (wanted: Wanted, message: string) => isGrounded(wanted, { message, known: 'offer: Torten, 25' })
  test.each<[Wanted, string]>([
    [{ do: 'fact', kind: 'phone', words: '0664 5551234' }, 'neue tel 06645551234'],
    [{ do: 'fact', kind: 'phone', words: '050 123 4567' }, 'رقمنا الجديد ٠٥٠ ١٢٣ ٤٥٦٧'],
    [{ do: 'price', words: 'Torten', amount: 28 }, 'Torten ab 28'],
    [{ do: 'price', words: 'Kipferl', amount: 1.9 }, 'neu: Kipferl um 1,90'],
    [{ do: 'price', words: 'Torten', amount: 1200 }, 'Torten 1.200'],
    [{ do: 'hours', days: ['mo'], open: '06:30', close: '18:00' }, 'half 7 bis 6 am Abend, 18'],
    [{ do: 'hours', days: ['mo'], open: '08:00', close: '12:00' }, 'von 8 bis Mittag'],
  ])('may be what was said: %j from %s', (wanted, message) => {
    expect(is(wanted, message)).toBe(true)
  })
  test.each<[Wanted, string]>([
    [{ do: 'fact', kind: 'phone', words: '0664 5551235' }, 'neue tel 0664 5551234'],
    [{ do: 'fact', kind: 'email', words: 'info@sonne.example' }, 'neue mail bitte'],
    [{ do: 'fact', kind: 'address', words: 'Hauptplatz 1, 8010 Graz' }, 'wir sind umgezogen'],
    [{ do: 'price', words: 'Torten', amount: 29 }, 'Torten ab 28'],
    [{ do: 'price', words: 'Strudel', amount: 28 }, 'Torten ab 28'],
    [{ do: 'hours', days: ['mo'], open: '09:00', close: '18:00' }, 'von 8 bis 18'],
    [{ do: 'hours', days: ['mo'], open: '08:10', close: '18:00' }, 'von 8 bis 18'],
    [{ do: 'person', words: 'Marco Rossi' }, 'neuer Bäcker im Team'],
    [{ do: 'question', words: 'Gibt es Brot?', other: 'Ja, seit 1990.' }, 'Gibt es Brot? Ja.'],
  ])('must not be made up: %j from %s', (wanted, message) => {
    expect(is(wanted, message)).toBe(false)
    expect(readPlan([wanted], message, contextIn('de'))).toBeUndefined()
  })
  test.each(['Siehe https://evil.example', 'Rufen Sie 0900 123456 an', 'Schreiben Sie an a@b.example'])(
    'to the owner leads nowhere: %s',
    (words) => {
      expect(readPlan([{ do: 'cannot', words }], 'qwrtz plmkn', contextIn('de'))).toBeUndefined()
      expect(readPlan([{ do: 'ask', kind: 'price', words }], 'x', contextIn('de'))).toBeUndefined()
    },
  )
})

test('The outline names every section and stays short enough for a small window', () => {
  const site = siteIn('en')
  const long = {
    ...site,
    pages: site.pages.map((page) => ({
      ...page,
      sections: page.sections.map((one) => ({
        ...one,
        fields: { title: { en: 'x'.repeat(4_000) }, items: Array.from({ length: 20 }, () => ({ title: { en: 'y'.repeat(80) } })) },
      })),
    })),
  }
  for (const one of [site, long]) {
    const outline = outlineOf(one, 'en', 'sec_team')
    expect(outline.length).toBeLessThan(7_000)
    for (const { id } of one.pages.flatMap((page) => page.sections)) expect(outline).toContain(id)
    expect(outline.startsWith('sec_team')).toBe(true)
  }
})
