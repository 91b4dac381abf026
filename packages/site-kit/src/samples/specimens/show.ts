import type { Fact, LocalText, Section, SiteDescription, Theme } from '@manara/contracts'
import { restaurant } from '../restaurant.ts'
import { aSite, owner, textFact, theme } from '../make.ts'
import { askingSpecimens } from './asking.ts'
import { firstSpecimens } from './first.ts'
import { waySpecimens } from './way.ts'
import { two } from './words.ts'
import { workSpecimens } from './works.ts'

const later: Readonly<Record<string, Record<string, unknown>>> = { ...waySpecimens, ...workSpecimens, ...askingSpecimens }
const all: Readonly<Record<string, Record<string, unknown>>> = { ...firstSpecimens, ...later }

/** The types that came after the first set, and all there is full content for. */
export const laterTypes: readonly string[] = Object.keys(later)
export const specimenTypes: readonly string[] = Object.keys(all)

const custom = (id: string, en: string, ar: string): Fact => ({ id, kind: 'custom', value: two(en, ar), source: owner, confirmed: true })
const said = (id: string, quote: LocalText, author: string): Fact => ({
  id,
  kind: 'testimonial',
  value: { quote, author },
  source: owner,
  confirmed: true,
})
const facts: Fact[] = [
  ...restaurant.facts.filter((fact) => fact.kind === 'hours'),
  textFact('name', two('Sonne Bakery', 'مخبز سونه')),
  textFact('city', two('Graz', 'غراتس')),
  textFact('address', two('Lendplatz 4, 8020 Graz', 'لِندبلاتس 4، غراتس')),
  textFact('address', two('Schulgasse 11, 8010 Graz', 'شولغاسه 11، غراتس'), 'address2'),
  textFact('phone', two('0316 123456', '0316 123456')),
  textFact('phone', two('0316 654321', '0316 654321'), 'phone2'),
  textFact('email', two('brot@sonne.example', 'brot@sonne.example')),
  textFact('founded', two('1952', '1952')),
  custom('loaves', '240 loaves a night', '240 رغيفًا في الليلة'),
  custom('flours', '3 flours', '3 أنواع من الدقيق'),
  custom('seats', '18 seats', '18 مقعدًا'),
  said('said', two('The only rye my grandmother would have bought.', 'الجاودار الوحيد الذي كانت جدتي ستشتريه.'), 'Ilse K.'),
  said('said2', two('I drive past two bakeries to get here.', 'أمر بمخبزين حتى أصل إلى هنا.'), 'Bernd'),
  said('said3', two('My children ask for the crust.', 'أولادي يطلبون القشرة.'), 'Leila M.'),
]

export type Wanted = {
  look: Theme['preset']
  seed: number
  first?: 'en' | 'ar'
  types: readonly { type: string; variants: readonly string[] }[]
}

/** Sections of one page differ in their headings, or readers could not tell them apart. */
function counted(fields: Record<string, unknown>, at: number): Record<string, unknown> {
  const title = fields.title as LocalText | undefined
  if (at === 0 || !title) return fields
  return { ...fields, title: Object.fromEntries(Object.entries(title).map(([lang, words]) => [lang, `${words} ${at + 1}`])) }
}

const section = (type: string, variant: string, at = 0): Section => ({
  id: `sec_${type}${String(at + 1).padStart(4, '0')}`,
  type,
  variant,
  fields: counted(all[type] ?? {}, at),
})
/** What every page of the gallery has, so that links lead somewhere; left out where the type itself is shown. */
const frame: readonly [string, string][] = [
  ['header', 'bar'],
  ['hero', 'beside'],
  ['prices', 'table'],
  ['contact', 'split'],
  ['footer', 'line'],
]

/** A bakery's page with every variant of the types asked for, between a first view and a form; English and Arabic. */
export function showing({ look, seed, first = 'en', types }: Wanted): SiteDescription {
  const asked = new Set(types.map(({ type }) => type))
  const around = (names: readonly string[]) =>
    frame.filter(([type]) => names.includes(type) && !asked.has(type)).map(([type, variant]) => section(type, variant))
  return aSite({
    name: two('Sonne Bakery', 'مخبز سونه'),
    trade: 'bakery',
    languages: first === 'en' ? ['en', 'ar'] : ['ar', 'en'],
    theme: theme(look, seed),
    facts,
    title: two('Sonne Bakery in Graz', 'مخبز سونه في غراتس'),
    description: two('Every kind of section, with full content.', 'كل أنواع الأقسام بمحتوى كامل.'),
    sections: [
      ...around(['header', 'hero']),
      ...types.flatMap(({ type, variants }) => variants.map((variant, at) => section(type, variant, at))),
      ...around(['prices', 'contact', 'footer']),
    ],
  })
}
