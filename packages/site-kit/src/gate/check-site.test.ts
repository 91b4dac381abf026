import { productLanguages } from '@manara/contracts'
import type { Fact, SiteDescription } from '@manara/contracts'
import { describe, expect, it } from 'vitest'
import { renderSite } from '../render/render-site.ts'
import type { RenderedSite } from '../render/types.ts'
import { samples } from '../samples/index.ts'
import { section } from '../samples/make.ts'
import { checkSite } from './check-site.ts'
import type { FindingCode } from './types.ts'
import { gateWords } from './words/list.ts'

const { bakery, lawyer } = samples
const options = { mode: 'publish', formAction: 'f/abc', baseUrl: 'https://sonne.example' } as const
const render = (site: SiteDescription) => renderSite(site, options)
const codes = (site: SiteDescription, rendered: RenderedSite = render(site)): FindingCode[] => [
  ...new Set(checkSite(site, rendered).map((one) => one.code)),
]
/** The page as it would be if our own code had a mistake: one place in the markup changed. */
const spoil = (change: (page: string) => string): RenderedSite => {
  const rendered = render(bakery)
  const files = rendered.files.map((file) => (file.path === 'index.html' ? { ...file, body: change(file.body) } : file))
  if (files.every((file, at) => file.body === rendered.files[at]?.body)) throw new Error('the change changed nothing')
  return { ...rendered, files }
}
const fields = (type: string, more: Record<string, unknown>): SiteDescription => ({
  ...bakery,
  pages: bakery.pages.map((page) => ({
    ...page,
    sections: page.sections.map((one) => (one.type === type ? { ...one, fields: { ...one.fields, ...more } } : one)),
  })),
})
const withFact = (fact: Fact): SiteDescription => ({ ...bakery, facts: [...bakery.facts.filter((one) => one.id !== fact.id), fact] })

describe('the gate', () => {
  it('has nothing to say about good sites', () => {
    for (const site of Object.values(samples)) expect(checkSite(site, render(site)), site.trade).toEqual([])
  })
  it('says each thing in one sentence with one next step, in both languages', () => {
    const [found] = checkSite(
      bakery,
      spoil((page) => page.replace('</h2>', '</h3>')),
    )
    expect(found).toMatchObject({ severity: 'block' })
    for (const lang of ['en', 'ar'] as const)
      for (const words of [found?.sentence[lang] ?? '', found?.next[lang] ?? '']) expect(words).toMatch(/^[^{}]{8,}\.$/)
  })
})

describe('the gate stops a page that', () => {
  it('is not valid HTML: open tags, wrong nesting, double ids, fields without a label', () => {
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('</ul>', '')),
      ),
    ).toContain('invalid_markup')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace(/<p class="lede">/, '<p class="lede"><div></div>')),
      ),
    ).toContain('invalid_markup')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('<li>', '<p><li>')),
      ),
    ).toContain('invalid_markup')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('id="prices-h"', 'id="hero-h"')),
      ),
    ).toContain('invalid_markup')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('for="contact-email"', 'for="contact-mail"')),
      ),
    ).toContain('invalid_markup')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('class="btn" href="#contact">', 'class="btn" href="#contact"><a href="#prices">x</a>')),
      ),
    ).toContain('invalid_markup')
  })
  it('lacks its first heading, has an empty one or skips a step', () => {
    expect(
      codes(
        bakery,
        spoil((page) => page.replace(/<h1(.*?)<\/h1>/, '<p$1</p>')),
      ),
    ).toContain('missing_heading')
    expect(codes(fields('hero', { title: { en: '' } }))).toContain('missing_heading')
    expect(codes(fields('services', { title: { en: '' } }))).toContain('heading_order')
  })
  it('shows a picture without words', () => {
    const image = { media: 'abc', alt: {}, width: 800, height: 600 }
    expect(codes(fields('gallery', { items: [{ caption: { en: '' }, image }] }))).toContain('missing_alt')
    expect(codes(fields('gallery', { items: [{ caption: { en: 'Rye' }, image }] }))).toEqual([])
    expect(codes(fields('hero', { image }))).toContain('missing_alt')
    expect(codes(fields('hero', { image: { ...image, alt: { en: 'Rosa at her oven' } } }))).toEqual([])
    expect(codes(fields('hero', { image: { ...image, decorative: true } }))).toEqual([])
    expect(
      codes(
        bakery,
        spoil((page) => page.replace(' aria-hidden="true" focusable', ' focusable')),
      ),
    ).toContain('missing_alt')
  })
  it('cannot be read', () => {
    expect(
      codes(
        bakery,
        spoil((page) => page.replace(/--qt:#\w+/, '--qt:#cccccc')),
      ),
    ).toContain('contrast')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace(/--oa:#\w+/, (own) => own.replace(/#\w+/, '#888888'))),
      ),
    ).toContain('contrast')
  })
  it('is too heavy', () => {
    expect(checkSite(bakery, render(bakery), new Map([['index.html', 14_337]])).map((one) => [one.code, one.where.page])).toEqual([
      ['weight', 'index.html'],
    ])
    expect(checkSite(bakery, render(bakery), new Map([['index.html', 14_336]]))).toEqual([])
  })
  it('has a link that leads nowhere', () => {
    const dead = fields('hero', { primary: { label: { en: 'Order' }, to: '#shop' } })
    expect(checkSite(dead, render(dead))).toMatchObject([{ code: 'dead_link', where: { sectionId: 'sec_hero0001' } }])
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('href="#prices"', 'href="#price"')),
      ),
    ).toContain('dead_link')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('href="favicon.svg"', 'href="icon.svg"')),
      ),
    ).toContain('dead_link')
  })
  it('has a link that is not safe', () => {
    expect(codes(fields('hero', { primary: { label: { en: 'Order' }, to: 'javascript:alert(1)' } }))).toContain('unsafe_link')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('href="#prices"', 'href="data:text/html,x"')),
      ),
    ).toContain('unsafe_link')
    expect(
      codes(
        bakery,
        spoil((page) => page.replace('href="#prices"', 'href="//elsewhere.example"')),
      ),
    ).toContain('unsafe_link')
  })
  it('prints what was inferred and nobody confirmed', () => {
    const inferred = (confirmed: boolean): Fact => ({
      id: 'phone',
      kind: 'phone',
      value: { en: '0316 123456' },
      source: { by: 'inferred' },
      confirmed,
    })
    expect(checkSite(withFact(inferred(false)), render(withFact(inferred(false))))).toMatchObject([
      { code: 'unconfirmed_fact', severity: 'block' },
    ])
    expect(codes(withFact(inferred(true)))).toEqual([])
    const placed = {
      ...fields('about', { text: { en: 'Baked in {{city}}.' } }),
      facts: bakery.facts.map((one) => (one.id === 'city' ? { ...one, source: { by: 'inferred' as const }, confirmed: false } : one)),
    }
    expect(codes(placed)).toContain('unconfirmed_fact')
    const typed = {
      ...fields('about', { text: { en: 'Ask for Jo Bell.' } }),
      facts: [...bakery.facts, { id: 'jo', kind: 'person', value: { en: 'Jo Bell' }, source: { by: 'model' }, confirmed: false } as Fact],
    }
    expect(codes(typed)).toContain('unconfirmed_fact')
  })
  it('breaks a refusal: a phone typed into a text, a word, a colour, a section', () => {
    const refusing = (site: SiteDescription, what: 'fact' | 'word' | 'colour' | 'section', value: string): SiteDescription => ({
      ...site,
      refusals: [{ what, value }],
    })
    expect(codes(refusing(bakery, 'fact', 'phone'))).toEqual([])
    expect(codes(refusing(fields('about', { text: { en: 'Ring 0316/12 34 56.' } }), 'fact', 'phone'))).toContain('refused_fact')
    const unknown = refusing({ ...bakery, facts: bakery.facts.filter((one) => one.kind !== 'phone') }, 'fact', 'phone')
    expect(
      codes(
        unknown,
        spoil((page) => page.replace('href="#prices"', 'href="tel:+431234567"')),
      ),
    ).toContain('refused_fact')
    expect(codes(refusing(fields('hero', { primary: { label: { en: 'Call' }, to: 'tel:+431234567' } }), 'fact', 'phone'))).toContain(
      'dead_link',
    )
    expect(codes(refusing(bakery, 'word', 'starter'))).toContain('refused_word')
    expect(codes(refusing(bakery, 'word', 'start'))).toEqual([])
    expect(
      codes(
        bakery,
        spoil((page) => page.replace(/--ac:#\w+/, '--ac:#e8c520')),
      ),
    ).toContain('refused_colour')
    const rendered = render(bakery)
    expect(codes(refusing(bakery, 'section', 'gallery'), rendered)).toContain('refused_section')
  })
  it('was made from fields that do not fit', () => {
    expect(
      codes({ ...bakery, pages: bakery.pages.map((page) => ({ ...page, sections: [...page.sections, section('carousel', 'x', {})] })) }),
    ).toContain('invalid_description')
    expect(codes(fields('services', { items: 'none' }))).toContain('invalid_description')
  })
})

describe('the gate only warns', () => {
  it('of a language that lacks texts, because the others go out', () => {
    const lacking = { ...lawyer, pages: lawyer.pages.map((page) => ({ ...page, title: { en: 'Only English' } })) }
    expect(checkSite(lacking, render(lacking))).toMatchObject([{ code: 'language_incomplete', severity: 'warn', where: { lang: 'de' } }])
  })
})

describe('the gate reads what nobody has confirmed', () => {
  const waiting = (text: string, more: Partial<SiteDescription> = {}): SiteDescription => ({
    ...fields('about', { text: { en: text } }),
    unconfirmed: [{ sectionId: 'sec_about0001', path: ['text'], lang: 'en' }],
    ...more,
  })
  it('and only warns of a text that claims nothing', () => {
    const site = waiting('We bake with care, and you can watch us do it.')
    expect(checkSite(site, render(site))).toMatchObject([
      { code: 'unconfirmed_text', severity: 'warn', where: { sectionId: 'sec_about0001' } },
    ])
  })
  it.each([
    ['a number', 'We have baked for 40 years.', '40'],
    ['an award', 'Our rye won an award.', 'award'],
    ['a rating', 'Guests give us five stars.', 'five star'],
    ['a quotation', 'A guest said “I drive past two bakeries for it”.', '“I drive past two bakeries for it”'],
  ])('and stops at %s that no fact gives', (_, text, claim) => {
    const site = waiting(text)
    const found = checkSite(site, render(site)).filter(({ code }) => code === 'unfounded_claim')
    expect(found).toMatchObject([{ severity: 'block', found: [claim] }])
  })
  it('and lets stand what a fact says, what was confirmed, and a fact that is filled in', () => {
    const founded: Fact = { id: 'founded', kind: 'founded', value: { en: '40' }, source: { by: 'owner' }, confirmed: true }
    expect(codes(waiting('We have baked for 40 years.', { facts: [...bakery.facts, founded] }))).toEqual(['unconfirmed_text'])
    expect(codes(waiting('We have baked for 40 years.', { unconfirmed: [] }))).toEqual([])
    expect(codes(waiting('Call {{phone}} before noon.'))).toEqual(['unconfirmed_text'])
  })
  it('and quotes it as visitors would see it: facts filled in, in one line; a legal text by its heading', () => {
    const quote = (site: SiteDescription) => checkSite(site, render(site)).find(({ code }) => code === 'unconfirmed_text')?.found[0]
    expect(quote(waiting('Call {{phone}}\n\nbefore noon.'))).toMatch(/^Call [\d ]+ before noon\.$/)
    const items = [{ title: { en: 'Who answers' }, text: { en: '{{name}}\n{{address}}' } }]
    const notice = { ...section('legal', 'folds', { title: { en: 'Legal notice' }, items }), id: 'sec_legal0001' }
    const draft = {
      ...bakery,
      pages: bakery.pages.map((page) => ({ ...page, sections: [...page.sections, notice] })),
      unconfirmed: [{ sectionId: notice.id, path: ['items', 0, 'text'], lang: 'en' }],
    }
    expect(quote(draft)).toBe('Legal notice')
  })
  it('in each language by itself', () => {
    const lacking: SiteDescription = { ...lawyer, unconfirmed: [{ sectionId: 'sec_hero0001', path: ['title'], lang: 'de' }] }
    expect(checkSite(lacking, render(lacking))).toMatchObject([{ code: 'unconfirmed_text', where: { lang: 'de' } }])
  })
})

describe('the gate holds pages against each other', () => {
  const second = (more: Partial<SiteDescription['pages'][number]>): SiteDescription => ({
    ...bakery,
    pages: [
      ...bakery.pages,
      { id: 'pag_twoo', slug: 'two', title: { en: 'Two' }, description: { en: 'The second page.' }, sections: [], ...more },
    ],
  })
  it('and warns of two with one title, and of one that says nothing about itself', () => {
    expect(codes(second({}))).toEqual([])
    expect(codes(second({ title: { en: 'Bäckerei Sonne, Sourdough in GRAZ' } }))).toEqual(['duplicate_title'])
    expect(codes(second({ description: {} }))).toEqual(['missing_description'])
  })
  it('and stops a script that is not the one file of a site made an app', () => {
    const scripted = (site: SiteDescription, tag: string) => {
      const rendered = render(site)
      return {
        ...rendered,
        files: rendered.files.map((file) =>
          file.path === 'index.html' ? { ...file, body: file.body.replace('<body>', `<body>${tag}`) } : file,
        ),
      }
    }
    const app = { ...bakery, features: { offline: true } }
    expect(codes(bakery, scripted(bakery, '<script>1</script>'))).toContain('invalid_markup')
    expect(codes(app, scripted(app, '<script>1</script>'))).toContain('invalid_markup')
    expect(codes(app, scripted(app, '<script src="sw.js"></script>'))).toContain('invalid_markup')
    expect(codes(app)).toEqual([])
  })
})

describe('the gate knows what a country asks for', () => {
  const inCountry = (country: string, sections: SiteDescription['pages'][number]['sections'] = []): SiteDescription => ({
    ...bakery,
    facts: [...bakery.facts, { id: 'country', kind: 'country', value: { en: country }, source: { by: 'owner' }, confirmed: true }],
    pages: bakery.pages.map((page) => ({ ...page, sections: [...page.sections, ...sections] })),
  })
  const legal = (title: string, id: string) => ({ ...section('legal', 'folds', { title: { en: title }, items: [] }), id: `sec_${id}` })
  const missing = (site: SiteDescription) =>
    checkSite(site, render(site)).flatMap(({ code, severity, found }) =>
      code === 'legal_missing' ? [[code, severity, found[1]].join(' ')] : [],
    )

  it.each(['DE', 'Germany', 'Deutschland', 'Allemagne', 'ألمانيا', 'Österreich', 'Czech Republic', 'Польша'])(
    'whatever language names it: %s',
    (name) => expect(missing(inCountry(name))).toEqual(['legal_missing warn Legal notice', 'legal_missing warn Privacy']),
  )
  it('and asks no imprint where none is asked for, and nothing where the country is not known', () => {
    expect(missing(inCountry('UAE'))).toEqual(['legal_missing warn Privacy'])
    expect(missing(inCountry('Atlantis'))).toEqual([])
  })
  it('and is content when the text is there under any of its names, unless it is hidden', () => {
    expect(missing(inCountry('DE', [legal('Impressum', 'imprint1')]))).toEqual(['legal_missing warn Privacy'])
    expect(missing(inCountry('DE', [legal('Legal notice', 'imprint1'), legal('Datenschutz', 'privacy1')]))).toEqual([])
    expect(missing(inCountry('DE', [legal('Legal notice', 'imprint1'), { ...legal('Privacy', 'privacy1'), hidden: true }]))).toEqual([
      'legal_missing warn Privacy',
    ])
  })
  it('and by the first language, where all its countries ask the same; a country that is told wins', () => {
    const german: SiteDescription = { ...bakery, languages: ['de'] }
    expect(missing(german)).toEqual(['legal_missing warn Legal notice', 'legal_missing warn Privacy'])
    expect(checkSite(german, render(german)).find(({ code }) => code === 'legal_missing')?.found[0]).toBe(
      'Germany, Austria, or Switzerland',
    )
    expect(missing({ ...inCountry('UAE'), languages: ['de'] })).toEqual(['legal_missing warn Privacy'])
    expect(missing({ ...bakery, languages: ['fr'] })).toEqual([])
  })
  it('by the phone number too, and by the ending of an address', () => {
    const reached = (kind: 'phone' | 'email', value: string): SiteDescription => ({
      ...bakery,
      facts: [{ id: kind, kind, value: { en: value }, source: { by: 'owner' }, confirmed: true }],
    })
    expect(missing(reached('phone', '+420 731 000 111'))).toHaveLength(2)
    expect(missing(reached('phone', '0049 30 1234'))).toHaveLength(2)
    expect(missing(reached('email', 'office@brandl.at'))).toHaveLength(2)
    expect(missing(reached('phone', '0316 49 12 34'))).toEqual([])
    expect(missing(reached('email', 'jo@mail.example'))).toEqual([])
  })
})

describe('the words of the gate', () => {
  const languages = Object.keys(gateWords) as (keyof typeof gateWords)[]
  it('are there in all ten languages, each its own', () => {
    expect([...languages].sort()).toEqual([...productLanguages].sort())
    for (const code of Object.keys(gateWords.en) as FindingCode[])
      for (const part of [0, 1] as const)
        expect(new Set(languages.map((lang) => gateWords[lang][code][part])).size, code).toBe(languages.length)
  })
  it.each(languages)('say in %s one sentence and one next step, and name what the English ones name', (lang) => {
    const holes = (words: string) => [...words.matchAll(/\{\d\}/g)].map(([hole]) => hole).sort()
    for (const [code, [sentence, next]] of Object.entries(gateWords[lang])) {
      for (const words of [sentence, next]) expect(words, code).toMatch(/^[^.]{8,}\.$/u)
      expect(holes(sentence), code).toEqual(holes(gateWords.en[code as FindingCode][0]))
    }
  })
})
