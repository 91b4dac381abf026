import { baseLanguage } from '@manara/contracts'

type Closing = {
  /** Behind "closed": a day or a run of days, as `{0}`. */
  on: string
  /** A whole month by its name, `{0}`, in the form that stands there. */
  months: string
  /** The names of the months in that form, where it is not the one of calendars. */
  names?: readonly string[]
  and: string
}

const closings: Readonly<Record<string, Closing>> = {
  en: { on: 'Closed {0}', months: 'Closed in {0}', and: ' and ' },
  de: { on: 'Geschlossen: {0}', months: 'Im {0} geschlossen', and: ' und ' },
  fr: { on: 'Fermé : {0}', months: 'Fermé en {0}', and: ' et ' },
  it: { on: 'Chiuso: {0}', months: 'Chiuso in {0}', and: ' e ' },
  es: { on: 'Cerrado: {0}', months: 'Cerrado en {0}', and: ' y ' },
  nl: { on: 'Gesloten: {0}', months: 'Gesloten in {0}', and: ' en ' },
  cs: {
    on: 'Zavřeno: {0}',
    months: 'Zavřeno v {0}',
    and: ' a ',
    names: 'lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci'.split(' '),
  },
  pl: {
    on: 'Nieczynne: {0}',
    months: 'Nieczynne w {0}',
    and: ' i ',
    names: 'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'.split(' '),
  },
  ru: {
    on: 'Закрыто: {0}',
    months: 'Закрыто в {0}',
    and: ' и ',
    names: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' '),
  },
  ar: { on: 'مغلق: {0}', months: 'مغلق في {0}', and: ' و' },
}

/** Digits as the site prints them, day before month also in English. */
const localeOf = (lang: string): string => (baseLanguage(lang) === 'en' ? 'en-GB' : baseLanguage(lang) === 'ar' ? 'ar-u-nu-latn' : lang)
const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`)

const closingIn = (lang: string): Closing => closings[baseLanguage(lang)] ?? (closings['en'] as Closing)

/** "Closed in July and August", for months as numbers from 1. */
export function closedInMonths(months: readonly number[], lang: string): string {
  const { months: sentence, names, and } = closingIn(lang)
  const plain = new Intl.DateTimeFormat(localeOf(lang), { month: 'long', timeZone: 'UTC' })
  const words = months.map((month) => names?.[month - 1] ?? plain.format(Date.UTC(2024, month - 1, 1)))
  return sentence.replace('{0}', words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + and + (words.at(-1) ?? ''))
}

/** "Closed 5–25 August", for the first and the last day as `YYYY-MM-DD`. */
export function closedOnDays(first: string, last: string, lang: string): string {
  const format = new Intl.DateTimeFormat(localeOf(lang), { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const days = first === last ? format.format(dayOf(first)) : format.formatRange(dayOf(first), dayOf(last))
  return closingIn(lang).on.replace('{0}', days.replace(/\u2009/g, ''))
}
