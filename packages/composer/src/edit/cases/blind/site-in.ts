import type { Fact, Section, SiteDescription } from '@manara/contracts'
import { ar, cs, nl, pl, ru } from './words-two.ts'
import type { SiteWords } from './site-words.ts'
import { de, en, es, fr, it } from './words-one.ts'

const wordsIn: Readonly<Record<string, SiteWords>> = { en, de, fr, it, es, nl, cs, pl, ru, ar }
/** The languages there are requests in. */
export const caseLanguages = Object.keys(wordsIn)

type Tell = { words: SiteWords; lang: string; own: (text: string) => Record<string, string> }
const owner = { source: { by: 'owner' as const }, confirmed: true }

/**
 * The bakery of the requests in one of `caseLanguages`: one page, thirteen sections less those of the types in `without`.
 * Nothing is refused yet and no colour is set, so that every wish shows.
 */
export function siteIn(lang: string, without: readonly string[] = []): SiteDescription {
  const words = wordsIn[lang]
  if (!words) throw new Error(`There are no words for "${lang}".`)
  const own = (text: string) => ({ [lang]: text })
  const tell = { words, lang, own }
  const sections = [...upper(tell), ...lower(tell)].filter((section) => !without.includes(section.type))
  return {
    format: 1,
    name: own(words.name),
    trade: 'bakery',
    languages: [lang],
    theme: { preset: 'light', scheme: 'auto', seed: 7, avoidHues: [], warmth: 'warm' },
    facts: facts(tell),
    refusals: [],
    pages: [{ id: 'pag_home', slug: '', title: own(words.name), description: own(words.hero[0]), sections }],
  }
}

const price = ({ words }: Tell, amount: number) => ({ amount, currency: words.currency, from: false })

function facts(tell: Tell): Fact[] {
  const { words, own } = tell
  const reach = (['phone', 'email', 'address', 'city'] as const).map((kind): Fact => ({
    id: kind,
    kind,
    value: own(words[kind]),
    ...owner,
  }))
  const offers = words.offers.map(([name, amount], i): Fact => ({
    id: `offer${i}`,
    kind: 'offer',
    value: { name: own(name), price: price(tell, amount) },
    ...owner,
  }))
  const spans = [
    { days: ['mo' as const, 'tu' as const, 'we' as const, 'th' as const, 'fr' as const, 'sa' as const], open: '06:00', close: '18:00' },
  ]
  return [
    ...reach,
    { id: 'hours', kind: 'hours', value: { spans, closed: ['su'] }, ...owner },
    ...offers,
    { id: 'testimonial', kind: 'testimonial', value: { quote: own(words.reviews[1]), author: 'Ada' }, ...owner },
  ]
}

function section(id: string, look: `${string}.${string}`, fields: Record<string, unknown>): Section {
  const [type = '', variant = ''] = look.split('.')
  return { id: `sec_${id}`, type, variant, fields }
}

function upper(tell: Tell): Section[] {
  const { words, own } = tell
  const [title, text, button] = words.hero
  return [
    section('head', 'header.bar', { name: own(words.name) }),
    section('hero', 'hero.beside', { title: own(title), text: own(text), primary: { label: own(button), to: '#contact' } }),
    section('serv', 'services.cards', {
      title: own(words.services),
      items: words.offers.map(([name], i) => ({ title: own(name), ...(i === 1 ? { text: own(words.toOrder) } : {}) })),
    }),
    section('abou', 'about.split', { title: own(words.about[0]), text: own(words.about[1]) }),
    section('gall', 'gallery.grid', { title: own(words.gallery[0]), items: [{ caption: own(words.gallery[1]) }] }),
    section('pric', 'prices.table', {
      title: own(words.prices),
      groups: [{ rows: words.offers.map(([name, amount]) => ({ name: own(name), price: price(tell, amount) })) }],
    }),
    section('date', 'dates.list', { title: own(words.dates[0]), items: [{ date: '2026-12-05', title: own(words.dates[1]) }] }),
  ]
}

function lower({ words, own }: Tell): Section[] {
  const [asks, question, answer] = words.questions
  return [
    section('hour', 'hours.table', { title: own(words.hours), showMap: true }),
    section('test', 'testimonials.quotes', { title: own(words.reviews[0]), factIds: ['testimonial'] }),
    section('ques', 'questions.list', { title: own(asks), items: [{ question: own(question), answer: own(answer) }] }),
    section('team', 'team.portraits', { title: own(words.team), items: [{ name: own('Ada') }] }),
    section('cont', 'contact.split', { title: own(words.contact[0]), ask: [], button: own(words.contact[1]) }),
    section('foot', 'footer.columns', { text: own(words.slogan) }),
  ]
}
