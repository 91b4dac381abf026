import type { EditOp } from '@manara/contracts'
import { wholeWord } from '../../parse/fold.ts'
import { cannot, done, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { orders, refuses } from '../verbs.ts'
import { factNamed } from '../vocabulary.ts'
import { inTongue } from '../words/list.ts'

const wordFor = (ask: Ask, kind: string): string =>
  ({
    phone: reply(ask, 'phone number'),
    whatsapp: reply(ask, 'WhatsApp number'),
    email: reply(ask, 'e-mail address'),
    address: reply(ask, 'address'),
    price: reply(ask, 'prices'),
    city: reply(ask, 'city'),
    social: reply(ask, 'social accounts'),
    website: reply(ask, 'web address'),
  })[kind] ?? kind
const kinds = new Set(['phone', 'whatsapp', 'email', 'address', 'price', 'city', 'social', 'website'])
const again = inTongue((more) =>
  wholeWord(`again|back|after all|may be shown|is ok(?:ay)? now|من جديد|مره اخري|مجددا${more('again')}`, 'u'),
)
const isSection = inTongue((more) => wholeWord(`section|list|table|part|block|قسم|قايمه|لوحه|جدول${more('isSection')}`, 'u'))

/** "Don't show the phone", «بدون رقم الهاتف»: the fact is kept and stays off the pages. And the way back. */
export function refusalRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const kind = factNamed(text, ask.tongue)
  if (kind === undefined || !kinds.has(kind)) return undefined
  if (wantsBack(ask, kind)) return allow(ask, kind)
  if (orders(text, 'show', ask.tongue) && !refuses(text, ask.tongue))
    return ask.site.facts.some((fact) => fact.kind === kind) ? shownAlready(ask, kind) : undefined
  return isUnwanted(ask, kind) ? refuse(ask, kind) : undefined
}

function wantsBack(ask: Ask, kind: string): boolean {
  const { text } = ask.folded
  const refused = ask.site.refusals.some((one) => one.what === 'fact' && one.value === kind)
  return refused && (again(ask.tongue).test(text) || (orders(text, 'show', ask.tongue) && !refuses(text, ask.tongue)))
}

/** "Hide the price list" is about a section; "no prices" is about what stands in it. */
function isUnwanted(ask: Ask, kind: string): boolean {
  const { text } = ask.folded
  if (refuses(text, ask.tongue)) return kind !== 'price' || !isSection(ask.tongue).test(text)
  return kind !== 'price' && (orders(text, 'hide', ask.tongue) || orders(text, 'remove', ask.tongue))
}

function refuse(ask: Ask, kind: string): Step {
  const word = wordFor(ask, kind)
  const op: EditOp = { op: 'add_refusal', refusal: { what: 'fact', value: kind, quote: ask.text.slice(0, 400) } }
  return done(
    [op],
    kind === 'price'
      ? reply(ask, 'The prices are no longer shown anywhere on the site. I still know them, in case you change your mind.')
      : reply(ask, 'The {0} is no longer shown anywhere on the site. I still know it, in case you change your mind.', word),
  )
}

function shownAlready(ask: Ask, kind: string): Step {
  const word = wordFor(ask, kind)
  return cannot(reply(ask, 'The {0} is not hidden.', word))
}

function allow(ask: Ask, kind: string): Step {
  const word = wordFor(ask, kind)
  return done([{ op: 'remove_refusal', refusal: { what: 'fact', value: kind } }], reply(ask, 'The {0} may be shown again.', word))
}
