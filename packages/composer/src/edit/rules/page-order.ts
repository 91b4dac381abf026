import type { Page } from '@manara/contracts'
import { wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import { done, listed, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { spokenOf } from '../places.ts'
import { orders } from '../verbs.ts'
import { above, below, toEnd, toTop } from './move.ts'
import { frontPage } from './meant-page.ts'
import { titleOf } from './titled-pages.ts'

type Spoken = { page: Page; start: number; end: number }

const places = wholeWord(
  also(
    'menu|navigation|order|menü|reihenfolge|ordre|ordine|orden|volgorde|pořadí|kolejnoś\\p{L}*|меню|порядк\\p{L}*|(?:ال)?قايمه|ترتيب',
  ).slice(1),
  'u',
)

/** The pages a request speaks of by their titles, in the order it names them. */
function spokenPages(ask: Ask): Spoken[] {
  const found = ask.site.pages.slice(1).flatMap((page): Spoken[] => {
    const place = spokenOf(ask, page.title)
    return place ? [{ page, ...place }] : []
  })
  return found.sort((one, other) => one.start - other.start)
}

/** Where the page goes, as its index among all pages afterwards; the front page keeps the first. */
function indexFor(ask: Ask, moved: Spoken, anchor: Spoken | undefined): number | undefined {
  const behind = ask.folded.text.slice(moved.end)
  const rest = ask.site.pages.filter((page) => page !== moved.page)
  if (anchor) {
    const between = ask.folded.text.slice(moved.end, anchor.start)
    const at = rest.indexOf(anchor.page)
    if (above(ask.tongue).test(between)) return at
    return below(ask.tongue).test(between) ? at + 1 : undefined
  }
  if (toTop(ask.tongue).test(behind) || frontPage.test(behind)) return 1
  return toEnd(ask.tongue).test(behind) ? rest.length : undefined
}

/** "Put the page Weddings before History": the order of the pages, which is the order of the menu. */
export function pageOrderRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (ask.site.pages.length < 3 || /[:"“„«]/u.test(ask.text)) return undefined
  const [moved, anchor] = spokenPages(ask)
  if (!moved || (['add', 'remove', 'hide'] as const).some((verb) => orders(text, verb, ask.tongue))) return undefined
  const isAsked = orders(text, 'move', ask.tongue) || anchor !== undefined || places.test(text)
  const to = isAsked ? indexFor(ask, moved, anchor) : undefined
  if (to === undefined) return undefined
  const rest = ask.site.pages.filter((page) => page !== moved.page)
  const order = [...rest.slice(0, to), moved.page, ...rest.slice(to)]
  const names = listed(
    ask,
    order.map((page) => titleOf(ask, page)),
  )
  return done([{ op: 'move_page', pageId: moved.page.id, to }], reply(ask, 'The pages now stand in this order: {0}.', names))
}
