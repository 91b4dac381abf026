import type { LocalText, Section, SiteDescription, TextPlace } from '@manara/contracts'
import { allSections } from '../edit/find.ts'
import { factsOf } from '../facts.ts'
import { createVoice, foldDigits } from '../text.ts'
import { finding } from './sentences.ts'
import type { ReadPage } from './structure.ts'
import { whereOf } from './structure.ts'
import type { Finding } from './types.ts'

/** Ratings, awards and seals by their stems in ten languages: true only when somebody said so. */
const proof =
  /\b(award|prize|medal|rated|rating|five[- ]star|certifi|accredit|auszeichnung|ausgezeichnet|preisgekrönt|zertifi|meisterbetrieb|testsieger|récompens|primé|certifié|étoiles|premiat|certificat|stelle|premiad|galardon|certificad|estrellas|bekroond|gecertificeerd|sterren|oceněn|certifikov|hvězd|nagrodz|nagrod|certyfik|gwiazdk)|(наград|отмечен|сертифи|звёзд|звезд|рейтинг)|(جائز|جوائز|معتمد|نجوم|تقييم)/iu
const quoted = /[“„«"][^”“»"]{12,}[”“»"]/u
const shortest = 3

/** Everything anybody stands by: facts, the words they came from, the site's name, and every text that was confirmed or typed. */
function knownWords(site: SiteDescription, waiting: readonly string[]): string {
  const typed = allSections(site).map((section) => JSON.stringify(section.fields))
  const all = [JSON.stringify(site.facts), JSON.stringify(site.name), ...typed].join(' ')
  const without = waiting.reduce((words, one) => words.split(JSON.stringify(one).slice(1, -1)).join(' '), all)
  return foldDigits(without)
}

/** What in a text nothing vouches for: a number, a quotation, a rating or an award. */
function claimIn(words: string, known: string): string | undefined {
  const text = foldDigits(words.replace(/\{\{[^}]*\}\}/g, ''))
  const isKnown = (one: string) => known.toLowerCase().includes(one.toLowerCase())
  const number = text.match(/\d[\d.,:]*\d|\d/g)?.find((one) => !new RegExp(`(?<!\\d)${one.replace(/\W/g, '\\$&')}(?!\\d)`).test(known))
  const mark = quoted.exec(text)?.[0]
  const seal = proof.exec(text)?.[0]
  return number ?? (mark && !isKnown(mark.slice(1, -1)) ? mark : undefined) ?? (seal && !isKnown(seal) ? seal : undefined)
}

function wordsAt({ fields }: Section, path: TextPlace['path'], lang: string): string {
  const text = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], fields)
  return (text as LocalText | undefined)?.[lang] ?? ''
}

/** Texts that wait for a yes: what they claim and no fact says stops the page; that they wait is told once per section. Legal texts name laws, so they only wait. */
export function checkWaitingTexts(site: SiteDescription, page: ReadPage): Finding[] {
  const sections = new Map(allSections(site).map((section) => [section.id, section]))
  const all = (site.unconfirmed ?? []).flatMap(({ sectionId, path, lang }) => {
    const section = sections.get(sectionId)
    const words = section ? wordsAt(section, path, lang) : ''
    return section && words.trim().length >= shortest ? [{ section, words, lang }] : []
  })
  const here = all.filter(({ section, lang }) => lang === page.report.lang && page.report.anchors[section.id] !== undefined)
  if (here.length === 0) return []
  const known = knownWords(
    site,
    all.map(({ words }) => words),
  )
  const told = new Set<string>()
  return here.flatMap(({ section, words, lang }) => {
    const where = { ...whereOf(page), sectionId: section.id }
    const claim = section.type === 'legal' ? undefined : claimIn(words, known)
    const isNew = !told.has(section.id)
    told.add(section.id)
    return [
      ...(claim === undefined ? [] : [finding('unfounded_claim', where, claim)]),
      ...(isNew ? [finding('unconfirmed_text', where, short(asSeen(site, section, { words, lang })))] : []),
    ]
  })
}

/** What a visitor would see of a waiting text, in one line; a legal text is called by its heading, because all of them begin alike. */
function asSeen(site: SiteDescription, { type, fields }: Section, { words, lang }: { words: string; lang: string }): string {
  const heading = type === 'legal' ? (fields['title'] as LocalText | undefined)?.[lang] : undefined
  const voice = createVoice(factsOf(site), lang, site.languages[0] ?? lang)
  return voice
    .plain({ [lang]: heading?.trim() ? heading : words })
    .replace(/\s+/g, ' ')
    .trim()
}

const short = (words: string): string => (words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`)
