import type { EditOp, Lang } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { applyOps } from './apply-ops.ts'
import { compareSites } from './compare.ts'
import { referencesTo } from './references.ts'
import { aSite } from './sample.ts'

const told = (ops: EditOp[], lang: Lang = 'en') =>
  compareSites(aSite(), applyOps(aSite(), ops, { newId: () => 'sec_fresh0' }).site, lang).map((change) => change.sentence)
const owner = { source: { by: 'owner' as const }, confirmed: true }

describe('comparing two versions', () => {
  it.each<[EditOp, string, string]>([
    [
      { op: 'set_text', sectionId: 'sec_hero', path: ['title'], lang: 'en', value: 'Hot bread' },
      'Heading of “First view” changed from “Bread in no hurry” to “Hot bread”.',
      'تغيّر العنوان في «الواجهة الأولى» (en) من «Bread in no hurry» إلى «Hot bread».',
    ],
    [{ op: 'move_section', sectionId: 'sec_pric', to: 2 }, 'Prices moved up.', 'انتقل إلى أعلى: الأسعار.'],
    [{ op: 'move_section', sectionId: 'sec_serv', to: 9 }, 'Services moved down.', 'انتقل إلى أسفل: الخدمات.'],
    [
      { op: 'set_fact', fact: { id: 'phone', kind: 'phone', value: { en: '999', ar: '999' }, ...owner } },
      'Phone changed everywhere from “0316 123456” to “999”.',
      'تغيّر الهاتف في كل مكان من «0316 123456» إلى «999».',
    ],
    [{ op: 'remove_section', sectionId: 'sec_gall' }, 'Gallery removed.', 'أُزيل: معرض الصور.'],
    [{ op: 'set_hidden', sectionId: 'sec_gall', hidden: true }, 'Gallery hidden.', 'أُخفي: معرض الصور.'],
    [{ op: 'set_variant', sectionId: 'sec_hero', variant: 'ground' }, 'First view got another look.', 'شكل جديد: الواجهة الأولى.'],
    [{ op: 'set_theme', theme: { scheme: 'dark' } }, 'Light or dark changed.', 'تغيّر: فاتح أو داكن.'],
    [{ op: 'add_language', lang: 'de' }, 'German added.', 'أُضيف: الألمانية.'],
    [{ op: 'add_refusal', refusal: { what: 'fact', value: 'phone' } }, 'Phone is kept off the site.', 'لا يظهر في الموقع: الهاتف.'],
    [
      {
        op: 'set_fields',
        sectionId: 'sec_serv',
        fields: { items: [{ title: { en: 'Cakes', ar: 'كعك' }, text: { en: 'To order', ar: 'حسب الطلب' } }] },
      },
      'Services – “Sourdough” removed.',
      'أُزيل: الخدمات – «خبز العجين المخمر».',
    ],
  ])('%j', (op, english, arabic) => {
    expect([told([op]), told([op], 'ar')]).toEqual([[english], [arabic]])
  })

  it('tells new hours in words, and says everywhere only of what stands in several places', () => {
    const hours: EditOp = {
      op: 'set_fact',
      fact: { id: 'hours', kind: 'hours', value: { spans: [{ days: ['mo'], open: '07:00', close: '12:00' }], closed: [] }, ...owner },
    }
    expect(told([hours])[0]).toMatch(/^Opening hours changed from “Mon.*6.*” to “Mon.*7.*”\.$/)
  })

  it.each([
    ['de', '„'],
    ['fr', '«'],
    ['ru', '«'],
  ])('speaks %s as well, with its own quotes and names', (lang, quote) => {
    const [sentence = ''] = told([{ op: 'set_text', sectionId: 'sec_hero', path: ['title'], lang: 'en', value: 'Hot bread' }], lang)
    expect(sentence).toContain(quote)
    expect(sentence).not.toMatch(/Heading|First view|changed/)
  })

  it('finds nothing between equal sites', () => {
    expect(compareSites(aSite(), aSite(), 'en')).toEqual([])
  })
})

describe('where a fact is used', () => {
  it('finds its tokens, its quotes and the sections that print it by themselves', () => {
    const phone = referencesTo(aSite(), 'phone')
    expect(phone.filter((one) => one.sectionId === 'sec_hero')).toEqual(
      ['en', 'ar'].map((lang) => ({ pageId: 'pag_home', sectionId: 'sec_hero', path: ['text'], lang })),
    )
    expect(phone.map((one) => one.sectionId)).toContain('sec_foot')
    expect(referencesTo(aSite(), 'testimonial')).toEqual([{ pageId: 'pag_home', sectionId: 'sec_test', path: ['factIds', 0] }])
    expect(referencesTo(aSite(), 'offer')).toEqual([])
  })
})
