import type { EditOp, Fact, Section } from '@manara/contracts'
import { parseSite } from '@manara/site-kit'
import { expect, test } from 'vitest'
import type { Interpreted } from '../../interpret-edit.ts'
import type { EditCase, Want } from '../want.ts'
import { hours, offer } from '../want.ts'
import { scoreCase, siteOf } from './score.ts'
import { caseLanguages, siteIn } from './site-in.ts'

const owner = { source: { by: 'owner' as const }, confirmed: true }
const done = (...ops: EditOp[]): Interpreted => ({ status: 'done', ops, reply: 'Done.', changed: [] })
const asking = (want: EditCase['want'], more: Partial<EditCase> = {}): EditCase => ({ say: 'do it', lang: 'en', want, ...more })
const score = (one: EditCase, result: Interpreted) => scoreCase(one, () => result)

const fact = (id: string, kind: 'phone' | 'city', value: string): EditOp => ({
  op: 'set_fact',
  fact: { id, kind, value: { en: value }, ...owner } as Fact,
})
const text = (sectionId: string, path: (string | number)[], value: string): EditOp => ({
  op: 'set_text',
  sectionId,
  path,
  lang: 'en',
  value,
})
const opening = (
  spans: { days: ('mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa')[]; open: string; close: string }[],
  closed: ('sa' | 'su')[],
): EditOp => ({
  op: 'set_fact',
  fact: { id: 'hours', kind: 'hours', value: { spans, closed }, ...owner },
})
const weekAnd = (open: string, close: string) => [
  { days: ['mo' as const, 'tu' as const, 'we' as const, 'th' as const, 'fr' as const], open: '06:00', close: '18:00' },
  { days: ['sa' as const], open, close },
]
const week = weekAnd('06:00', '18:00').slice(0, 1)
const bagels = (amount: number, currency: string): Fact => ({
  id: 'bagels',
  kind: 'offer',
  value: { name: { en: 'Bagels' }, price: { amount, currency, from: false } },
  ...owner,
})
const newOffer = (amount: number, currency: string): EditOp => ({ op: 'set_fact', fact: bagels(amount, currency) })
const unsure = (value: string): EditOp => ({
  op: 'set_fact',
  fact: { id: 'phone', kind: 'phone', value: { en: value }, ...owner, confirmed: false },
})
const cakesAway = (): EditOp[] => {
  const [services, prices] = ['services', 'prices'].map((type) => siteIn('en').pages[0]?.sections.find((section) => section.type === type))
  const groups = prices?.fields.groups as { rows: unknown[] }[]
  return [
    { op: 'remove_fact', factId: 'offer1' },
    { op: 'set_fields', sectionId: 'sec_serv', fields: { items: (services?.fields.items as unknown[]).filter((_, i) => i !== 1) } },
    { op: 'set_fields', sectionId: 'sec_pric', fields: { groups: [{ rows: groups[0]?.rows.filter((_, i) => i !== 1) }] } },
  ]
}
const team: Section = {
  id: 'sec_team2',
  type: 'team',
  variant: 'portraits',
  fields: { title: { en: 'Team' }, items: [{ name: { en: 'Ada' } }] },
}
const noTeam = { without: ['team'] }

/** For each want: what fulfils it, and a near miss. */
const turns: [string, Want, EditOp[], EditOp[], Partial<EditCase>?][] = [
  [
    'a fact',
    { kind: 'fact', factKind: 'phone', value: '0117 4960999' },
    [fact('phone', 'phone', '0117 496 0999')],
    [fact('two', 'phone', '0117 496 0999')],
  ],
  ['a fact away', { kind: 'fact_gone', factKind: 'email' }, [{ op: 'remove_fact', factId: 'email' }], [fact('city', 'city', 'Bath')]],
  [
    'the hours of one day',
    hours(['sa'], '07:00-12:00'),
    [opening(weekAnd('07:00', '12:00'), ['su'])],
    [opening(weekAnd('07:00', '13:00'), ['su'])],
  ],
  ['a closed day', { kind: 'closed', days: ['sa'] }, [opening(week, ['sa', 'su'])], [opening(week, ['su'])]],
  ['a new offer', offer('bagel', 2), [newOffer(2, 'GBP')], [newOffer(3, 'GBP')]],
  ['money of the site', offer('Bagels', 2), [newOffer(2, '')], [newOffer(2, 'USD')]],
  ['an offer away', { kind: 'offer_gone', name: 'celebration cakes' }, cakesAway(), [{ op: 'remove_fact', factId: 'offer1' }]],
  [
    'a date',
    { kind: 'date', date: '2026-12-12' },
    [{ op: 'set_fields', sectionId: 'sec_date', fields: { items: [{ date: '2026-12-12', title: { en: 'Market' } }] } }],
    [text('sec_date', ['title'], 'Our dates')],
  ],
  [
    'a dark colour',
    { kind: 'colour', colour: 'green', dark: true },
    [{ op: 'set_theme', theme: { brand: '#14532d' } }],
    [{ op: 'set_theme', theme: { brand: '#7ee2a8' } }],
  ],
  ['a hue', { kind: 'colour', colour: 'blue' }, [{ op: 'set_theme', theme: { hue: 250 } }], [{ op: 'set_theme', theme: { hue: 140 } }]],
  [
    'a refused colour',
    { kind: 'avoids', colour: 'yellow' },
    [{ op: 'set_theme', theme: { avoidHues: ['yellow'] } }],
    [{ op: 'set_theme', theme: { avoidHues: ['red'] } }],
  ],
  [
    'a dark scheme',
    { kind: 'theme', theme: { scheme: 'dark' } },
    [{ op: 'set_theme', theme: { preset: 'dark' } }],
    [{ op: 'set_theme', theme: { scheme: 'light' } }],
  ],
  [
    'another font',
    { kind: 'theme_changed', part: 'typePair' },
    [{ op: 'set_theme', theme: { typePair: 'other' } }],
    [{ op: 'set_theme', theme: { radius: 'round' } }],
  ],
  [
    'a new section',
    { kind: 'section_added', type: 'team' },
    [{ op: 'add_section', pageId: 'pag_home', section: team }],
    [{ op: 'add_section', pageId: 'pag_home', section: { ...team, hidden: true } }],
    noTeam,
  ],
  [
    'a section removed',
    { kind: 'section_removed', type: 'team' },
    [{ op: 'remove_section', sectionId: 'sec_team' }],
    [{ op: 'set_hidden', sectionId: 'sec_team', hidden: true }],
  ],
  [
    'a section hidden',
    { kind: 'section_hidden', type: 'team' },
    [{ op: 'set_hidden', sectionId: 'sec_team', hidden: true }],
    [{ op: 'remove_section', sectionId: 'sec_team' }],
  ],
  [
    'a section gone',
    { kind: 'section_gone', type: 'team' },
    [{ op: 'set_hidden', sectionId: 'sec_team', hidden: true }],
    [{ op: 'move_section', sectionId: 'sec_team', to: 3 }],
  ],
  [
    'a section shown',
    { kind: 'section_shown', type: 'team' },
    [{ op: 'set_hidden', sectionId: 'sec_team', hidden: false }],
    [{ op: 'move_section', sectionId: 'sec_team', to: 3 }],
    { hidden: ['team'] },
  ],
  [
    'a section on top',
    { kind: 'section_moved', type: 'team', to: 'top' },
    [{ op: 'move_section', sectionId: 'sec_team', to: 2 }],
    [{ op: 'move_section', sectionId: 'sec_team', to: 3 }],
  ],
  [
    'a section at the end',
    { kind: 'section_moved', type: 'team', to: 'end' },
    [{ op: 'move_section', sectionId: 'sec_team', to: 11 }],
    [{ op: 'move_section', sectionId: 'sec_team', to: 12 }],
  ],
  [
    'a section before another',
    { kind: 'section_moved', type: 'team', to: { before: 'about' } },
    [{ op: 'move_section', sectionId: 'sec_team', to: 3 }],
    [{ op: 'move_section', sectionId: 'sec_team', to: 4 }],
  ],
  [
    'another look',
    { kind: 'variant_changed', type: 'about' },
    [{ op: 'set_variant', sectionId: 'sec_abou', variant: 'letter' }],
    [text('sec_abou', ['title'], 'We')],
  ],
  [
    'a text',
    { kind: 'text', sectionType: 'about', contains: 'who we are' },
    [text('sec_abou', ['title'], 'Who we are')],
    [text('sec_abou', ['title'], 'Who are we')],
  ],
  [
    'a text away',
    { kind: 'text_gone', sectionType: 'about', lacks: 'every night' },
    [text('sec_abou', ['text'], 'We bake.')],
    [text('sec_abou', ['title'], 'Us')],
  ],
  ['a language', { kind: 'language', lang: 'de' }, [{ op: 'add_language', lang: 'de' }], [{ op: 'add_language', lang: 'fr' }]],
  [
    'a name',
    { kind: 'name', value: 'Mill Bakery' },
    [{ op: 'set_name', lang: 'en', value: 'Mill Bakery' }, text('sec_head', ['name'], 'Mill Bakery')],
    [{ op: 'set_name', lang: 'en', value: 'Mill Bakery' }],
  ],
]

const named = turns.map((turn) => [turn[0], turn] as const)
test.each(named)('%s counts as right when it is there, and a near miss does not', (_, [, want, right, miss, more]) => {
  expect(score(asking(want, more), done(...right))).toMatchObject({ grade: 'right', spill: [] })
  expect(score(asking(want, more), done(...miss)).grade).toBe('wrong')
  expect(score(asking(want, more), done()).grade).toBe('wrong')
})

const cakes = (amount: number, from: boolean): EditOp => ({
  op: 'set_fact',
  fact: { id: 'offer1', kind: 'offer', value: { name: { en: 'Celebration cakes' }, price: { amount, currency: 'GBP', from } }, ...owner },
})
const cakeRow = (amount: number, from: boolean): EditOp => ({
  op: 'set_fields',
  sectionId: 'sec_pric',
  fields: { groups: [{ rows: [{ name: { en: 'Celebration cakes' }, price: { amount, currency: 'GBP', from } }] }] },
})
const cakesFrom: Want = { kind: 'offer', name: 'Celebration cakes', price: 28, from: true }
const halves: [string, Want, EditOp[], 'right' | 'wrong'][] = [
  ['the price in the offer and on the list', cakesFrom, [cakes(28, true), cakeRow(28, true)], 'right'],
  ['the price in the offer alone', cakesFrom, [cakes(28, true)], 'wrong'],
  ['a fixed price for one that starts there', cakesFrom, [cakes(28, false), cakeRow(28, false)], 'wrong'],
  ['the offer twice', offer('Bagels', 2), [newOffer(2, 'GBP'), { op: 'set_fact', fact: { ...bagels(2, 'GBP'), id: 'more' } }], 'wrong'],
  ['a fact nobody confirmed', { kind: 'fact', factKind: 'phone', value: '12' }, [unsure('12')], 'wrong'],
  ['a hue for a dark colour', { kind: 'colour', colour: 'blue', dark: true }, [{ op: 'set_theme', theme: { hue: 250 } }], 'wrong'],
  [
    'another default language',
    { kind: 'language', lang: 'de' },
    [{ op: 'replace_site', site: { ...siteIn('en'), languages: ['de', 'en'] } }],
    'wrong',
  ],
  [
    'a language with its first words',
    { kind: 'language', lang: 'de' },
    [{ op: 'add_language', lang: 'de' }, { ...text('sec_team', ['title'], 'Team'), lang: 'de' } as EditOp],
    'right',
  ],
]
const namedHalves = halves.map((half) => [half[0], half] as const)
test.each(namedHalves)('Every side of a want is looked at: %s', (_, [, want, ops, grade]) => {
  expect(score(asking(want), done(...ops)).grade).toBe(grade)
})

test('An answer without words is wrong', () => {
  const result = done(fact('phone', 'phone', '1234567'))
  expect(score(asking(phone), { ...result, reply: ' ' } as Interpreted).grade).toBe('wrong')
})

const phone: Want = { kind: 'fact', factKind: 'phone', value: '1234567' }
const strays: [string, EditOp][] = [
  ['about', text('sec_abou', ['title'], 'Us')],
  ['order', { op: 'move_section', sectionId: 'sec_team', to: 2 }],
  ['new team', { op: 'add_section', pageId: 'pag_home', section: team }],
  ['fact city', fact('city', 'city', 'Bath')],
  ['part theme', { op: 'set_theme', theme: { radius: 'round' } }],
  ['part name', { op: 'set_name', lang: 'en', value: 'Mill' }],
  ['part languages', { op: 'add_language', lang: 'de' }],
]
test.each(strays)('What was not asked for makes an answer wrong: %s', (line, stray) => {
  const { grade, spill } = score(asking(phone), done(fact('phone', 'phone', '1234567'), stray))
  expect(grade).toBe('wrong')
  expect(spill).toContain(line)
})

test('A change of one day that moves another is wrong', () => {
  const all = opening([{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa'], open: '07:00', close: '12:00' }], ['su'])
  expect(score(asking(hours(['sa'], '07:00-12:00')), done(all)).spill).toContain('day mo')
})

test('A text that takes the place of two is wrong', () => {
  const ops = [text('sec_abou', ['title'], 'New words'), text('sec_abou', ['text'], 'And more')]
  expect(score(asking({ kind: 'text', sectionType: 'about', contains: 'new words' }), done(...ops)).grade).toBe('wrong')
})

const question = (field: string, choices?: string[]) => ({ id: 'q', field, text: 'Which one?', ...(choices ? { choices } : {}) })
test('A question counts when it is about the right field and offers three choices at most', () => {
  const ask = (field: string, choices?: string[]) => score(asking(phone), { status: 'question', question: question(field, choices) }).grade
  expect([ask('phone'), ask('phone', ['a', 'b', 'c']), ask('phone', ['a', 'b', 'c', 'd']), ask('colour')]).toEqual([
    'asked',
    'asked',
    'wrong',
    'wrong',
  ])
  const silent: Interpreted = { status: 'question', question: { ...question('phone'), text: ' ' } }
  expect(score(asking(phone), silent).grade).toBe('wrong')
})

test('Half a message done and the other half asked about counts as asked, left out it is wrong', () => {
  const both = asking([phone, { kind: 'language', lang: 'de' }])
  const half = done(fact('phone', 'phone', '1234567'))
  expect(score(both, { ...half, question: question('language') } as Interpreted).grade).toBe('asked')
  expect(score(both, half).grade).toBe('wrong')
})

test('What cannot be done must be named, and something else offered', () => {
  const answer = (reply: string, offers: string[]): Interpreted => ({ status: 'cannot', reply, offers })
  const lost = (message: string) => answer(`I did not understand “${message}”.`, ['Say it otherwise'])
  const grade = (result: Interpreted) =>
    scoreCase(asking({ kind: 'cannot' }), (message) => (message === 'do it' ? result : lost(message))).grade
  expect(grade(answer('There is no shop here.', ['A price list']))).toBe('right')
  expect(grade(answer('There is no shop here.', []))).toBe('not understood')
  expect(grade(lost('do it'))).toBe('not understood')
  expect(grade(answer('I did not understand “do”. I did not understand “it”.', ['x']))).toBe('not understood')
  expect(grade(done(fact('phone', 'phone', '1')))).toBe('wrong')
})

test('Undo is a move of its own', () => {
  const grade = (move: 'undo' | 'redo') => score(asking({ kind: 'history', move: 'undo' }), { status: 'history', move, lang: 'en' }).grade
  expect([grade('undo'), grade('redo')]).toEqual(['right', 'wrong'])
})

test.each(caseLanguages)('The site of the requests is a whole one in %s', (lang) => {
  expect(parseSite(siteIn(lang))).toMatchObject({ ok: true })
  expect(siteIn(lang).pages[0]?.sections).toHaveLength(13)
  expect(siteOf(asking(phone, { lang, without: ['team'] })).pages[0]?.sections).toHaveLength(12)
})
