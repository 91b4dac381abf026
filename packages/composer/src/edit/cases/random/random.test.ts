import { productLanguages } from '@manara/contracts'
import type { EditOp, SiteDescription } from '@manara/contracts'
import { applyOps } from '@manara/site-kit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interpretEdit } from '../../interpret-edit.ts'
import { siteIn } from '../blind/site-in.ts'
import { kinds } from './requests.ts'
import { renderedSections, strayed } from './strayed.ts'

const total = { test: 300, ci: 1_000, proof: 5_000 }[process.env['MANARA_TIER'] ?? 'test'] ?? 300
const seed = 20_261_121
const newId = () => 'sec_fresh0'

const names = Object.keys(kinds)
/** A site that lacks two sections and hides one, so that adding and showing have something to do. */
function siteOf(lang: string): SiteDescription {
  const site = siteIn(lang, ['dates', 'hours'])
  return applyOps(site, [{ op: 'set_hidden', sectionId: 'sec_team', hidden: true }], { newId }).site
}
const sites = new Map(productLanguages.map((lang) => [lang as string, siteOf(lang)]))
const rendered = new Map([...sites].map(([lang, site]) => [lang, renderedSections(site, lang)]))

const aRequest = fc.record({
  lang: fc.constantFrom(...productLanguages),
  kind: fc.nat({ max: names.length - 1 }),
  at: fc.nat({ max: 60 }),
  word: fc.stringMatching(/^[A-Z][a-z]{3,9}( [a-z]{3,8}){0,3}$/),
  amount: fc.integer({ min: 3, max: 999 }),
})
type Drawn = { lang: string; kind: number; at: number; word: string; amount: number }

function asked(draw: Drawn): { message: string; site: SiteDescription; after: SiteDescription; ops: EditOp[] } {
  const site = sites.get(draw.lang) as SiteDescription
  const message = kinds[names[draw.kind] ?? '']?.(draw.lang, draw, site) ?? ''
  const found = interpretEdit(message, { site, lang: draw.lang, newId, seed: 3, today: '2026-11-21' })
  const ops = found.status === 'done' ? found.ops : []
  return { message, site, ops, after: applyOps(site, ops, { newId }).site }
}

const strayedIn = ({ lang }: Drawn, { site, after, ops }: ReturnType<typeof asked>) =>
  strayed({ before: site, after }, ops, [rendered.get(lang) ?? new Map<string, string>(), renderedSections(after, lang)])

test(`${total} random requests in ten languages change no byte of a rendered section they are not about`, () => {
  const met = new Map<string, number>()
  const did = new Set<string>()
  fc.assert(
    fc.property(aRequest, (draw) => {
      const turn = asked(draw)
      expect({ message: turn.message, strayed: strayedIn(draw, turn) }).toEqual({ message: turn.message, strayed: [] })
      if (turn.ops.length > 0) met.set(draw.lang, (met.get(draw.lang) ?? 0) + 1)
      for (const { op } of turn.ops) did.add(op)
    }),
    { numRuns: total, seed, endOnFailure: true },
  )
  const every: EditOp['op'][] = ['add_section', 'move_section', 'remove_fact', 'remove_section', 'set_fact', 'set_fields', 'set_hidden']
  expect([...did].sort()).toEqual(expect.arrayContaining([...every, 'set_text', 'set_theme', 'set_variant']))
  // Requests that nobody understands hold nothing: most must come to something, in every language.

  const few = productLanguages.filter((lang) => (met.get(lang) ?? 0) < (total / productLanguages.length) * 0.5)
  expect(few).toEqual([])
}, 120_000)

/** Ways to stray into a section. */
const besides = (id: string): EditOp[] => [
  { op: 'set_hidden', sectionId: id, hidden: true },
  { op: 'remove_section', sectionId: id },
  { op: 'set_text', sectionId: id, path: ['title'], lang: 'de', value: 'Xyzzy' },
]
const isStray = (draw: Drawn, extra: EditOp): boolean => {
  const turn = asked(draw)
  return strayedIn(draw, { ...turn, after: applyOps(turn.after, [extra], { newId }).site }).includes('sec_ques')
}

test.each(names)('A request of the kind "%s" that strays is noticed, however it strays', (name) => {
  const draw: Drawn = { lang: 'de', kind: names.indexOf(name), at: 3, word: 'Xyzzy', amount: 5 }
  expect(besides('sec_ques').filter((extra) => !isStray(draw, extra))).toEqual([])
})
