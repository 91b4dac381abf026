import type { EditOp } from '@manara/contracts'
import { wholeWord } from '../../parse/fold.ts'
import { cannot, done, say } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { orders, refuses } from '../verbs.ts'
import { factNamed } from '../vocabulary.ts'
import { inTongue } from '../words/list.ts'

const words: Record<string, { en: string; ar: string }> = {
  phone: { en: 'phone number', ar: 'رقم الهاتف' },
  whatsapp: { en: 'WhatsApp number', ar: 'رقم الواتساب' },
  email: { en: 'e-mail address', ar: 'البريد الإلكتروني' },
  address: { en: 'address', ar: 'العنوان' },
  price: { en: 'prices', ar: 'الأسعار' },
  city: { en: 'city', ar: 'المدينة' },
  social: { en: 'social accounts', ar: 'حسابات التواصل' },
  website: { en: 'web address', ar: 'عنوان الموقع' },
}
const kinds = new Set(Object.keys(words))
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
  const word = words[kind] ?? { en: kind, ar: kind }
  const op: EditOp = { op: 'add_refusal', refusal: { what: 'fact', value: kind, quote: ask.text.slice(0, 400) } }
  return done(
    [op],
    say(
      ask,
      `The ${word.en} ${kind === 'price' ? 'are' : 'is'} no longer shown anywhere on the site. I still know it, in case you change your mind.`,
      `لم يعد يظهر في الموقع: ${word.ar}. ما زلت أعرفه إن غيّرت رأيك.`,
    ),
  )
}

function shownAlready(ask: Ask, kind: string): Step {
  const word = words[kind] ?? { en: kind, ar: kind }
  return cannot(say(ask, `The ${word.en} is not hidden.`, `ليس مخفياً: ${word.ar}.`))
}

function allow(ask: Ask, kind: string): Step {
  const refusals = ask.site.refusals.filter((one) => !(one.what === 'fact' && one.value === kind))
  const word = words[kind] ?? { en: kind, ar: kind }
  return done(
    [{ op: 'replace_site', site: { ...ask.site, refusals } }],
    say(ask, `The ${word.en} may be shown again.`, `يمكن أن يظهر من جديد: ${word.ar}.`),
  )
}
