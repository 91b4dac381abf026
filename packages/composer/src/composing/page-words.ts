import { baseLanguage } from '@manara/contracts'
import type { LocalText, Page, Question } from '@manara/contracts'
import { voiceIn } from '../voices/list.ts'
import type { PageKey } from '../voices/page-voice.ts'
import { calling, siteName, within } from './sections.ts'
import type { Block } from './sections.ts'
import { jointsOf, shown } from './speaker.ts'
import type { Speaker } from './speaker.ts'

const nameOf = (key: PageKey, lang: string) => voiceIn(lang)?.pages?.names[key]

/** The title of a page in every language that has one for it. */
export const pageTitle = (key: PageKey, languages: readonly string[]): LocalText =>
  Object.fromEntries(languages.flatMap((lang) => (nameOf(key, lang) ? [[lang, nameOf(key, lang)?.[0] ?? '']] : [])))

/** The address of a page, in plain letters, in the first language of the site. */
export const pageSlug = (key: PageKey, lang: string): string => nameOf(key, lang)?.[1] ?? key

type Named = { name?: LocalText; title?: LocalText; question?: LocalText; caption?: LocalText }
type Listed = { items?: Named[]; groups?: { rows: Named[] }[]; text?: LocalText }

/** What can be read on a page, by name; else the beginning of its text. */
function contentOf(blocks: readonly Block[], lang: string): string {
  const lists = blocks.map(({ fields }) => fields as Listed)
  const names = lists
    .flatMap(({ items = [], groups = [] }) => [...items, ...groups.flatMap(({ rows }) => rows)])
    .map(({ name, title, question, caption }) => (name ?? title ?? question ?? caption)?.[lang] ?? '')
    .filter((words) => words !== '' && !words.includes('{{'))
  if (names.length > 0) return [...new Set(names)].slice(0, 5).join(jointsOf(lang).comma)
  const text = lists.map((one) => one.text?.[lang] ?? '').find((words) => words !== '' && !words.includes('{{')) ?? ''
  return within(text.split('\n')[0] ?? '', 160).replace(/[.…]+$/u, '')
}

/** What search engines show of a page: its title, what stands on it, whose it is. Other pages of the site say something else. */
export function pageDescription({ languages, key, blocks, owner }: Described): LocalText {
  return Object.fromEntries(
    languages.map((lang) => {
      const title = nameOf(key, lang)?.[0] ?? ''
      const content = contentOf(blocks, lang)
      return [lang, within(`${title}${content ? `: ${content.replace(/[.!?؟…]+$/u, '')}` : ''}. ${owner(lang)}.`, 300)]
    }),
  )
}

type Described = { languages: readonly string[]; key: PageKey; blocks: readonly Block[]; owner: (lang: string) => string }

function ownerIn(speaker: Speaker, lang: string): string {
  const [name, words] = [siteName(speaker)[lang] ?? '', calling(speaker)[lang] ?? '']
  return name === words || words === '…' ? name : `${name}${jointsOf(lang).comma}${words}`
}

/** What the front page says to search engines: whose it is and what there is. */
export function frontDescription(speaker: Speaker): LocalText {
  const { site } = speaker
  const offers = shown(site, 'offer')
    .slice(0, 5)
    .map((offer) => offer.value.name[site.lang])
    .filter(Boolean)
    .join(jointsOf(site.lang).comma)
  return Object.fromEntries(
    Object.entries(calling(speaker)).map(([lang, words]) => {
      const name = siteName(speaker)[lang] ?? ''
      const start = name === words || words === '…' ? name : `${name}: ${words}`
      return [lang, within(offers && lang === site.lang ? `${start}. ${offers}.` : `${start}.`, 300)]
    }),
  )
}

type NewPage = { speaker: Speaker; key: PageKey; blocks: readonly Block[]; taken: readonly string[] }

/** A page without its sections. */
export function pageOf({ speaker, key, blocks, taken }: NewPage): Omit<Page, 'id'> {
  const base = pageSlug(key, speaker.languages[0] ?? speaker.site.lang)
  const slug = taken.includes(base) ? `${base}-${taken.length + 1}` : base
  const { languages } = speaker
  const description = pageDescription({ languages, key, blocks, owner: (lang) => ownerIn(speaker, lang) })
  return { slug, title: pageTitle(key, speaker.languages), description, sections: [] }
}

/** What to ask when a page was asked for and the brief says nothing that could stand on it. */
export function emptyPageQuestion(key: PageKey, lang: string): Question {
  const { names, empty } = voiceIn(baseLanguage(lang))?.pages ?? {}
  return { id: `page-${key}`, field: `page:${key}`, text: (empty ?? '{0}?').replace('{0}', () => names?.[key][0] ?? key) }
}
