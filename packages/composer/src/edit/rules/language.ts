import type { EditOp, Lang, LocalText } from '@manara/contracts'
import { wholeWord } from '../../parse/fold.ts'
import { findPrices } from '../../parse/money.ts'
import { plainLabels } from '../../labels/plain.ts'
import { cannot, done, inQuotesShort, listed, reply } from '../ask.ts'
import type { Ask, Step } from '../ask.ts'
import { allTexts } from '../places.ts'
import type { TextPlace } from '../places.ts'
import { newValue } from '../value.ts'
import { orders } from '../verbs.ts'
import { isNamedAlone, languagesNamed, languageWord, versionsNamed } from '../vocabulary.ts'
import { inTongue } from '../words/list.ts'

const also = inTongue(
  (more) =>
    new RegExp(
      String.raw`(?<![\p{L}])(?:also|too|as well|additionally|another language|second language|translate|translation|bilingual|version|ايضا|كمان|كذلك|ترجم|ترجمي|ترجمه|نسخه|لغه ثانيه|لغه اخري${more('also')})(?![\p{L}])`,
      'u',
    ),
)

/** "Add Arabic", "also in English", "remove German", «أضف العربية». */
export function languageRule(ask: Ask): Step | undefined {
  const { text } = ask.folded
  const versions = versionsNamed(text, ask.tongue)
  const named = [...new Set([...languagesNamed(text, ask.tongue), ...versions])]
  if (named.length === 0 || /[:"“«]/.test(text)) return undefined
  if (orders(text, 'remove', ask.tongue) || orders(text, 'hide', ask.tongue)) return removeLanguages(ask, named)
  return versions.length > 0 || isWanted(ask) ? addLanguages(ask, named) : undefined
}

const site = wholeWord(
  'site|website|whole (?:site|page)|seite|webseite|web|página|pagina|sito|page|stránk\\p{L}*|stron\\p{L}*|сайт\\p{L}*|(?:ال)?موقع|(?:ال)?صفحه',
  'u',
)

/** "Du pain italien", "3 €": what is sold, not spoken. */
const isNotSold = (ask: Ask): boolean => findPrices(ask.text, { lang: ask.tongue }).length === 0 && !/\d[.,]\d\d/.test(ask.text)

/** "Change the heading to German engineering" names no language of the site. */
function isWanted(ask: Ask): boolean {
  const { text } = ask.folded
  if (also(ask.tongue).test(text) || (site.test(text) && !orders(text, 'remove', ask.tongue))) return true
  const asks = orders(text, 'add', ask.tongue) || /^(?:in|auf|en|po|na|в|на|and in|بال|باللغه)(?![\p{L}])|^بال/u.test(text.trim())
  return asks && isNamedAlone(text, ask.tongue) && isNotSold(ask) && !(orders(text, 'change', ask.tongue) && newValue(ask))
}

function removeLanguages(ask: Ask, named: Lang[]): Step {
  const there = named.filter((lang) => ask.site.languages.includes(lang))
  const words = named.map((lang) => languageWord(lang, ask.tongue)).join(', ')
  if (there.length === 0) return cannot(reply(ask, 'The site is not in {0}.', words))
  if (there.length === ask.site.languages.length) return cannot(reply(ask, 'A site needs at least one language.'))
  const ops = there.map((lang): EditOp => ({ op: 'remove_language', lang }))
  const gone = there.map((lang) => languageWord(lang, ask.tongue)).join(', ')
  return done(ops, reply(ask, '{0} is off the site. Its texts are kept, in case you want it back.', gone))
}

function addLanguages(ask: Ask, named: Lang[]): Step {
  const fresh = named.filter((lang) => !ask.site.languages.includes(lang))
  if (fresh.length === 0) {
    const words = named.map((lang) => languageWord(lang, ask.tongue)).join(', ')
    return cannot(reply(ask, 'The site is already in {0}.', words))
  }
  const steps = fresh.map((lang) => ({ lang, ...withKnownWords(ask, lang) }))
  return done(
    steps.flatMap(({ lang, ops }): EditOp[] => [{ op: 'add_language', lang }, ...ops]),
    steps.map(({ lang, missing }) => addedSentence(ask, lang, missing)).join(' '),
  )
}

/** The few words that are the same on every site can be written in the new language; all others stay missing. */
function withKnownWords(ask: Ask, lang: Lang): { ops: EditOp[]; missing: string[] } {
  const from = ask.site.languages[0] ?? ask.lang
  const source = allTexts(ask.site).filter((place) => place.lang === from && place.text.trim() !== '')
  const lacking = source.filter((place) => !hasText(place, lang))
  const ops: EditOp[] = []
  const missing: string[] = []
  for (const place of lacking) {
    const isName = (place.section.type === 'header' && place.path[0] === 'name') || place.text === ask.site.name[from]
    const known = isName ? place.text : knownWord(place.text, from, lang)
    if (known) ops.push({ op: 'set_text', sectionId: place.section.id, path: place.path, lang, value: known })
    else if (!/^\{\{[\w.-]+\}\}$/.test(place.text.trim())) missing.push(place.text)
  }
  const name = ask.site.name[from]
  if (name && !ask.site.name[lang]) ops.push({ op: 'set_name', lang, value: name })
  return { ops, missing }
}

const hasText = (place: TextPlace, lang: Lang): boolean => {
  const text = place.path.reduce<unknown>(
    (at, part) => (at as Record<string | number, unknown> | undefined)?.[part],
    place.section.fields,
  ) as LocalText | undefined
  return (text?.[lang] ?? '') !== ''
}

function knownWord(text: string, from: Lang, to: Lang): string | undefined {
  const source = plainLabels(from)
  const target = plainLabels(to)
  if (!/\p{L}/u.test(target.services)) return undefined
  const key = (Object.keys(source) as (keyof typeof source)[]).find((one) => source[one].toLowerCase() === text.trim().toLowerCase())
  return key && target[key]
}

function addedSentence(ask: Ask, lang: Lang, missing: string[]): string {
  const word = languageWord(lang, ask.tongue)
  const quotes = [...new Set(missing)].slice(0, 5).map((text) => inQuotesShort(ask, text, 40))
  const few = listed(ask, missing.length > 5 ? [...quotes, '…'] : quotes)
  if (missing.length === 0) return reply(ask, 'The site now speaks {0} too.', word)
  return reply(
    ask,
    '{0} is added. I cannot translate your own words: {1} texts are still missing ({2}). Until they are there, the {0} pages stay offline.',
    word,
    missing.length,
    few,
  )
}
