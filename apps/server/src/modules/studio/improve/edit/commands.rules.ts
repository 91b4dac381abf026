import type { Wanted } from './wanted.ts'
import { factKinds } from './catalogue.ts'

const dayNames = { mo: 'Monday', tu: 'Tuesday', we: 'Wednesday', th: 'Thursday', fr: 'Friday', sa: 'Saturday', su: 'Sunday' }
const daysOf = ({ days = [] }: Wanted): string => days.map((day) => dayNames[day]).join(', ')
const bare = (text = ''): string =>
  text
    .replace(/["“”„«»\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const isColour = (words: string): boolean => /^(#[0-9a-f]{6}|[a-z]+( [a-z]+)?)$/i.test(words)

const commands: { [K in Wanted['do']]?: (wanted: Wanted, offers: readonly string[]) => string | undefined } = {
  colour: ({ words = '' }) => (isColour(words) ? (words.startsWith('#') ? `use ${words}` : `make it ${words}`) : undefined),
  no_colour: ({ words = '' }) => (isColour(words) ? `no ${words}` : undefined),
  fact: ({ kind, words }) => (factKinds.some((one) => one === kind) ? factCommand(kind ?? '', bare(words)) : undefined),
  forget: ({ kind }) => `remove the ${bare(kind)}`,
  hours: (wanted) =>
    daysOf(wanted) && wanted.open && wanted.close ? `open on ${daysOf(wanted)} ${wanted.open}-${wanted.close}` : undefined,
  closed: (wanted) => (daysOf(wanted) ? `closed on ${daysOf(wanted)}` : undefined),
  price: ({ words, amount }, offers) => priceCommand(bare(words), amount, offers),
  no_offer: ({ words }) => `remove "${bare(words)}"`,
  date: ({ words, kind }) => `add the date ${bare(kind)} "${bare(words)}"`,
  question: ({ words, other }) =>
    other ? `add the question "${bare(words)}" with the answer "${bare(other)}"` : 'add a questions section',
  person: ({ words }) => `add ${bare(words)} to the team`,
  page: ({ words }) => `add a page called ${bare(words)}`,
  name: ({ words }) => `change the name of the business to "${bare(words)}"`,
  language: ({ kind }) => `translate the site into ${bare(kind)}`,
  no_language: ({ kind }) => `remove the language ${bare(kind)}`,
  add: ({ kind }) => `add a ${bare(kind).replaceAll('_', ' ')} section`,
}

const factCommand = (kind: string, words: string): string =>
  kind === 'phone' || kind === 'email'
    ? `change the ${kind} to ${words}`
    : kind === 'whatsapp'
      ? `add whatsapp ${words}`
      : `change the ${kind} to "${words}"`

function priceCommand(name: string, amount: number | undefined, offers: readonly string[]): string | undefined {
  if (amount === undefined || name === '') return undefined
  return offers.some((offer) => offer.toLowerCase() === name.toLowerCase())
    ? `change the price of "${name}" to ${amount}`
    : `add ${name} for ${amount}`
}

/**
 * A change that reaches into facts, said as a request the rules know: they carry it to every place where it stands.
 * `offers`: names on the site. Nothing for deeds that are edits by themselves, or lack what they need.
 */
export const commandOf = (wanted: Wanted, offers: readonly string[]): string | undefined => commands[wanted.do]?.(wanted, offers)

/** Deeds that the rules carry out. */
export const isCommand = ({ do: deed }: Wanted): boolean => commands[deed] !== undefined
