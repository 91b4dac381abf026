import type { EditOp, SiteDescription } from '@manara/contracts'
import { applyOps } from '@manara/site-kit'
import { describe, expect, it } from 'vitest'
import { aSite } from './cases/a-site.ts'
import { arabic } from './cases/arabic.ts'
import { english } from './cases/english.ts'
import { asked, told } from './cases/try.ts'

const apply = (ops: readonly EditOp[], site = aSite()) => applyOps(site, ops, { newId: () => 'sec_fresh0' }).site

/** The parts of a site that edits of these kinds may change; everything else must stay byte for byte. */
function untouched(site: SiteDescription, ops: readonly EditOp[]): string {
  const kinds = new Set(ops.map((op) => op.op))
  const ids = new Set(ops.flatMap((op) => ('sectionId' in op ? [op.sectionId] : op.op === 'add_section' ? [op.section.id] : [])))
  const facts = new Set(ops.flatMap((op) => (op.op === 'set_fact' ? [op.fact.id] : op.op === 'remove_fact' ? [op.factId] : [])))
  return JSON.stringify({
    sections: site.pages.flatMap((page) => page.sections).filter((section) => !ids.has(section.id)),
    facts: site.facts.filter((fact) => !facts.has(fact.id)),
    ...(kinds.has('set_theme') ? {} : { theme: site.theme }),
    ...(kinds.has('set_name') ? {} : { name: site.name }),
    ...(kinds.has('add_language') || kinds.has('remove_language') ? {} : { languages: site.languages }),
    ...(kinds.has('add_refusal') || kinds.has('remove_refusal') ? {} : { refusals: site.refusals }),
    ...(kinds.has('set_features') ? {} : { features: site.features }),
    ...(kinds.has('set_page') ? {} : { pages: site.pages.map(({ title, description, slug }) => ({ title, description, slug })) }),
  })
}

describe('what an owner asks for', () => {
  it.each([...english, ...arabic])('%s', (message, expected) => {
    const before = aSite()
    const frozen = JSON.stringify(before)
    const result = asked(message, { site: before })
    expect(told(result)).toBe(expected)
    expect(JSON.stringify(before)).toBe(frozen)
    if (result.status !== 'done') return
    expect(result.changed).not.toEqual([])
    expect(untouched(apply(result.ops), result.ops)).toBe(untouched(aSite(), result.ops))
  })

  it('answers in the language of the message', () => {
    for (const [message] of english) expect(replyTo(message), message).not.toMatch(/^[\u0600-\u06ff]/)
    for (const [message] of arabic) expect(replyTo(message), message).toMatch(/[\u0600-\u06ff]|^$/)
  })

  it('understands at least eighty requests, half of them Arabic', () => {
    expect(arabic.length).toBeGreaterThanOrEqual(60)
    expect(english.length + arabic.length).toBeGreaterThanOrEqual(130)
  })
})

function replyTo(message: string): string {
  const result = asked(message)
  return result.status === 'history' ? '' : result.status === 'question' ? result.question.text : result.reply
}

describe('what it says', () => {
  it('offers up to three things that it can really do', () => {
    const result = asked('tell me a joke')
    expect(result.status === 'cannot' && result.offers).toEqual([
      'Change the heading “Bread in no hurry” to “…”',
      'Make it green',
      'Another layout for gallery',
    ])
    for (const offer of ['Make it green', 'Another layout for gallery']) expect(asked(offer).status).toBe('done')
    const arabicOnes = asked('احكِ لي نكتة')
    expect(arabicOnes.status === 'cannot' && arabicOnes.offers.map((offer) => asked(offer).status)).toEqual(['done', 'done', 'done'])
  })

  it('does what it can of a mixed message and says the rest', () => {
    const result = asked('make it green and add a video')
    expect(told(result)).toBe('theme {brand:#2e7d4f}')
    expect(result.status === 'done' && result.reply).toMatch(/green now\..*scripts/)
    const asks = asked('make it green and change the phone number')
    expect(told(asks)).toBe('theme {brand:#2e7d4f} ? phone')
  })

  it('says so when a wish is fulfilled already', () => {
    const result = asked('no yellow')
    expect(result.status === 'cannot' && result.reply).toBe('It is like that already.')
  })

  it('keeps what a section cannot do without', () => {
    const result = asked('remove the heading')
    expect(result.status === 'cannot' && result.reply).toContain('cannot do without it')
  })

  it('gives two readings of a day as choices', () => {
    const result = asked('add a date: 5/12/2026 Market')
    expect(result.status === 'question' && result.question.choices).toEqual(['2026-12-05', '2026-05-12'])
  })

  it('lists the texts a new language still lacks, and writes only what it knows', () => {
    const result = asked('add German')
    expect(told(result)).toContain('sec_pric.title.de=Preise')
    expect(told(result)).not.toMatch(/Brot|Sauerteig/)
    expect(result.status === 'done' && result.reply).toMatch(/\d+ texts are still missing \(“Bread in no hurry”/)
  })

  it('asks which one when there are two', () => {
    const site = aSite()
    const [page] = site.pages
    page?.sections.splice(3, 0, { id: 'sec_gal2', type: 'gallery', variant: 'grid', fields: { title: { en: 'From the shop' }, items: [] } })
    const result = asked('remove the gallery', { site })
    expect(result.status === 'question' && result.question.choices).toEqual(['From the shop', 'Pictures'])
    expect(told(asked('remove the gallery', { site, focus: 'sec_gal2' }))).toBe('remove_section sec_gal2')
    expect(told(asked('remove the gallery "From the shop"', { site }))).toBe('remove_section sec_gal2')
  })
})

describe('what the owner points at', () => {
  it('is what "this" means', () => {
    expect(told(asked('remove this section', { focus: 'sec_team' }))).toBe('remove_section sec_team')
    expect(told(asked('change the heading to Our people', { focus: 'sec_team' }))).toBe('sec_team.title.en=Our people')
    expect(told(asked('غيّر العنوان إلى «فريقنا»', { focus: 'sec_team' }))).toBe('sec_team.title.ar=فريقنا')
    expect(told(asked('another layout', { focus: 'sec_team' }))).toBe('look sec_team list')
    expect(told(asked('move it up', { focus: 'sec_team' }))).toBe('move sec_team 9')
  })
})

describe('facts of the owner', () => {
  it('change where somebody typed them into a text or a button', () => {
    const site = apply([
      { op: 'set_text', sectionId: 'sec_abou', path: ['text'], lang: 'en', value: 'Ring 0316 123456 at any time.' },
      { op: 'set_fields', sectionId: 'sec_hero', fields: { secondary: { label: { en: 'Call' }, to: 'tel:0316123456' } } },
    ])
    expect(told(asked('our new number is 0316 77 77 77', { site }))).toBe(
      'fact phone {en:0316 77 77 77,ar:0316 77 77 77} | sec_abou.text.en=Ring 0316 77 77 77 at any time. | sec_hero.secondary.to.en=tel:0316777777',
    )
  })

  it('stay off the page when they were refused, and come back when wanted', () => {
    const site = apply([{ op: 'add_refusal', refusal: { what: 'fact', value: 'phone' } }])
    const result = asked('our phone is now 0316 77 77 77', { site })
    expect(result.status === 'done' && result.reply).toContain('stays off the site')
    const back = asked('show the phone again', { site })
    expect(back.status === 'done' && apply(back.ops, site).refusals).toEqual([{ what: 'colour', value: 'yellow' }])
  })

  it('are never made up: a price list without prices is a question', () => {
    const site = { ...aSite(), facts: [] }
    const bare = apply(
      [
        { op: 'remove_section', sectionId: 'sec_pric' },
        { op: 'remove_section', sectionId: 'sec_test' },
        { op: 'remove_section', sectionId: 'sec_hour' },
      ],
      site,
    )
    expect(
      ['add prices', 'add testimonials', 'add the opening hours', 'we are closed on Sundays', 'we now open at 7'].map((message) =>
        told(asked(message, { site: bare })),
      ),
    ).toEqual(['? price', '? testimonial', '? hours', '? hours', '? hours'])
  })

  it('fill a section that is asked for', () => {
    const site = apply([
      { op: 'remove_section', sectionId: 'sec_pric' },
      { op: 'remove_section', sectionId: 'sec_hour' },
    ])
    expect(told(asked('add a price list below the services', { site }))).toBe(
      'add prices at 3 {title:{en:Prices,ar:الأسعار},groups:[{rows:[{name:{en:Cakes,ar:كعك},price:{amount:25,currency:EUR,from:false}}]}]}',
    )
    expect(told(asked('أضف أوقات الدوام', { site }))).toBe('add hours at 9 {title:{en:Hours,ar:أوقات العمل},showMap:false}')
  })

  it('show a list again that was empty and hidden', () => {
    const removed = asked('remove the cakes')
    const site = removed.status === 'done' ? apply(removed.ops) : aSite()
    expect(told(asked('add pretzels for 2 €', { site }))).toMatch(/ \| show sec_pric$/)
  })
})
