import { baseLanguage } from '@manara/contracts'
import type { FactKind, LocalText, Section } from '@manara/contracts'
import { choose } from './chance.ts'
import { both, everywhere, inEach, jointsOf, own, say, shown, showsPrices } from './speaker.ts'
import type { Speaker } from './speaker.ts'
import type { Words } from '../voices/list.ts'
import { asked, sendLines, small, speaksAlone, titles } from './words.ts'

/** A section without its id. */
export type Block = { type: string; variant: string; fields: Section['fields'] }

export const block = (
  speaker: Speaker,
  type: string,
  { variants, fields }: { variants: readonly string[]; fields: Section['fields'] },
): Block => ({ type, variant: choose(favoured(speaker, type, variants), speaker.seed, `variant:${type}`), fields })

/** Looks the template prefers weigh twice as much as those that fit as well. */
export function favoured({ looks }: Speaker, type: string, variants: readonly string[]): readonly string[] {
  const liked = variants.filter((variant) => looks[type]?.includes(variant))
  return [...variants, ...liked]
}

/** Longer texts end at a word, so that no field breaks its limit. */
export const within = (words: string, max: number): string =>
  words.length <= max ? words : `${words.slice(0, max - 1).replace(/\s+\S*$/u, '')}…`

const textFact = (speaker: Speaker, words: LocalText): LocalText =>
  Object.fromEntries(Object.entries(words).map(([lang, text]) => [lang, text]))

/** Offers with a price make a price list, the others are services; few of either stay together. */
function sorted(speaker: Speaker) {
  const offers = shown(speaker.site, 'offer')
  const priced = showsPrices(speaker.site) && !refusesSection(speaker, 'prices') ? offers.filter((offer) => offer.value.price) : []
  const isList = priced.length > 0
  const rest = offers.filter((offer) => !priced.includes(offer))
  return { priced: isList ? priced : [], rest }
}

export const refusesSection = (speaker: Speaker, type: string): boolean =>
  speaker.site.refusals.some((refusal) => refusal.what === 'section' && refusal.value === type)

function services(speaker: Speaker): Block | undefined {
  const { rest } = sorted(speaker)
  if (rest.length === 0) return undefined
  const items = rest
    .slice(0, 24)
    .map(({ value }) => ({ title: shorten(value.name, 80), ...(value.text ? { text: shorten(value.text, 300) } : {}) }))
  return block(speaker, 'services', {
    variants: servicesLooks(items),
    fields: { title: say(speaker, speaker.trade.voice.services, 'services'), items },
  })
}

/** Numbers on steps and folded lines need few things with words to say; a long list is an index. */
function servicesLooks(items: readonly { text?: LocalText }[]): string[] {
  if (items.length > 6) return ['rows', 'index']
  const allSpeak = items.length > 1 && items.every((item) => item.text !== undefined)
  return ['cards', 'rows', 'index', ...(items.length > 1 ? ['steps'] : []), ...(allSpeak ? ['folds'] : [])]
}

export const shorten = (text: LocalText, max: number): LocalText =>
  Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, within(words, max)]))

function prices(speaker: Speaker): Block | undefined {
  const { priced } = sorted(speaker)
  if (priced.length === 0) return undefined
  const rows = priced
    .slice(0, 60)
    .map(({ value }) => ({ name: shorten(value.name, 100), ...(value.text ? { text: shorten(value.text, 200) } : {}), price: value.price }))
  return block(speaker, 'prices', {
    variants: rows.length <= 6 ? ['table', 'menu', 'leaders', 'figures'] : ['table', 'menu', 'leaders'],
    fields: { title: say(speaker, speaker.trade.voice.prices, 'prices'), groups: [{ rows }] },
  })
}

function hours(speaker: Speaker): Block | undefined {
  const [said] = shown(speaker.site, 'hours')
  if (!said) return undefined
  const showMap = shown(speaker.site, 'address').length > 0 && !refusesSection(speaker, 'map')
  return block(speaker, 'hours', {
    variants: said.value.spans.length < 4 ? ['table', 'week', 'bars', 'large'] : ['table', 'week', 'bars'],
    fields: { title: say(speaker, { ...titles.hours, ...speaker.trade.voice.hours }, 'hours'), showMap },
  })
}

function about(speaker: Speaker, sentences: readonly string[]): Block | undefined {
  const people = [
    ...shown(speaker.site, 'founded').map((fact) => fact.source.quote ?? ''),
    ...[...shown(speaker.site, 'credential'), ...shown(speaker.site, 'custom')].map((fact) => fact.value[speaker.site.lang] ?? ''),
  ].filter((words) => words !== '' && !sentences.some((sentence) => sentence.includes(words)))
  const all = [...sentences, ...people.map((words) => `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`)]
  if (all.length === 0) return undefined
  const lines = speaksAlone(speaker.site.leftovers, speaker.site.lang) ? titles.aboutOne : titles.about
  return block(speaker, 'about', {
    variants: all.length > 3 ? ['split', 'letter', 'scene', 'read'] : ['split', 'letter', 'scene'],
    fields: { title: say(speaker, lines, 'about'), text: own(speaker, within(paragraphs(all), 1500)) },
  })
}

/** Two or three sentences to a paragraph. */
function paragraphs(sentences: readonly string[]): string {
  const parts: string[] = []
  for (let index = 0; index < sentences.length; index += 3) parts.push(sentences.slice(index, index + 3).join(' '))
  return parts.join('\n\n')
}

function gallery(speaker: Speaker): Block | undefined {
  if (!speaker.site.wishes.sections?.includes('gallery')) return undefined
  const offers = shown(speaker.site, 'offer').slice(0, 6)
  const items = offers.length > 0 ? offers.map(({ value }) => ({ caption: shorten(value.name, 120) })) : [{ caption: siteName(speaker) }]
  return block(speaker, 'gallery', {
    variants: items.length > 2 ? ['grid', 'strip', 'mosaic'] : ['grid', 'strip'],
    fields: { title: say(speaker, titles.gallery, 'gallery'), items },
  })
}

function dates(speaker: Speaker): Block | undefined {
  const items = shown(speaker.site, 'date')
    .slice(0, 40)
    .map(({ value }) => ({
      date: value.date,
      ...(value.time ? { time: value.time } : {}),
      title: shorten(value.title, 120),
      ...(value.place ? { place: shorten(value.place, 120) } : {}),
    }))
  return items.length === 0
    ? undefined
    : block(speaker, 'dates', {
        variants: ['list', 'calendar', 'tickets', 'next'],
        fields: { title: say(speaker, titles.dates, 'dates'), items },
      })
}

function team(speaker: Speaker): Block | undefined {
  const items = shown(speaker.site, 'person')
    .slice(0, 24)
    .map(({ value, note }) => ({ name: shorten(value, 80), ...(note ? { role: shorten(note, 80) } : {}) }))
  return items.length === 0
    ? undefined
    : block(speaker, 'team', {
        variants: ['portraits', 'list', 'seals', 'lead'],
        fields: { title: say(speaker, titles.team, 'team'), items },
      })
}

function testimonials(speaker: Speaker): Block | undefined {
  const factIds = shown(speaker.site, 'testimonial')
    .slice(0, 12)
    .map((fact) => fact.id)
  if (factIds.length === 0) return undefined
  return block(speaker, 'testimonials', {
    variants: factIds.length === 1 ? ['spotlight', 'sign'] : ['quotes', 'spotlight', 'sign', 'notes'],
    fields: { title: say(speaker, titles.testimonials, 'testimonials'), factIds },
  })
}

/** Questions the facts answer; only when the owner asked for such a section. */
function questions(speaker: Speaker): Block | undefined {
  if (!speaker.site.wishes.sections?.includes('questions') || !inEach(speaker, asked.hours)) return undefined
  const has = (...kinds: FactKind[]) => kinds.some((kind) => shown(speaker.site, kind).length > 0)
  const item = (words: Words, answer: string) => ({ question: both(speaker, words), answer: everywhere(speaker, answer) })
  const items = [
    ...(has('hours') ? [item(asked.hours, '{{hours}}')] : []),
    ...(has('address') ? [item(asked.place, '{{address}}')] : []),
    ...costs(speaker).map(({ words, id }) => item(words, `{{${id}}}`)),
    ...(has('phone', 'whatsapp', 'email') ? [item(asked.reach, '{{phone}}\n{{whatsapp}}\n{{email}}')] : []),
  ]
  return items.length === 0
    ? undefined
    : block(speaker, 'questions', {
        variants: items.length > 3 ? ['list', 'columns', 'index', 'talk'] : ['list', 'columns', 'talk'],
        fields: { title: say(speaker, titles.questions, 'questions'), items },
      })
}

/** "What does a haircut cost?" for the first priced offers that have a name in every language. */
function costs(speaker: Speaker): { words: Words; id: string }[] {
  return sorted(speaker)
    .priced.filter(({ value }) => speaker.languages.every((lang) => value.name[lang]))
    .slice(0, 3)
    .map(({ id, value }) => ({ id, words: costWords(speaker, value.name) }))
}

const costWords = (speaker: Speaker, name: LocalText): Words =>
  Object.fromEntries(
    speaker.languages.map((lang) => [baseLanguage(lang), asked.cost[baseLanguage(lang)]?.replace('{0}', () => name[lang] ?? '')]),
  )

/** The form: always there, because a lead without a way in is none. */
export function contact(speaker: Speaker): Block {
  const { voice } = speaker.trade
  const ask = voice.ask.map(({ key, label, kind, choices, required }) => ({
    key,
    kind,
    required: required ?? false,
    label: both(speaker, label, 'topic'),
    ...(choices ? { choices: choices.map((choice) => both(speaker, choice)) } : {}),
  }))
  const isVoiced = inEach(speaker, voice.invite)
  const text = say(speaker, voice.invite, 'invite')
  return block(speaker, 'contact', {
    variants: ['split', 'card', 'sheet', 'art'],
    fields: {
      title: say(speaker, voice.contact, 'contact'),
      ...(isVoiced ? { text } : {}),
      ask: isVoiced ? ask : [],
      button: say(speaker, { ...sendLines, ...voice.send }, 'send'),
      ...(isVoiced ? { thanks: both(speaker, small.thanks) } : {}),
    },
  })
}

/** A centred header has room for four entries; a longer menu gets another one. */
export const header = (speaker: Speaker, entries: number): Block =>
  block(speaker, 'header', {
    variants: entries > 4 ? ['bar', 'masthead', 'rail'] : ['bar', 'centred', 'bar', 'masthead', 'centred', 'rail'],
    fields: { name: shorten(siteName(speaker), 60), ...headerAction(speaker) },
  })
export const footer = (speaker: Speaker): Block =>
  block(speaker, 'footer', { variants: ['columns', 'signoff', 'directory', 'line'], fields: {} })

function headerAction(speaker: Speaker) {
  if (refusesSection(speaker, 'contact')) return {}
  return { action: { label: say(speaker, speaker.trade.voice.action, 'action'), to: '#contact' } }
}

/** The name; without one the trade and the town stand for it, as the owner would be asked for. */
export function siteName(speaker: Speaker): LocalText {
  const name = speaker.site.facts.find((fact) => fact.kind === 'name')
  if (name?.kind === 'name') return { ...everywhere(speaker, name.value[speaker.site.lang] ?? ''), ...textFact(speaker, name.value) }
  return calling(speaker)
}

/** "Bakery in Graz": the owner's words for the trade, else its plain name, with the town when it is known. */
export function calling(speaker: Speaker): LocalText {
  const city = shown(speaker.site, 'city')[0]?.value
  return Object.fromEntries(
    speaker.languages.map((lang) => {
      const label = tradeLabel(speaker, lang)
      const town = city?.[lang] ?? city?.[speaker.site.lang] ?? ''
      if (label === '') return [lang, town || siteWord(speaker)]
      return [lang, town === '' ? label : `${label}${jointsOf(lang).town}${town}`]
    }),
  )
}

function tradeLabel({ site, trade }: Speaker, lang: string): string {
  const phrase = shown(site, 'trade')[0]?.value[lang]
  if (phrase) return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1)
  return trade.label[baseLanguage(lang)] ?? ''
}

/** When nothing at all is known: the owner's first words. */
const siteWord = (speaker: Speaker): string => {
  const offer = shown(speaker.site, 'offer')[0]?.value.name[speaker.site.lang]
  return offer ?? (within(speaker.site.leftovers[0]?.replace(/[.!?؟]$/u, '') ?? '', 60) || '…')
}

/** The middle of the page, by type; nothing where there is nothing to say. */
export const middle: Record<string, (speaker: Speaker, sentences: readonly string[]) => Block | undefined> = {
  services,
  prices,
  hours,
  about,
  gallery,
  dates,
  team,
  testimonials,
  questions,
}
