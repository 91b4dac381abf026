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
