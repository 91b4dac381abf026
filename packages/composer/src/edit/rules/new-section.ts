import type { EditOp, Fact, LocalText, Section } from '@manara/contracts'
import { describeTypes } from '@manara/site-kit'
import { fold } from '../../parse/fold.ts'
import { plainLabels } from '../../labels/plain.ts'
import { cannot, done, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { firstOf, offersOf, typeWord } from '../places.ts'
import { bare } from '../value.ts'
import { orders } from '../verbs.ts'
import { sectionsNamed } from '../vocabulary.ts'
import { indexFor, whereTo } from './move.ts'
import { inTongue } from '../words/list.ts'
import { matterBuilders } from './matter-section.ts'
import type { Built } from './matter-section.ts'

type Label = keyof ReturnType<typeof plainLabels>

/** A plain heading in every language of the site. */
export function plainTitle(ask: Ask, label: Label): LocalText {
  return Object.fromEntries(ask.site.languages.map((lang) => [lang, plainLabels(lang)[label]]))
}

/** A section ready to be added: above the contact form unless the request names a place. */
export function sectionOp(ask: Ask, type: string, fields: Section['fields']): EditOp {
  const page = ask.site.pages[0]
  const variant = describeTypes().find((one) => one.type === type)?.variants[0]?.id ?? 'list'
  const sections = page?.sections ?? []
  const where = whereTo(
    ask.folded.text,
    sectionsNamed(ask.folded.text, ask.tongue).filter((one) => one.type !== type),
    ask.tongue,
  )
  const contact = sections.findIndex((section) => section.type === 'contact')
  const at = where ? indexFor(sections, where) : contact >= 0 ? contact : indexFor(sections, { kind: 'end' })
  return { op: 'add_section', pageId: page?.id ?? '', section: { id: ask.newId('sec'), type, variant, fields }, at }
}

type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>
const people = (ask: Ask) => ask.site.facts.flatMap((fact) => (fact.kind === 'person' ? [fact] : []))
const wordsOf = (ask: Ask, kind: 'about'): LocalText | undefined =>
  ask.site.facts.find((fact) => fact.kind === kind)?.value as LocalText | undefined
const factsOf = <K extends Fact['kind']>(ask: Ask, kind: K): FactOf<K>[] =>
  ask.site.facts.filter((fact): fact is FactOf<K> => fact.kind === kind)
const isStep = (built: Built): built is Step => 'kind' in built && typeof built.kind === 'string'

const aboutText = inTongue(
  (more) => new RegExp(String.raw`(?:saying|that says|with the text|text|يقول|بالنص|نصه|النص${more('saying')})\s*:?\s*(.+)$`, 'su'),
)

function about(ask: Ask): Built {
  const written = aboutText(ask.tongue).exec(ask.folded.text)
  const words = written?.[1] ? bare(ask.folded.original(written.index + written[0].length - written[1].length), ask.tongue) : undefined
  const text = words ? { [ask.lang]: words } : wordsOf(ask, 'about')
  return text
    ? { title: plainTitle(ask, 'about'), text }
    : question('about', reply(ask, 'What should people know about you? A few sentences in your own words are enough.'))
}

/** What each type is made of when nothing but facts may stand in it; a question where there is no fact. */
const builders: Record<string, (ask: Ask) => Built> = {
  about,
  services: (ask) => {
    const items = offersOf(ask.site)
      .slice(0, 24)
      .map(({ value }) => ({ title: value.name, ...(value.text ? { text: value.text } : {}) }))
    return items.length > 0
      ? { title: plainTitle(ask, 'services'), items }
      : question('offer', reply(ask, 'What do you offer? Name one or more things.'))
  },
  prices: (ask) => {
    const rows = offersOf(ask.site)
      .filter(({ value }) => value.price)
      .map(({ value }) => ({ name: value.name, price: value.price }))
    return rows.length > 0
      ? { title: plainTitle(ask, 'prices'), groups: [{ rows }] }
      : question('price', reply(ask, 'Which prices should stand there? For example “Haircut 25 €”.'))
  },
  gallery: (ask) => {
    const items = offersOf(ask.site)
      .slice(0, 6)
      .map(({ value }) => ({ caption: value.name }))
    return { title: plainTitle(ask, 'gallery'), items: items.length > 0 ? items : [{ caption: ask.site.name }] }
  },
  hours: (ask) =>
    factsOf(ask, 'hours').length > 0
      ? { title: plainTitle(ask, 'hours'), showMap: ask.site.facts.some((fact) => fact.kind === 'address') }
      : question('hours', reply(ask, 'When are you open?')),
  dates: (ask) => {
    const items = factsOf(ask, 'date').map(({ value }) => value)
    return items.length > 0
      ? { title: plainTitle(ask, 'dates'), items }
      : question('date', reply(ask, 'Which date, and what happens then?'))
  },
  team: (ask) => {
    const items = people(ask).map(({ value, note }) => ({ name: value, ...(note ? { role: note } : {}) }))
    return items.length > 0
      ? { title: plainTitle(ask, 'team'), items }
      : question('person', reply(ask, 'Who is on the team? Names, and what each one does.'))
  },
  testimonials: (ask) => {
    const factIds = factsOf(ask, 'testimonial').map((fact) => fact.id)
    return factIds.length > 0
      ? { title: plainTitle(ask, 'testimonials'), factIds }
      : question('testimonial', reply(ask, 'What did a customer say, and what is their name? I only print real words with their author.'))
  },
  questions: (ask) => question('question', reply(ask, 'Which question do people ask, and what do you answer?')),
  contact: (ask) => ({ title: plainTitle(ask, 'contact'), ask: [], button: plainTitle(ask, 'send') }),
}

/** How a section of a type is made; nothing for a type that is never made by asking. */
export const builderOf = (type: string): ((ask: Ask) => Built) | undefined => builders[type] ?? matterBuilders[type]

/** "Add a gallery", "add the opening hours below the prices", «أضف قسم الأسئلة». */
export function addSectionRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (!orders(text, 'add', ask.tongue)) return undefined
  const type = wantedType(ask)
  const build = type === undefined ? undefined : builderOf(type)
  return type && build ? withSection(ask, type, build) : undefined
}

/** A section of a type that is wanted without an order to add it: "we need somewhere to show photos". */
export function sectionOf(ask: Ask, type: string): Step | undefined {
  const build = builderOf(type)
  return build && withSection(ask, type, build)
}

/** "Add a section: People": a plain heading behind a colon, in the language of the message or of the site. */
function labelledType({ folded, tongue, lang }: Ask): string | undefined {
  const label = /:\s*(\S[^:.]*?)\s*[.!]?$/u.exec(folded.text)?.[1]
  if (label === undefined) return undefined
  const tables = [tongue, lang].map((one) => Object.entries(plainLabels(one)))
  return tables.flat().find(([type, words]) => type in builders && fold(words).text === label)?.[0]
}

/** The section type that is wanted, not the one it shall stand beside. */
function wantedType(ask: Ask): string | undefined {
  const { folded, tongue } = ask
  const { text } = folded
  const labelled = labelledType(ask)
  if (labelled) return labelled
  const mentions = sectionsNamed(text, tongue)
  const where = whereTo(text, mentions, tongue)
  const anchor = where && 'type' in where ? where.type : undefined
  return (mentions.find((mention) => mention.type !== anchor) ?? mentions[0])?.type
}

/** A section of a type from what is known; a question where nothing is, and a word where there is one already. */
export function withSection(ask: Ask, type: string, build: (ask: Ask) => Built): Step {
  const there = firstOf(ask.site, type)
  const word = typeWord(type, ask)
  if (there?.hidden)
    return done(
      [{ op: 'set_hidden', sectionId: there.id, hidden: false }],
      reply(ask, 'The section for {0} was there, hidden; it shows again.', word),
    )
  const built = build(ask)
  // A second about or questions section with nothing new to say helps nobody.
  if (there && !(type === 'questions' && isStep(built)))
    return cannot(reply(ask, 'There is already a section for {0}.', word), [
      reply(ask, 'Move {0} up', word),
      reply(ask, 'Another look for {0}', word),
    ])
  if (isStep(built)) return built
  const op = sectionOp(ask, type, built)
  return done([op], reply(ask, 'There is a section for {0} now.', word))
}
