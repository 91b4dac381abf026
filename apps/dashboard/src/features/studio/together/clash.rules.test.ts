import { expect, test } from 'vitest'
import type { SiteView } from '../types.ts'
import { meetingsOf } from './clash.rules.ts'

const site = {
  pages: [
    {
      id: 'pag_home',
      slug: '',
      title: { en: 'Home' },
      description: {},
      sections: [
        {
          id: 'sec_hero',
          type: 'hero',
          variant: 'a',
          fields: { title: { en: 'Theirs' }, items: [{ name: { en: 'Rye' } }, { name: { en: 'Spelt' } }] },
        },
      ],
    },
  ],
  facts: [{ id: 'phone', kind: 'phone', value: { en: '222' }, source: { by: 'owner' }, confirmed: true }],
} as unknown as SiteView['site']
const at = { site, lang: 'en' }

test('both wordings are shown where two people changed one text', () => {
  const ops = [{ op: 'set_text' as const, sectionId: 'sec_hero', path: ['title'], lang: 'en', value: 'Mine' }]
  expect(meetingsOf(ops, [{ at: 0, why: 'changed' }], at)).toEqual([
    { sectionId: 'sec_hero', kind: 'text', why: 'changed', mine: 'Mine', theirs: 'Theirs' },
  ])
})

test('lists are told by their lines, facts by what they say, and what fits is not told at all', () => {
  const ops = [
    { op: 'set_fields' as const, sectionId: 'sec_hero', fields: { items: [{ name: { en: 'Rye' } }] } },
    { op: 'set_fact' as const, fact: { ...site.facts[0], value: { en: '111' } } as never },
    { op: 'set_theme' as const, theme: { radius: 'round' as const } },
  ]
  expect(
    meetingsOf(
      ops,
      [
        { at: 0, why: 'changed' },
        { at: 1, why: 'changed' },
      ],
      at,
    ).map(({ mine, theirs }) => [mine, theirs]),
  ).toEqual([
    ['Rye', 'Rye · Spelt'],
    ['111', '222'],
  ])
})

test('a section that is gone leaves the person’s own words to be read', () => {
  const ops = [{ op: 'set_text' as const, sectionId: 'sec_gone', path: ['title'], lang: 'en', value: 'Mine' }]
  expect(meetingsOf(ops, [{ at: 0, why: 'gone' }], at)).toMatchObject([{ why: 'gone', mine: 'Mine', theirs: '' }])
})
