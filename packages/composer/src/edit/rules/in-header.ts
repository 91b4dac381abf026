import type { EditOp, Fact } from '@manara/contracts'
import { findEmails } from '../../parse/links.ts'
import { wholeWord } from '../../parse/fold.ts'
import { findPhones } from '../../parse/phone.ts'
import { also } from '../../reading/words/list.ts'
import { done, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { firstOf } from '../places.ts'
import { targetsOf } from '../reach-targets.ts'
import { newValue } from '../value.ts'
import { orders, refuses } from '../verbs.ts'
import { factNamed, sectionsNamed } from '../vocabulary.ts'
import { wordFor } from './reach.ts'

type Reach = 'phone' | 'whatsapp' | 'email'
const isReach = (kind: string | undefined): kind is Reach => kind === 'phone' || kind === 'whatsapp' || kind === 'email'

/** "At the very top", said of a number: where a visitor looks for it. Polish calls headings and the header by one word. */
const onTop = wholeWord(
  also(
    'at the (?:very )?top|next to the menu|ganz oben|oben|tout en haut|en haut|in alto|in cima|arriba(?: del todo)?|bovenaan|bovenin|úplně nahoř[eu]|nahoř[eu]|na (?:samej )?górze|w nagłówku(?: strony)?|do nagłówka|наверх|наверху|вверху|сверху|فوق|اعلي الصفحه|في الاعلي',
  ).slice(1),
  'u',
)

const textOf = (fact: Fact | undefined): string => {
  const value = fact && isReach(fact.kind) ? (fact.value as Record<string, string>) : {}
  return Object.values(value)[0] ?? ''
}

/** Whether the request places the number rather than gives or refuses it. */
function isPlaced(ask: Ask): boolean {
  const { text } = ask.folded
  if (refuses(text, ask.tongue) || (['remove', 'hide'] as const).some((verb) => orders(text, verb, ask.tongue))) return false
  if (findEmails(ask.text).length > 0 || findPhones(ask.text, ask.tongue).length > 0 || newValue(ask)?.before.includes(':')) return false
  return sectionsNamed(text, ask.tongue).some(({ type }) => type === 'header') || onTop.test(text)
}

/** "Put our phone number in the header": a button there that calls it. */
export function inHeaderRule(ask: Ask): Step | undefined {
  const kind = factNamed(ask.folded.text, ask.tongue)
  const header = firstOf(ask.site, 'header')
  if (!header || !isReach(kind) || !isPlaced(ask)) return undefined
  const fact = ask.site.facts.find((one) => one.kind === kind)
  const value = textOf(fact)
  if (!fact || value === '') return question(kind, reply(ask, 'What is the new {0}?', wordFor(ask, kind)))
  const label = Object.fromEntries(ask.site.languages.map((lang) => [lang, `{{${fact.id}}}`]))
  const kept = ask.site.refusals.filter((one) => one.what === 'fact' && one.value === kind)
  const shown = kept.map((one): EditOp => ({ op: 'remove_refusal', refusal: { what: one.what, value: one.value } }))
  const action: EditOp = { op: 'set_fields', sectionId: header.id, fields: { action: { label, to: targetsOf(kind, value)[0] } } }
  return done([...shown, action], reply(ask, 'In the header now: {0}.', value))
}
