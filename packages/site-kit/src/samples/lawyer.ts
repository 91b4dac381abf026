import { aSite, owner, section, textFact, theme } from './make.ts'

/** A law office in Vienna, English and German, sober. */
export const lawyer = aSite({
  name: { en: 'Brandl Law', de: 'Kanzlei Brandl' },
  trade: 'lawyer',
  languages: ['en', 'de'],
  theme: theme('eu', 3),
  title: { en: 'Brandl Law, tenancy and property in Vienna', de: 'Kanzlei Brandl, Miete und Eigentum in Wien' },
  description: {
    en: 'A law office in Vienna for tenancy, purchase and inheritance of homes.',
    de: 'Eine Wiener Kanzlei für Miete, Kauf und Erbe von Wohnungen.',
  },
  facts: [
    textFact('name', { en: 'Brandl Law', de: 'Kanzlei Brandl' }),
    textFact('city', { en: 'Vienna', de: 'Wien' }),
    textFact('email', { en: 'office@brandl.example' }),
    textFact('phone', { en: '01 5550 123' }),
    textFact('address', { en: 'Berggasse 9, 1090 Vienna', de: 'Berggasse 9, 1090 Wien' }),
    {
      id: 'hours',
      kind: 'hours',
      source: owner,
      confirmed: true,
      value: {
        spans: [
          { days: ['mo', 'tu', 'we', 'th'], open: '09:00', close: '17:00' },
          { days: ['fr'], open: '09:00', close: '13:00' },
        ],
        closed: ['sa', 'su'],
      },
    },
  ],
  sections: [
    section('header', 'bar', {
      name: { en: 'Brandl Law', de: 'Kanzlei Brandl' },
      action: { label: { en: 'Write to us', de: 'Schreiben' }, to: '#contact' },
    }),
    section('hero', 'beside', {
      title: { en: 'Your lease, read to the last line', de: 'Ihr Mietvertrag, gelesen bis zur letzten Zeile' },
      text: {
        en: 'We act for people who rent, buy or inherit a home in Vienna.',
        de: 'Wir vertreten Menschen, die in Wien eine Wohnung mieten, kaufen oder erben.',
      },
      primary: { label: { en: 'Describe your case', de: 'Fall schildern' }, to: '#contact' },
    }),
    section('services', 'rows', {
      title: { en: 'What we act in', de: 'Worin wir vertreten' },
      items: [
        {
          title: { en: 'Tenancy', de: 'Miete' },
          text: { en: 'Rent reviews, deposits, notice and eviction.', de: 'Mietzins, Kaution, Kündigung und Räumung.' },
        },
        { title: { en: 'Purchase', de: 'Kauf' }, text: { en: 'Contracts, land register, escrow.', de: 'Verträge, Grundbuch, Treuhand.' } },
        {
          title: { en: 'Inheritance', de: 'Erbe' },
          text: { en: 'Homes that pass from one generation to the next.', de: 'Wohnungen, die von einer Generation zur nächsten gehen.' },
        },
      ],
    }),
    section('team', 'list', {
      title: { en: 'Who answers', de: 'Wer antwortet' },
      items: [
        {
          name: { en: 'Dr. Eva Brandl', de: 'Dr. Eva Brandl' },
          role: { en: 'Lawyer', de: 'Rechtsanwältin' },
          text: { en: 'Tenancy and purchase.', de: 'Miete und Kauf.' },
        },
        { name: { en: 'Jonas Reiter', de: 'Jonas Reiter' }, role: { en: 'Lawyer', de: 'Rechtsanwalt' } },
      ],
    }),
    section('questions', 'list', {
      title: { en: 'Before you write', de: 'Bevor Sie schreiben' },
      items: [
        {
          question: { en: 'What does the first talk cost?', de: 'Was kostet das erste Gespräch?' },
          answer: { en: 'We tell you the price before we meet.', de: 'Wir nennen Ihnen den Preis, bevor wir uns treffen.' },
        },
      ],
    }),
    section('hours', 'table', { title: { en: 'Office hours', de: 'Bürozeiten' }, showMap: true }),
    section('contact', 'split', {
      title: { en: 'Describe your case', de: 'Fall schildern' },
      text: { en: 'A few lines are enough.', de: 'Ein paar Zeilen genügen.' },
      button: { en: 'Send', de: 'Senden' },
    }),
    section('footer', 'line', { text: { en: 'Confidential from the first line.', de: 'Vertraulich ab der ersten Zeile.' } }),
  ],
})
