import { fold, wholeWord } from '../../parse/fold.ts'
import { also } from '../../reading/words/list.ts'
import type { Ask, Step } from '../ask.ts'
import { allTexts } from '../places.ts'
import { bare, quotedIn } from '../value.ts'
import { swapEverywhere } from './wording.ts'

/** "Instead of", "where it says", in front of a text that stands. */
const instead = wholeWord(
  also(
    'instead of|in place of|where it says|where it reads|statt|anstatt|anstelle von|wo|dort wo|au lieu de|à la place de|là où (?:il est écrit|il y a)|où il y a|al posto di|invece di|dove c’è scritto|dove c’è|en vez de|en lugar de|donde (?:pone|dice)|in plaats van|waar|místo|namísto|kde (?:je|stojí)|zamiast|tam gdzie jest|gdzie jest|вместо|там,? где|где написано|بدل|بدلا من|بدال|مكان|حيث',
  ).slice(1),
  'u',
)
/** What stands between the old text and the new one. */
const writes = new RegExp(
  `^[\\s,،:"“”„«»]*(?:(?:is|stands|steht|staat|jest|je|stojí)\\s+)?(?:,\\s*)?(?:please|bitte|s’il vous plaît|per favore|por favor|graag|prosím|proszę|пожалуйста|لو سمحت)?\\s*(?:${also(
    'put|write|say|use|it should (?:say|read)|should (?:say|read|be)|soll(?:te)?(?: jetzt)?|schreib(?:e|en sie)?|kommt|mettez?|mets|écris|écrivez|il faut|metti|metta|mettete|scrivi|scriva|ci va|pon|ponga|escribe|escriba|debe decir|zet|schrijf|moet(?: er)?|dej(?:te)?|napiš(?:te)?|ať je|daj|dajcie|napisz(?:cie)?|wpisz|ma być|напиши(?:те)?|поставь(?:те)?|пусть будет|اكتب|اكتبوا|حط|حطوا|خل',
  ).slice(1)})(?![\\p{L}])[\\s:]*`,
  'u',
)
/** The half of the verb that stands behind the new text. */
const closing = /\s+(?:stehen|hin|staan|komen|instead|rein|stehen bitte|bitte|please)[.!]?$/iu

/** Texts that may be meant, the longest first, so that a word of one is not taken for the whole. */
const textsOf = (ask: Ask): string[] =>
  [...new Set(allTexts(ask.site).map((place) => place.text.trim()))]
    .filter((text) => [...text].length > 2)
    .sort((one, other) => other.length - one.length)

/** "Statt Absenden soll Abschicken stehen": a text that stands on the site, without quotation marks, and another in its place. */
export function insteadRule(ask: Ask): Step | undefined {
  const cue = instead.exec(ask.folded.text)
  if (!cue || quotedIn(ask.text).length > 0) return undefined
  const from = cue.index + cue[0].length
  const rest = ask.folded.text.slice(from).replace(/^\s+/u, '')
  const skipped = ask.folded.text.length - from - rest.length
  const old = textsOf(ask).find((text) => rest.startsWith(fold(text).text))
  if (old === undefined) return undefined
  const end = from + skipped + fold(old).text.length
  const lead = writes.exec(ask.folded.text.slice(end))
  const value = lead ? bare(ask.folded.original(end + lead[0].length).replace(closing, ''), ask.tongue) : ''
  return value === '' ? undefined : swapEverywhere(ask, old, value)
}
