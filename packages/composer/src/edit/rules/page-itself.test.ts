import type { Page, SiteDescription } from '@manara/contracts'
import { productLanguages } from '@manara/contracts'
import { applyOps } from '@manara/site-kit'
import { describe, expect, it } from 'vitest'
import { aSite } from '../cases/a-site.ts'
import { siteIn } from '../cases/blind/site-in.ts'
import { asked } from '../cases/try.ts'

const page = (slug: string, title: string, lang = 'en'): Page => ({
  id: `pag_${slug}`,
  slug,
  title: { [lang]: title },
  description: { [lang]: 'As before' },
  sections: [{ id: `sec_on${slug}`, type: 'about', variant: 'split', fields: { title: { [lang]: title }, text: { [lang]: 'A text' } } }],
})

/** The bakery with two more pages, and a button that leads to the first of them. */
function withPages(): SiteDescription {
  const site = aSite()
  const [front] = site.pages
  if (!front) throw new Error('There is no front page.')
  const sections = front.sections.map((one) =>
    one.type === 'hero' ? { ...one, fields: { ...one.fields, primary: { label: { en: 'Prices' }, to: 'prices/' } } } : one,
  )
  return { ...site, pages: [{ ...front, sections }, page('prices', 'Prices'), page('story', 'Our story')] }
}

function after(site: SiteDescription, message: string, lang = 'en'): SiteDescription {
  const found = asked(message, { site, lang })
  if (found.status !== 'done') throw new Error(JSON.stringify(found))
  return applyOps(site, found.ops, { newId: () => 'sec_fresh0' }).site
}
const told = (message: string) => asked(message, { site: withPages() })

describe('the address of a page', () => {
  it.each([
    'change the address of the prices page to /pricing',
    'the url of the page Prices should be pricing',
    'The prices page should have the web address "Pricing"',
    'use https://sonne.example/pricing/ as the address of the prices page.',
  ])('is changed, the old one leads on, and buttons follow: %s', (message) => {
    const { pages } = after(withPages(), message)
    expect(pages[1]).toMatchObject({ slug: 'pricing', formerSlugs: ['prices'], title: { en: 'Prices' } })
    expect(pages[0]?.sections.find(({ type }) => type === 'hero')?.fields['primary']).toMatchObject({ to: 'pricing/' })
    expect(pages[2]).toEqual(withPages().pages[2])
  })

  it.each([
    ['change the address of the prices page to /story', 'Another page has that address.'],
    ['change the address of the prices page to /ar', 'Another page has that address.'],
    ['change the address of the home page to /start', 'The front page keeps its place and its address.'],
  ])('stays when it cannot be: %s', (message, reply) => {
    expect(told(message)).toMatchObject({ status: 'cannot', reply })
  })

  it.each([
    ['the url of the page Prices should be our new prices', ['Change the address of the page “Prices” to /our-new-prices']],
    ['change the address of the prices page to /preise/größen', ['Change the address of the page “Prices” to /preise-groessen']],
    ['change the address of the page Our story', ['Change the address of the page “Our story” to /our-story']],
  ])('is asked for when there is none, or none that can be: %s', (message, choices) => {
    expect(told(message)).toMatchObject({ status: 'question', question: { field: 'page_address', choices } })
  })

  it.each([
    'change the address on the page Our story to Mill Lane 7, Graz',
    'our new address is Mill Lane 7, Graz',
    'change the address to Mill Lane 7, Graz',
  ])('is not the street: %s', (message) => {
    const { pages, facts } = after(withPages(), message)
    expect(pages.map(({ slug }) => slug)).toEqual(['', 'prices', 'story'])
    expect(facts.find(({ kind }) => kind === 'address')?.value).toMatchObject({ en: expect.stringContaining('Mill Lane 7') as string })
  })

  it.each(['make the button on the page Prices lead to /contact', 'link the picture on the page Prices to /story'])(
    'is not the target of a link: %s',
    (message) => {
      const found = told(message)
      const ops = found.status === 'done' ? found.ops : []
      expect(ops.filter(({ op }) => op === 'set_page')).toEqual([])
    },
  )

  it('is the street when it stands on the page', () => {
    expect(told('change the address on the page Our story')).toMatchObject({ status: 'question', question: { field: 'address' } })
  })

  it.each(productLanguages)('has a choice that does what it says in %s', (lang) => {
    const plain = siteIn(lang)
    const site = { ...plain, pages: [...plain.pages, page('else', 'Lorem', lang)] }
    const first = asked(`URL “Lorem”: Lorem Ipsum`, { site, lang })
    const [choice = ''] = first.status === 'question' ? (first.question.choices ?? []) : []
    expect(choice).toContain('/lorem-ipsum')
    expect(after(site, choice, lang).pages[1]?.slug).toBe('lorem-ipsum')
  })
})

describe('the description of a page', () => {
  it.each([
    ['the description of the our story page should be: Three generations of bakers', 2],
    ['Google should say “Three generations of bakers” for the page Our story', 2],
    ['the meta description for search engines should be: Three generations of bakers', 0],
  ])('is what search engines show, and nothing that stands on the page: %s', (message, at) => {
    const { pages } = after(withPages(), message)
    const expected = withPages().pages.map((one, i) =>
      i === at ? { ...one, description: { ...one.description, en: 'Three generations of bakers' } } : one,
    )
    expect(pages).toEqual(expected)
  })

  it('may have several sentences, none of which is read as another request', () => {
    const text = 'We bake by night. We open at six on Mondays.'
    const site = withPages()
    const changed = after(site, `the description of the page Our story should be: ${text}`)
    expect(changed).toEqual({ ...site, pages: site.pages.map((one, i) => (i === 2 ? { ...one, description: { en: text } } : one)) })
  })

  it('goes alone when it is to go, and the page stays', () => {
    const { pages } = after(withPages(), 'delete the description of the page Our story')
    expect(pages.map(({ description }) => description['en'])).toEqual(['Bread in Graz', 'As before', ''])
  })

  it('has three hundred signs at most', () => {
    expect(told(`the description of the page Our story should be: ${'bread '.repeat(60)}`)).toMatchObject({
      status: 'cannot',
      reply: 'That text is too long for its place; a shorter one fits.',
    })
  })

  it('is asked for when it is missing', () => {
    expect(told('change the description of the page Our story')).toMatchObject({
      status: 'question',
      question: { field: 'page_description', text: expect.stringContaining('“Our story” should be: …') as string },
    })
  })

  it.each([
    'add this google review to the page Our story: “Great bread”, Ada',
    'change the description on the page Our story to We bake at night',
  ])('is not touched by what is for the page: %s', (message) => {
    const found = told(message)
    const ops = found.status === 'done' ? found.ops : []
    expect(ops.filter(({ op }) => op === 'set_page')).toEqual([])
  })
})

describe('the name of the front page', () => {
  it('is another one in the menu, and the business keeps its own', () => {
    const site = withPages()
    const changed = after(site, 'Rename the home page to Bread for three euros')
    expect(changed.pages[0]?.title).toEqual({ ...site.pages[0]?.title, en: 'Bread for three euros' })
    expect({ ...changed, pages: [] }).toEqual({ ...site, pages: [] })
  })

  it('is set in French with its article drawn together', () => {
    const found = asked('renomme l’accueil en Bienvenue', { site: siteIn('fr'), lang: 'fr' })
    expect(found).toMatchObject({ status: 'done', ops: [{ op: 'set_page', title: 'Bienvenue' }] })
  })

  it('is asked for when it is missing', () => {
    expect(told('rename the home page')).toMatchObject({ status: 'question', question: { field: 'page', text: 'What is the new name?' } })
  })

  it.each(['change the heading on the home page to Welcome', 'change the home page to dark', 'rename the page Prices to Home page rates'])(
    'is not meant by: %s',
    (message) => {
      const found = told(message)
      const ops = found.status === 'done' ? found.ops : []
      expect(ops.filter((op) => op.op === 'set_page' && op.pageId === 'pag_home')).toEqual([])
    },
  )
})
