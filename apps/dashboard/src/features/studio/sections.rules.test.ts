import { describe, expect, test } from 'vitest'
import { findSection, moveBy, namesOfSections, nextVariant, sectionKey } from './sections.rules.ts'
import type { Page } from './types.ts'

const section = (id: string, type: string) => ({ id, type, variant: 'a', fields: {} })
const page: Page = {
  id: 'pag_1',
  slug: '',
  title: {},
  description: {},
  sections: [
    section('sec_h', 'header'),
    section('sec_a', 'hero'),
    section('sec_b', 'services'),
    section('sec_c', 'services'),
    section('sec_f', 'footer'),
  ],
}
const move = (id: string, step: 1 | -1) => {
  const found = findSection([page], id)
  return found ? moveBy(found, step) : undefined
}

describe('moving a section', () => {
  test('one place up or down', () => {
    expect(move('sec_b', -1)).toEqual([{ op: 'move_section', sectionId: 'sec_b', to: 1 }])
    expect(move('sec_a', 1)).toEqual([{ op: 'move_section', sectionId: 'sec_a', to: 2 }])
  })
  test('not above the header, not below the footer, and neither of them', () => {
    expect([move('sec_a', -1), move('sec_c', 1), move('sec_h', 1), move('sec_f', -1)]).toEqual([[], [], [], []])
  })
  test('a section that is gone is not found', () => {
    expect(findSection([page], 'sec_x')).toBeUndefined()
    expect(findSection([page], undefined)).toBeUndefined()
  })
})

test('a second section of a kind carries a number', () => {
  expect([...namesOfSections([page], (type) => type.toUpperCase()).values()]).toEqual([
    'HEADER',
    'HERO',
    'SERVICES',
    'SERVICES 2',
    'FOOTER',
  ])
})

test('the looks go round, and one look has no other', () => {
  expect(nextVariant([{ id: 'a' }, { id: 'b' }], 'b')).toBe('a')
  expect(nextVariant([{ id: 'a' }], 'a')).toBeUndefined()
})

test('keys of a section ask for Alt, but for Delete, and leave Ctrl to the app', () => {
  const press = (key: string, code = key, more = {}) => sectionKey({ key, code, altKey: false, ctrlKey: false, metaKey: false, ...more })
  expect([
    press('ArrowUp'),
    press('Delete'),
    press('ArrowUp', 'ArrowUp', { altKey: true }),
    press('∂', 'KeyD', { altKey: true }),
    press('h', 'KeyH', { altKey: true }),
  ]).toEqual([undefined, 'remove', 'up', 'duplicate', 'hide'])
  expect(press('Delete', 'Delete', { ctrlKey: true })).toBeUndefined()
})
