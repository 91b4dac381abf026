import { pageSlugFrom } from '@manara/contracts'
import type { EditOp, Page } from '@manara/contracts'
import { fold, wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import { cannot, done, inQuotes, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { allTargets } from '../places.ts'
import { bare, quotedIn } from '../value.ts'
import { orders } from '../verbs.ts'
import { isAboutPage, isOnPage, meantPage } from './meant-page.ts'
import type { MeantPage } from './meant-page.ts'
import { titleOf } from './titled-pages.ts'

/** Words that mean an address on the web and nothing else, … */
const webAddress = wholeWord(
  also(
    'urls?|slug|web ?address|webadresse|adresse (?:web|url)|indirizzo (?:web|url)|dirección (?:web|url)|webadres|webov\\p{L}* adres\\p{L}*|adres\\p{L}* url|adres\\p{L}* internetow\\p{L}*|веб-адрес\\p{L}*|урл|(?:ال)?رابط',
  ).slice(1),
  'u',
)
/** … and those that may mean the street as well. */
const address = wholeWord(also('address|adresse|indirizzo|dirección|adres\\p{L}*|адрес\\p{L}*|عنوان').slice(1), 'u')
/** Around the address: it is none of these. */
const small = new RegExp(
  `^(?:${also(
    "page|seite|to|into|should|shall|be|is|now|as|auf|zu|in|soll|lauten|sein|werden|heißen|ist|jetzt|bitte|please|en|à|a|doit|être|est|devienne|deve|essere|diventare|è|por|debe|debería|ser|que|sea|es|moet|wordt|worden|zijn|naar|na|má|být|je|ma|być|niech|będzie|должен|должна|быть|будет|пусть|в|это|يكون|تكون|يصير|الي|هو|ل|من فضلك|por favor|per favore|s'il|vous|te|plaît|graag|prosím|proszę|пожалуйста",
  ).slice(1)})$`,
  'u',
)

type Said = { text: string; isPath: boolean }

/** What the address shall be: behind a slash, in quotation marks, or what is left behind page and word for address. */
function saidIn(ask: Ask, meant: MeantPage): Said {
  const path = /(?<![\p{L}\p{N}/])(?:https?:\/\/[^\s/]+|[\w-]+(?:\.[\w-]+)+)?\/(?<path>[^\s"”“»']*)/u.exec(ask.text)?.groups?.['path']
  if (path !== undefined) return { text: path.replace(/[/.,;!?]+$/u, ''), isPath: true }
  const [quoted] = quotedIn(ask.text).filter((one) => fold(one).text !== fold(titleOf(ask, meant.page)).text)
  if (quoted !== undefined) return { text: quoted, isPath: false }
  const words = wordsBehind(ask, Math.max(meant.end, wordEnd(ask)))
  return { text: bare(words.join(' '), ask.tongue), isPath: false }
}

/** The words from a place on, without the small ones around the address. */
function wordsBehind(ask: Ask, from: number): string[] {
  const words = ask.folded
    .original(from)
    .replace(/^["”»“\s]+/u, '')
    .split(/[\s:=→]+/u)
    .filter((word) => word !== '')
  const isSmall = (word: string) => small.test(fold(word).text.replace(/[.!?]$/u, ''))
  const [first, last] = [words.findIndex((word) => !isSmall(word)), words.findLastIndex((word) => !isSmall(word))]
  return first < 0 ? [] : words.slice(first, last + 1)
}

function wordEnd({ folded: { text } }: Ask): number {
  const found = webAddress.exec(text) ?? address.exec(text)
  return found ? found.index + found[0].length : 0
}

const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 60

/** "Put the page Prices at /pricing": with no more than an order in front of the page, no button on it can be meant. */
const isBare = (ask: Ask, head: string): boolean =>
  head
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
    .every(
      (word) =>
        leads.test(word) || isAboutPage(word) || (['change', 'move', 'add'] as const).some((verb) => orders(word, verb, ask.tongue)),
    )
const leads = new RegExp(
  `^(?:${also('the|my|our|can|could|you|please|let|use|die|der|unsere|bitte|la|notre|nostra|nuestra|que|de|onze|ať|naši|niech|пусть|нашу').slice(1)})$`,
  'u',
)

/** Whether the request is about the address of the page, and not about the street that is printed on it. */
function isMeant(ask: Ask, meant: MeantPage, said: Said): boolean {
  const { text } = ask.folded
  if (webAddress.test(text)) return true
  const word = address.exec(text)
  if (said.isPath) return word !== null || (isAboutPage(text) && isBare(ask, text.slice(0, meant.start)))
  return word !== null && isOfPage(ask, meant, word) && (said.text === '' || isSlug(said.text))
}

/** The Arabic word is the one for a heading too, which pages have as well. */
const isOfPage = (ask: Ask, meant: MeantPage, word: RegExpExecArray): boolean =>
  ask.tongue !== 'ar' && isAboutPage(ask.folded.text) && !isOnPage(ask, meant, word)

/** "Change the address of the prices page to /pricing": the old address goes on leading there. */
export function pageAddressRule(ask: Ask): Step | undefined {
  const meant = meantPage(ask)
  if (!meant || orders(ask.folded.text, 'remove', ask.tongue)) return undefined
  const said = saidIn(ask, meant)
  if (!isMeant(ask, meant, said)) return undefined
  if (meant.page.slug === '') return cannot(reply(ask, 'The front page keeps its place and its address.'))
  const slug = said.text.toLowerCase()
  if (!isSlug(slug)) return whichOne(ask, meant.page, said.text)
  if (isTaken(ask, meant.page, slug)) return cannot(reply(ask, 'Another page has that address.'))
  return moved(ask, meant.page, slug)
}

/** A language's front page stands at its tag. */
const isTaken = ({ site }: Ask, page: Page, slug: string): boolean =>
  site.languages.includes(slug) || site.pages.some((one) => one.id !== page.id && one.slug === slug)

/** No address, or one that cannot be: the nearest that can is the choice. */
function whichOne(ask: Ask, page: Page, said: string): Step {
  const near = pageSlugFrom(said) || pageSlugFrom(titleOf(ask, page))
  const isFree = near !== '' && near !== page.slug && !isTaken(ask, page, near)
  const choice = reply(ask, 'Change the address of the page {0} to /{1}', inQuotes(ask, titleOf(ask, page)), near)
  return question(
    'page_address',
    reply(
      ask,
      'An address has small letters without accents, digits and hyphens. Which one should the page {0} have?',
      inQuotes(ask, titleOf(ask, page)),
    ),
    isFree ? [choice] : [],
  )
}

/** Buttons that lead to the page lead to its new address. */
function moved(ask: Ask, page: Page, slug: string): Step {
  const links = allTargets(ask.site)
    .filter(({ to }) => to === `${page.slug}/`)
    .map(({ section, path }): EditOp => ({ op: 'set_text', sectionId: section.id, path, lang: ask.lang, value: `${slug}/` }))
  const told = reply(
    ask,
    'The address of the page {0} is now {1}. Visitors of the old one are sent on.',
    inQuotes(ask, titleOf(ask, page)),
    `/${slug}`,
  )
  return done([{ op: 'set_page', pageId: page.id, lang: ask.lang, slug }, ...links], told)
}
