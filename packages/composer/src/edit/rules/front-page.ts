import { wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import { done, inQuotes, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { bare } from '../value.ts'
import { orders } from '../verbs.ts'
import { frontPage } from './meant-page.ts'
import { fromNowOn, joiner, renames, titleOf } from './titled-pages.ts'

const nameWords = 'name|title|namen|titel|nom|titre|nome|titolo|nombre|título|naam|název|jméno|nazwę|tytuł|название|имя|اسم'
const isNamed = wholeWord(also(nameWords).slice(1), 'u')
/** What may stand around the page in a request that names it, and says nothing of its own. */
const small = new RegExp(
  `^(?:${also(
    `${nameWords}|the|of|our|my|can|could|you|please|page|die|der|den|unsere|unserer|bitte|kannst|könnten|sie|du|von|seite|la|le|de|du|l’|d’|notre|peux-tu|pouvez-vous|il|della|del|nostra|el|nuestra|puedes|het|onze|kun|je|wil|graag|prosím|naší|naši|naszej|naszą|proszę|пожалуйста|нашу|нашей|لو|سمحت|من|فضلك`,
  ).slice(1)})$`,
  'u',
)
/** Behind the page, in front of its name. */
const isCalled = new RegExp(
  `^\\s*(?:${also(
    'should (?:now )?be called|shall be called|is (?:now )?called|soll(?: jetzt| ab jetzt)?(?= .+ heißen)|heißt(?: jetzt)?|doit s’appeler|s’appelle|appelle-la|appelez-la|si chiama|deve chiamarsi|chiamala|chiamatela|se llama|debe llamarse|que se llame|llámala|heet|noem (?:je|die)|moet(?= .+ heten)|(?:ať )?se (?:má )?(?:jmenuje|jmenovat)|pojmenuj|ma się nazywać|niech się nazywa|nazwij|пусть называется|должна называться|назови|يكون اسمها|اسمها|سمها',
  ).slice(1)})(?![\\p{L}])`,
  'iu',
)
const closing = /\s+(?:um|umbenennen|umnennen|nennen|heißen|heten|noemen|hernoemen)[.!]?$/iu

const wordsOf = (text: string): string[] => text.split(/[\s,]+/u).filter((word) => word !== '')

/** Nothing but an order and small words stands in front of the page: what is renamed is the page, and no heading on it. */
const isPlain = (ask: Ask, head: string): boolean =>
  wordsOf(head).every((word) => small.test(word) || renames.test(word) || orders(word, 'change', ask.tongue))

/** "Rename the home page to Welcome": the front page as the menu and the tab call it, not the business. */
export function frontNameRule(ask: Ask): Step | undefined {
  const { text, original } = ask.folded
  const place = frontPage.exec(text)
  const [front] = ask.site.pages
  if (!front || !place) return undefined
  const [head, end] = [text.slice(0, place.index), place.index + place[0].length]
  const rest = original(end).replace(/^["”»“]/u, '')
  const isRenamed = renames.test(head) || isNamed.test(head) || isCalled.test(rest) || closing.test(rest)
  if (!isRenamed || !isPlain(ask, head)) return undefined
  const said = rest
    .replace(isCalled, '')
    .replace(fromNowOn, '')
    .replace(/^\s*(?:bitte|please)(?=\s)/iu, '')
  const title = bare(said.replace(closing, '').replace(joiner, ''), ask.tongue)
  if (title === '') return question('page', reply(ask, 'What is the new name?'))
  return done(
    [{ op: 'set_page', pageId: front.id, lang: ask.lang, title: title.slice(0, 120) }],
    reply(ask, '{0} now reads {1}{2}.', inQuotes(ask, titleOf(ask, front)), inQuotes(ask, title), ''),
  )
}
