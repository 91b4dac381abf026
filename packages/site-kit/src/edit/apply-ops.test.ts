import { SiteDescription } from '@manara/contracts'
import type { EditOp, Section } from '@manara/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyOps } from './apply-ops.ts'
import { EditError } from './errors.ts'
import { applyPatch } from './patch.ts'
import { aSite } from './sample.ts'

const newId = () => 'sec_fresh0'
const apply = (ops: EditOp[], site = aSite()) => applyOps(site, ops, { newId })
const sectionsOf = (site: SiteDescription) => site.pages.flatMap((page) => page.sections)
const ids = sectionsOf(aSite()).map((section) => section.id)
const codeOf = (ops: EditOp[]) => {
  try {
    apply(ops)
    return 'done'
  } catch (error) {
    return error instanceof EditError ? error.code : String(error)
  }
}

const anId = fc.constantFrom(...ids)
const words = fc.string({ maxLength: 40 }).filter((text) => text !== '')
const title = (sectionId: string, value: string): EditOp => ({
  op: 'set_text',
  sectionId,
  path: sectionId === 'sec_head' ? ['name'] : sectionId === 'sec_foot' ? ['text'] : ['title'],
  lang: 'en',
  value,
})
const anEdit: fc.Arbitrary<EditOp> = fc.oneof(
  fc.tuple(anId, words).map(([id, value]) => title(id, value)),
  fc
    .tuple(fc.constantFrom('en', 'ar'), words, fc.constantFrom(0, 1))
    .map(([lang, value, at]): EditOp => ({ op: 'set_text', sectionId: 'sec_serv', path: ['items', at, 'title'], lang, value })),
  fc.tuple(anId, fc.boolean()).map(([sectionId, hidden]): EditOp => ({ op: 'set_hidden', sectionId, hidden })),
  fc.tuple(anId, fc.nat({ max: 14 })).map(([sectionId, to]): EditOp => ({ op: 'move_section', sectionId, to })),
  anId.map((sectionId): EditOp => ({ op: 'remove_section', sectionId })),
  anId.map((sectionId): EditOp => ({ op: 'duplicate_section', sectionId, newId: 'sec_copy01' })),
  fc.constantFrom<EditOp>(
    { op: 'set_variant', sectionId: 'sec_hero', variant: 'ground' },
    { op: 'set_variant', sectionId: 'sec_pric', variant: 'menu' },
  ),
  fc.constantFrom<EditOp>(
    { op: 'set_fields', sectionId: 'sec_hour', fields: { showMap: false } },
    { op: 'set_fields', sectionId: 'sec_hero', fields: { primary: null } },
  ),
  fc.constantFrom<EditOp>({ op: 'set_theme', theme: { brand: '#2e7d4f' } }, { op: 'set_theme', theme: { scheme: 'dark' } }),
  words.map((value): EditOp => ({
    op: 'set_fact',
    fact: { id: 'phone', kind: 'phone', value: { en: value }, source: { by: 'owner' }, confirmed: true },
  })),
)

describe('an edit', () => {
  it('changes no byte of any other section, can be replayed and taken back', () => {
    fc.assert(
      fc.property(anEdit, (op) => {
        const before = aSite()
        const frozen = JSON.stringify(before)
        const { site, patch, inverse } = apply([op], before)
        const target = 'sectionId' in op ? op.sectionId : ''
        const texts = new Map(sectionsOf(before).map((section: Section) => [section.id, JSON.stringify(section)]))
        for (const section of sectionsOf(site))
          if (section.id !== target && section.id !== 'sec_copy01') expect(JSON.stringify(section)).toBe(texts.get(section.id))
        expect(JSON.stringify(before)).toBe(frozen)
        expect(JSON.stringify(applyPatch(before, patch))).toBe(JSON.stringify(site))
        expect(JSON.stringify(applyPatch(site, inverse))).toBe(frozen)
        expect(SiteDescription.safeParse(site).success).toBe(true)
      }),
      { numRuns: 1000, seed: 42 },
    )
  })

  it('takes back a whole series of edits at once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 12 }), words), { minLength: 2, maxLength: 6 }), (edits) => {
        const ops = edits.flatMap(([at, value]): EditOp[] => [
          title(ids[at] ?? 'sec_hero', value),
          { op: 'move_section', sectionId: ids[at] ?? 'sec_hero', to: (at * 5) % 13 },
        ])
        const { site, inverse } = apply(ops)
        expect(JSON.stringify(applyPatch(site, inverse))).toBe(JSON.stringify(aSite()))
      }),
      { numRuns: 100, seed: 7 },
    )
  })

  it('says what it touched', () => {
    const { touched } = apply([
      title('sec_hero', 'Hot bread'),
      { op: 'set_theme', theme: { scheme: 'dark' } },
      { op: 'remove_fact', factId: 'city' },
      { op: 'set_page', pageId: 'pag_home', lang: 'en', title: 'Home' },
    ])
    expect(touched).toEqual({ sections: ['sec_hero'], theme: true, facts: ['city'], pages: ['pag_home'] })
  })

  it('brings a field back to the very place it was taken from', () => {
    const { site, inverse } = apply([
      { op: 'set_fields', sectionId: 'sec_hero', fields: { text: null } },
      { op: 'set_fields', sectionId: 'sec_hero', fields: { title: { en: 'Hot bread' } } },
    ])
    expect(JSON.stringify(applyPatch(site, inverse))).toBe(JSON.stringify(aSite()))
  })

  it('limits its steps to its target', () => {
    expect(apply([title('sec_hero', 'Hot bread')]).patch).toEqual([
      { op: 'replace', path: '/pages/0/sections/1/fields/title/en', value: 'Hot bread' },
    ])
  })

  it('gives an optional text its place, and takes it away when emptied', () => {
    const { site } = apply([
      { op: 'set_text', sectionId: 'sec_hero', path: ['eyebrow'], lang: 'ar', value: 'في غراتس' },
      { op: 'set_text', sectionId: 'sec_hero', path: ['title'], lang: 'ar', value: '' },
    ])
    expect(site.pages[0]?.sections[1]?.fields).toMatchObject({ eyebrow: { ar: 'في غراتس' }, title: { en: 'Bread in no hurry' } })
    expect((site.pages[0]?.sections[1]?.fields.title as Record<string, string>).ar).toBeUndefined()
  })

  it('puts a new section above the footer, with an id of its own', () => {
    const { site } = apply([
      {
        op: 'add_section',
        pageId: 'pag_home',
        section: { id: 'sec_hero', type: 'about', variant: 'letter', fields: { title: { en: 'More' }, text: { en: 'Words' } } },
      },
    ])
    expect(site.pages[0]?.sections.slice(-2).map((section) => section.id)).toEqual(['sec_fresh0', 'sec_foot'])
  })

  it('lets the last word about colour win', () => {
    const green = apply([
      { op: 'set_theme', theme: { hue: 140 } },
      { op: 'set_theme', theme: { brand: '#2e7d4f' } },
    ]).site
    expect(green.theme).toMatchObject({ brand: '#2e7d4f' })
    expect(green.theme.hue).toBeUndefined()
    expect(applyOps(green, [{ op: 'set_theme', theme: { avoidHues: ['green'] } }], { newId }).site.theme.brand).toBeUndefined()
  })

  it('goes to another description in small steps', () => {
    const next = apply([title('sec_hero', 'Hot bread')]).site
    const { patch, touched, site } = apply([{ op: 'replace_site', site: next }])
    expect(patch.map((step) => step.path)).toEqual(['/pages/0/sections/1'])
    expect(touched.sections).toEqual(['sec_hero'])
    expect(site).toEqual(next)
  })

  it('changes nothing when nothing differs', () => {
    expect(
      apply([
        title('sec_hero', 'Bread in no hurry'),
        { op: 'add_language', lang: 'en' },
        { op: 'add_refusal', refusal: { what: 'colour', value: 'yellow' } },
      ]).patch,
    ).toEqual([])
  })

  it.each<[string, EditOp[]]>([
    ['unknown_section', [{ op: 'remove_section', sectionId: 'sec_nope' }]],
    [
      'unknown_section',
      [
        { op: 'remove_section', sectionId: 'sec_hero' },
        { op: 'set_hidden', sectionId: 'sec_hero', hidden: true },
      ],
    ],
    ['unknown_page', [{ op: 'set_page', pageId: 'pag_nope', lang: 'en', title: 'x' }]],
    ['unknown_path', [{ op: 'set_text', sectionId: 'sec_hero', path: ['headline'], lang: 'en', value: 'x' }]],
    ['unknown_path', [{ op: 'set_text', sectionId: 'sec_serv', path: ['items', 9, 'title'], lang: 'en', value: 'x' }]],
    ['unknown_path', [{ op: 'set_text', sectionId: 'sec_serv', path: ['items'], lang: 'en', value: 'x' }]],
    ['unknown_path', [{ op: 'set_text', sectionId: 'sec_test', path: ['factIds', 0, 'quote'], lang: 'en', value: 'x' }]],
    ['unknown_field', [{ op: 'set_fields', sectionId: 'sec_hero', fields: { html: '<b>' } }]],
    ['wrong_shape', [{ op: 'set_fields', sectionId: 'sec_hero', fields: { title: 'no language' } }]],
    ['wrong_shape', [{ op: 'set_fields', sectionId: 'sec_hero', fields: { title: null } }]],
    ['wrong_shape', [{ op: 'set_fields', sectionId: 'sec_hero', fields: { primary: { label: { en: 'x' }, to: 'javascript:alert(1)' } } }]],
    ['unknown_variant', [{ op: 'set_variant', sectionId: 'sec_hero', variant: 'grid' }]],
    ['unknown_type', [{ op: 'add_section', pageId: 'pag_home', section: { id: 'sec_new1', type: 'video', variant: 'x', fields: {} } }]],
    ['too_long', [{ op: 'set_text', sectionId: 'sec_hero', path: ['title'], lang: 'en', value: 'x'.repeat(121) }]],
    ['unknown_fact', [{ op: 'remove_fact', factId: 'fax' }]],
    ['unknown_language', [{ op: 'remove_language', lang: 'de' }]],
    [
      'last_language',
      [
        { op: 'remove_language', lang: 'en' },
        { op: 'remove_language', lang: 'ar' },
      ],
    ],
    ['wrong_shape', [{ op: 'set_theme', theme: { brand: 'red' } }]],
  ])('%s stops the edit', (code, ops) => {
    expect(codeOf(ops)).toBe(code)
  })

  it('is all or nothing', () => {
    const before = aSite()
    expect(() => apply([title('sec_hero', 'Hot bread'), { op: 'remove_section', sectionId: 'sec_nope' }], before)).toThrow(EditError)
    expect(before).toEqual(aSite())
  })
})
