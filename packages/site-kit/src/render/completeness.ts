import type { Lang, LocalText, SiteDescription } from '@manara/contracts'
import { textsOf } from '../texts-of.ts'
import { shownSections } from './sections-of.ts'
import type { Incomplete } from './types.ts'

const lacks = (text: LocalText, lang: Lang, first: Lang): boolean => (text[first] ?? '').trim() !== '' && (text[lang] ?? '').trim() === ''

/** Every language but the first in which a shown text is missing, with where. What no language says is not missing. */
export function incompleteLanguages(site: SiteDescription): Incomplete[] {
  const [first, ...others] = site.languages
  if (first === undefined) return []
  return others
    .map((lang) => ({
      lang,
      missing: site.pages.flatMap((page) => [
        ...(['title', 'description'] as const)
          .filter((key) => lacks(page[key], lang, first))
          .map((key) => ({ pageId: page.id, path: `/${key}` })),
        ...shownSections(site, page).flatMap(({ section, type }) =>
          textsOf(type.fields, section.fields)
            .filter(({ text }) => lacks(text, lang, first))
            .map(({ path }) => ({ pageId: page.id, sectionId: section.id, path: `/${path.join('/')}` })),
        ),
      ]),
    }))
    .filter((one) => one.missing.length > 0)
}

/** Every text of the first language on what visitors see, with where it stands and whether `lang` has it. */
function eachText(
  site: SiteDescription,
  lang: Lang,
  first: Lang,
): { missing: boolean; pageId: string; sectionId?: string; path: (string | number)[] }[] {
  const said = (text: LocalText) => (text[first] ?? '').trim() !== ''
  return site.pages.flatMap((page) => [
    ...(['title', 'description'] as const)
      .filter((key) => said(page[key]))
      .map((key) => ({ pageId: page.id, path: [key], missing: lacks(page[key], lang, first) })),
    ...shownSections(site, page).flatMap(({ section, type }) =>
      textsOf(type.fields, section.fields)
        .filter(({ text }) => said(text))
        .map(({ path, text }) => ({ pageId: page.id, sectionId: section.id, path, missing: lacks(text, lang, first) })),
    ),
  ])
}

export type LanguageState = {
  lang: Lang
  texts: number
  done: number
  missing: { pageId: string; sectionId?: string; path: (string | number)[] }[]
  waiting: number
}

/** How far each language is: what the first one says, and what of it is still to be said. */
export function languageStates(site: SiteDescription): LanguageState[] {
  const [first] = site.languages
  if (first === undefined) return []
  return site.languages.map((lang) => {
    const texts = eachText(site, lang, first)
    const missing = texts.filter((one) => one.missing).map(({ missing: _, ...where }) => where)
    const waiting = (site.unconfirmed ?? []).filter((one) => one.lang === lang).length
    return { lang, texts: texts.length, done: texts.length - missing.length, missing, waiting }
  })
}
