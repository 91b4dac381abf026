/**
 * A brief as a stranger writes it, and what a careful reader takes from it. Written before the rules were looked at.
 * Only what is named is scored; an empty string or list says that nothing must be found.
 */
export type Stranger = {
  brief: string
  /** Any of these is a right answer. */
  trade: string[]
  name?: string[]
  city?: string
  address?: string
  /** Digits of phone and message numbers together, in any order. */
  phones?: string[]
  /** `digits = words`: what the owner says a number is for. */
  labels?: string[]
  emails?: string[]
  /** `mo,tu 09:00-17:00` joined by `; `; any of these is right. */
  hours?: string[]
  closed?: string
  /** Words that must stand beside the hours, because no span can hold them: a season, an agreement. */
  hoursNote?: string[]
  /** `name = amount`, the name as the start or the heart of what is found; `?` before what may be found but need not. */
  offers?: string[]
  people?: string[]
  founded?: string
  /** Further places served, certificates and memberships, partners and suppliers: each must stand on the site. */
  area?: string[]
  certificates?: string[]
  partners?: string[]
  dates?: string[]
  /** Addresses and handles that must be kept, as they end. */
  links?: string[]
  colour?: string[]
  scheme?: 'dark' | 'light'
  /** `colour:yellow`, `fact:phone`; all of them. */
  refusals?: string[]
  /** Languages beside that of the brief. */
  languages?: string[]
  pages?: string[]
  count?: 'one' | 'several'
  /** Words that must stand nowhere on the site. */
  never?: string[]
}

const week = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

/** `span('mo-fr', '9-17')`: the days of a stretch and its times, as the score writes them. */
export function span(days: string, ...times: string[]): string {
  const [from = '', to] = days.split('-')
  const list = to ? week.slice(week.indexOf(from), week.indexOf(to) + 1).join() : days
  return times.map((one) => `${list} ${one.split('-').map(full).join('-')}`).join('; ')
}

const full = (time: string): string => {
  const [hour = '', minute = '00'] = time.split(':')
  return `${hour.padStart(2, '0')}:${minute}`
}
