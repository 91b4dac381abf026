import type { Fact, SiteDescription } from '@manara/contracts'
import { expect, it } from 'vitest'
import { renderSite } from '../render/render-site.ts'
import { samples } from '../samples/index.ts'

const { bakery } = samples
const owner = { source: { by: 'owner' as const }, confirmed: true }
const phone = (id: string, number: string, note?: string): Fact => ({
  ...owner,
  id,
  kind: 'phone',
  value: { en: number },
  ...(note ? { note: { en: note } } : {}),
})
const withFacts = (kind: Fact['kind'], ...facts: Fact[]): SiteDescription => ({
  ...bakery,
  facts: [...bakery.facts.filter((fact) => fact.kind !== kind), ...facts],
})
const home = (site: SiteDescription) =>
  renderSite(site, { mode: 'publish', formAction: 'f/abc' }).files.find(({ path }) => path === 'index.html')?.body ?? ''

it('each of two numbers says what it is for, wherever it stands; a number alone says nothing more', () => {
  const page = home(withFacts('phone', phone('phone', '0316 1', 'reception'), phone('phone_2', '0316 2', 'after 6 pm')))
  expect(page).toMatch(/0316 1<\/bdi><\/a> <small>reception<\/small>/)
  expect(page).toMatch(/0316 2<\/bdi><\/a> <small>after 6 pm<\/small>/)
  expect(home(withFacts('phone', phone('phone', '0316 1')))).not.toMatch(/0316 1<\/bdi><\/a> <small>/)
})

it.each(['table', 'week', 'bars', 'large'])('hours in words alone draw no empty week as %s', (variant) => {
  const words: Fact = { ...owner, id: 'hours', kind: 'hours', value: { spans: [], closed: [], note: { en: 'By appointment' } } }
  const site = withFacts('hours', words)
  const pages = site.pages.map((page) => ({
    ...page,
    sections: page.sections.map((section) => (section.type === 'hours' ? { ...section, variant } : section)),
  }))
  const shown = /<section id="hours".*?<\/section>/s.exec(home({ ...site, pages }))?.[0] ?? ''
  expect(shown).toContain('By appointment')
  expect(shown).not.toMatch(/<table|<dl/)
})
