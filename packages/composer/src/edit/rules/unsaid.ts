import { wholeWord } from '../../parse/fold.ts'
import { question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { firstOf, typeWord } from '../places.ts'
import { newValue, quotedIn } from '../value.ts'
import { isEcho, orders } from '../verbs.ts'
import { factNamed, sectionsNamed } from '../vocabulary.ts'
import { inTongue } from '../words/list.ts'

const wrong = inTongue((more) =>
  wholeWord(`wrong|not right|isn'?t right|incorrect|out of date|outdated|old|غلط|خطا|غير صحيح|مو صحيح|قديم${more('isWrong')}`, 'u'),
)
const colour = wholeWord(
  'colou?rs?|farben?|farbton|couleurs?|color[ei]|color(?:es)?|kleur(?:en)?|barv\\p{L}*|kolor\\p{L}*|цвет\\p{L}*|(?:ال)?لون|(?:ال)?الوان',
  'u',
)
const hoursTalk = inTongue((more) => wholeWord(`opening (?:hours|times)|hours|times?|اوقات|ساعات|مواعيد|الدوام${more('aboutHours')}`, 'u'))

/** What the question is about, by the first thing the request names. */
function topicOf(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const named = colour.exec(text)?.[0]
  if (named) return question('colour', reply(ask, 'What is the new {0}?', named), colours(ask))
  if (factNamed(text, ask.tongue) === 'price')
    return question('price', reply(ask, 'Which prices should stand there? For example “Haircut 25 €”.'))
  if (hoursTalk(ask.tongue).test(text)) return question('hours', reply(ask, 'When are you open?'))
  return aboutSection(ask)
}

const colours = (ask: Ask): string[] => [reply(ask, 'green'), reply(ask, 'blue'), reply(ask, 'red')]

/** A section is named and nothing is said of it: what can be done with it are the choices. */
function aboutSection(ask: Ask): Step | undefined {
  const [named] = sectionsNamed(ask.folded.text, ask.tongue)
  const section = named && firstOf(ask.site, named.type)
  if (!section) return undefined
  const word = typeWord(section.type, ask)
  if (section.type === 'prices') return question('price', reply(ask, 'Which prices should stand there? For example “Haircut 25 €”.'))
  if (section.fields.text !== undefined) return question('text', reply(ask, 'What should it say?'))
  return question('section', reply(ask, 'Say what to change, and I will do it.'), [
    reply(ask, 'Another layout for {0}', word),
    reply(ask, 'Move {0} up', word),
  ])
}

/** "Change the colour", "the price is wrong", "change it": an order that lacks what to put there becomes a question. */
export function unsaidRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const isOrder = orders(text, 'change', ask.tongue)
  if ((!isOrder && !wrong(ask.tongue).test(text)) || quotedIn(ask.text).length > 0) return undefined
  if (isOrder && isEcho(text, ask.tongue))
    return question('what', reply(ask, 'Say what to change, and I will do it.'), [reply(ask, 'Make it green'), reply(ask, 'Another font')])
  const value = isOrder ? newValue(ask) : undefined
  return value ? undefined : topicOf(ask)
}
