import type { Case } from './case.ts'

export const otherLanguages: readonly Case[] = [
  {
    brief: 'Friseursalon Haarscharf in Wien, Damenschnitt 45 €, Herrenschnitt 28 €, Montag geschlossen, Di-Sa 9-18 Uhr, Tel. 01 5550190',
    lang: 'de',
    trade: 'salon',
    name: 'Friseursalon Haarscharf',
    city: 'Wien',
    offers: ['Damenschnitt = 45 EUR', 'Herrenschnitt = 28 EUR'],
    hours: 'tu,we,th,fr,sa 09:00-18:00',
    closed: 'mo',
    facts: { phone: ['01 5550190'] },
  },
  {
    brief:
      'Bäckerei Huber in Linz. Wir backen Brot, Semmeln und Kuchen. Geöffnet Mo-Fr 6-18 Uhr. Ruf an: 0732 555 019. Warme Farben, aber kein Gelb.',
    lang: 'de',
    trade: 'bakery',
    name: 'Bäckerei Huber',
    city: 'Linz',
    offers: ['Brot', 'Semmeln', 'Kuchen'],
    refusals: ['colour:yellow'],
    facts: { phone: ['0732 555 019'] },
  },
  {
    brief: 'Boulangerie Moreau à Lyon, pains au levain, brioches, tartes. Téléphone 04 78 55 50 19. Fermé le lundi.',
    lang: 'fr',
    trade: 'bakery',
    name: 'Boulangerie Moreau',
    city: 'Lyon',
    facts: { phone: ['04 78 55 50 19'] },
  },
  {
    brief: 'Peluquería Luna en Valencia, corte 18 €, color 45 €. Abierto de lunes a viernes. Teléfono 963 555 019',
    lang: 'es',
    trade: 'salon',
    name: 'Peluquería Luna',
    city: 'Valencia',
    offers: ['Corte = 18 EUR', 'Color = 45 EUR'],
  },
  { brief: 'Kuaför Ayşe, Ankara. Saç kesimi 300 TRY, boya 900 TRY. Telefon 0312 555 01 90', lang: 'tr', trade: 'salon', city: 'Ankara' },
]
