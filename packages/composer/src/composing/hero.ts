import type { Fact, LocalText } from '@manara/contracts'
import { dialText } from '../parse/phone.ts'
import { choose, draw } from './chance.ts'
import { calling, favoured, refusesSection, within } from './sections.ts'
import type { Block } from './sections.ts'
import { both, everywhere, jointsOf, own, say, shown } from './speaker.ts'
import type { Speaker } from './speaker.ts'
import { seeLines, small } from './words.ts'

type Link = { label: LocalText; to: string }

/** The first view. `spent` says that the owner's first sentence stands here and need not stand again. */
export function hero(speaker: Speaker, types: readonly string[]): { block: Block; spent: boolean } {
  const { text, spent } = heroText(speaker)
  const links = heroLinks(speaker, types)
  const title = headline(speaker)
  const fields = {
    ...(hasTrade(speaker) ? { eyebrow: shortened(calling(speaker), 80) } : {}),
    title: withName(speaker, title),
    ...(text ? { text } : {}),
    ...(links[0] ? { primary: links[0] } : {}),
    ...(links[1] ? { secondary: links[1] } : {}),
  }
  return {
    block: {
      type: 'hero',
      variant: choose(favoured(speaker, 'hero', heroLooks(speaker, fields.title)), speaker.seed, 'variant:hero'),
      fields,
    },
    spent,
  }
}

/** A trade has headings of its own; where none is known, a bare "Ask us" heads the site only when neither name, offer nor town is. */
function headline(speaker: Speaker): LocalText {
  const { headlines } = speaker.trade.voice
  const any = say(speaker, headlines, 'headline')
  if (speaker.trade.id !== 'general') return any
  const telling = Object.fromEntries(Object.entries(headlines).map(([lang, lines]) => [lang, lines?.filter((line) => line.includes('{'))]))
  return { ...any, ...say(speaker, telling, 'headline') }
}

/** Around the art most often; words as the picture and the arch want short words, the board something to print. */
function heroLooks(speaker: Speaker, title: LocalText): string[] {
  const isShort = Object.values(title).every((words) => words.length <= 48)
  const hasNumber = shown(speaker.site, 'phone').length > 0
  return ['beside', 'beside', 'ground', ...(isShort ? ['type', 'arch'] : ['beside', 'ground']), ...(hasNumber ? ['board'] : ['ground'])]
}

const shortened = (text: LocalText, max: number): LocalText =>
  Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, within(words, max)]))

/** A page needs a heading in each of its languages; the name is one that is never wrong. */
function withName(speaker: Speaker, title: LocalText): LocalText {
  const name = speaker.site.facts.find((fact) => fact.kind === 'name')?.value as LocalText | undefined
  const instead = name ? everywhere(speaker, name[speaker.site.lang] ?? '') : calling(speaker)
  return shortened({ ...instead, ...title }, 120)
}

const hasTrade = (speaker: Speaker): boolean =>
  speaker.site.facts.some((fact) => fact.kind === 'name') && (speaker.trade.id !== 'general' || shown(speaker.site, 'trade').length > 0)

function heroText(speaker: Speaker): { text?: LocalText; spent: boolean } {
  const { site, seed } = speaker
  const first = site.leftovers[0]
  const offers = inSentence(shown(site, 'offer')).slice(0, 4)
  const canQuote = first !== undefined && first.length <= 180 && first.split(/\s+/).length >= 5
  if (canQuote && (offers.length === 0 || (site.leftovers.length > 1 && draw(seed, 'hero-text') % 2 === 0)))
    return { text: own(speaker, first), spent: true }
  if (offers.length < 2) return { spent: false }
  return {
    text: Object.fromEntries(
      speaker.languages.flatMap((lang) =>
        listed(
          offers.map((offer) => offer.value.name[lang]),
          lang,
          offers,
        ),
      ),
    ),
    spent: false,
  }
}

/** What was told in a sentence belongs into one; what stands on the price list is read there. */
function inSentence<T extends { value: { price?: unknown } }>(offers: readonly T[]): readonly T[] {
  const told = offers.filter((offer) => offer.value.price === undefined)
  return told.length >= 2 ? told : offers
}

function listed(names: readonly (string | undefined)[], lang: string, offers: readonly Fact[]): [string, string][] {
  const known = names
    .filter((name) => name !== undefined)
    .map((name, index) => (index === 0 ? name : lower(name, lang, offers[index]?.source.quote ?? '')))
  if (known.length < offers.length) return []
  const { comma, and } = jointsOf(lang)
  return [[lang, `${known.slice(0, -1).join(comma)}${and}${known.at(-1) ?? ''}.`]]
}

/** Inside a sentence a word is written small where the owner wrote it small. */
function lower(name: string, lang: string, quote: string): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1)
  return lang.startsWith('ar') || !quote.includes(small) ? name : small
}

function heroLinks(speaker: Speaker, types: readonly string[]): Link[] {
  const call = callLink(speaker)
  const write: Link | undefined = refusesSection(speaker, 'contact')
    ? undefined
    : { label: say(speaker, speaker.trade.voice.action, 'action'), to: '#contact' }
  const wanted = speaker.trade.ringsFirst ? [call, write, seeLink(speaker, types)] : [write, call, seeLink(speaker, types)]
  return wanted.filter((link) => link !== undefined).slice(0, 2)
}

function callLink(speaker: Speaker): Link | undefined {
  const phone = shown(speaker.site, 'phone')[0]?.value[speaker.site.lang] ?? ''
  const dial = dialText(phone)
  if (dial.length < 3) return undefined
  const label = both(speaker, small.call)
  return { label: Object.keys(label).length < speaker.languages.length ? everywhere(speaker, '{{phone}}') : label, to: `tel:${dial}` }
}

function seeLink(speaker: Speaker, types: readonly string[]): Link | undefined {
  if (types.includes('menu')) return { label: say(speaker, seeLines.prices, 'see:prices'), to: '#menu' }
  const next = (['dates', 'prices', 'hours', 'services', 'about'] as const).find((type) => types.includes(type))
  return next ? { label: say(speaker, seeLines[next], `see:${next}`), to: `#${next}` } : undefined
}
