import { trades } from '../trades/list.ts'
import { en } from './en/voice.ts'
import { voices } from './list.ts'
import type { TradeVoice, Voice } from './voice.ts'

/** Languages still being written. Take one out when `leftIn` has nothing more to say about it; then the tests keep it whole. */
export const unfinished: readonly string[] = []

type Table = Readonly<Record<string, string | readonly string[] | undefined>>
const tables = ['titles', 'see', 'small', 'asked', 'owner', 'plain', 'joints', 'doubts'] as const satisfies (keyof Voice)[]
const lists = ['headlines', 'services', 'prices', 'hours', 'contact', 'invite', 'send', 'action', 'typical'] as const

/** What one table lacks beside the English one: a text, or as many variants in a list. */
function lacking(own: Table | undefined, english: Table, where: string): string[] {
  return Object.entries(english).flatMap(([key, words]) => {
    const mine = own?.[key]
    if (mine === undefined || mine === '') return words === '' ? [] : [`${where}.${key}`]
    const wanted = Array.isArray(words) ? words.length : 0
    return Array.isArray(mine) && mine.length !== wanted ? [`${where}.${key} has ${mine.length} of ${wanted}`] : []
  })
}

const listsOf = (voice: TradeVoice): Table => Object.fromEntries(lists.map((key) => [key, voice[key] ?? []]))

function leftOf(id: string, own: TradeVoice | undefined, english: TradeVoice): string[] {
  if (!own) return [`trades.${id}`]
  const label = own.label === '' && english.label !== '' ? [`trades.${id}.label`] : []
  return [...label, ...lacking(listsOf(own), listsOf(english), `trades.${id}`), ...lacking(own.ask, english.ask, `trades.${id}.ask`)]
}

/** What a language still lacks beside English: whole trades, lists with another number of variants, single texts. */
export function leftIn(lang: string): string[] {
  const own = voices[lang]
  const shared = tables.flatMap((name) => lacking(own?.[name] as Table | undefined, (en[name] ?? {}) as Table, name))
  const more = (['send', 'days'] as const).flatMap((name) => (own?.[name]?.length === en[name]?.length ? [] : [name]))
  const spoken = trades.flatMap(({ id }) => {
    const english = en.trades[id]
    return english ? leftOf(id, own?.trades[id], english) : [`trades.${id} has no English`]
  })
  const pages = lacking(
    { ...own?.pages, ...own?.pages?.names, ...own?.pages?.replies } as Table,
    { ...en.pages, ...en.pages?.names, ...en.pages?.replies } as Table,
    'pages',
  )
  return [...shared, ...more, ...spoken, ...pages]
}
