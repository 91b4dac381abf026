import type { SiteDescription } from '@manara/contracts'
import { reply } from '../../ask.ts'
import { firstOf, headingOf, typeWord } from '../../places.ts'
import { editWords } from '../../words/list.ts'
import type { EditWords } from '../../words/words.ts'

/** What a language is asked in here: its own words, the first of each row. */
type Speech = { remove: string; hide: string; show: string; phone: string; costs: string; closed: string }

const first = (words: string | undefined): string => (words ?? '').split('|')[0]?.replace(/\\p\{L\}\*|\\s\?|\?|\(.*/g, '') ?? ''
const speechOf = ({ verbs, facts, costs, newIs }: EditWords): Omit<Speech, 'closed'> => ({
  remove: first(verbs?.remove),
  hide: first(verbs?.hide),
  show: first(verbs?.show),
  phone: `${first(facts?.phone)} ${first(newIs)}`,
  costs: first(costs),
})
const closed: Readonly<Record<string, string>> = {
  en: 'closed on Mondays',
  de: 'montags geschlossen',
  fr: 'fermé le lundi',
  it: 'chiuso il lunedì',
  es: 'cerrado los lunes',
  nl: 'gesloten op maandag',
  cs: 'v pondělí zavřeno',
  pl: 'zamknięte w poniedziałek',
  ru: 'закрыто в понедельник',
  ar: 'مغلق يوم الاثنين',
}
const plain: Readonly<Record<string, Omit<Speech, 'closed'>>> = {
  en: { remove: 'Remove', hide: 'Hide', show: 'Show', phone: 'The new phone number is', costs: 'costs' },
  ar: { remove: 'احذف', hide: 'أخفِ', show: 'أظهر', phone: 'رقم الهاتف الجديد', costs: 'صار سعر' },
}
const speechIn = (lang: string): Speech => ({ ...(plain[lang] ?? speechOf(editWords[lang] ?? {})), closed: closed[lang] ?? '' })

/** What a request is drawn from: two numbers choose the section and the words. */
export type Draw = { kind: number; at: number; word: string; amount: number }
type Make = (lang: string, draw: Draw, site: SiteDescription) => string

const types = ['services', 'about', 'gallery', 'prices', 'dates', 'hours', 'testimonials', 'questions', 'team', 'contact'] as const
const typeAt = (at: number): string => types[at % types.length] ?? 'about'
const word = (lang: string, at: number): string => typeWord(typeAt(at), { tongue: lang })
const offerAt = (site: SiteDescription, { at }: Draw, lang: string): string => {
  const names = site.facts.flatMap((fact) => (fact.kind === 'offer' ? [fact.value.name[lang] ?? ''] : []))
  return names[at % names.length] ?? ''
}

/** A heading as the owner reads it on the page. */
function headingAt(site: SiteDescription, at: number, lang: string): string {
  const section = firstOf(site, typeAt(at))
  return section ? headingOf(section, lang) : ''
}

/** Kinds of requests, each said in any of the ten languages. */
export const kinds: Readonly<Record<string, Make>> = {
  heading: (lang, { at, word: words }, site) =>
    reply({ tongue: lang }, 'Change the heading “{0}” to “…”', headingAt(site, at, lang)).replace('…', words),
  first: (lang, { word: words }) => reply({ tongue: lang }, 'Change the heading to “…”').replace('…', words),
  button: (lang, { word: words }) =>
    reply({ tongue: lang }, 'Change the button to “Order”').replace(/(?<=[“„«‘]\s?)[^”“»’]+(?=\s?[”“»’])/u, words),
  layout: (lang, { at }) => reply({ tongue: lang }, 'Another layout for {0}', word(lang, at)),
  up: (lang, { at }) => reply({ tongue: lang }, 'Move {0} up', word(lang, at)),
  top: (lang) => reply({ tongue: lang }, 'Put the contact form first'),
  remove: (lang, { at }) => `${speechIn(lang).remove} ${word(lang, at)}`,
  hide: (lang, { at }) => `${speechIn(lang).hide} ${word(lang, at)}`,
  show: (lang, { at }) => `${speechIn(lang).show} ${word(lang, at)}`,
  add: (lang, { at }) => reply({ tongue: lang }, 'Add {0}', word(lang, at)),
  green: (lang) => reply({ tongue: lang }, 'Make it green'),
  space: (lang) => reply({ tongue: lang }, 'More space'),
  font: (lang) => reply({ tongue: lang }, 'Another font'),
  phone: (lang, { amount }) => `${speechIn(lang).phone} 0${300 + (amount % 600)} ${100_000 + amount}`,
  closed: (lang) => speechIn(lang).closed,
  price: (lang, draw, site) => {
    const [name, costs] = [offerAt(site, draw, lang), speechIn(lang).costs]
    return lang === 'ar' ? `${costs} ${name} ${draw.amount}` : `${name} ${costs} ${draw.amount}`
  },
  offer: (lang, draw, site) => `${speechIn(lang).remove} ${offerAt(site, draw, lang)}`,
}
