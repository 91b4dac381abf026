import type { Fact, Lang, LocalText, Page, Question, Section, SiteDescription } from '@manara/contracts'
import type { Understanding } from '../reading/understanding.ts'
import { choose } from './chance.ts'
import { hero } from './hero.ts'
import { matterIn } from './matter.ts'
import type { Matter } from './matter.ts'
import { matterMiddle, withMatter } from './matter-sections.ts'
import { calling, contact, footer, header, middle, refusesSection, siteName, within } from './sections.ts'
import type { Block } from './sections.ts'
import { jointsOf, shown, speakerFor } from './speaker.ts'
import type { Speaker } from './speaker.ts'
import { themeFor } from './theme.ts'

export type ComposeOptions = {
  /** Any whole number from 0; the same brief and seed give the same site. */
  seed: number
  /** Makes an id with a prefix: `newId('sec')` gives `sec_` and letters or digits. */
  newId: (prefix: string) => string
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

function described(speaker: Speaker): LocalText {
  const { site } = speaker
  const offers = shown(site, 'offer')
    .slice(0, 5)
    .map((offer) => offer.value.name[site.lang])
    .filter(Boolean)
    .join(jointsOf(site.lang).comma)
  const facts = Object.fromEntries(
    Object.entries(calling(speaker)).map(([lang, words]) => {
      const name = siteName(speaker)[lang] ?? ''
      const start = name === words || words === '…' ? name : `${name}: ${words}`
      return [lang, within(offers && lang === site.lang ? `${start}. ${offers}.` : `${start}.`, 300)]
    }),
  )
  return facts
}

function pageOf(speaker: Speaker, id: string): Page {
  return { id, slug: '', title: siteName(speaker), description: described(speaker), sections: [] }
}

const made = (speaker: Speaker, type: string, { matter, sentences }: { matter: Matter; sentences: readonly string[] }): Block | undefined =>
  middle[type]?.(speaker, sentences) ?? matterMiddle[type]?.(speaker, matter)

/** Whether there is more to say about the business than numbers. */
const tells = ({ site }: Speaker): boolean =>
  site.leftovers.length > 0 ||
  shown(site, 'credential').length > 0 ||
  shown(site, 'custom').some((fact) => !/\d/.test(fact.value[site.lang] ?? ''))

function typesIn(speaker: Speaker, matter: Matter): string[] {
  const order = withMatter(choose(speaker.trade.orders, speaker.seed, 'order'), speaker.seed)
  const sentences = speaker.site.leftovers
  const all = order.filter((type) => !refusesSection(speaker, type) && made(speaker, type, { matter, sentences }) !== undefined)
  // A card holds the prices already, and figures the few numbers an empty text about the business would repeat.
  const spare = [...(all.includes('menu') ? ['prices'] : []), ...(all.includes('figures') && !tells(speaker) ? ['about'] : [])]
  return all.filter((type) => !spare.includes(type))
}

function* blocksOf(speaker: Speaker, matter: Matter): Generator<Block> {
  const types = typesIn(speaker, matter)
  yield header(speaker)
  const first = hero(speaker, types)
  yield first.block
  const sentences = first.spent ? speaker.site.leftovers.slice(1) : speaker.site.leftovers
  for (const type of types) {
    const block = made(speaker, type, { matter, sentences })
    if (block) yield block
  }
  if (!refusesSection(speaker, 'contact')) yield contact(speaker)
  yield footer(speaker)
}

/**
 * Composes a site of one page, section by section, so that each can be stored and shown as soon as it is there.
 * Every visible word is the owner's, a fact, or a line that is true of any business of the trade.
 */
export function* composeSite(understanding: Understanding, { seed, newId, languages }: ComposeOptions): Generator<ComposedPart> {
  const matter = matterIn(understanding)
  const speaker = speakerFor({ ...understanding, leftovers: matter.rest }, languagesOf(understanding, languages), seed)
  const page = pageOf(speaker, newId('pag'))
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
      pages: [page],
    },
  }
  for (const block of blocksOf(speaker, matter)) yield { kind: 'section', pageId: page.id, section: { id: newId('sec'), ...block } }
  yield { kind: 'questions', questions: understanding.questions }
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
