import type { EditOp, Lang, Page, SiteDescription } from '@manara/contracts'
import { productLanguages } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { applyOps } from './apply-ops.ts'
import { compareSites } from './compare.ts'
import { aSite } from './sample.ts'

const page = (slug: string, title: string): Page => ({
  id: `pag_${slug}`,
  slug,
  title: { en: title },
  description: { en: `All about ${title}` },
  sections: [],
})
const places = [
  { sectionId: 'sec_hero', path: ['title'], lang: 'en' },
  { sectionId: 'sec_hero', path: ['text'], lang: 'en' },
]
const site = (): SiteDescription => ({
  ...aSite(),
  pages: [...aSite().pages, page('story', 'Story'), page('weddings', 'Weddings')],
  unconfirmed: places,
})
const after = (ops: EditOp[], from = site()) => applyOps(from, ops, { newId: () => 'sec_fresh0' }).site
const told = (ops: EditOp[], lang: Lang = 'en', from = site()) => compareSites(from, after(ops, from), lang).map(({ sentence }) => sentence)

const order: EditOp = { op: 'move_page', pageId: 'pag_weddings', to: 1 }
const appOn: EditOp = { op: 'set_features', features: { offline: true } }
const appOff: EditOp = { op: 'set_features', features: { offline: false } }
const confirmed: EditOp = { op: 'confirm_texts', places }
const address: EditOp = { op: 'set_page', pageId: 'pag_story', lang: 'en', slug: 'history' }
const description: EditOp = { op: 'set_page', pageId: 'pag_story', lang: 'en', description: 'How we began' }
const noDescription: EditOp = { op: 'set_page', pageId: 'pag_story', lang: 'en', description: '' }
const newDescription: EditOp = { op: 'set_page', pageId: 'pag_story', lang: 'ar', description: 'حكايتنا' }

describe('what a comparison says of pages, the app and confirmed texts', () => {
  it.each<[EditOp, string, string]>([
    [
      order,
      'The pages now stand in this order: “Bakery Sonne”, “Weddings”, “Story”.',
      'ترتيب الصفحات الآن: «مخبز سونه»، «Weddings»، «Story».',
    ],
    [
      appOn,
      'The pages can now be read without a network and kept on a phone like an app.',
      'صار ممكناً قراءة الصفحات بلا شبكة وحفظها في الهاتف مثل تطبيق.',
    ],
    [confirmed, 'Texts confirmed: 2.', 'نصوص أُكّدت: 2.'],
    [address, 'Address of the page “Story” changed from “/story” to “/history”.', 'تغيّر رابط الصفحة «Story» من «/story» إلى «/history».'],
    [
      description,
      'Description of the page “Story” changed from “All about Story” to “How we began”.',
      'تغيّر وصف الصفحة «Story» (en) من «All about Story» إلى «How we began».',
    ],
    [
      noDescription,
      'Description of the page “Story” emptied; it was “All about Story”.',
      'أُفرغ وصف الصفحة «Story» (en)؛ كان «All about Story».',
    ],
    [newDescription, 'Description of the page “Story” (ar) set to “حكايتنا”.', 'صار وصف الصفحة «Story»: «حكايتنا».'],
  ])('is one sentence: %j', (op, english, arabic) => {
    expect([told([op]), told([op], 'ar')]).toEqual([[english], [arabic]])
  })

  it('names the app as gone when it is switched off, and not when it never was on', () => {
    expect(told([appOff], 'en', after([appOn]))).toEqual([
      'The pages can no longer be read without a network or kept on a phone like an app.',
    ])
    expect(told([appOff])).toEqual([])
  })

  it.each(productLanguages)('is said in %s in words of its own', (lang) => {
    const said = [order, appOn, confirmed, address, description].map((op) => told([op], lang))
    expect(said.map((sentences) => sentences.length)).toEqual([1, 1, 1, 1, 1])
    const others = productLanguages
      .filter((one) => one !== lang)
      .flatMap((one) => [order, appOn, confirmed, address].flatMap((op) => told([op], one)))
    expect(said.flat().filter((sentence) => others.includes(sentence))).toEqual([])
  })

  it('counts no text as confirmed that was rewritten or went', () => {
    const rewritten: EditOp = { op: 'set_text', sectionId: 'sec_hero', path: ['title'], lang: 'en', value: 'Hot bread' }
    expect(told([rewritten]).filter((sentence) => sentence.startsWith('Texts'))).toEqual([])
    expect(told([rewritten, confirmed])).toContain('Texts confirmed: 1.')
    expect(told([{ op: 'remove_section', sectionId: 'sec_hero' }]).filter((sentence) => sentence.startsWith('Texts'))).toEqual([])
  })

  it('speaks of no other order when a page comes or goes', () => {
    expect(told([{ op: 'remove_page', pageId: 'pag_story' }])).toEqual(['“Story” removed.'])
    expect(told([{ op: 'add_page', page: page('news', 'News'), at: 1 }])).toEqual(['“News” added.'])
  })
})
