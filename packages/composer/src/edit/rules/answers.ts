import type { EditOp, LocalText, Section } from '@manara/contracts'
import { fold, wholeWord } from '../../parse/fold.ts'
import { done, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { sectionsOf } from '../places.ts'
import { stemsOf } from '../stems.ts'
import { newValues, writtenValues } from '../value.ts'
import type { Given } from '../value.ts'
import { orders } from '../verbs.ts'
import { inTongue } from '../words/list.ts'

type Item = { question: LocalText; answer: LocalText }
type Known = { section: Section; index: number; item: Item }

const answerWord = inTongue((more) =>
  wholeWord(
    `answers?|reply|odpověď|odpovědi|odpowied\\p{L}*|ответ\\p{L}*|antwoord\\p{L}*|antwort\\p{L}*|réponse|risposta|respuesta|(?:ال)?(?:جواب|اجابه|رد)\\p{L}{0,2}${more('answer')}`,
    'u',
  ),
)

const knownQuestions = (ask: Ask): Known[] =>
  sectionsOf(ask.site)
    .filter(({ type }) => type === 'questions')
    .flatMap((section) => ((section.fields.items as Item[] | undefined) ?? []).map((item, index) => ({ section, index, item })))

/** The question a request speaks of: the one that shares most words with it; the only one there is when it names none. */
function meant(ask: Ask, head: string): Known | undefined {
  const all = knownQuestions(ask)
  const said = stemsOf(head, 4)
  const shared = ({ item }: Known) =>
    stemsOf(item.question[ask.lang] ?? '', 4).filter((stem) => said.some((one) => one.startsWith(stem) || stem.startsWith(one))).length
  const best = [...all].sort((one, other) => shared(other) - shared(one))[0]
  return best && (shared(best) > 0 || all.length === 1) ? best : undefined
}

/** The value behind the word for answer; the last place where one could begin is too far in. */
function answered(ask: Ask): Given | undefined {
  if (!answerWord(ask.tongue).test(ask.folded.text)) return undefined
  const values = [...newValues(ask), ...writtenValues(ask)].filter((one) => answerWord(ask.tongue).test(fold(one.before).text))
  const behindColon = values.find((one) => /[:"“„«]\s*$/u.test(ask.text.slice(0, one.before.length + 1)))
  return behindColon ?? values[0]
}

/** Whether an answer is to change rather than to come or to go. */
function isChange({ folded: { text }, tongue }: Ask, found: Given | undefined): boolean {
  if (!answerWord(tongue).test(text) || orders(text, 'remove', tongue)) return false
  return orders(text, 'change', tongue) || (found !== undefined && !orders(text, 'add', tongue))
}

/** "Change the answer about gluten to: Yes, on Tuesdays." An answer that stands already, wherever its question is named. */
export function answerRule(ask: Ask): Step | undefined {
  const found = answered(ask)
  const known = isChange(ask, found) ? meant(ask, found?.before ?? ask.folded.text) : undefined
  if (!known) return undefined
  const { section, index, item } = known
  const asked = item.question[ask.lang] ?? Object.values(item.question)[0] ?? ''
  if (!found) return question('answer', reply(ask, 'What do you answer to “{0}”?', asked))
  const op: EditOp = { op: 'set_text', sectionId: section.id, path: ['items', index, 'answer'], lang: ask.lang, value: found.full }
  return done([op], reply(ask, 'The answer to “{0}” is now: {1}', asked, found.full))
}
