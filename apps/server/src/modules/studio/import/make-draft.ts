import { readBrief, languageOf } from '@manara/composer'
import { directionOf, productLanguages } from '@manara/contracts'
import type { imports } from '@manara/contracts'
import type { z } from 'zod'
import type { Found } from './read/found.rules.ts'

export type Draft = z.input<typeof imports.BriefDraft>

/** Shorter than the longest message of the chat, so that the owner has room to add to it. */
const maxChars = 6_000

type Words = { phone: string; mail: string; address: string; open: string; within: string }
const english: Words = { phone: 'Phone', mail: 'E-mail', address: 'Address', open: 'Open', within: 'in' }
const words: Readonly<Record<string, Words>> = {
  en: english,
  de: { phone: 'Telefon', mail: 'E-Mail', address: 'Adresse', open: 'Geöffnet', within: 'in' },
  fr: { phone: 'Téléphone', mail: 'E-mail', address: 'Adresse', open: 'Ouvert', within: 'à' },
  it: { phone: 'Telefono', mail: 'E-mail', address: 'Indirizzo', open: 'Aperto', within: 'a' },
  es: { phone: 'Teléfono', mail: 'Correo', address: 'Dirección', open: 'Abierto', within: 'en' },
  nl: { phone: 'Telefoon', mail: 'E-mail', address: 'Adres', open: 'Open', within: 'in' },
  cs: { phone: 'Telefon', mail: 'E-mail', address: 'Adresa', open: 'Otevřeno', within: 'v' },
  pl: { phone: 'Telefon', mail: 'E-mail', address: 'Adres', open: 'Otwarte', within: 'w' },
  ru: { phone: 'Телефон', mail: 'Почта', address: 'Адрес', open: 'Открыто', within: 'в' },
  ar: { phone: 'الهاتف', mail: 'البريد', address: 'العنوان', open: 'مفتوح', within: 'في' },
}

const known = new Set<string>(productLanguages)

/**
 * What was read, as a brief in its own language: facts in plain lines first, then the texts as far as a message carries. Nothing is added to it;
 * `facts` and `questions` are what the reading of that very text comes to.
 */
export function draftOf(all: readonly Found[], { lang, today, media }: { lang?: string; today: string; media: readonly string[] }): Draft {
  const spoken = languageIn(all, lang)
  const lines = [...factLines(all, words[spoken] ?? english, spoken), ...aboutOf(all)]
  const text = filled([...lines, ...paragraphsOf(all, lines)])
  const read = readBrief(text, { lang: spoken, today, seed: 1 })
  return { lang: spoken, text, facts: read.facts.slice(0, 100), questions: read.questions.slice(0, 12), media: media.slice(0, 40) }
}

/** As the documents say of themselves, else as their words look, else as the owner's screen speaks. */
function languageIn(all: readonly Found[], fallback: string | undefined): string {
  const said = all.map((found) => found.lang).find((lang) => lang !== undefined && known.has(lang))
  const words_ = all
    .flatMap((found) => [found.about ?? '', ...found.texts])
    .join(' ')
    .slice(0, 20_000)
  if (words_.trim() === '') return said ?? fallback ?? 'en'
  const seen = languageOf(words_)
  // A page in Arabic letters that says it is English was made with a template in English.
  if (said === undefined || directionOf(said) !== directionOf(seen)) return seen
  return said
}

const first = <T>(all: readonly Found[], pick: (found: Found) => T | undefined) =>
  all.map(pick).find((one) => one !== undefined && one !== '')
const each = (all: readonly Found[], pick: (found: Found) => string[], most: number) => [...new Set(all.flatMap(pick))].slice(0, most)

function factLines(all: readonly Found[], { phone, mail, address, open, within }: Words, lang: string): string[] {
  const name = first(all, (found) => found.name)
  const city = first(all, (found) => found.city)
  const opening = name === undefined ? [] : [city === undefined || name.includes(city) ? `${name}.` : `${name} ${within} ${city}.`]
  const numbers = oncePerNumber(each(all, (found) => found.phones, 4))
  const hours = each(all, (found) => found.hours, 7).map((one) => daysNamed(one, lang))
  return [
    ...opening,
    ...numbers.slice(0, 2).map((number) => `${phone}: ${number}`),
    ...each(all, (found) => found.mails, 1).map((one) => `${mail}: ${one}`),
    ...each(all, (found) => found.addresses, 1).map((one) => `${address}: ${one}`),
    ...(hours.length > 0 ? [`${open}: ${hours.join(', ')}`] : []),
  ]
}

const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
/** `Mo-Fr 06:00-18:00`, as machines are told, with the days named as people of the language name them. The first of January 2024 was a Monday. */
function daysNamed(hours: string, lang: string): string {
  const names = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' })
  return hours.replace(/(?<!\p{L})(?:Mo|Tu|We|Th|Fr|Sa|Su)(?!\p{L})/gu, (code) => names.format(Date.UTC(2024, 0, 1 + codes.indexOf(code))))
}

/** `+43 316 123456` and `0316 123456` are one number. */
function oncePerNumber(numbers: readonly string[]): string[] {
  const tail = (number: string) => number.replace(/\D/g, '').slice(-7)
  return numbers.filter(
    (number, at) => number.replace(/\D/g, '').length >= 5 && numbers.findIndex((other) => tail(other) === tail(number)) === at,
  )
}

const aboutOf = (all: readonly Found[]): string[] => each(all, (found) => (found.about ? [found.about] : []), 2)

/** Each text once, and none that a line above says already. */
function paragraphsOf(all: readonly Found[], lines: readonly string[]): string[] {
  const said = lines.join('\n').toLowerCase()
  return [...new Set(all.flatMap((found) => found.texts))].filter((text) => !said.includes(text.toLowerCase()))
}

/** As many of the lines as a message carries, the first ones first. */
function filled(lines: readonly string[]): string {
  let chars = 0
  const kept = lines.filter((line) => {
    const fits = chars + line.length + 1 <= maxChars
    if (fits) chars += line.length + 1
    return fits
  })
  return kept.join('\n')
}
