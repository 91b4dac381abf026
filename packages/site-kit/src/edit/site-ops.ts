import type { Fact, SiteDescription } from '@manara/contracts'
import { isRefusedHex } from '../theme/avoid.ts'
import { addAt, removeAt, replaceAt, setKey } from './draft.ts'
import type { SiteDraft } from './draft.ts'
import { EditError } from './errors.ts'
import type { OpOf } from './section-ops.ts'

export function setTheme(draft: SiteDraft, { theme, clear = [] }: OpOf<'set_theme'>): void {
  for (const key of clear) setKey(draft, ['theme', key], undefined)
  for (const [key, value] of Object.entries(theme)) setKey(draft, ['theme', key], value)
  for (const key of overruled(draft.site.theme, theme)) setKey(draft, ['theme', key], undefined)
  draft.touched.theme = true
}

/** The owner's last word about colour wins: a hex and a hue exclude each other, a refused colour is no longer wanted. */
function overruled({ brand, avoidHues }: SiteDescription['theme'], said: OpOf<'set_theme'>['theme']): ('brand' | 'hue')[] {
  if (said.brand !== undefined) return said.hue === undefined ? ['hue'] : []
  const isRefused = said.avoidHues !== undefined && brand !== undefined && isRefusedHex(brand, avoidHues)
  return said.hue !== undefined || isRefused ? ['brand'] : []
}

export function setFact(draft: SiteDraft, { fact }: OpOf<'set_fact'>): void {
  const index = draft.site.facts.findIndex((one) => one.id === fact.id)
  if (index < 0) addAt(draft, ['facts', draft.site.facts.length], fact)
  else replaceAt(draft, ['facts', index], fact)
  draft.touched.facts.add(fact.id)
}

export function removeFact(draft: SiteDraft, { factId }: OpOf<'remove_fact'>): void {
  const index = draft.site.facts.findIndex((one: Fact) => one.id === factId)
  if (index < 0) throw new EditError('unknown_fact', 'That fact is not known to the site.')
  removeAt(draft, ['facts', index])
  draft.touched.facts.add(factId)
}

export function setName(draft: SiteDraft, { lang, value }: OpOf<'set_name'>): void {
  setKey(draft, ['name', lang], value)
}

export function addRefusal(draft: SiteDraft, { refusal }: OpOf<'add_refusal'>): void {
  const known = draft.site.refusals.some((one) => one.what === refusal.what && one.value === refusal.value)
  if (!known) addAt(draft, ['refusals', draft.site.refusals.length], refusal)
}

export function removeRefusal(draft: SiteDraft, { refusal }: OpOf<'remove_refusal'>): void {
  const index = draft.site.refusals.findIndex((one) => one.what === refusal.what && one.value === refusal.value)
  if (index < 0) throw new EditError('unknown_refusal', 'The site does not hold that wish.')
  removeAt(draft, ['refusals', index])
}

/** What is not named stays as it is. */
export function setFeatures(draft: SiteDraft, { features }: OpOf<'set_features'>): void {
  setKey(draft, ['features'], { ...draft.site.features, ...features })
}

export function addLanguage(draft: SiteDraft, { lang }: OpOf<'add_language'>): void {
  const { languages } = draft.site
  if (languages.includes(lang)) return
  if (languages.length >= 12) throw new EditError('too_many', 'A site can have twelve languages.')
  addAt(draft, ['languages', languages.length], lang)
}

/** The texts of the language stay where they are, so that taking it back brings them back. */
export function removeLanguage(draft: SiteDraft, { lang }: OpOf<'remove_language'>): void {
  const index = draft.site.languages.indexOf(lang)
  if (index < 0) throw new EditError('unknown_language', 'The site is not in that language.')
  if (draft.site.languages.length === 1) throw new EditError('last_language', 'A site needs at least one language.')
  removeAt(draft, ['languages', index])
}

const shape = (site: SiteDescription) => site.pages.map((page) => [page.id, ...page.sections.map((section) => section.id)].join()).join(';')

/** Goes to another description in the smallest steps that keep what is equal in place. */
export function replaceSite(draft: SiteDraft, { site: next }: OpOf<'replace_site'>): void {
  const before = draft.site
  for (const key of ['name', 'trade', 'languages', 'facts', 'refusals', 'theme'] as const) replaceAt(draft, [key], next[key])
  for (const key of ['features', 'unconfirmed'] as const) setKey(draft, [key], next[key])
  if (JSON.stringify(before.theme) !== JSON.stringify(next.theme)) draft.touched.theme = true
  for (const fact of next.facts) {
    if (JSON.stringify(before.facts.find((one) => one.id === fact.id)) !== JSON.stringify(fact)) draft.touched.facts.add(fact.id)
  }
  touchSections(draft, before, next)
  if (shape(before) !== shape(next)) return replaceAt(draft, ['pages'], next.pages)
  for (const [at, page] of next.pages.entries()) {
    for (const key of ['slug', 'title', 'description'] as const) replaceAt(draft, ['pages', at, key], page[key])
    setKey(draft, ['pages', at, 'formerSlugs'], page.formerSlugs)
    for (const [index, section] of page.sections.entries()) replaceAt(draft, ['pages', at, 'sections', index], section)
  }
}

function touchSections(draft: SiteDraft, before: SiteDescription, next: SiteDescription): void {
  const old = new Map(before.pages.flatMap((page) => page.sections).map((section) => [section.id, JSON.stringify(section)]))
  const now = new Map(next.pages.flatMap((page) => page.sections).map((section) => [section.id, JSON.stringify(section)]))
  for (const id of [...old.keys(), ...now.keys()]) if (old.get(id) !== now.get(id)) draft.touched.sections.add(id)
}
