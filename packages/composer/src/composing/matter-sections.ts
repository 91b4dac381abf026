import type { Fact } from '@manara/contracts'
import { choose } from './chance.ts'
import type { Matter } from './matter.ts'
import { askLines, matterTitles } from './matter-titles.ts'
import { pageTitle } from './page-words.ts'
import { block, refusesSection, shorten, within } from './sections.ts'
import type { Block } from './sections.ts'
import { everywhere, inEach, own, say, shown, showsPrices } from './speaker.ts'
import type { Speaker } from './speaker.ts'

type Maker = (speaker: Speaker, matter: Matter) => Block | undefined
type Title = keyof typeof matterTitles

const titled = (speaker: Speaker, key: Title) => ({ title: say(speaker, matterTitles[key], key) })
/** A heading of ours must be there in each language of the site. */
const isVoiced = (speaker: Speaker, key: Title): boolean => inEach(speaker, matterTitles[key])

/** A title of at most 80 signs; what is longer ends at a comma and goes on beneath. */
function parted(words: string): { head: string; more?: string } {
  if (words.length <= 80) return { head: words }
  const comma = words.slice(0, 80).lastIndexOf(',')
  const at = comma > 20 ? comma : words.slice(0, 78).lastIndexOf(' ')
  return { head: words.slice(0, at), more: words.slice(at).replace(/^[,\s]+/u, '') }
}

const steps: Maker = (speaker, { steps: all }) => {
  if (all.length < 3 || !isVoiced(speaker, 'steps')) return undefined
  const items = all.map((words) => {
    const { head, more } = parted(words)
    return { title: own(speaker, head), ...(more ? { text: own(speaker, more) } : {}) }
  })
  return block(speaker, 'steps', { variants: ['path', 'stairs', 'roll'], fields: { ...titled(speaker, 'steps'), items } })
}

const timeline: Maker = (speaker, { moments }) => {
  if (moments.length < 3 || !isVoiced(speaker, 'timeline')) return undefined
  const items = moments.slice(0, 24).map(({ year, words }) => {
    const { head, more } = parted(words)
    return { when: everywhere(speaker, year), title: own(speaker, head), ...(more ? { text: own(speaker, more) } : {}) }
  })
  return block(speaker, 'timeline', { variants: ['axis', 'ruler', 'years'], fields: { ...titled(speaker, 'timeline'), items } })
}

const statement: Maker = (speaker, { motto }) =>
  motto === undefined
    ? undefined
    : block(speaker, 'statement', { variants: ['full', 'stairs', 'banded'], fields: { text: own(speaker, within(motto, 160)) } })

const hasNumber = (fact: Fact, lang: string): boolean => {
  const words = (fact.value as Record<string, unknown>)[lang]
  return typeof words === 'string' && words.length <= 40 && /^\D{0,12}\d/.test(words)
}

/** Since when, how many: numbers of the owner, each by its fact. */
const figures: Maker = (speaker) => {
  const { site } = speaker
  const all = [...shown(site, 'founded'), ...shown(site, 'custom')].filter((fact) => hasNumber(fact, site.lang)).slice(0, 6)
  if (all.length === 0 || !isVoiced(speaker, 'figures')) return undefined
  // One number alone wants to be large, and needs no heading.
  const isOne = all.length === 1
  const items = all.map(({ id }) => ({ factId: id }))
  return block(speaker, 'figures', {
    variants: isOne ? ['tower'] : ['row', 'tower', 'plates'],
    fields: { ...(isOne ? {} : titled(speaker, 'figures')), items },
  })
}

const places: Maker = (speaker) => {
  const all = shown(speaker.site, 'address')
  if (all.length < 2 || !isVoiced(speaker, 'places')) return undefined
  const items = all.slice(0, 12).map(({ id }) => ({ address: everywhere(speaker, `{{${id}}}`) }))
  return block(speaker, 'places', { variants: ['maps', 'plates', 'sheet'], fields: { ...titled(speaker, 'places'), items } })
}

const kitchens = new Set(['restaurant', 'cafe'])

/** Where one eats, three prices or more make a card instead of a price list. */
const menu: Maker = (speaker) => {
  const { site, trade } = speaker
  const priced = shown(site, 'offer').filter((offer) => offer.value.price)
  if (!kitchens.has(site.trade) || priced.length < 3 || !showsPrices(site) || refusesSection(speaker, 'prices')) return undefined
  const rows = priced
    .slice(0, 40)
    .map(({ value }) => ({ name: shorten(value.name, 100), ...(value.text ? { text: shorten(value.text, 200) } : {}), price: value.price }))
  return block(speaker, 'menu', {
    variants: ['paper', 'board', 'courses'],
    fields: { title: say(speaker, trade.voice.prices, 'prices'), groups: [{ rows }] },
  })
}

const wants = (speaker: Speaker, type: string): boolean => speaker.site.wishes.sections?.includes(type) === true

const booking: Maker = (speaker) => {
  if (!wants(speaker, 'booking') || !isVoiced(speaker, 'booking')) return undefined
  const askPeople = ['restaurant', 'cafe', 'hotel', 'event'].includes(speaker.site.trade)
  const fields = { ...titled(speaker, 'booking'), askPeople, button: say(speaker, askLines, 'ask') }
  return block(speaker, 'booking', { variants: ['leaf', 'counter', 'beside'], fields })
}

const newsletter: Maker = (speaker) =>
  wants(speaker, 'newsletter') && isVoiced(speaker, 'newsletter')
    ? block(speaker, 'newsletter', { variants: ['band', 'envelope', 'line'], fields: titled(speaker, 'newsletter') })
    : undefined

/** Names of places to listen and follow, by host; any other link goes by its host. */
const hosts: readonly [part: string, name: string][] = [
  ['spotify.', 'Spotify'],
  ['bandcamp.', 'Bandcamp'],
  ['soundcloud.', 'SoundCloud'],
  ['youtube.', 'YouTube'],
  ['music.apple.', 'Apple Music'],
  ['podcasts.apple.', 'Apple Podcasts'],
  ['deezer.', 'Deezer'],
  ['tidal.', 'Tidal'],
  ['instagram.', 'Instagram'],
  ['facebook.', 'Facebook'],
  ['tiktok.', 'TikTok'],
]

function linkOf(address: string): { name: string; to: string } | undefined {
  const to = /^https?:/iu.test(address) ? address.replace(/^http:/iu, 'https:') : `https://${address}`
  const host = /^https:\/\/(?:www\.)?([^/\s]+\.[^/\s]+)/iu.exec(to)?.[1]
  return host ? { name: hosts.find(([part]) => `${host}.`.includes(part))?.[1] ?? host, to } : undefined
}

/** Those the owner works with, by the names the brief gives. */
function named(speaker: Speaker): Block | undefined {
  const names = speaker.site.partners ?? []
  if (names.length === 0 || !isVoiced(speaker, 'partners')) return undefined
  const items = names.map((name) => ({ name: everywhere(speaker, shortened(name)) }))
  return block(speaker, 'partners', { variants: ['wall', 'index', 'run'], fields: { ...titled(speaker, 'partners'), items } })
}

/** A page to listen shows where: the links of the brief, each by its name. Any other shows whom one works with. */
const partners: Maker = (speaker) => listening(speaker) ?? named(speaker)

function listening(speaker: Speaker): Block | undefined {
  if (!speaker.site.wishes.pages?.named.includes('listen')) return undefined
  const facts = [...shown(speaker.site, 'website'), ...shown(speaker.site, 'social')]
  const links = facts.flatMap((fact) => linkOf(fact.value[speaker.site.lang] ?? '') ?? [])
  if (links.length === 0) return undefined
  const items = links.slice(0, 12).map(({ name, to }) => ({ name: everywhere(speaker, shortened(name)), to }))
  return block(speaker, 'partners', {
    variants: ['wall', 'index', 'run'],
    fields: { title: pageTitle('listen', speaker.languages), items },
  })
}
const shortened = (name: string): string => name.slice(0, 60)

/** Sections that only stand where the brief gives the matter for them, by type. */
export const matterMiddle: Readonly<Record<string, Maker>> = {
  steps,
  timeline,
  statement,
  figures,
  places,
  menu,
  booking,
  newsletter,
  partners,
}

/** Where such a section goes among the others, by seed: behind one of those named, else near the end. */
const behind: Readonly<Record<string, readonly (readonly string[])[]>> = {
  statement: [['services', 'prices'], ['about']],
  figures: [['services', 'prices'], ['about']],
  steps: [['services'], ['prices', 'menu', 'services']],
  timeline: [['about']],
  menu: [['prices']],
  places: [['hours'], ['prices', 'menu', 'services']],
  booking: [['menu', 'prices'], ['hours']],
  newsletter: [['questions']],
  partners: [['dates', 'about']],
}

/** The order of the middle with these types in it. Each stands behind the first of its neighbours that is in the order, else last. */
export function withMatter(order: readonly string[], seed: number): string[] {
  const all = [...order]
  for (const type of ['menu', 'statement', 'figures', 'steps', 'timeline', 'places', 'booking', 'newsletter', 'partners']) {
    if (all.includes(type)) continue
    const neighbours = choose(behind[type] ?? [[]], seed, `behind:${type}`)
    const at = Math.max(...neighbours.map((one) => all.indexOf(one)), -1)
    all.splice(at < 0 ? all.length : at + 1, 0, type)
  }
  return all
}
