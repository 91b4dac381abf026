import { baseLanguage } from '@manara/contracts'
import type { FactKind, Question } from '@manara/contracts'
import { questionText } from '../labels/questions.ts'
import { tradeOf } from '../trades/list.ts'
import { gather } from '../voices/list.ts'
import type { Lines } from '../voices/list.ts'
import type { QuestionKey } from '../voices/voice.ts'
import type { Draft } from './draft.ts'

type Missing = { field: string; text: QuestionKey; choices?: Lines | undefined }

const daysChoices = gather((voice) => voice.days)

type Known = { has: (...kinds: FactKind[]) => boolean; refused: (kind: string) => boolean }

function knownIn(draft: Draft): Known {
  return {
    has: (...kinds) => draft.facts.some((fact) => kinds.includes(fact.kind)),
    refused: (kind) => draft.refusals.some((refusal) => refusal.what === 'fact' && refusal.value === kind),
  }
}

/** Ways to reach the owner: one is needed, two are better; none that was refused. */
function missingReach({ has, refused }: Known): { first: Missing[]; later: Missing[] } {
  const rings = has('phone', 'whatsapp')
  if (!rings && !has('email'))
    return {
      first: refused('phone') ? [] : [{ field: 'phone', text: 'reach' }],
      later: refused('phone') ? [{ field: 'email', text: 'email' }] : [],
    }
  if (rings && has('email')) return { first: [], later: [] }
  const [field, text] = rings ? (['email', 'email'] as const) : (['phone', 'phone'] as const)
  return { first: [], later: refused(field) ? [] : [{ field, text }] }
}

/** What the trade needs beyond a way to reach it. */
function missingAtPlace(draft: Draft, { has, refused }: Known): { hours: Missing[]; address: Missing[] } {
  const { hasHours } = tradeOf(draft.trade)
  const days: Missing[] = draft.openDays ? [{ field: 'hours', text: 'days', choices: daysChoices }] : []
  const asksHours = hasHours && !has('hours') && !refused('hours')
  const asksAddress = hasHours && has('city') && !has('address') && !refused('address')
  return {
    hours: asksHours ? [{ field: 'hours', text: 'hours' }] : days,
    address: asksAddress ? [{ field: 'address', text: 'address' }] : [],
  }
}

function missingOf(draft: Draft): Missing[] {
  const known = knownIn(draft)
  const { typical } = tradeOf(draft.trade)
  const reach = missingReach(known)
  const place = missingAtPlace(draft, known)
  const name: Missing[] = known.has('name') ? [] : [{ field: 'name', text: 'name' }]
  const offer: Missing[] = known.has('offer') ? [] : [{ field: 'offer', text: 'offer', choices: typical }]
  const city: Missing[] = known.has('city', 'address', 'area') ? [] : [{ field: 'city', text: 'city' }]
  return [...reach.first, ...name, ...offer, ...city, ...place.hours, ...reach.later, ...place.address]
}

/** At most five questions: first what was said and cannot be, then what is missing, the most useful first. */
export function questionsFor(draft: Draft): Question[] {
  const asked = new Set(draft.doubts.map((question) => question.field))
  const missing = missingOf(draft)
    .filter(({ field }) => !asked.has(field))
    .map(({ field, text, choices }): Question => ({
      id: `q_${field}`,
      field,
      text: questionText(text, draft.lang),
      ...choicesIn(choices, draft.lang),
    }))
  return [...draft.doubts, ...missing].slice(0, 5)
}

/** In a language without choices of its own the owner answers freely. */
function choicesIn(choices: Missing['choices'], lang: string): Pick<Question, 'choices'> {
  const list = choices?.[baseLanguage(lang)] ?? []
  return list.length === 0 ? {} : { choices: list.slice(0, 3) }
}
