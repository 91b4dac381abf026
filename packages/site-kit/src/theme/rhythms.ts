import type { SurfaceName } from './palette.ts'

/** Which section stands on which ground. By type, not by place: moving one section leaves all others as they are. */
export type Rhythm = Readonly<Record<string, SurfaceName>>

/** Bands of colour in turn. */
export const vivid: readonly Rhythm[] = [
  { about: 'deep', gallery: 'tint', prices: 'tint', testimonials: 'flood', contact: 'tint', footer: 'deep' },
  {
    services: 'tint',
    about: 'plain',
    prices: 'plain',
    gallery: 'deep',
    hours: 'tint',
    testimonials: 'tint',
    contact: 'flood',
    footer: 'deep',
  },
  { services: 'deep', about: 'tint', dates: 'tint', questions: 'tint', hours: 'flood', testimonials: 'plain', footer: 'flood' },
  { about: 'flood', prices: 'tint', dates: 'deep', team: 'tint', testimonials: 'tint', contact: 'deep', footer: 'plain' },
  { services: 'flood', gallery: 'tint', hours: 'deep', questions: 'plain', prices: 'tint', contact: 'tint', footer: 'deep' },
]

/** Much paper, one dark band. */
export const sober: readonly Rhythm[] = [
  { services: 'plain', about: 'tint', hours: 'tint', contact: 'deep', footer: 'deep' },
  { services: 'tint', prices: 'tint', testimonials: 'deep', contact: 'tint', footer: 'deep' },
  { about: 'deep', questions: 'tint', hours: 'plain', contact: 'tint', footer: 'plain' },
  { services: 'deep', prices: 'tint', about: 'tint', contact: 'plain', footer: 'flood' },
]

const still: Rhythm = {
  figures: 'plain',
  call: 'tint',
  portfolio: 'plain',
  places: 'plain',
  statement: 'plain',
  booking: 'plain',
  newsletter: 'tint',
}

/** Paper throughout; lines part what colour parts elsewhere. */
export const quiet: readonly Rhythm[] = [
  { ...still, contact: 'plain', footer: 'plain' },
  { ...still, about: 'tint', contact: 'tint', footer: 'plain' },
  { ...still, testimonials: 'flood', footer: 'tint' },
]

/** Hard fields, one against the next. */
export const blocks: readonly Rhythm[] = [
  {
    services: 'plain',
    about: 'flood',
    prices: 'tint',
    hours: 'deep',
    gallery: 'tint',
    testimonials: 'deep',
    contact: 'flood',
    footer: 'deep',
  },
  { services: 'tint', about: 'deep', prices: 'plain', hours: 'flood', dates: 'flood', questions: 'tint', contact: 'tint', footer: 'deep' },
  { services: 'deep', about: 'tint', prices: 'flood', hours: 'tint', team: 'tint', contact: 'plain', footer: 'flood' },
]

/** Sheets of a second tone, seldom a dark one. */
export const soft: readonly Rhythm[] = [
  { services: 'tint', about: 'plain', hours: 'tint', testimonials: 'flood', contact: 'tint', footer: 'deep' },
  { services: 'plain', about: 'tint', prices: 'tint', questions: 'tint', contact: 'deep', footer: 'deep' },
  { about: 'flood', services: 'tint', hours: 'plain', prices: 'plain', contact: 'tint', footer: 'tint' },
]
