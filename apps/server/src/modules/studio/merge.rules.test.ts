import type { EditOp, SiteDescription } from '@manara/contracts'
import { applyOps } from '@manara/site-kit'
import { describe, expect, test } from 'vitest'
import { rebase } from './merge.rules.ts'

const local = (en: string) => ({ en })
const base: SiteDescription = {
  format: 1,
  name: local('Sonne'),
  trade: 'bakery',
  languages: ['en'],
  theme: { preset: 'light', scheme: 'auto', seed: 1, avoidHues: [] },
  facts: [{ id: 'phone', kind: 'phone', value: local('1'), source: { by: 'owner' }, confirmed: true }],
  refusals: [],
  pages: [
    {
      id: 'pag_home',
      slug: '',
      title: local('Home'),
      description: local('Bread'),
      sections: [
        { id: 'sec_hero', type: 'hero', variant: 'split', fields: { title: local('Bread'), text: local('Fresh') } },
        {
          id: 'sec_serv',
          type: 'services',
          variant: 'cards',
          fields: { title: local('What'), items: [{ title: local('Bread') }, { title: local('Cake') }] },
        },
        { id: 'sec_abou', type: 'about', variant: 'plain', fields: { title: local('Us'), text: local('Two ovens') } },
      ],
    },
  ],
}
const theirs = (...ops: EditOp[]) => applyOps(base, ops, { newId: (prefix) => `${prefix}_new` }).site
const text = (sectionId: string, path: (string | number)[], value: string): EditOp => ({
  op: 'set_text',
  sectionId,
  path,
  lang: 'en',
  value,
})
const fields = (sectionId: string, given: Record<string, unknown>): EditOp => ({ op: 'set_fields', sectionId, fields: given })
const meet = (mine: EditOp, now: SiteDescription) => rebase({ base, now, ops: [mine] })

describe('an edit made on an older state', () => {
  test('keeps both when the other changed another text of the same section', () => {
    const mine = text('sec_hero', ['title'], 'Warm bread')
    expect(meet(mine, theirs(text('sec_hero', ['text'], 'Since six')))).toEqual({ ops: [mine], clashes: [] })
  })

  test('clashes when both changed the same text, unless both wrote the same', () => {
    const now = theirs(text('sec_hero', ['title'], 'Cold bread'))
    expect(meet(text('sec_hero', ['title'], 'Warm bread'), now).clashes).toEqual([{ at: 0, why: 'changed' }])
    expect(meet(text('sec_hero', ['title'], 'Cold bread'), now).clashes).toEqual([])
  })

  test('clashes when the section is gone, and needs nothing more when it was to go anyway', () => {
    const now = theirs({ op: 'remove_section', sectionId: 'sec_abou' })
    expect(meet(text('sec_abou', ['title'], 'We'), now).clashes).toEqual([{ at: 0, why: 'gone' }])
    expect(meet({ op: 'remove_section', sectionId: 'sec_abou' }, now)).toEqual({ ops: [], clashes: [] })
  })

  test('does not delete what somebody has just written', () => {
    const now = theirs(text('sec_abou', ['title'], 'Three generations'))
    expect(meet({ op: 'remove_section', sectionId: 'sec_abou' }, now).clashes).toEqual([{ at: 0, why: 'changed' }])
  })

  test('merges lines of one list that two people changed apart', () => {
    const now = theirs(text('sec_serv', ['items', 1, 'title'], 'Tarts'))
    const { ops, clashes } = meet(fields('sec_serv', { items: [{ title: local('Rolls') }, { title: local('Cake') }] }), now)
    expect(clashes).toEqual([])
    expect(ops).toEqual([fields('sec_serv', { items: [{ title: local('Rolls') }, { title: local('Tarts') }] })])
  })

  test('clashes when a line was added to a list that somebody else shortened', () => {
    const now = theirs(fields('sec_serv', { items: [{ title: local('Cake') }] }))
    const mine = fields('sec_serv', { items: [{ title: local('Bread') }, { title: local('Cake') }, { title: local('Rolls') }] })
    expect(meet(mine, now).clashes).toEqual([{ at: 0, why: 'changed' }])
    expect(meet(text('sec_serv', ['items', 0, 'title'], 'Rolls'), now).clashes).toEqual([{ at: 0, why: 'changed' }])
  })

  test('moves a section behind the one it was put behind, wherever that stands by now', () => {
    const now = theirs({ op: 'duplicate_section', sectionId: 'sec_hero', newId: 'sec_twin' })
    const { ops } = meet({ op: 'move_section', sectionId: 'sec_abou', to: 1 }, now)
    expect(ops).toEqual([{ op: 'move_section', sectionId: 'sec_abou', to: 1 }])
    expect(meet({ op: 'move_section', sectionId: 'sec_hero', to: 1 }, now).ops).toEqual([
      { op: 'move_section', sectionId: 'sec_hero', to: 2 },
    ])
  })

  test('keeps both choices of a look that touch different things, and asks where they touch the same', () => {
    const now = theirs({ op: 'set_theme', theme: { radius: 'round' } })
    expect(meet({ op: 'set_theme', theme: { preset: 'eu' } }, now).clashes).toEqual([])
    expect(meet({ op: 'set_theme', theme: { radius: 'sharp' } }, now).clashes).toEqual([{ at: 0, why: 'changed' }])
  })

  test('asks when both changed a fact', () => {
    const [phone] = base.facts
    const said = (words: string): EditOp => ({ op: 'set_fact', fact: { ...phone, value: local(words) } as never })
    expect(meet(said('2'), theirs(said('3'))).clashes).toEqual([{ at: 0, why: 'changed' }])
    expect(meet(said('2'), base).clashes).toEqual([])
  })

  test('lets an edit through that makes a section and fills it', () => {
    const section = { id: 'sec_mine', type: 'about', variant: 'plain', fields: { title: local('New') } }
    const ops: EditOp[] = [{ op: 'add_section', pageId: 'pag_home', section }, text('sec_mine', ['title'], 'Newer')]
    expect(rebase({ base, now: theirs(text('sec_hero', ['title'], 'x')), ops }).clashes).toEqual([])
  })
})
