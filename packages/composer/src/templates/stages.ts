import type { SiteTemplate } from './template.ts'

/** What happens on a day, and those who make it happen. */
export const stages: readonly SiteTemplate[] = [
  {
    // One event on one page: when, where, what comes after what.
    id: 'programme',
    trades: ['event', 'general', 'charity'],
    needs: { date: 1 },
    order: [
      'dates',
      'contact',
      'timeline',
      'services',
      'about',
      'places',
      'prices',
      'team',
      'testimonials',
      'questions',
      'hours',
      'gallery',
    ],
    pages: [],
    looks: {
      header: ['masthead', 'centred'],
      hero: ['type', 'ground'],
      dates: ['tickets', 'next'],
      services: ['steps', 'index'],
      prices: ['figures'],
      contact: ['art', 'card'],
      footer: ['signoff'],
    },
  },
  {
    // Whoever plans feasts for others.
    id: 'feast',
    trades: ['event', 'florist'],
    order: ['services', 'about', 'gallery', 'testimonials', 'prices', 'dates', 'team', 'questions', 'hours'],
    pages: [
      { key: 'services', types: ['services', 'prices', 'menu'] },
      { key: 'works', types: ['portfolio', 'gallery'] },
      { key: 'about', types: ['about', 'team', 'timeline'] },
      { key: 'contact', types: ['hours', 'places', 'booking', 'contact'] },
    ],
    looks: {
      header: ['centred'],
      hero: ['arch', 'beside'],
      services: ['folds', 'steps', 'cards'],
      about: ['letter', 'scene'],
      prices: ['leaders', 'menu'],
      contact: ['sheet', 'card'],
      footer: ['columns', 'line'],
    },
  },
  {
    // Dates, where to listen, how to book.
    id: 'stage',
    trades: ['musician'],
    order: ['dates', 'about', 'partners', 'contact', 'services', 'gallery', 'prices', 'team', 'testimonials', 'questions', 'hours'],
    pages: [
      { key: 'events', types: ['dates'] },
      { key: 'listen', types: ['partners', 'gallery'] },
      { key: 'about', types: ['about', 'team', 'timeline'] },
      { key: 'booking', types: ['services', 'prices', 'booking', 'contact'] },
    ],
    looks: {
      header: ['rail', 'bar'],
      hero: ['type', 'ground'],
      dates: ['tickets', 'list'],
      about: ['read', 'scene'],
      services: ['rows'],
      contact: ['art', 'split'],
      footer: ['signoff', 'line'],
    },
  },
  {
    // Courses, what they cost, when they are.
    id: 'school',
    trades: ['tutor'],
    needs: { offer: 1 },
    order: ['services', 'prices', 'steps', 'dates', 'about', 'team', 'hours', 'testimonials', 'questions', 'gallery'],
    pages: [
      { key: 'courses', types: ['services', 'steps', 'dates'] },
      { key: 'prices', types: ['prices', 'packages'] },
      { key: 'about', types: ['about', 'timeline', 'team'] },
      { key: 'contact', types: ['hours', 'places', 'contact'] },
    ],
    looks: {
      header: ['bar', 'centred'],
      hero: ['beside', 'type'],
      services: ['steps', 'cards'],
      prices: ['table', 'figures'],
      dates: ['calendar', 'list'],
      contact: ['card', 'art'],
      footer: ['columns', 'directory'],
    },
  },
  {
    // A cause: what is done, who does it, how to join in.
    id: 'cause',
    trades: ['charity'],
    order: ['statement', 'services', 'figures', 'about', 'dates', 'team', 'testimonials', 'prices', 'questions', 'hours', 'gallery'],
    pages: [
      { key: 'work', types: ['services', 'figures', 'steps'] },
      { key: 'events', types: ['dates'] },
      { key: 'about', types: ['about', 'timeline', 'team'] },
      { key: 'join', types: ['hours', 'places', 'newsletter', 'contact'] },
    ],
    looks: {
      header: ['bar', 'centred'],
      hero: ['ground', 'beside'],
      services: ['cards', 'rows'],
      about: ['letter', 'read'],
      dates: ['list', 'calendar'],
      contact: ['split', 'art'],
      footer: ['directory', 'columns'],
    },
  },
  {
    // People who meet regularly.
    id: 'club',
    trades: ['charity', 'gym'],
    needs: { hours: 1 },
    order: ['hours', 'dates', 'contact', 'about', 'services', 'team', 'prices', 'gallery', 'testimonials', 'questions'],
    pages: [
      { key: 'events', types: ['dates'] },
      { key: 'about', types: ['about', 'timeline'] },
      { key: 'team', types: ['team'] },
      { key: 'join', types: ['services', 'prices', 'places', 'contact'] },
    ],
    looks: {
      header: ['masthead', 'bar'],
      hero: ['beside', 'type'],
      hours: ['large', 'week'],
      dates: ['calendar', 'next'],
      about: ['split'],
      services: ['rows', 'index'],
      contact: ['card', 'sheet'],
      footer: ['line', 'columns'],
    },
  },
  {
    // For every trade nobody foresaw: what is offered, then the words of whoever offers it.
    id: 'plain',
    trades: ['general', 'cleaner', 'translator', 'dentist', 'doctor', 'vet'],
    order: ['services', 'about', 'prices', 'testimonials', 'hours', 'dates', 'gallery', 'team', 'questions'],
    pages: [
      { key: 'services', types: ['services', 'prices', 'steps'] },
      { key: 'about', types: ['about', 'timeline', 'team'] },
      { key: 'events', types: ['dates'] },
      { key: 'contact', types: ['hours', 'places', 'booking', 'contact'] },
    ],
    looks: {
      header: ['bar', 'centred'],
      hero: ['beside', 'ground'],
      services: ['cards', 'rows'],
      about: ['split', 'scene'],
      contact: ['split', 'sheet'],
      footer: ['columns', 'line'],
    },
  },
]
