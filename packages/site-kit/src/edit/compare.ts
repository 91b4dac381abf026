import { productLanguageFor } from '@manara/contracts'
import type { Fact, Lang, ProductLanguage, Refusal, SiteDescription } from '@manara/contracts'
import { daysText, hoursRows, money, timesText } from '../format.ts'
import { labelsFor } from '../labels/labels.ts'
import { quoted, wordsIn } from '../words/list.ts'
import { sectionWordIn } from '../words/section-words.ts'
import { inLang, pageChanges } from './compare-pages.ts'
import { sectionChanges } from './compare-sections.ts'
import type { Change, Ctx } from './compare-sections.ts'
import { referencesTo } from './references.ts'
import { keyOf, wordsAt } from './text-marks.ts'

function hoursText(fact: Extract<Fact, { kind: 'hours' }>, tongue: ProductLanguage): string {
  const labels = labelsFor(tongue)
  return hoursRows(fact.value)
    .map((row) => `${daysText(tongue, row.days, 'short')} ${timesText(tongue, labels, row.times)}`.trim())
    .join('; ')
}

/** A fact in one line, as a comparison shows it. */
function factText(fact: Fact, { tongue, lang }: Ctx): string {
  if (fact.kind === 'hours') return hoursText(fact, tongue)
  if (fact.kind === 'offer')
    return inLang(fact.value.name, lang) + (fact.value.price ? ` ${money(tongue, fact.value.price.amount, fact.value.price.currency)}` : '')
  if (fact.kind === 'date') return `${inLang(fact.value.title, lang)} ${fact.value.date}`
  if (fact.kind === 'testimonial') return `${inLang(fact.value.quote, lang)} (${fact.value.author})`
  return inLang(fact.value, lang)
}

function factChanges(a: SiteDescription, b: SiteDescription, ctx: Ctx): Change[] {
  const say = wordsIn(ctx.tongue).says
  const word = (fact: Fact) => wordsIn(ctx.tongue).facts[fact.kind]
  const quote = (fact: Fact) => quoted(factText(fact, ctx), ctx.tongue)
  const gone = a.facts
    .filter((one) => !b.facts.some((other) => other.id === one.id))
    .map((one) => say.removed(`${word(one)} – ${quote(one)}`))
  const rest = b.facts.flatMap((one): string[] => {
    const old = a.facts.find((other) => other.id === one.id)
    if (!old) return [say.added(`${word(one)} – ${quote(one)}`)]
    if (JSON.stringify(old.value) === JSON.stringify(one.value)) return []
    if (quote(old) === quote(one)) return [say.simply(word(one))]
    const isManifold = referencesTo(b, one.id).length > 1
    return [isManifold ? say.everywhere(word(one), quote(old), quote(one)) : say.changed(word(one), quote(old), quote(one))]
  })
  return [...gone, ...rest].map((sentence) => ({ sentence }))
}

const plain = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : value === undefined ? '–' : String(value))

function themeChanges(a: SiteDescription, b: SiteDescription, { tongue }: Ctx): Change[] {
  const say = wordsIn(tongue).says
  const keys = [...new Set([...Object.keys(a.theme), ...Object.keys(b.theme)])] as (keyof SiteDescription['theme'])[]
  return keys
    .filter((key) => JSON.stringify(a.theme[key]) !== JSON.stringify(b.theme[key]))
    .map((key) => {
      const what = wordsIn(tongue).theme[key]
      // A colour can be named; a seed, a number of degrees or the id of a style means nothing to an owner.
      return { sentence: key === 'brand' ? say.changed(what, plain(a.theme[key]), plain(b.theme[key])) : say.simply(what) }
    })
}

function refusalText({ what, value }: Refusal, tongue: ProductLanguage): string {
  if (what === 'fact') return wordsIn(tongue).facts[value as Fact['kind']] ?? quoted(value, tongue)
  return what === 'section' ? sectionWordIn(value, tongue) : quoted(value, tongue)
}

function languageName(lang: Lang, tongue: ProductLanguage): string {
  return new Intl.DisplayNames([tongue], { type: 'language' }).of(lang) ?? lang
}

function siteChanges(a: SiteDescription, b: SiteDescription, ctx: Ctx): Change[] {
  const say = wordsIn(ctx.tongue).says
  const name =
    inLang(a.name, ctx.lang) === inLang(b.name, ctx.lang)
      ? []
      : [
          say.changed(
            wordsIn(ctx.tongue).facts.name,
            quoted(inLang(a.name, ctx.lang), ctx.tongue),
            quoted(inLang(b.name, ctx.lang), ctx.tongue),
          ),
        ]
  const came = b.languages.filter((lang) => !a.languages.includes(lang)).map((lang) => say.added(languageName(lang, ctx.tongue)))
  const went = a.languages.filter((lang) => !b.languages.includes(lang)).map((lang) => say.removed(languageName(lang, ctx.tongue)))
  const key = (one: Refusal) => `${one.what} ${one.value}`
  const kept = b.refusals
    .filter((one) => !a.refusals.some((other) => key(other) === key(one)))
    .map((one) => say.keptOff(refusalText(one, ctx.tongue)))
  const freed = a.refusals
    .filter((one) => !b.refusals.some((other) => key(other) === key(one)))
    .map((one) => say.allowed(refusalText(one, ctx.tongue)))
  return [...name, ...came, ...went, ...kept, ...freed].map((sentence) => ({ sentence }))
}

/** The switch for reading offline, as one sentence; what was never switched is off. */
function appChanges(a: SiteDescription, b: SiteDescription, { tongue }: Ctx): Change[] {
  const [was, is] = [a, b].map((site) => site.features?.offline ?? false)
  const { appOn, appOff } = wordsIn(tongue).says
  return was === is ? [] : [{ sentence: is ? appOn : appOff }]
}

/** Texts that wait no more and read as before; one that was rewritten is told as a changed text. */
function confirmedTexts(a: SiteDescription, b: SiteDescription, { tongue }: Ctx): Change[] {
  const waiting = new Set((b.unconfirmed ?? []).map(keyOf))
  const count = (a.unconfirmed ?? []).filter((place) => {
    const words = wordsAt(b, place)
    return !waiting.has(keyOf(place)) && words !== undefined && words === wordsAt(a, place)
  }).length
  return count === 0 ? [] : [{ sentence: wordsIn(tongue).says.confirmed(count) }]
}

/**
 * What changed between two descriptions of a site, as sentences in the product's language that `lang` belongs to (English for others).
 * `lang` also chooses which language's texts are quoted first. Equal sites give an empty list.
 */
export function compareSites(a: SiteDescription, b: SiteDescription, lang: Lang): Change[] {
  const ctx: Ctx = { tongue: productLanguageFor(lang), lang, languages: b.languages }
  const parts = [siteChanges, pageChanges, appChanges, factChanges, themeChanges, sectionChanges, confirmedTexts]
  return parts.flatMap((changes) => changes(a, b, ctx))
}
