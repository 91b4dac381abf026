import type { Ask } from './ask.ts'
import { also } from '../reading/words/list.ts'
import { inTongue } from './words/list.ts'

const openers = '"“„«\'‘'
const quotedText = /["“„«]([^"“”„«»]+)["”“»]|(?<![\p{L}])['‘]([^'‘’]+)['’](?![\p{L}])/gu

/** The texts a request puts in quotation marks, as written, in order. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(quotedText)].map((match) => (match[1] ?? match[2] ?? '').trim()).filter((part) => part !== '')
}

const toward = inTongue(
  (more) =>
    new RegExp(
      String.raw`(?<![\p{L}])(?:into|to be|to say|to read|to|with|as|by|say|says|read|should be|should say|is now|is|are now|are|من الان|الي|لتصبح|ليصبح|يكون|تكون|هو|هي|صار|صارت|اصبح${more('toward')})(?![\p{L}])|[:=]|(?<![\p{L}])ب(?=["“„«'‘])|(?<![\p{L}])ل(?=["“„«'‘])`,
      'gu',
    ),
)

const politeEnd = inTongue((more) => new RegExp(`\\s+(?:please|من فضلك|لو سمحت${more('please')})$`, 'iu'))

/** Takes quotation marks and a closing full stop off a value. */
export function bare(value: string, tongue = ''): string {
  const plain = value.trim().replace(/^[:=\s]+/, '')
  const unquoted = openers.includes(plain[0] ?? ' ') ? (quotedIn(plain)[0] ?? plain) : plain
  return unquoted
    .replace(/(?<!\.)[.،,;؛]+$/u, '')
    .replace(politeEnd(tongue), '')
    .trim()
}

/** A new value, the text in front of it, and the value with the closing stop that a paragraph needs and a heading does not. */
export type Given = { value: string; full: string; before: string }

/** Whether a position lies inside a quoted text: "rename 'Up to you' to 'Yours'" has no value behind its first "to". */
const isQuoted = (text: string, quotes: readonly string[], at: number): boolean =>
  quotes.some((one) => text.indexOf(one) >= 0 && at > text.indexOf(one) && at < text.indexOf(one) + one.length)

/** All that could be the new value: what comes behind "to", "into", ":", «إلى», in order, and one text in quotation marks before all. */
export function newValues(ask: Pick<Ask, 'text' | 'folded' | 'tongue'>): Given[] {
  const quotes = quotedIn(ask.text)
  const [quoted = ''] = quotes
  const inMarks =
    quotes.length === 1 ? [{ value: bare(quoted), full: quoted, before: ask.text.slice(0, ask.text.indexOf(quoted) - 1) }] : []
  const behind = [...ask.folded.text.matchAll(toward(ask.tongue))].flatMap((match): Given[] => {
    const written = ask.folded
      .original(match.index + match[0].length)
      .replace(/^[:=\s]+/, '')
      .trim()
    const value = bare(written, ask.tongue)
    const before = ask.folded.original(0, match.index)
    if (value === '' || isQuoted(ask.text, quotes, before.length)) return []
    return [{ value, full: written.startsWith(value) && /^[.؛]$/.test(written.slice(value.length)) ? written : value, before }]
  })
  return [...inMarks.filter((one) => one.value !== ''), ...behind]
}

const writing = also(
  'write|put|says?|reads?|schreib(?:e|en sie)?|steht|stehen|soll stehen|mets|mettez|écris|écrivez|dise|scrivi|scriva|metti|dica|escribe|escriba|pon|ponga|diga|schrijf|zet|staan|komt|napiš(?:te)?|dej(?:te)?|ať je|ať zní|napisz(?:cie)?|wpisz|niech będzie|напиши(?:те)?|поставь(?:те)?|пусть будет|будет|اكتب|اكتبوا|حط|يكون',
).slice(1)
const written = new RegExp(`(?<![\\p{L}])(?:${writing})(?![\\p{L}])\\s*:?\\s*`, 'gu')

/** What comes behind a word of writing: "on the button write Order now". */
export function writtenValues(ask: Pick<Ask, 'text' | 'folded' | 'tongue'>): Given[] {
  return [...ask.folded.text.matchAll(written)].flatMap((match): Given[] => {
    const value = bare(ask.folded.original(match.index + match[0].length), ask.tongue)
    return value === '' ? [] : [{ value, full: value, before: ask.folded.original(0, match.index) }]
  })
}

/** What comes behind the first "to", "into", ":", «إلى»: the new value, in the owner's words. `undefined` when nothing does. */
export function newValue(ask: Pick<Ask, 'text' | 'folded' | 'tongue'>): Given | undefined {
  const quotes = quotedIn(ask.text)
  const all = newValues(ask)
  return quotes.length === 1 ? (all[1] ?? undefined) : all[0]
}
