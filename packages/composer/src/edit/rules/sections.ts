import type { EditOp, Section } from '@manara/contracts'
import { describeTypes } from '@manara/site-kit'
import { wholeWord } from '../../parse/fold.ts'
import { cannot, done, listed, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { firstOf, typeWord } from '../places.ts'
import { orders, refuses } from '../verbs.ts'
import type { Verb } from '../verbs.ts'
import { sectionsNamed } from '../vocabulary.ts'
import type { Mention } from '../vocabulary.ts'
import { sectionOf } from './new-section.ts'
import { namesItem } from './remove-item.ts'
import { targets } from './section-target.ts'
import { inTongue } from '../words/list.ts'

const anotherLook = inTongue((more) =>
  wholeWord(
    `(?:another|a different|different|other|new|alternative)\\s(?:layout|look|design|variant|style|form of|arrangement|version)|(?:change|switch|swap)\\s(?:the\\s)?(?:layout|look|design|arrangement|variant)|(?:lay(?:out)?|look|arrange)\\s(?:it |them )?differently|(?:شكل|تصميم|تخطيط|ترتيب|عرض)\\s?\\S*\\s(?:اخر|اخري|مختلف|جديد)|(?:غير|بدل)\\s(?:شكل|تصميم|تخطيط|طريقه عرض)${more('anotherLook')}`,
    'u',
  ),
)

/** "Another layout for the services", «شكل آخر للخدمات». */
export function variantRule(ask: Ask): Step | undefined {
  if (!anotherLook(ask.tongue).test(ask.folded.text)) return undefined
  const found = targets(ask)
  const [first] = found.length > 0 ? found : ask.focus ? [{ section: ask.focus }] : []
  if (!first) return undefined
  if ('step' in first) return first.step
  const { section } = first
  const variants =
    describeTypes()
      .find((one) => one.type === section.type)
      ?.variants.map((one) => one.id) ?? []
  const next = variants[(variants.indexOf(section.variant) + 1) % Math.max(1, variants.length)]
  if (next === undefined || next === section.variant)
    return cannot(reply(ask, 'There is only one look for {0}.', typeWord(section.type, ask)))
  return done(
    [{ op: 'set_variant', sectionId: section.id, variant: next }],
    reply(ask, 'The section for {0} has another look now.', typeWord(section.type, ask)),
  )
}

/** "Hide the team, the photos come later": what a clause says beside the order is no part of it. */
function meant(ask: Ask, verb: Verb): Mention[] {
  const { text } = ask.folded
  const all = sectionsNamed(text, ask.tongue)
  const inOrder = all.filter(({ start, end }) => {
    const from = Math.max(text.lastIndexOf(',', start), text.lastIndexOf('،', start)) + 1
    const until = /[,،]/.exec(text.slice(end))?.index ?? text.length
    const clause = text.slice(from, end + until)
    const beside = `${text.slice(from, start)} ${text.slice(end, end + until)}`.split(/\s+/).filter(Boolean)
    return orders(clause, verb, ask.tongue) || refuses(clause, ask.tongue) || beside.length <= 2
  })
  return inOrder.length > 0 ? inOrder : all
}

type Each = { verb: Verb; make: (section: Section) => EditOp; said: (names: string) => string }

function forEach(ask: Ask, { verb, make, said }: Each): Step | undefined {
  const found = targets(ask, meant(ask, verb))
  const broken = found.find((one) => 'step' in one)
  if (broken && 'step' in broken) return broken.step
  const sections = found.flatMap((one) => ('section' in one ? [one.section] : []))
  if (sections.length === 0) return undefined
  return done(
    sections.map(make),
    said(
      listed(
        ask,
        sections.map((section) => typeWord(section.type, ask)),
        'and',
      ),
    ),
  )
}

const pinned = new Set(['header', 'footer'])

/** "Remove the gallery", "delete the team and the questions". */
export function removeRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const unwanted = refuses(text, ask.tongue) && sectionsNamed(text, ask.tongue).length > 0 && !orders(text, 'add', ask.tongue)
  if (!orders(text, 'remove', ask.tongue) && !unwanted) return undefined
  if (namesItem(ask)) return undefined
  const found = targets(ask)
  if (found.some((one) => 'section' in one && one.section.type === 'contact') && !/(?:section|form|قسم|نموذج|تواصل|contact)/u.test(text))
    return undefined
  if (found.some((one) => 'section' in one && pinned.has(one.section.type))) {
    return cannot(reply(ask, 'Header and footer carry the name and the way around; they cannot be removed, but they can be hidden.'), [
      reply(ask, 'Hide the footer'),
    ])
  }
  return forEach(ask, {
    verb: 'remove',
    make: (section) => ({ op: 'remove_section', sectionId: section.id }),
    said: (names) => reply(ask, 'Removed: {0}. “Undo” brings it back.', names),
  })
}

/** "Hide the gallery", "show the team again". */
export function hideRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (orders(text, 'hide', ask.tongue))
    return forEach(ask, {
      verb: 'hide',
      make: (section) => ({ op: 'set_hidden', sectionId: section.id, hidden: true }),
      said: (names) => reply(ask, 'Hidden: {0}. It stays here and can be shown again.', names),
    })
  if (!orders(text, 'show', ask.tongue) || refuses(text, ask.tongue)) return undefined
  const [named] = sectionsNamed(text, ask.tongue)
  if (named && !firstOf(ask.site, named.type)) return sectionOf(ask, named.type)
  return forEach(ask, {
    verb: 'show',
    make: (section) => ({ op: 'set_hidden', sectionId: section.id, hidden: false }),
    said: (names) => reply(ask, 'Shown: {0}.', names),
  })
}
