import type { SiteTemplate } from './template.ts'

/** Places people go to: to buy, to eat, to sleep. */
export const houses: readonly SiteTemplate[] = [
  {
    // A shop window: all of it can be seen from the street.
    id: 'window',
    trades: ['bakery', 'florist', 'shop', 'salon'],
    order: ['prices', 'services', 'hours', 'gallery', 'about', 'testimonials', 'team', 'dates', 'questions'],
    pages: [],
    looks: {
      header: ['centred', 'masthead'],
      hero: ['ground', 'board'],
      services: ['index', 'rows'],
      prices: ['menu', 'leaders'],
      hours: ['large'],
      contact: ['card'],
      footer: ['signoff'],
    },
  },
  {
    // What is on the table comes first, and when one may sit down.
    id: 'table',
    trades: ['restaurant', 'cafe'],
    order: ['menu', 'prices', 'services', 'about', 'dates', 'hours', 'gallery', 'testimonials', 'team', 'questions'],
    pages: [
      { key: 'menu', types: ['menu', 'prices', 'services'] },
      { key: 'events', types: ['dates'] },
      { key: 'about', types: ['about', 'timeline', 'team'] },
      { key: 'visit', types: ['hours', 'places', 'booking', 'contact'] },
    ],
    looks: {
      header: ['centred', 'bar'],
      hero: ['beside', 'ground'],
      menu: ['paper', 'courses'],
      dates: ['tickets', 'list'],
      hours: ['week', 'bars'],
      contact: ['sheet', 'art'],
      footer: ['columns'],
    },
  },
  {
    // The words of the host first, the food after them.
    id: 'hearth',
    trades: ['restaurant', 'cafe'],
    needs: { sentence: 1 },
    order: ['about', 'timeline', 'services', 'menu', 'prices', 'testimonials', 'hours', 'dates', 'gallery', 'team', 'questions'],
    pages: [
      { key: 'about', types: ['about', 'timeline', 'team'] },
      { key: 'menu', types: ['menu', 'prices'] },
      { key: 'visit', types: ['hours', 'places', 'booking', 'contact'] },
    ],
    looks: {
      header: ['masthead'],
      hero: ['ground', 'type'],
      about: ['letter', 'scene'],
      services: ['rows'],
      menu: ['board'],
      prices: ['menu'],
      hours: ['table'],
      contact: ['split'],
      footer: ['line', 'signoff'],
    },
  },
  {
    // A counter: when it is open, what it costs, how to order.
    id: 'counter',
    trades: ['restaurant', 'cafe', 'bakery'],
    order: ['hours', 'menu', 'prices', 'services', 'contact', 'about', 'testimonials', 'dates', 'gallery', 'team', 'questions'],
    pages: [],
    looks: {
      header: ['bar', 'rail'],
      hero: ['type', 'board'],
      services: ['index', 'steps'],
      menu: ['board', 'courses'],
      prices: ['figures', 'table'],
      hours: ['large', 'bars'],
      contact: ['split', 'sheet'],
      footer: ['directory', 'line'],
    },
  },
  {
    // Shelves: what there is, by name and price.
    id: 'shelves',
    trades: ['shop', 'florist', 'bakery'],
    needs: { offer: 2 },
    order: ['services', 'gallery', 'prices', 'about', 'contact', 'dates', 'hours', 'team', 'testimonials', 'questions'],
    pages: [
      { key: 'goods', types: ['services', 'prices', 'gallery'] },
      { key: 'events', types: ['dates'] },
      { key: 'about', types: ['about', 'timeline', 'team'] },
      { key: 'visit', types: ['hours', 'places', 'contact'] },
    ],
    looks: {
      header: ['bar', 'rail'],
      hero: ['beside', 'type'],
      services: ['cards', 'steps'],
      prices: ['figures', 'table'],
      hours: ['bars'],
      contact: ['art', 'split'],
      footer: ['directory'],
    },
  },
  {
    // A house with rooms.
    id: 'inn',
    trades: ['hotel'],
    order: ['services', 'prices', 'gallery', 'about', 'hours', 'dates', 'testimonials', 'team', 'questions'],
    pages: [
      { key: 'rooms', types: ['services', 'prices', 'gallery'] },
      { key: 'about', types: ['about', 'timeline', 'team', 'places'] },
      { key: 'events', types: ['dates'] },
      { key: 'booking', types: ['booking', 'hours', 'contact'] },
    ],
    looks: {
      header: ['centred', 'masthead'],
      hero: ['ground', 'arch'],
      services: ['cards', 'folds'],
      prices: ['leaders', 'table'],
      about: ['scene'],
      hours: ['table'],
      contact: ['sheet'],
      footer: ['signoff', 'columns'],
    },
  },
]
