import { use, useMemo } from 'react'
import { kept } from './kept.ts'
import { directionOf, firstLanguage } from './languages.ts'
import { createStore } from './store.ts'
import { flatTexts, placeOf, sayIn } from './texts.rules.ts'
import type { Texts, Values } from './texts.rules.ts'

// Addresses of the files, not the files: texts are fetched as data and add nothing to the scripts.
const files = import.meta.glob<string>('../locales/*/*.json', { query: '?url', import: 'default', eager: true })

/** The languages the screens have texts in. */
export const spokenLanguages = [...new Set(Object.keys(files).map((path) => path.split('/')[2] ?? ''))]

const firstRooms = ['shell', 'errors']
const language = createStore('en')
const rooms = new Map<string, Texts>()
const coming = new Map<string, Promise<void>>()
const failed = new Set<string>()
const placeIn = (code: string, room: string) => `../locales/${code}/${room}.json`

/** Fetches the texts of a room once, however many ask; what did not come is fetched anew only where somebody means to try again. */
function fetchRoom(code: string, room: string, { again = false } = {}): Promise<void> {
  const place = placeIn(code, room)
  const before = coming.get(place)
  if (before && !(again && failed.has(place))) return before
  failed.delete(place)
  const asked = readTexts(files[place] ?? place).then(
    (texts) => void rooms.set(place, texts),
    (error: unknown) => {
      failed.add(place)
      throw error
    },
  )
  coming.set(place, asked)
  return asked
}

async function readTexts(url: string): Promise<Texts> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The texts could not be fetched: ${response.status}`)
  return flatTexts(await response.json())
}

function applyToPage(code: string) {
  document.documentElement.lang = code
  document.documentElement.dir = directionOf(code)
}

/** Starts the texts: the shell's at once, each room's with its screen. */
export async function startTexts(): Promise<void> {
  language.set(firstLanguage(kept.read('language'), navigator.languages, spokenLanguages))
  applyToPage(language.get())
  await loadTexts(...firstRooms)
}

/** Switches the language of the screens and keeps the choice; the texts of the open rooms come before the switch is seen. */
export async function chooseLanguage(code: string): Promise<void> {
  const open = [...rooms.keys()].map((place) => place.split('/').at(-1)?.replace('.json', '') ?? '')
  await Promise.all([...new Set([...firstRooms, ...open])].map((room) => fetchRoom(code, room, { again: true })))
  language.set(code)
  kept.write('language', code)
  applyToPage(code)
}

/** Fetches the texts of rooms ahead, beside their code. */
export const loadTexts = async (...names: string[]): Promise<void> => {
  await Promise.all(names.map((room) => fetchRoom(language.get(), room, { again: true })))
}

export const currentLanguage = (): string => language.get()

/** Says a text of the room, or of another by `room:key`; the key itself where there is no text. */
export type Say = (key: string, values?: Values) => string
type Voice = { t: Say; i18n: { language: string; exists: (key: string) => boolean } }

function voiceOf(code: string, own: string): Voice {
  const plurals = new Intl.PluralRules(code)
  const find = (whole: string, values: Values) => {
    const { room, key } = placeOf(whole, own)
    const texts = rooms.get(placeIn(code, room))
    return texts && sayIn(texts, { key, values, plurals })
  }
  return {
    t: (key, values = {}) => find(key, values) ?? String(values.defaultValue ?? key),
    i18n: { language: code, exists: (key) => find(key, {}) !== undefined },
  }
}

/** The texts of one or several rooms, the first of which goes without saying. Waits until they are here. */
export function useTranslation(asked: string | readonly string[] = 'shell'): Voice {
  const code = language.use()
  const names = typeof asked === 'string' ? [asked] : asked
  for (const room of names) if (!rooms.has(placeIn(code, room))) use(fetchRoom(code, room))
  const [own = 'shell'] = names
  return useMemo(() => voiceOf(code, own), [code, own])
}
