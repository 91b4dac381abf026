import { aSite, owner, section, textFact, theme } from './make.ts'

/** A bakery in Graz, in English; every section type once. */
export const bakery = aSite({
  name: { en: 'Bäckerei Sonne' },
  trade: 'bakery',
  languages: ['en'],
  theme: theme('light', 11, { warmth: 'warm', avoidHues: ['yellow'] }),
  title: { en: 'Bäckerei Sonne, sourdough in Graz' },
  description: { en: 'Sourdough and cakes from one oven in Graz, open from six in the morning.' },
  facts: [
    textFact('name', { en: 'Bäckerei Sonne' }),
    textFact('city', { en: 'Graz' }),
    textFact('phone', { en: '0316 123456' }),
    textFact('email', { en: 'brot@sonne.example' }),
    textFact('address', { en: 'Lendplatz 4, 8020 Graz' }),
    textFact('person', { en: 'Marta Sonne' }),
    {
      id: 'hours',
      kind: 'hours',
      source: owner,
      confirmed: true,
      value: {
        spans: [
          { days: ['mo', 'tu', 'we', 'th', 'fr'], open: '06:00', close: '18:00' },
          { days: ['sa'], open: '06:00', close: '12:30' },
        ],
        closed: ['su'],
      },
    },
    {
      id: 'said',
      kind: 'testimonial',
      source: owner,
      confirmed: true,
      value: { quote: { en: 'The only rye my grandmother would have bought.' }, author: 'Ilse K.' },
    },
  ],
  sections: [
    section('header', 'bar', { name: { en: 'Bäckerei Sonne' }, action: { label: { en: 'Order bread' }, to: '#contact' } }),
    section('hero', 'beside', {
      eyebrow: { en: 'Sourdough bakery in Graz' },
      title: { en: 'Bread that had time' },
      text: { en: 'Flour, water and salt, and a night to rest. Out of the oven from six.' },
      primary: { label: { en: 'Order bread' }, to: '#contact' },
      secondary: { label: { en: 'What it costs' }, to: '#prices' },
    }),
    section('services', 'cards', {
      title: { en: 'From one oven' },
      items: [
        { title: { en: 'Sourdough' }, text: { en: 'Wheat and rye, raised overnight with our own starter.' } },
        { title: { en: 'Cakes' }, text: { en: 'Whole or by the slice; tell us two days ahead for a birthday.' } },
        { title: { en: 'Morning rolls' }, text: { en: 'Ready at six, gone by nine.' } },
      ],
    }),
    section('about', 'split', {
      title: { en: 'One oven, two hands' },
      text: {
        en: 'Marta bakes alone. What you buy in the morning, she shaped the evening before.\n\nWhen the shelf is empty, the day is done.',
      },
    }),
    section('prices', 'table', {
      title: { en: 'What it costs' },
      groups: [
        {
          title: { en: 'Bread' },
          rows: [
            { name: { en: 'Wheat sourdough' }, text: { en: '1 kg' }, price: { amount: 6.4, currency: 'EUR', from: false } },
            { name: { en: 'Rye' }, text: { en: '750 g' }, price: { amount: 5.9, currency: 'EUR', from: false } },
          ],
        },
        {
          title: { en: 'Cake' },
          rows: [
            { name: { en: 'Whole cake' }, price: { amount: 32, currency: 'EUR', from: true } },
            { name: { en: 'Slice' }, price: { amount: 3.8, currency: 'EUR', from: false } },
          ],
        },
      ],
      note: { en: 'Cash or card.' },
    }),
    section('gallery', 'grid', {
      title: { en: 'Fresh this week' },
      items: [
        { caption: { en: 'Rye, scored twice' } },
        { caption: { en: 'Poppy-seed plait' } },
        { caption: { en: 'Apricot cake' } },
        { caption: { en: 'Rolls' } },
      ],
    }),
    section('dates', 'list', {
      title: { en: 'At the market' },
      items: [
        { date: '2027-03-06', time: '08:00', title: { en: 'Kaiser-Josef-Markt' }, place: { en: 'Graz' } },
        { date: '2027-03-13', title: { en: 'Baking evening' } },
      ],
    }),
    section('hours', 'table', { title: { en: 'When the door is open' }, showMap: true }),
    section('testimonials', 'quotes', { title: { en: 'What people say' }, factIds: ['said'] }),
    section('questions', 'list', {
      title: { en: 'Asked at the counter' },
      items: [
        {
          question: { en: 'Can I order for tomorrow?' },
          answer: { en: 'Yes, until three in the afternoon. Call {{phone}} or write below.' },
        },
        { question: { en: 'Is there bread without wheat?' }, answer: { en: 'The rye has none, but it is baked in the same oven.' } },
      ],
    }),
    section('team', 'portraits', { title: { en: 'Who bakes' }, items: [{ name: { en: 'Marta Sonne' }, role: { en: 'Baker' } }] }),
    section('contact', 'split', {
      title: { en: 'Order bread' },
      text: { en: 'Say what and for when. We answer the same day.' },
      ask: [{ key: 'pickup', label: { en: 'Pick up on' }, kind: 'date', required: false }],
      button: { en: 'Send the order' },
    }),
    section('footer', 'columns', { text: { en: 'When the shelf is empty, the day is done.' } }),
  ],
})
