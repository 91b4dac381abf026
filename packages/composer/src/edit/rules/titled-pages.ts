import { pageSlugFrom } from '@manara/contracts'
import type { EditOp, Page } from '@manara/contracts'
import { wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import { done, inQuotes, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { spokenOf } from '../places.ts'
import { bare } from '../value.ts'
import { orders, refuses } from '../verbs.ts'
import { isAboutPage, pageWord } from './meant-page.ts'
import { noMore } from './remove-item.ts'

/** In front of a page that is not there yet: "a", "new", "one of its own". */
const indefinite =
  'an?|another|new|extra|separate|own|one more|eine|neue|eigene|weitere|noch|une|nouvelle|autre|un[ao]?|otra|nuova|nueva|altra|propia|een|nieuwe|aparte|nov\\p{L}*|další|vlastní|samostatn\\p{L}*|now\\p{L}*|osobn\\p{L}*|jeszcze|jedną|ещё|еще|одну|отдельн\\p{L}*'
const called =
  'called|named|titled|for|about|namens|genannt|mit dem titel|für|fürs|über|appelée?|nommée?|intitulée?|qui s’appelle|pour|chiamata|intitolata|che si chiami|che si chiama|per|que se llame|que se llama|llamada|titulada|para|sobre|genaamd|met de (?:naam|titel)|voor|over|s názvem|jménem|pro|o nazwie|pod nazwą|dla|под названием|с названием|для|про|اسمها|بعنوان|باسم|عن'
const behindPage = 'new|nueva|nuova|nouvelle|جديده'
const freshPage = new RegExp(
  `(?<![\\p{L}])(?<lead>[\\p{L}’']+)\\s+(?:${pageWord})(?:\\s+(?:${behindPage}))?(?![\\p{L}])\\s*(?:[:–-]\\s*|(?:${also(called).slice(1)})(?![\\p{L}])\\s*:?\\s*)?`,
  'u',
)
const isIndefinite = new RegExp(`^(?:${also(indefinite).slice(1)})$`, 'u')
export const joiner =
  /^\s*(?:should be called|call it|to|into|as|como|come|comme|als|jako|jak|как|is now called|nenn sie|heißt(?: jetzt)?|auf|in|zu|en|par|appelle-la|appelez-la|chiamala|a|por|llámala|llamala|ahora se llama|naar|noem (?:hem|die)|na|w|nazwij|pojmenuj|назови|в|на|الي|إلى|الى|سمها|[:=→-])\s+/iu
/** "From now on", between the old title and the new one. */
export const fromNowOn =
  /^\s*(?:now|from now on|ab (?:jetzt|sofort)|künftig|nun|jetzt|désormais|maintenant|d’ora in poi|ora|ahora|a partir de ahora|voortaan|nu|teď|odteď|nyní|teraz|od teraz|теперь|отныне|الان|من الان)(?=\s)/iu
export const renames = wholeWord(
  'call|call it|rename|umbenennen|benenne|nenne?|appelle|appelez|renomme[rz]?|rinomina|chiamala|renombra|llámala|llamala|hernoem|noem|přejmenuj(?:te)?|pojmenuj|nazwij|przemianuj|переименуй(?:те)?|назови|سم|سمها',
  'u',
)

/** An address in plain letters; numbered where a title has none of them. */
function slugOf(title: string, pages: readonly Page[]): string {
  const plain = pageSlugFrom(title).slice(0, 40).replace(/-+$/, '')
  const wanted = plain === '' ? `page-${pages.length + 1}` : plain
  return pages.some((page) => page.slug === wanted) ? `${wanted}-${pages.length + 1}` : wanted
}

/** The page beside the front page that a request speaks of by its title. */
function spokenPage(ask: Ask): { page: Page; end: number } | undefined {
  for (const page of ask.site.pages.slice(1)) {
    const place = spokenOf(ask, page.title)
    if (place) return { page, end: place.end }
  }
  return undefined
}

/** Where the title of a page that shall come begins; a page that is spoken of as known ("on the page") is none. */
function titleStart({ folded: { text }, tongue }: Ask): number | undefined {
  const found = freshPage.exec(text)
  if (!found || !(orders(text, 'add', tongue) || orders(text, 'change', tongue))) return undefined
  const lead = found.groups?.lead ?? ''
  return isIndefinite.test(lead) || orders(lead, 'add', tongue) ? found.index + found[0].length : undefined
}

function withPage(ask: Ask, from: number): Step | undefined {
  const words = bare(ask.folded.original(from), ask.tongue)
  if (words === '') return question('page', reply(ask, 'What is it called?'))
  if (words.split(/\s+/).length > 5 || words.length > 60) return undefined
  const title = words.charAt(0).toLocaleUpperCase() + words.slice(1)
  const page: Page = {
    id: `pag_${ask.newId('sec').slice(4)}`,
    slug: slugOf(title, ask.site.pages),
    title: { [ask.lang]: title },
    description: {},
    sections: [],
  }
  return done([{ op: 'add_page', page }], reply(ask, 'Added: {0}.{1}', inQuotes(ask, title), ''))
}

/** "Delete the page History", "rename the page History to Our story": a page that is there, by its title. */
export function knownPageRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const known = isAboutPage(text) ? spokenPage(ask) : undefined
  if (!known) return undefined
  if (orders(text, 'remove', ask.tongue) || noMore(ask.tongue).test(text) || refuses(text, ask.tongue))
    return done(
      [{ op: 'remove_page', pageId: known.page.id }],
      reply(ask, 'Removed: {0}. “Undo” brings it back.', titleOf(ask, known.page)),
    )
  return renames.test(text) ? renamed(ask, known) : undefined
}

/** "Add a page called Weddings": a page of a purpose no template knows, empty at first. */
export function freshPageRule(ask: Ask): Step | undefined {
  const from = isAboutPage(ask.folded.text) && !spokenPage(ask) ? titleStart(ask) : undefined
  return from === undefined ? undefined : withPage(ask, from)
}

export const titleOf = (ask: Ask, page: Page): string => page.title[ask.lang] ?? Object.values(page.title)[0] ?? ''

function renamed(ask: Ask, { page, end }: { page: Page; end: number }): Step | undefined {
  const rest = ask.folded
    .original(end)
    .replace(/^["”»“]/u, '')
    .replace(fromNowOn, '')
  const title = bare(rest.replace(joiner, '').replace(/\s+um$/u, ''), ask.tongue)
  if (title === '') return question('page', reply(ask, 'What is the new name?'))
  const op: EditOp = { op: 'set_page', pageId: page.id, lang: ask.lang, title: title.slice(0, 120) }
  return done([op], reply(ask, '{0} now reads {1}{2}.', inQuotes(ask, titleOf(ask, page)), inQuotes(ask, title), ''))
}
