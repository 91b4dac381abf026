import { wholeWord } from '../../parse/fold.ts'
import { cannot, done, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { newValue, quotedIn } from '../value.ts'
import { inTongue } from '../words/list.ts'

const confirms = inTongue((more) =>
  wholeWord(
    `confirm(?:ed)?|approved?|sign(?:ed)? off|(?:are|is) (?:all )?(?:fine|good|ok|okay) (?:as (?:they are|it is)|like that|now)|اعتمد\\p{L}*|اوافق|موافق\\p{L}*|اكد\\p{L}*|تمام كذا|زين كذا${more('confirm')}`,
    'u',
  ),
)
const texts = wholeWord(
  'texts?|wording|words|everything|all|it all|them|texte?n?|alles|alle|textes|tout|tous|testi|tutto|tutti|textos|todos?|teksten|alles|texty|vše|všechno|všechny|teksty|wszystko|wszystkie|тексты|все|всё|(?:ال)?نصوص|(?:ال)?كلام|كل شيء|الكل',
  'u',
)

/** "The texts are fine, confirm them": what a model wrote stands as the owner's from then on. */
export function confirmRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (!confirms(ask.tongue).test(text) || !texts.test(text) || newValue(ask)?.before.includes(':') || quotedIn(ask.text).length > 0)
    return undefined
  const waiting = ask.site.unconfirmed ?? []
  if (waiting.length === 0) return cannot(reply(ask, 'No text waits for a yes.'))
  return done(
    [{ op: 'confirm_texts', places: [...waiting].slice(0, 500) }],
    reply(ask, 'All texts that waited for a yes are confirmed ({0}).', Math.min(waiting.length, 500)),
  )
}
