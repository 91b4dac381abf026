import { productLanguages } from '@manara/contracts'
import i18next from 'i18next'
import type { BackendModule, ReadCallback } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { kept } from './kept.ts'
import { directionOf, firstLanguage } from './languages.ts'

type Texts = Record<string, unknown>
/** The languages the screens have texts in: all ten. */
export const spokenLanguages: readonly string[] = productLanguages

const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language: string, namespace: string, done: ReadCallback) {
    readTexts(`${import.meta.env.TEXTS}/${language}/${namespace}.json`).then(
      (texts) => done(null, texts),
      (error: Error) => done(error, false),
    )
  },
}

async function readTexts(url: string): Promise<Texts> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The texts could not be fetched: ${response.status}`)
  return (await response.json()) as Texts
}

function applyToPage(language: string) {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

/** Starts the texts: the shell's at once, each room's with its screen. */
export async function startTexts(): Promise<typeof i18next> {
  const language = firstLanguage(kept.read('language'), navigator.languages, spokenLanguages)
  applyToPage(language)
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'en',
      ns: ['shell', 'errors'],
      defaultNS: 'shell',
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    })
  return i18next
}

/** Switches the language of the screens and keeps the choice; the texts of the open room come before the switch is seen. */
export async function chooseLanguage(language: string): Promise<void> {
  await i18next.changeLanguage(language)
  kept.write('language', language)
  applyToPage(language)
}

/** Fetches the texts of rooms ahead, beside their code. */
export const loadTexts = (...namespaces: string[]): Promise<void> => i18next.loadNamespaces(namespaces)

/** The texts of one or several rooms, the first of which goes without saying. */
export { useTranslation }

export const currentLanguage = (): string => i18next.language ?? 'en'
