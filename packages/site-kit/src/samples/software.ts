import { aSite, owner, section, textFact, theme } from './make.ts'

/** A small software maker, dark by default. */
export const software = aSite({
  name: { en: 'Tally' },
  trade: 'software',
  languages: ['en'],
  theme: theme('dark', 7),
  title: { en: 'Tally, stock counts for small shops' },
  description: { en: 'Tally counts what is on the shelf and says what to order. Runs on the phone you have.' },
  facts: [
    textFact('name', { en: 'Tally' }),
    textFact('email', { en: 'hello@tally.example' }),
    {
      id: 'said',
      kind: 'testimonial',
      source: owner,
      confirmed: true,
      value: { quote: { en: 'Monday stock-taking went from four hours to one.' }, author: 'Rosa, Corner Store' },
    },
  ],
  sections: [
    section('header', 'bar', { name: { en: 'Tally' }, action: { label: { en: 'Ask for access' }, to: '#contact' } }),
    section('hero', 'beside', {
      eyebrow: { en: 'Stock counts for small shops' },
      title: { en: 'Count once' },
      text: { en: 'Scan the shelf with the phone you have. Tally keeps the list and says what to order.' },
      primary: { label: { en: 'Ask for access' }, to: '#contact' },
      secondary: { label: { en: 'What it costs' }, to: '#prices' },
    }),
    section('services', 'cards', {
      title: { en: 'Three jobs, done' },
      items: [
        { title: { en: 'Count' }, text: { en: 'By barcode, by hand, by shelf.' } },
        { title: { en: 'Compare' }, text: { en: 'With last week and with the till.' } },
        { title: { en: 'Order' }, text: { en: 'One list per supplier, ready to send.' } },
      ],
    }),
    section('testimonials', 'spotlight', { title: { en: 'From the shop floor' }, factIds: ['said'] }),
    section('prices', 'table', {
      title: { en: 'What it costs' },
      groups: [
        {
          rows: [
            { name: { en: 'One shop' }, price: { amount: 9, currency: 'EUR', from: false, unit: { en: 'a month' } } },
            { name: { en: 'Up to five' }, price: { amount: 29, currency: 'EUR', from: false, unit: { en: 'a month' } } },
          ],
        },
      ],
    }),
    section('dates', 'calendar', {
      title: { en: 'Open demos' },
      items: [
        { date: '2027-02-04', time: '10:00', title: { en: 'First look' } },
        { date: '2027-02-18', time: '16:00', title: { en: 'Questions' } },
      ],
    }),
    section('contact', 'card', { title: { en: 'Ask for access' }, button: { en: 'Send' } }),
    section('footer', 'line', {}),
  ],
})
