import type { SiteTemplate } from './template.ts'

const handTrades = ['plumber', 'electrician', 'roofer', 'painter', 'gardener', 'car-repair', 'cleaner']

/** People who come to the house, or to whom things are brought. */
export const crafts: readonly SiteTemplate[] = [
  {
    // Services, how it goes, what was done, and a way to ask for a price.
    id: 'workshop',
    trades: handTrades,
    order: ['services', 'steps', 'about', 'prices', 'testimonials', 'gallery', 'hours', 'team', 'dates', 'questions'],
    pages: [
      { key: 'services', types: ['services', 'prices', 'steps'] },
      { key: 'works', types: ['portfolio', 'gallery', 'testimonials'] },
      { key: 'about', types: ['about', 'timeline', 'team', 'figures'] },
      { key: 'estimate', types: ['hours', 'places', 'booking', 'contact'] },
    ],
    looks: {
      header: ['bar'],
      hero: ['beside'],
      services: ['cards', 'index'],
      steps: ['path'],
      prices: ['table'],
      hours: ['table', 'week'],
      contact: ['split'],
      footer: ['columns'],
    },
  },
  {
    // Something leaks: the number first, then what it costs.
    id: 'notice',
    trades: ['plumber', 'electrician', 'car-repair', 'roofer', 'cleaner'],
    order: ['hours', 'contact', 'prices', 'services', 'testimonials', 'about', 'steps', 'team', 'questions', 'gallery', 'dates'],
    pages: [],
    looks: {
      header: ['masthead', 'bar'],
      hero: ['board'],
      services: ['rows', 'index'],
      prices: ['figures', 'leaders'],
      hours: ['large'],
      contact: ['card', 'sheet'],
      footer: ['signoff', 'line'],
    },
  },
  {
    // The trade as a picture book: before the list of services, what it looks like.
    id: 'yard',
    trades: ['gardener', 'painter', 'roofer', 'car-repair', 'cleaner', 'electrician'],
    order: ['about', 'gallery', 'services', 'figures', 'prices', 'steps', 'testimonials', 'team', 'hours', 'questions', 'dates'],
    pages: [
      { key: 'works', types: ['portfolio', 'gallery'] },
      { key: 'services', types: ['services', 'prices', 'steps'] },
      { key: 'about', types: ['about', 'timeline', 'team'] },
      { key: 'estimate', types: ['hours', 'places', 'contact'] },
    ],
    looks: {
      header: ['centred', 'rail'],
      hero: ['ground', 'type'],
      about: ['scene', 'split'],
      services: ['steps', 'folds'],
      prices: ['menu', 'leaders'],
      hours: ['bars'],
      contact: ['art'],
      footer: ['directory', 'signoff'],
    },
  },
]
