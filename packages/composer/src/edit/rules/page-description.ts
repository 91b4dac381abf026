import { wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import { cannot, done, inQuotes, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { bare, newValues, quotedIn, writtenValues } from '../value.ts'
import { orders } from '../verbs.ts'
import { isAboutPage, isOnPage, meantPage } from './meant-page.ts'
import type { MeantPage } from './meant-page.ts'
import { titleOf } from './titled-pages.ts'

const descriptions = wholeWord(
  also(
    '(?:meta ?)?description|(?:meta-?|seiten)?beschreibung|descrizione|descripción|beschrijving|omschrijving|popis\\p{L}*|opis\\p{L}*|описани\\p{L}*|(?:ال)?وصف',
  ).slice(1),
  'u',
)
const searches = wholeWord(
  also(
    'google|bing|search engines?|search results?|seo|suchmaschinen?|suchergebnis\\p{L}*|moteurs? de recherche|motori di ricerca|buscador(?:es)?|zoekmachines?|vyhledávač\\p{L}*|wyszukiwar\\p{L}*|гугл\\p{L}*|яндекс\\p{L}*|поисковик\\p{L}*|جوجل|غوغل|قوقل|محركات? البحث',
  ).slice(1),
  'u',
)
const most = 300

/** Several sentences end with a full stop, one does without. */
function paragraph(written: string, tongue: string): string {
  const value = bare(written, tongue)
  return /[.!?؟]\s/u.test(value) && written.trim().endsWith('.') ? `${value}.` : value
}

/** What the description shall say: in quotation marks, behind a colon, or behind the word that sets it. */
function saidIn(ask: Ask, { page, end }: MeantPage): string {
  const quotes = quotedIn(ask.text).filter((one) => one !== titleOf(ask, page))
  if (quotes.length === 1) return quotes[0] ?? ''
  const colon = ask.text.indexOf(':')
  if (colon >= 0) return paragraph(ask.text.slice(colon + 1), ask.tongue)
  const from = ask.folded.original(0, end).length
  const behind = [...newValues(ask), ...writtenValues(ask)].find(({ before }) => before.length >= from)
  return behind?.value ?? ''
}

/** Whether the description of a page is meant, and neither a text on it nor what is said of an offer. */
function isMeant(ask: Ask, meant: MeantPage): boolean {
  const { text } = ask.folded
  const word = descriptions.exec(text)
  const isSearch = searches.test(text)
  if (!word) return isSearch && !orders(text, 'add', ask.tongue)
  return isSearch || (!isOnPage(ask, meant, word) && (isAboutPage(text) || word[0].startsWith('seiten') || meant.page.slug === ''))
}

/** The description search engines show is the front page's where no page is named. */
function pageOf(ask: Ask): MeantPage | undefined {
  const named = meantPage(ask)
  const [front] = ask.site.pages
  const { text } = ask.folded
  if (named || !front) return named
  return descriptions.test(text) && searches.test(text) ? { page: front, start: 0, end: 0 } : undefined
}

/** "The description of the about page should be: …": what search engines show of a page. */
export function pageDescriptionRule(ask: Ask): Step | undefined {
  const meant = pageOf(ask)
  if (!meant || !isMeant(ask, meant)) return undefined
  const title = inQuotes(ask, titleOf(ask, meant.page))
  if (orders(ask.folded.text, 'remove', ask.tongue)) return without(ask, meant, title)
  const value = saidIn(ask, meant)
  if (value === '') return asks(ask, title)
  if (value.length > most) return cannot(reply(ask, 'That text is too long for its place; a shorter one fits.'))
  return done(
    [{ op: 'set_page', pageId: meant.page.id, lang: ask.lang, description: value }],
    reply(ask, 'The description of the page {0} for search engines is now {1}.', title, inQuotes(ask, value)),
  )
}

/** Without this the page itself would go, which is named as well. */
function without(ask: Ask, { page }: MeantPage, title: string): Step | undefined {
  if (!descriptions.test(ask.folded.text)) return undefined
  return done(
    [{ op: 'set_page', pageId: page.id, lang: ask.lang, description: '' }],
    reply(ask, 'The page {0} has no description of its own now. “Undo” brings it back.', title),
  )
}

function asks(ask: Ask, title: string): Step | undefined {
  if (!descriptions.test(ask.folded.text)) return undefined
  const example = inQuotes(ask, reply(ask, 'The description of the page {0} should be: …', title))
  return question('page_description', reply(ask, 'Say the description and the page in one go, like this: {0}', example))
}
