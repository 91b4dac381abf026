import type { Page } from '@manara/contracts'
import { wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import type { Ask } from '../ask.ts'
import { spokenOf } from '../places.ts'

/** A page a request speaks of, and where in the folded text it does. */
export type MeantPage = { page: Page; start: number; end: number }

export const pageWord = also(
  'page|(?:unter)?seite|página|pagina|(?:pod)?stránk\\p{L}*|(?:pod)?stron[aęyą]|stronie|страниц\\p{L}*|(?:لل|ل|ب)?(?:ال)?صفحه',
).slice(1)
const wholePage = wholeWord(pageWord, 'u')
export const isAboutPage = (folded: string): boolean => wholePage.test(folded)

/** The front page is called by what it is rather than by its title; longer names first, for their ends are not part of what follows. */
export const frontPage = wholeWord(
  also(
    [
      'home ?page|home(?: page)?|front page|landing page|start ?page',
      'startseite|titelseite|hauptseite',
      'page d’accueil|accueil',
      'pagina iniziale|pagina principale',
      'página de inicio|página inicial|página principal|inicio|portada',
      'startpagina|voorpagina|hoofdpagina|homepagina',
      'úvodní\\p{L}* stránk\\p{L}*|domovsk\\p{L}* stránk\\p{L}*|hlavní\\p{L}* stránk\\p{L}*|úvod\\p{L}*|domů',
      'stron\\p{L}* główn\\p{L}*|stron\\p{L}* startow\\p{L}*|główn\\p{L}*',
      'главн\\p{L}* страниц\\p{L}*|стартов\\p{L}* страниц\\p{L}*|главн\\p{L}*',
      '(?:ال)?صفحه (?:ال)?رييسيه|(?:ال)?رييسيه',
    ].join('|'),
  ).slice(1),
  'u',
)

/** The page that is named first, by its title or, the front page, by what it is. */
export function meantPage(ask: Ask): MeantPage | undefined {
  const [front, ...others] = ask.site.pages
  const titled = others.flatMap((page): MeantPage[] => {
    const place = spokenOf(ask, page.title)
    return place ? [{ page, ...place }] : []
  })
  const [first] = titled.sort((one, other) => one.start - other.start)
  const home = frontPage.exec(ask.folded.text)
  if (!front || !home || (first && first.start < home.index)) return first
  return { page: front, start: home.index, end: home.index + home[0].length }
}

/** "The description on the about page" is a text that stands there, and nothing of the page's own. */
const standsOn = wholeWord(also('on|auf|sur|sulla|nella|en la|op|na|w|على|علي|في').slice(1), 'u')
export const isOnPage = ({ folded: { text } }: Ask, meant: MeantPage, word: RegExpExecArray): boolean =>
  word.index < meant.start && standsOn.test(text.slice(word.index + word[0].length, meant.start))
