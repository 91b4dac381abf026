import type { Fact, Lang, LocalText, Page, Question, Section, SiteDescription } from '@manara/contracts'
import type { Understanding } from '../reading/understanding.ts'
import { holdingOf, templateFor } from '../templates/choose-template.ts'
import type { SiteTemplate } from '../templates/template.ts'
import { hero } from './hero.ts'
import { matterIn } from './matter.ts'
import type { Matter } from './matter.ts'
import { matterMiddle, withMatter } from './matter-sections.ts'
import { callBlock, tasteBlock } from './page-ends.ts'
import { layOut } from './page-plan.ts'
import { emptyPageQuestion, frontDescription, pageOf } from './page-words.ts'
import { contact, footer, header, middle, refusesSection, siteName } from './sections.ts'
import type { Block } from './sections.ts'
import { shown, speakerFor } from './speaker.ts'
import type { Speaker } from './speaker.ts'
import { themeFor } from './theme.ts'

type NewId = (prefix: string) => string

export type ComposeOptions = {
  /** Any whole number from 0; the same brief and seed give the same site. */
  seed: number
  /** Makes an id with a prefix: `newId('sec')` gives `sec_` and letters or digits. */
  newId: NewId
  /** Languages of the site, first is the default. Absent: the language of the brief, then those wished for. */
  languages?: readonly Lang[]
}

/** What composing gives, piece by piece: the site without sections, each section of its page, the questions. */
export type ComposedPart =
  | { kind: 'site'; site: SiteDescription }
  | { kind: 'section'; pageId: string; section: Section }
  | { kind: 'questions'; questions: Question[] }

/** Names and places carry over to every language: they are not translated. */
function carried(fact: Fact, languages: readonly Lang[], home: Lang): Fact {
  const kinds: readonly Fact['kind'][] = [
    'name',
    'phone',
    'whatsapp',
    'email',
    'website',
    'social',
    'address',
    'area',
    'city',
    'person',
    'founded',
  ]
  if (!kinds.includes(fact.kind)) return fact
  const value = fact.value as LocalText
  const words = value[home] ?? Object.values(value)[0] ?? ''
  return { ...fact, value: Object.fromEntries(languages.map((lang) => [lang, value[lang] ?? words])) } as Fact
}

function languagesOf(understanding: Understanding, wanted: readonly Lang[] | undefined): Lang[] {
  const all = wanted && wanted.length > 0 ? [...wanted] : [understanding.lang, ...(understanding.wishes.languages ?? [])]
  return [...new Set(all)].slice(0, 12)
}

const made = (
  speaker: Speaker,
  type: string,
  { matter, sentences }: { matter: Matter; sentences: readonly string[] },
): Block | undefined =>
  type === 'contact' ? contact(speaker) : (middle[type]?.(speaker, sentences) ?? matterMiddle[type]?.(speaker, matter))

/** Whether there is more to say about the business than numbers. */
const tells = ({ site }: Speaker): boolean =>
  site.leftovers.length > 0 ||
  shown(site, 'credential').length > 0 ||
  shown(site, 'custom').some((fact) => !/\d/.test(fact.value[site.lang] ?? ''))

/** The types of the middle that have something to show, in the order of the template; what it does not name comes last, the form behind all. */
function typesIn(speaker: Speaker, matter: Matter, template: SiteTemplate): string[] {
  const named = withMatter(template.order, speaker.seed)
  const unnamed = [...Object.keys({ ...middle, ...matterMiddle }), 'contact'].filter((type) => !named.includes(type))
  const order = [...named, ...unnamed]
  const sentences = speaker.site.leftovers
  const all = order.filter((type) => !refusesSection(speaker, type) && made(speaker, type, { matter, sentences }) !== undefined)
  // A card holds the prices already, and figures the few numbers an empty text about the business would repeat.
  const spare = [...(all.includes('menu') ? ['prices'] : []), ...(all.includes('figures') && !tells(speaker) ? ['about'] : [])]
  return all.filter((type) => !spare.includes(type))
}

type Planned = { page: Page; blocks: Block[] }

/** Every page with its sections; header and footer stand on the front page and go with all of them. */
function planned(speaker: Speaker, { matter, template, newId }: { matter: Matter; template: SiteTemplate; newId: NewId }) {
  const types = typesIn(speaker, matter, template)
  const first = hero(speaker, types)
  const sentences = first.spent ? speaker.site.leftovers.slice(1) : speaker.site.leftovers
  const blocks = types.flatMap((type) => made(speaker, type, { matter, sentences }) ?? [])
  const { front, pages, empty } = layOut({ speaker, template, middle: blocks })
  const home = { id: newId('pag'), slug: '', title: siteName(speaker), description: frontDescription(speaker), sections: [] }
  const all: Planned[] = [
    {
      page: home,
      blocks: [
        header(speaker, pages.length > 0 ? pages.length : front.length),
        first.block,
        ...frontBlocks(speaker, front, pages.length > 0),
        footer(speaker),
      ],
    },
  ]
  for (const { key, blocks: own } of pages) {
    const page = pageOf({ speaker, key, blocks: own, taken: all.map((one) => one.page.slug) })
    all.push({ page: { id: newId('pag'), ...page }, blocks: ended(speaker, own) })
  }
  return { pages: all, questions: empty.map((key) => emptyPageQuestion(key, speaker.site.lang)) }
}

const ended = (speaker: Speaker, blocks: readonly Block[]): Block[] => {
  const end = blocks.some(({ type }) => type === 'contact') ? undefined : callBlock(speaker)
  return [...blocks, ...(end ? [end] : [])]
}

/** With other pages beside it a front page still shows what it is about. */
function frontBlocks(speaker: Speaker, blocks: readonly Block[], hasMore: boolean): Block[] {
  if (!hasMore) return [...blocks]
  const isBare = !blocks.some(({ type }) => ['services', 'prices', 'menu', 'features'].includes(type))
  const taste = isBare ? tasteBlock(speaker) : undefined
  return ended(speaker, [...(taste ? [taste] : []), ...blocks])
}

/**
 * Composes a site, section by section and the front page first, so that each can be stored and shown as soon as it is there.
 * Every visible word is the owner's, a fact, or a line that is true of any business of the trade.
 */
export function* composeSite(understanding: Understanding, { seed, newId, languages }: ComposeOptions): Generator<ComposedPart> {
  const matter = matterIn(understanding)
  const template = templateFor(understanding, holdingOf(understanding, matter), seed)
  const speaker = speakerFor({ ...understanding, leftovers: matter.rest }, languagesOf(understanding, languages), {
    seed,
    looks: template.looks,
  })
  const { pages, questions } = planned(speaker, { matter, template, newId })
  yield {
    kind: 'site',
    site: {
      format: 1,
      name: siteName(speaker),
      trade: understanding.trade,
      languages: [...speaker.languages],
      theme: themeFor(understanding, seed),
      facts: understanding.facts.map((fact) => carried(fact, speaker.languages, understanding.lang)),
      refusals: understanding.refusals,
      pages: pages.map(({ page }) => page),
    },
  }
  for (const { page, blocks } of pages)
    for (const block of blocks) yield { kind: 'section', pageId: page.id, section: { id: newId('sec'), ...block } }
  yield { kind: 'questions', questions: [...understanding.questions, ...questions].slice(0, 5) }
}

/** The same as `composeSite`, all at once. */
export function composeWhole(understanding: Understanding, options: ComposeOptions): { site: SiteDescription; questions: Question[] } {
  let site: SiteDescription | undefined
  const questions: Question[] = []
  for (const part of composeSite(understanding, options)) {
    if (part.kind === 'site') site = { ...part.site, pages: part.site.pages.map((page) => ({ ...page, sections: [] })) }
    else if (part.kind === 'section') site?.pages.find((page) => page.id === part.pageId)?.sections.push(part.section)
    else questions.push(...part.questions)
  }
  if (!site) throw new Error('composing gave no site')
  return { site, questions }
}
