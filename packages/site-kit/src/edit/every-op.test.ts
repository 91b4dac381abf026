import { SiteDescription } from '@manara/contracts'
import type { EditOp, Page } from '@manara/contracts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyOps } from './apply-ops.ts'
import { applyPatch } from './patch.ts'
import { referencesTo } from './references.ts'
import { aSite } from './sample.ts'

const words = fc.stringMatching(/^[A-Z][a-z]{2,12}$/)
const both = (text: string) => ({ en: text, ar: text })
const about = (id: string, text: string) => ({
  id,
  type: 'about',
  variant: 'split',
  fields: { title: both(text), text: both(text) },
})
const more: Page = {
  id: 'pag_more',
  slug: 'more',
  title: both('More'),
  description: both('More'),
  sections: [about('sec_more', 'More')],
}
/** Two pages, so that pages can be moved and taken away. */
const start = (): SiteDescription => aSite({ pages: [...aSite().pages, more] })
const sectionsOf = (site: SiteDescription) => site.pages.flatMap((page) => page.sections)
const anId = fc.constantFrom(...sectionsOf(start()).map(({ id }) => id))
const titled = fc.constantFrom('sec_hero', 'sec_serv', 'sec_abou', 'sec_more')
const source = { by: 'owner' as const }
const place = { sectionId: 'sec_hero', path: ['title'], lang: 'en' }

/** Every op there is, drawn at random: a new one fails to compile here until it is drawn too. */
const draws: { [K in EditOp['op']]: fc.Arbitrary<Extract<EditOp, { op: K }>> } = {
  set_text: fc.tuple(titled, words).map(([sectionId, value]) => ({ op: 'set_text', sectionId, path: ['title'], lang: 'en', value })),
  set_fields: words.map((text) => ({ op: 'set_fields', sectionId: 'sec_hero', fields: { text: both(text) } })),
  set_variant: fc.constantFrom('ground', 'beside').map((variant) => ({ op: 'set_variant', sectionId: 'sec_hero', variant })),
  set_hidden: fc.tuple(anId, fc.boolean()).map(([sectionId, hidden]) => ({ op: 'set_hidden', sectionId, hidden })),
  add_section: fc
    .tuple(words, fc.nat({ max: 14 }))
    .map(([text, at]) => ({ op: 'add_section', pageId: 'pag_home', section: about('sec_fresh1', text), at })),
  remove_section: anId.map((sectionId) => ({ op: 'remove_section', sectionId })),
  move_section: fc
    .tuple(anId, fc.nat({ max: 14 }), fc.constantFrom('pag_home', 'pag_more'))
    .map(([sectionId, to, toPage]) => ({ op: 'move_section', sectionId, to, toPage })),
  duplicate_section: anId.map((sectionId) => ({ op: 'duplicate_section', sectionId, newId: 'sec_copy01' })),
  set_theme: fc.constantFrom('#2e7d4f', '#7a1f2b').map((brand) => ({ op: 'set_theme', theme: { brand } })),
  set_fact: words.map((text) => ({ op: 'set_fact', fact: { id: 'phone', kind: 'phone', value: both(text), source, confirmed: true } })),
  remove_fact: fc.constantFrom('city', 'offer', 'testimonial').map((factId) => ({ op: 'remove_fact', factId })),
  set_name: words.map((value) => ({ op: 'set_name', lang: 'en', value })),
  set_page: words.map((title) => ({ op: 'set_page', pageId: 'pag_more', lang: 'en', title, slug: title.toLowerCase() })),
  add_page: words.map((title) => ({ op: 'add_page', page: { ...more, id: 'pag_wedd', slug: 'new', title: both(title), sections: [] } })),
  remove_page: fc.constant({ op: 'remove_page', pageId: 'pag_more' }),
  move_page: fc.constant({ op: 'move_page', pageId: 'pag_more', to: 1 }),
  add_refusal: words.map((value) => ({ op: 'add_refusal', refusal: { what: 'colour', value } })),
  remove_refusal: fc.constant({ op: 'remove_refusal', refusal: { what: 'colour', value: 'yellow' } }),
  set_features: fc.boolean().map((on) => ({ op: 'set_features', features: { offline: on } })),
  confirm_texts: fc.constant({ op: 'confirm_texts', places: [place] }),
  mark_texts: fc.constant({ op: 'mark_texts', places: [place] }),
  add_language: fc.constantFrom('de', 'fr').map((lang) => ({ op: 'add_language', lang })),
  remove_language: fc.constant({ op: 'remove_language', lang: 'ar' }),
  replace_site: fc.constant({ op: 'replace_site', site: aSite() }),
}

/** The sections an op is about. */
function aimOf(op: EditOp, site: SiteDescription): (string | undefined)[] {
  if (op.op === 'replace_site') return sectionsOf(site).map(({ id }) => id)
  if (op.op === 'remove_page') return ['sec_more']
  if (op.op === 'remove_fact') return referencesTo(site, op.factId).map(({ sectionId }) => sectionId)
  if (op.op === 'add_section') return [op.section.id]
  if (op.op === 'duplicate_section') return [op.newId]
  return 'sectionId' in op ? [op.sectionId] : []
}

const runs = { test: 50, ci: 100, proof: 1_000 }[process.env['MANARA_TIER'] ?? 'test'] ?? 50

test.each(Object.entries(draws))('%s changes no byte of a section it is not about, and is taken back whole', (_, draw) => {
  fc.assert(
    fc.property(draw as fc.Arbitrary<EditOp>, (op) => {
      const before = start()
      const { site, inverse } = applyOps(before, [op], { newId: () => 'sec_fresh0' })
      const aimed = new Set(aimOf(op, before))
      const bytes = (one: SiteDescription) =>
        new Map(sectionsOf(one).flatMap((section) => (aimed.has(section.id) ? [] : [[section.id, JSON.stringify(section)] as const])))
      expect([...bytes(site)].sort()).toEqual([...bytes(before)].sort())
      expect(JSON.stringify(applyPatch(site, inverse))).toBe(JSON.stringify(start()))
      expect(SiteDescription.safeParse(site).success).toBe(true)
    }),
    { numRuns: runs, seed: 42 },
  )
})
