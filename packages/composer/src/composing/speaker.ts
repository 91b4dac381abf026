import { baseLanguage } from '@manara/contracts'
import type { Fact, FactKind, Lang, LocalText } from '@manara/contracts'
import { plainLabels } from '../labels/plain.ts'
import { tradeOf } from '../trades/list.ts'
import type { SiteTemplate } from '../templates/template.ts'
import type { SpokenTrade } from '../trades/trade.ts'
import { voiceIn } from '../voices/list.ts'
import type { Lines, Words } from '../voices/list.ts'
import type { PlainLabels } from '../voices/voice.ts'
import type { Understanding } from '../reading/understanding.ts'
import { draw } from './chance.ts'

/** Who writes the texts of one site: its trade, languages and seed, and what may be said. */
export type Speaker = {
  readonly trade: SpokenTrade
  readonly languages: readonly Lang[]
  readonly seed: number
  readonly site: Understanding
  /** Looks the template prefers, by section type. */
  readonly looks: SiteTemplate['looks']
}

export function speakerFor(
  site: Understanding,
  languages: readonly Lang[],
  { seed, looks }: { seed: number; looks: SiteTemplate['looks'] },
): Speaker {
  return { trade: tradeOf(site.trade), languages, seed, site, looks }
}

const isRefused = (site: Understanding, value: string) =>
  site.refusals.some((refusal) => refusal.what === 'fact' && refusal.value === value)

/** Facts of a kind that may be shown. */
export function shown<K extends FactKind>(site: Understanding, kind: K): (Fact & { kind: K })[] {
  if (isRefused(site, kind)) return []
  return site.facts.filter((fact): fact is Fact & { kind: K } => fact.kind === kind)
}

/** Whether prices may be shown. */
export const showsPrices = (site: Understanding): boolean => !isRefused(site, 'price')

/** What a slot stands for in a language; absent when nobody said it. Towns stay tokens, so that a move changes every text. */
function slot(speaker: Speaker, name: string, lang: Lang): string | undefined {
  const { site } = speaker
  if (name === 'city') return shown(site, 'city').length > 0 ? '{{city}}' : undefined
  if (name === 'name') return nameIn(site, lang)
  if (name === 'offer') return offerIn(site, lang)
  return undefined
}

const nameIn = (site: Understanding, lang: Lang): string | undefined => {
  const value = site.facts.find((fact) => fact.kind === 'name')?.value as LocalText | undefined
  return value?.[lang] ?? value?.[site.lang]
}

function offerIn(site: Understanding, lang: Lang): string | undefined {
  const name = shown(site, 'offer')[0]?.value.name[lang]
  return name !== undefined && name.length <= 28 ? name : undefined
}

/** A line with its slots filled; nothing when one of them is not known. */
export function fillLine(speaker: Speaker, line: string, lang: Lang): string | undefined {
  let isKnown = true
  const filled = line.replace(/(?<!\{)\{(\w+)\}(?!\})/g, (_, name: string) => {
    const value = slot(speaker, name, lang)
    if (value === undefined) isKnown = false
    return value ?? ''
  })
  return isKnown ? filled : undefined
}

/** One of the lines in each language. The same place in the list is taken where both lists have it, so translations match. */
export function say(speaker: Speaker, lines: Lines, key: string): LocalText {
  const text: Record<string, string> = {}
  const start = draw(speaker.seed, `${speaker.trade.id}:${key}`)
  for (const lang of speaker.languages) {
    const words = lineIn(speaker, rotated(lines, lang, start), lang) ?? plainWord(lang, key)
    if (words !== undefined) text[lang] = words
  }
  return text
}

/** The lines of a language, begun at a place that follows from the seed; none where nothing was written by hand. */
function rotated(lines: Lines, lang: Lang, start: number): readonly string[] {
  const own = lines[baseLanguage(lang)] ?? []
  const at = own.length === 0 ? 0 : start % own.length
  return [...own.slice(at), ...own.slice(0, at)]
}

function lineIn(speaker: Speaker, lines: readonly string[], lang: Lang): string | undefined {
  return lines.map((line) => fillLine(speaker, line, lang)).find((line) => line !== undefined)
}

const plainKeys: Readonly<Record<string, keyof PlainLabels>> = { action: 'contact' }

/** The plain label that stands for a line in a language without voices: by its own key, `see:prices` by its end. */
function plainWord(lang: Lang, key: string): string | undefined {
  const name = plainKeys[key] ?? key.replace(/^see:/, '')
  return (plainLabels(lang) as Record<string, string>)[name]
}

/** A fixed text, in the languages it is written in. */
export function both(speaker: Speaker, words: Words, key = 'fixed'): LocalText {
  const lines = Object.fromEntries(Object.entries(words).flatMap(([lang, text]) => (text === undefined ? [] : [[lang, [text]]])))
  return say(speaker, lines, key)
}

/** Whether lines or words are there in every language of the site. */
export const inEach = (speaker: Speaker, table: Lines | Words): boolean =>
  speaker.languages.every((lang) => table[baseLanguage(lang)] !== undefined)

/** How a language joins the parts of a list and puts a trade into its town. */
export const jointsOf = (lang: Lang): { comma: string; and: string; town: string } =>
  voiceIn(lang)?.joints ?? { comma: ', ', and: otherJoints[baseLanguage(lang)] ?? ', ', town: ', ' }
const otherJoints: Readonly<Record<string, string>> = { pt: ' e ', tr: ' ve ', sv: ' och ' }

/** A name or number that is the same in every language of the site. */
export const everywhere = (speaker: Speaker, words: string): LocalText => Object.fromEntries(speaker.languages.map((lang) => [lang, words]))

/** Words of the owner: only in the language they were written in. */
export const own = (speaker: Speaker, words: string): LocalText => ({ [speaker.site.lang]: words })
