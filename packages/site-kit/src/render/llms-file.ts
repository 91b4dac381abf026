import type { Lang, Page, SiteDescription } from '@manara/contracts'
import { factsOf, isTextFact } from '../facts.ts'
import { createVoice } from '../text.ts'
import { absolute, folderOf } from './paths.ts'
import { shownSections } from './sections-of.ts'
import type { SiteFile } from './types.ts'

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** Square brackets and angles would end a link or begin markup. */
const inLink = (text: string): string => plain(text).replace(/[[\]<>]/g, '')

/**
 * `llms.txt`: what the site is and where to read on, for language models, in its first language. Only facts that were given,
 * confirmed and not refused; addresses are absolute where the address of the site is known.
 */
export function llmsTxt(site: SiteDescription, complete: readonly Lang[], baseUrl: string | undefined): SiteFile {
  const lang = complete[0] ?? site.languages[0] ?? 'en'
  const facts = factsOf(site)
  const voice = createVoice(facts, lang, lang)
  const at = (page: Page, tongue: Lang) => {
    const folder = folderOf(site, page, tongue)
    return baseUrl === undefined ? `/${folder}` : absolute(baseUrl, folder)
  }
  const front = site.pages.find((page) => page.slug === '') ?? site.pages[0]
  const summary = front ? plain(voice.plain(front.description)) : ''
  const pages = site.pages.map((page) => {
    const heads = shownSections(site, page)
      .map(({ section }) => plain(voice.plain((section.fields as { title?: Record<string, string> }).title)))
      .filter((title) => title !== '')
    return `- [${inLink(voice.plain(page.title) || voice.plain(site.name))}](${at(page, lang)})${heads.length > 0 ? `: ${heads.join('; ')}` : ''}`
  })
  const known = (['address', 'city', 'phone', 'email', 'whatsapp'] as const).flatMap((kind) =>
    facts
      .listOf(kind)
      .filter((fact) => fact.confirmed && isTextFact(fact))
      .map((fact) => `- ${kind}: ${plain(voice.factText(fact))}`),
  )
  const tongues = front ? complete.slice(1).map((other) => `- [${other}](${at(front, other)})`) : []
  const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [])
  const lines = [`# ${plain(voice.plain(site.name))}`, '', ...(summary ? [`> ${summary}`, ''] : [])]
  const body = [...lines, ...part('Pages', pages), ...part('Contact', known), ...part('Languages', tongues)].join('\n')
  return { path: 'llms.txt', type: 'text/plain; charset=utf-8', body }
}
