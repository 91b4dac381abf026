import type { Ask } from './ask.ts'
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

/**
 * What comes behind "to", "into", ":", «إلى»: the new value, in the owner's words. `undefined` when nothing does.
 * `full` keeps the closing stop that a paragraph needs and a heading does not.
 */
export function newValue(ask: Pick<Ask, 'text' | 'folded' | 'tongue'>): { value: string; full: string; before: string } | undefined {
  const quotes = quotedIn(ask.text)
  for (const match of ask.folded.text.matchAll(toward(ask.tongue))) {
    const written = ask.folded
      .original(match.index + match[0].length)
      .replace(/^[:=\s]+/, '')
      .trim()
    const value = bare(written, ask.tongue)
    // A value cannot begin inside the first of two quoted texts: "rename 'Up to you' to 'Yours'".
    const before = ask.folded.original(0, match.index)
    const openQuotes =
      quotes.length > 0 &&
      quotes.some(
        (one) => ask.text.indexOf(one) >= 0 && before.length > ask.text.indexOf(one) && before.length < ask.text.indexOf(one) + one.length,
      )
    if (value !== '' && !openQuotes)
      return { value, full: written.startsWith(value) && /^[.؛]$/.test(written.slice(value.length)) ? written : value, before }
  }
  return undefined
}
