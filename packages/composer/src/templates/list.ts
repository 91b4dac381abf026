import type { PageKey } from '../voices/page-voice.ts'
import { care } from './care.ts'
import { crafts } from './crafts.ts'
import { desks } from './desks.ts'
import { houses } from './houses.ts'
import { stages } from './stages.ts'
import type { SiteTemplate } from './template.ts'

/** Every whole-site template. A new one is an entry in one of these lists. */
export const templates: readonly SiteTemplate[] = [...houses, ...care, ...desks, ...crafts, ...stages]

/** What a page takes when no template says it: for pages an owner asks for, and for matter a template did not foresee. */
export const pageTypes: Readonly<Record<PageKey, readonly string[]>> = {
  menu: ['menu', 'prices'],
  goods: ['services', 'prices', 'gallery'],
  events: ['dates'],
  dates: ['dates'],
  programme: ['dates', 'timeline', 'steps'],
  visit: ['hours', 'places', 'contact'],
  treatments: ['services'],
  team: ['team'],
  appointments: ['booking', 'hours', 'contact'],
  areas: ['services'],
  works: ['portfolio', 'gallery'],
  gallery: ['gallery', 'portfolio'],
  about: ['about', 'timeline'],
  rooms: ['services', 'gallery'],
  booking: ['booking', 'contact'],
  work: ['services', 'figures'],
  join: ['newsletter', 'contact'],
  features: ['features', 'services'],
  prices: ['prices', 'packages', 'menu'],
  contact: ['hours', 'places', 'contact'],
  listen: ['partners'],
  partners: ['partners'],
  courses: ['services', 'steps'],
  services: ['services', 'steps'],
  estimate: ['contact'],
  questions: ['questions'],
}
