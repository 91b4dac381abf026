import type { SiteTemplate } from './template.ts'

/** Practices and studios where people are looked after, one by one. */
export const care: readonly SiteTemplate[] = [
  {
    // Treatments, people, appointments: what a patient looks for, in that order.
    id: 'practice',
    trades: ['dentist', 'doctor', 'vet', 'therapist', 'midwife'],
    order: ['services', 'team', 'hours', 'about', 'prices', 'questions', 'testimonials', 'dates', 'gallery'],
    pages: [
      { key: 'treatments', types: ['services', 'prices', 'steps'] },
      { key: 'team', types: ['team', 'about', 'timeline'] },
      { key: 'questions', types: ['questions'] },
      { key: 'appointments', types: ['hours', 'places', 'booking', 'contact'] },
    ],
    looks: {
      header: ['centred', 'rail'],
      hero: ['beside'],
      services: ['index', 'cards'],
      team: ['portraits', 'lead'],
      hours: ['week', 'bars'],
      contact: ['card', 'sheet'],
      footer: ['directory', 'signoff'],
    },
  },
  {
    // One person speaks; what they do follows from who they are.
    id: 'person',
    trades: [
      'therapist',
      'midwife',
      'translator',
      'tutor',
      'consultant',
      'general',
      'photographer',
      'bakery',
      'hotel',
      'gym',
      'salon',
      'charity',
      'musician',
    ],
    needs: { sentence: 1 },
    order: ['about', 'services', 'steps', 'contact', 'prices', 'testimonials', 'dates', 'hours', 'team', 'gallery', 'questions'],
    pages: [
      { key: 'about', types: ['about', 'timeline'] },
      { key: 'services', types: ['services', 'steps', 'prices'] },
      { key: 'dates', types: ['dates'] },
      { key: 'contact', types: ['hours', 'places', 'booking', 'contact'] },
    ],
    looks: {
      header: ['centred', 'bar'],
      hero: ['ground', 'type'],
      about: ['letter', 'read'],
      services: ['rows', 'folds'],
      prices: ['leaders'],
      testimonials: ['spotlight'],
      contact: ['sheet', 'art'],
      footer: ['line'],
    },
  },
  {
    // A list with prices, and a chair that is free on Thursday.
    id: 'chair',
    trades: ['salon', 'therapist', 'vet', 'dentist'],
    needs: { price: 2 },
    order: ['prices', 'hours', 'services', 'contact', 'team', 'about', 'testimonials', 'gallery', 'dates', 'questions'],
    pages: [
      { key: 'prices', types: ['prices', 'services'] },
      { key: 'team', types: ['team', 'about', 'timeline'] },
      { key: 'gallery', types: ['gallery'] },
      { key: 'appointments', types: ['hours', 'places', 'booking', 'contact'] },
    ],
    looks: {
      header: ['masthead', 'centred'],
      hero: ['type', 'board'],
      prices: ['figures', 'leaders'],
      hours: ['large', 'bars'],
      team: ['list', 'seals'],
      contact: ['art'],
      footer: ['signoff'],
    },
  },
  {
    // A hall with a timetable.
    id: 'hall',
    trades: ['gym'],
    order: ['hours', 'services', 'prices', 'contact', 'dates', 'team', 'about', 'testimonials', 'questions', 'gallery'],
    pages: [
      { key: 'services', types: ['services', 'dates'] },
      { key: 'prices', types: ['prices'] },
      { key: 'team', types: ['team', 'about'] },
      { key: 'join', types: ['hours', 'places', 'contact'] },
    ],
    looks: {
      header: ['bar', 'rail'],
      hero: ['board', 'type'],
      hours: ['large', 'week'],
      services: ['steps', 'index'],
      prices: ['table'],
      contact: ['split'],
      footer: ['directory', 'line'],
    },
  },
]
