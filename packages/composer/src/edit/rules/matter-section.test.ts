import { describe, expect, it } from 'vitest'
import { applyOps, describeTypes, parseSite } from '@manara/site-kit'
import { aSite } from '../cases/a-site.ts'
import { asked, told } from '../cases/try.ts'
import { moreSections } from '../more-sections.ts'

describe('a section that wants matter', () => {
  it.each([
    [
      'Add a timeline: 1952: Franz builds the oven; 1979: Ilse takes over',
      'add timeline at 11 {title:{en:History,ar:تاريخنا},items:[{when:{en:1952,ar:1952},title:{en:Franz builds the oven}},{when:{en:1979,ar:1979},title:{en:Ilse takes over}}]}',
    ],
    [
      'Add steps: you write; we bake; you collect',
      'add steps at 11 {title:{en:How it goes,ar:كيف نعمل},items:[{title:{en:You write}},{title:{en:We bake}},{title:{en:You collect}}]}',
    ],
    [
      'Add partners: Hof Steiner, Salzamt and Mühle Rosenhof',
      'add partners at 11 {title:{en:Partners,ar:شركاؤنا},items:[{name:{en:Hof Steiner,ar:Hof Steiner}},{name:{en:Salzamt,ar:Salzamt}},{name:{en:Mühle Rosenhof,ar:Mühle Rosenhof}}]}',
    ],
    ['Add a statement “Bread takes time”', 'add statement at 11 {text:{en:Bread takes time}}'],
    ['Please add a booking form', 'add booking at 11 {title:{en:Booking,ar:الحجز},button:{en:Booking,ar:الحجز}}'],
    ['Add a newsletter', 'add newsletter at 11 {title:{en:News,ar:أخبار}}'],
    [
      'Add a menu card',
      'add menu at 11 {title:{en:Menu,ar:قائمة الطعام},groups:[{rows:[{name:{en:Cakes,ar:كعك},price:{amount:25,currency:EUR,from:false}}]}]}',
    ],
    ['Add a timeline', '? timeline'],
    ['Add key figures', '? figures'],
    ['Add a comparison table', '? compare'],
    ['Add an imprint', 'add_page  | mark_texts '],
    ['أضف خط زمني', '? timeline'],
    ['أضف قسم الأرقام', '? figures'],
    ['أضف نشرة بريدية', 'add newsletter at 11 {title:{en:News,ar:أخبار}}'],
    ['أضف باقات', '? packages'],
  ])('is made from the request and the facts, or asked about: %s', (message, expected) => {
    expect(told(asked(message))).toBe(expected)
  })

  it('prints numbers and addresses by their facts', () => {
    const site = aSite()
    const owner = { source: { by: 'owner' as const }, confirmed: true }
    site.facts.push(
      { id: 'founded', kind: 'founded', value: { en: '1952' }, ...owner },
      { id: 'address', kind: 'address', value: { en: 'Lendplatz 4' }, ...owner },
    )
    expect(told(asked('Add key figures', { site }))).toContain('items:[{factId:founded}]')
    expect(told(asked('Add our addresses', { site }))).toContain('address:{en:{{address}},ar:{{address}}}')
  })

  it('fits its type, and the type stands in the list', () => {
    const known = describeTypes().map(({ type }) => type)
    expect(Object.keys(moreSections).filter((type) => !known.includes(type))).toEqual([])
    for (const message of [
      'Add a timeline: 1952: Franz builds the oven',
      'Add steps: you write; we bake',
      'Add a booking form',
      'Add a newsletter',
      'Add a menu card',
      'Add a call to action',
    ]) {
      const result = asked(message)
      if (result.status !== 'done') throw new Error(message)
      expect(parseSite(applyOps(aSite(), result.ops, { newId: () => 'sec_fresh0' }).site), message).toMatchObject({ ok: true })
    }
  })

  it('lets prices be changed on a card as in a list', () => {
    const site = aSite()
    for (const page of site.pages)
      page.sections = page.sections.map((one) => (one.type === 'prices' ? { ...one, type: 'menu', variant: 'paper' } : one))
    expect(told(asked('Cakes cost 28 € now', { site }))).toContain('rows:[{name:{en:Cakes,ar:كعك},price:{amount:28')
    expect(told(asked('Move the prices up', { site }))).toMatch(/^move sec_pric/)
  })
})
