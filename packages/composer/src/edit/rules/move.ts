import type { Page, Section } from '@manara/contracts'
import { wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import { cannot, done, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { typeWord } from '../places.ts'
import { orders } from '../verbs.ts'
import { sectionsNamed } from '../vocabulary.ts'
import type { Mention } from '../vocabulary.ts'
import { oneOfType, targets } from './section-target.ts'
import type { Found } from './section-target.ts'
import { inTongue } from '../words/list.ts'

export const above = inTongue(({ words }) =>
  wholeWord(
    `above|before|over|in front of|on top of|ahead of|فوق|قبل|اعلي من|اعلي(?= ال\\p{L}+ (?!الصفحه))${also(words.directions?.above)}`,
    'u',
  ),
)
export const below = inTongue(({ words }) =>
  wholeWord(`below|after|under|underneath|behind|beneath|تحت|بعد|اسفل(?! الصفحه)|اسفل من${also(words.directions?.below)}`, 'u'),
)
export const toTop = inTongue(({ words }) =>
  wholeWord(
    `first|to the (?:very )?top|at the (?:very )?top|to the beginning|to the start|all the way up|at the beginning|اولا|اول|الاول|في البدايه|البدايه|في الاول|في المقدمه|لاعلي الصفحه|اعلي الصفحه|الي اعلي الصفحه${also(words.directions?.toTop)}`,
    'u',
  ),
)
export const toEnd = inTongue(({ words }) =>
  wholeWord(
    `last|to the (?:very )?(?:end|bottom)|at the (?:end|bottom)|all the way down|اخيرا|اخر|الاخير|في النهايه|النهايه|في الاخر|اسفل الصفحه|لاسفل الصفحه|الي اسفل الصفحه${also(words.directions?.toEnd)}`,
    'u',
  ),
)
const up = inTongue(({ words }) =>
  wholeWord(`up|higher|upwards|للاعلي|الي الاعلي|لفوق|الي فوق|اعلي|لاعلي${also(words.directions?.up)}`, 'u'),
)
const down = inTongue(({ words }) =>
  wholeWord(`down|lower|downwards|للاسفل|الي الاسفل|لتحت|الي تحت|اسفل|لاسفل${also(words.directions?.down)}`, 'u'),
)

/** "Right under the title": as far up as a section can stand. */
const underTitle = wholeWord(
  also(
    'under the (?:title|heading|headline)|unter (?:der|die) überschrift|unter (?:den|dem) titel|sous le (?:grand )?titre|sotto il titolo|(?:debajo del|bajo el) título|onder de (?:titel|kop)|pod (?:hlavní )?nadpis(?:em)?|pod (?:główny )?nagłów(?:ek|kiem)|под заголов(?:ок|ком)|تحت العنوان',
  ).slice(1),
  'u',
)
const firstWord = wholeWord(
  also('first|zuerst|erst|d’abord|prima|primero|eerst|nejdřív|nejprve|najpierw|сначала|сперва|اول|اولا').slice(1),
  'u',
)
const thenWord = wholeWord(
  also('then|dann|danach|puis|ensuite|poi|dopo|luego|después|dan|daarna|pak|potom|potem|потом|затем|ثم|بعدين').slice(1),
  'u',
)

/** "First the prices, then the gallery": two sections in the order they shall have. */
function inOrder(folded: string, [one, other, more]: readonly Mention[]): Where | undefined {
  if (!one || !other || more || !firstWord.test(folded.slice(0, one.start))) return undefined
  return thenWord.test(folded.slice(one.end, other.start)) ? { kind: 'above', type: other.type } : undefined
}

/** What a direction word asks for. */
export type Where = { kind: 'above' | 'below'; type: string } | { kind: 'top' | 'end' | 'up' | 'down' }

/** Where a request wants a section; `mentions` are the section types it names. */
export function whereTo(folded: string, mentions: readonly Mention[], tongue: string): Where | undefined {
  const ordered = inOrder(folded, mentions)
  if (ordered) return ordered
  for (const [kind, words] of [
    ['above', above],
    ['below', below],
  ] as const) {
    const match = words(tongue).exec(folded)
    const anchor = match && mentions.find((mention) => mention.start >= match.index + match[0].length)
    if (anchor) return { kind, type: anchor.type }
  }
  if (underTitle.test(folded) || toTop(tongue).test(folded)) return { kind: 'top' }
  if (toEnd(tongue).test(folded)) return { kind: 'end' }
  if (up(tongue).test(folded)) return { kind: 'up' }
  return down(tongue).test(folded) ? { kind: 'down' } : undefined
}

const isHead = (section: Section | undefined) => section?.type === 'header'
const isTop = (section: Section | undefined) => isHead(section) || section?.type === 'hero'

/** The index at which a section would stand: header, first view and footer keep their places. */
export function indexFor(sections: readonly Section[], where: Where): number {
  const end = sections.at(-1)?.type === 'footer' ? sections.length - 1 : sections.length
  const start = sections.findIndex((section) => !isTop(section))
  if (where.kind === 'above' || where.kind === 'below') {
    const anchor = sections.findIndex((section) => section.type === where.type)
    const at = anchor + (where.kind === 'below' ? 1 : 0)
    return anchor < 0 ? end : Math.min(Math.max(at, isHead(sections[0]) ? 1 : 0), end)
  }
  return where.kind === 'top' ? Math.max(start, 0) : end
}

function indexAfterMove(page: Page, section: Section, where: Where): number {
  const now = page.sections.indexOf(section)
  const rest = page.sections.filter((one) => one !== section)
  const first = isHead(rest[0]) ? 1 : 0
  const last = rest.at(-1)?.type === 'footer' ? rest.length - 1 : rest.length
  if (where.kind === 'up') return Math.max(now - 1, first)
  if (where.kind === 'down') return Math.min(now + 1, last)
  return indexFor(rest, where)
}

const otherOrders = ['add', 'remove', 'hide', 'show', 'change'] as const

const courtesy = wholeWord(
  also('please|pls|bitte|svp|s’il vous plaît|per favore|por favor|graag|prosím|proszę|пожалуйста|من فضلك|لو سمحت').slice(1),
)

/** A request without the words that say where, and without "please": they make it no longer. */
const bareOf = (text: string, tongue: string): string =>
  [above, below, toTop, toEnd, up, down].reduce((rest, words) => rest.replace(words(tongue), ' '), text.replace(courtesy, ' '))

/** "Prices before the gallery", "team at the very end": a section, a place, and nothing else. */
function isPlain({ folded: { text }, tongue }: Ask, mentions: readonly Mention[], where: Where): boolean {
  const [first] = mentions
  if (!first || first.start > 12 || otherOrders.some((verb) => orders(text, verb, tongue))) return false
  const names = mentions.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).length, 0)
  const words =
    bareOf(text, tongue)
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)).length - names
  return 'type' in where ? first.type !== where.type && mentions.length === 2 && words <= 4 : mentions.length === 1 && words <= 4
}

const isMove = (ask: Ask, mentions: readonly Mention[], where: Where): boolean =>
  orders(ask.folded.text, 'move', ask.tongue) || inOrder(ask.folded.text, mentions) !== undefined || isPlain(ask, mentions, where)

/** "Move prices above the gallery", "put the contact form first", «انقل الأسعار للأعلى». */
export function moveRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const mentions = sectionsNamed(text, ask.tongue)
  const where = whereTo(text, mentions, ask.tongue)
  if (!where || !isMove(ask, mentions, where)) return undefined
  const anchored = 'type' in where ? where.type : undefined
  const target = movable(
    ask,
    mentions.filter((mention) => mention.type !== anchored),
  )
  if (!target) return undefined
  if ('step' in target) return target.step
  const anchor = anchored === undefined ? undefined : oneOfType(ask, anchored)
  if (anchor && 'step' in anchor) return anchor.step
  return moved(ask, target.section, where)
}

/** What shall move: the first section named beside the anchor, else the one pointed at. */
function movable(ask: Ask, own: readonly Mention[]): Found | undefined {
  const [found] = targets(ask, own.slice(0, 1))
  return found ?? (ask.focus ? { section: ask.focus } : undefined)
}

function moved(ask: Ask, section: Section, where: Where): Step {
  const word = typeWord(section.type, ask)
  const page = ask.site.pages.find((one) => one.sections.includes(section))
  if (!page || section.type === 'header' || section.type === 'footer') return cannot(reply(ask, 'The {0} has its fixed place.', word))
  const to = indexAfterMove(page, section, where)
  const from = page.sections.indexOf(section)
  if (to === from) return cannot(reply(ask, 'The section for {0} already stands there.', word))
  const before = page.sections.filter((one) => one !== section)[to - 1]
  const after = before ? reply(ask, ', after {0}', typeWord(before.type, ask)) : ''
  return done(
    [{ op: 'move_section', sectionId: section.id, to }],
    to < from ? reply(ask, 'Moved up: {0}{1}.', word, after) : reply(ask, 'Moved down: {0}{1}.', word, after),
  )
}
