import type { Fact, Section, SiteDescription, Theme } from '@manara/contracts'
import { restaurant } from '../restaurant.ts'
import { aSite, owner, textFact, theme } from '../make.ts'
import { askingSpecimens } from './asking.ts'
import { waySpecimens } from './way.ts'
import { two } from './words.ts'
import { workSpecimens } from './works.ts'

const all: Readonly<Record<string, Record<string, unknown>>> = { ...waySpecimens, ...workSpecimens, ...askingSpecimens }

/** Section types there is full content for. */
export const specimenTypes: readonly string[] = Object.keys(all)

const custom = (id: string, en: string, ar: string): Fact => ({ id, kind: 'custom', value: two(en, ar), source: owner, confirmed: true })
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
]

const sectionOf = (type: string, variant: string, at: number): Section => ({
  id: `sec_${type}${String(at + 1).padStart(4, '0')}`,
  type,
  variant,
  fields: all[type] ?? {},
})

export type Wanted = {
  look: Theme['preset']
  seed: number
  first?: 'en' | 'ar'
  types: readonly { type: string; variants: readonly string[] }[]
}

/** A bakery's page with a first view, then every variant of the types asked for; English and Arabic. */
export function showing({ look, seed, first = 'en', types }: Wanted): SiteDescription {
  const header: Section = { id: 'sec_header0001', type: 'header', variant: 'bar', fields: { name: two('Sonne Bakery', 'مخبز سونه') } }
  const hero: Section = {
    id: 'sec_hero0001',
    type: 'hero',
    variant: 'beside',
    fields: { title: two('Bread that had time', 'خبز أخذ وقته') },
  }
  const contact: Section = {
    id: 'sec_contact0001',
    type: 'contact',
    variant: 'split',
    fields: { title: two('Order bread', 'اطلب الخبز'), ask: [], button: two('Send', 'أرسل') },
  }
  const prices: Section = {
    id: 'sec_prices0001',
    type: 'prices',
    variant: 'table',
    fields: {
      title: two('What it costs', 'الأسعار'),
      groups: [{ rows: [{ name: two('Rye', 'جاودار'), price: { amount: 5.9, currency: 'EUR', from: false } }] }],
    },
  }
  const footer: Section = { id: 'sec_footer0001', type: 'footer', variant: 'line', fields: {} }
  const shown = types.flatMap(({ type, variants }) => variants.map((variant, at) => sectionOf(type, variant, at)))
  return aSite({
    name: two('Sonne Bakery', 'مخبز سونه'),
    trade: 'bakery',
    languages: first === 'en' ? ['en', 'ar'] : ['ar', 'en'],
    theme: theme(look, seed),
    facts,
    title: two('Sonne Bakery in Graz', 'مخبز سونه في غراتس'),
    description: two('Every kind of section, with full content.', 'كل أنواع الأقسام بمحتوى كامل.'),
    sections: [header, hero, ...shown, prices, contact, footer],
  })
}
