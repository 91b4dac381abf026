import { wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import { done, inQuotes, question, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { allTexts } from '../places.ts'
import type { TextPlace } from '../places.ts'
import { stemsOf } from '../stems.ts'
import { quotedIn } from '../value.ts'
import { orders } from '../verbs.ts'
import { setText } from './wording.ts'

/** What people call a sentence or a line of a text. */
export const sentenceWord = wholeWord(
  also(
    'sentence|line|bit about|part about|satz|sätze|zeile|phrase|frase|riga|línea|zin|regel|větu|věta|řádek|zdanie|linijkę|предложение|фразу|строчку|(?:ال)?(?:جمله|سطر|عباره)',
  ).slice(1),
  'u',
)

const sentencesOf = (text: string): string[] => text.match(/[^.!?؟…]+[.!?؟…]*\s*/gu) ?? []

type Hit = { place: TextPlace; sentence: string; shared: number }

/** The sentence that shares most words with the request, two at least or the only long one. */
function meant(ask: Ask): Hit | undefined {
  const said = new Set(stemsOf(quotedIn(ask.text)[0] ?? ask.text, 3))
  const hits = allTexts(ask.site)
    .filter((place) => place.lang === ask.lang && sentencesOf(place.text).length > 1)
    .flatMap((place) =>
      sentencesOf(place.text).map((sentence): Hit => ({
        place,
        sentence,
        shared: stemsOf(sentence, 3).filter((stem) => said.has(stem)).length,
      })),
    )
    .sort((one, other) => other.shared - one.shared)
  const [best, next] = hits
  return best && best.shared > (next?.shared ?? 0) ? best : undefined
}

/** "Take out the sentence about the three ovens": one sentence of a text goes, the others stay as they are. */
export function sentenceRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  if (!sentenceWord.test(text) || !orders(text, 'remove', ask.tongue)) return undefined
  const hit = meant(ask)
  if (!hit) return question('text', reply(ask, 'Say what to change, and I will do it.'))
  const value = hit.place.text.replace(hit.sentence, '').trim()
  return done(
    [setText(ask, hit.place.section, { path: hit.place.path, value })],
    reply(ask, 'Removed: {0}.', inQuotes(ask, hit.sentence.trim())),
  )
}
