import type { EditOp, LocalText, Section } from '@manara/contracts'
import { done, inQuotes, listed, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { sectionsOf, spokenOf, typeWord } from '../places.ts'
import { wholeWord } from '../../parse/fold.ts'
import { orders, refuses } from '../verbs.ts'
import { sectionsNamed } from '../vocabulary.ts'
import { inTongue } from '../words/list.ts'
import { groupsOf } from './said-price.ts'

export type Named = { name?: LocalText; title?: LocalText; question?: LocalText; caption?: LocalText }

const listKeys: Record<string, string> = {
  services: 'items',
  gallery: 'items',
  questions: 'items',
  team: 'items',
  dates: 'items',
  prices: 'groups',
  menu: 'groups',
}
export const nameOf = (item: Named): LocalText => item.title ?? item.name ?? item.question ?? item.caption ?? {}

/** "We no longer make them": said of a thing instead of ordered. */
export const noMore = inTongue((more) =>
  wholeWord(
    `(?:don'?t|do not) need|no longer|any ?more|stopped (?:doing|making|selling|baking)|discontinued|(?:is|are) gone|off the menu|لم نعد|ما عاد|ما عدنا|لا نبيع|ما نبيع|توقفنا عن|بطلنا|خلص|ما نحتاج\\p{L}*|ما عاد نحتاج\\p{L}*${more('noMore')}`,
    'u',
  ),
)
const isUnwanted = ({ folded: { text }, tongue }: Ask): boolean =>
  orders(text, 'remove', tongue) || refuses(text, tongue) || noMore(tongue).test(text)

/** "Take the cakes off the menu": something sold is named beside the list it stands on, so only that goes. */
export function namesItem(ask: Ask): boolean {
  const sections = sectionsNamed(ask.folded.text, ask.tongue)
  return ask.site.facts.some((fact) => {
    const place = fact.kind === 'offer' ? spokenOf(ask, fact.value.name) : undefined
    return place !== undefined && !sections.some(({ start, end }) => start < place.end && place.start < end)
  })
}

/** "Remove sourdough", «احذف الكعك»: one thing from every list that names it. */
export function removeItemRule(ask: Ask): Step | undefined {
  if (!isUnwanted(ask)) return undefined
  const gone: string[] = []
  const ops = sectionsOf(ask.site).flatMap((section): EditOp[] => {
    const key = listKeys[section.type]
    return key === undefined ? [] : listOps(ask, section, { key, gone })
  })
  const facts = ask.site.facts.filter(
    (fact) =>
      (fact.kind === 'offer' && spokenOf(ask, fact.value.name)) ||
      (fact.kind === 'date' && spokenOf(ask, fact.value.title)) ||
      (fact.kind === 'person' && spokenOf(ask, fact.value)),
  )
  const factOps = facts.map((fact): EditOp => ({ op: 'remove_fact', factId: fact.id }))
  if (ops.length + factOps.length === 0) return undefined
  const names = [
    ...new Set([...gone, ...facts.flatMap((fact) => (fact.kind === 'offer' ? [fact.value.name[ask.lang] ?? ''] : []))]),
  ].filter((name) => name !== '')
  const things = listed(
    ask,
    names.map((name) => inQuotes(ask, name)),
  )
  return done([...ops, ...factOps], reply(ask, 'Removed: {0}.', things))
}

function listOps(ask: Ask, section: Section, { key, gone }: { key: string; gone: string[] }): EditOp[] {
  const hit = (item: Named) => {
    const found = spokenOf(ask, nameOf(item)) !== undefined
    if (found) gone.push(nameOf(item)[ask.lang] ?? Object.values(nameOf(item))[0] ?? typeWord(section.type, ask))
    return found
  }
  const before = section.fields[key] as unknown[] | undefined
  if (!before) return []
  const after =
    key === 'groups'
      ? groupsOf(section)
          .map((group) => ({ ...group, rows: group.rows.filter((row) => !hit(row)) }))
          .filter((group) => group.rows.length > 0)
      : before.filter((item) => !hit(item as Named))
  if (JSON.stringify(after) === JSON.stringify(before)) return []
  // A heading over nothing is worse than no section; hiding keeps it within reach.
  const empty: EditOp[] = after.length === 0 ? [{ op: 'set_hidden', sectionId: section.id, hidden: true }] : []
  return [{ op: 'set_fields', sectionId: section.id, fields: { [key]: after } }, ...empty]
}
