import type { Section } from '@manara/contracts'
import { fold, wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import { done, inQuotes, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { allTexts } from '../places.ts'
import { bare, quotedIn } from '../value.ts'
import { orders } from '../verbs.ts'
import { sectionsNamed } from '../vocabulary.ts'
import type { Mention } from '../vocabulary.ts'
import { sentenceWord } from './sentence.ts'
import { oneOfType } from './section-target.ts'
import { others, setText, swapEverywhere } from './wording.ts'

const stands = (ask: Ask, words: string): boolean => {
  const wanted = fold(words).text.trim()
  return allTexts(ask.site).some((place) => fold(place.text).text.includes(wanted))
}

/** Two texts in quotation marks, of which one stands on the site: the other takes its place, whatever the words around them. */
export function exchangeRule(ask: Ask): Step | undefined {
  const [one, other, third] = quotedIn(ask.text)
  if (one === undefined || other === undefined || third !== undefined) return undefined
  const [first, second] = [stands(ask, one), stands(ask, other)]
  if (first === second) return undefined
  return first ? swapEverywhere(ask, one, other) : swapEverywhere(ask, other, one)
}

/** The words that shall stand somewhere: in quotation marks, else behind the first colon. */
function given(ask: Ask): { value: string; full: string; before: string } | undefined {
  const [quoted, second] = quotedIn(ask.text)
  if (second !== undefined) return undefined
  if (quoted !== undefined) return { value: quoted, full: quoted, before: ask.text.slice(0, ask.text.indexOf(quoted)) }
  const at = /:(?!\d)/.exec(ask.text)?.index ?? -1
  const full = at < 0 ? '' : ask.text.slice(at + 1).trim()
  return full === '' ? undefined : { value: bare(full, ask.tongue), full, before: ask.text.slice(0, at) }
}

const textTypes: ReadonlySet<string> = new Set(['about', 'hero', 'story', 'statement', 'call', 'footer'])

function pathOf({ type, fields }: Section): string[] | undefined {
  if (!textTypes.has(type)) return undefined
  return fields.text === undefined && type !== 'about' ? undefined : ['text']
}

/** "About us: We bake by hand": the name alone, and a sentence behind it. */
const isHeaded = (before: string, { type, start, end }: Mention, full: string): boolean =>
  type === 'about' && start <= 6 && before.slice(end).trim() === '' && /\s\S+\s/.test(full) && !sentenceWord.test(fold(full).text)

/** "There should be", "there belongs": the words that follow shall stand in a section. */
const belongs = wholeWord(
  also(
    'should (?:say|read|be)|needs to say|gehört|gehören|soll(?:en)? stehen|kommt rein|il faut|doit dire|ci vuole|ci va|va scritto|debe (?:decir|poner)|tiene que (?:decir|poner)|va|moet (?:staan|komen)|hoort|má být|ma być|powinno być|должно быть|нужно|لازم يكون|المفروض',
  ).slice(1),
  'u',
)

/** The section a request names for a text, when it names no other. */
function namedFor(ask: Ask, before: string, full: string): Mention | undefined {
  const [named, second] = sectionsNamed(before, ask.tongue)
  if (!named || second) return undefined
  return orders(before, 'change', ask.tongue) || belongs.test(before) || isHeaded(before, named, full) ? named : undefined
}

/** "In the about section write: We bake by hand": a section is named, its text is given, and no other part of it is. */
export function sectionTextRule(ask: Ask): Step | undefined {
  const found = given(ask)
  const named = found && namedFor(ask, fold(found.before).text, found.full)
  const target = named && oneOfType(ask, named.type)
  if (!found || !target || 'step' in target) return target && 'step' in target ? target.step : undefined
  const path = pathOf(target.section)
  if (!path) return undefined
  return done(
    [setText(ask, target.section, { path, value: found.full })],
    reply(ask, 'It now reads {0}.{1}', inQuotes(ask, found.full), others(ask)),
  )
}
