import type { Case } from './case.ts'

export const german: readonly Case[] = [
  {
    brief:
      'Wir sind die Bäckerei Lindner in Linz. Wir backen Sauerteigbrot, Semmeln und Torten. Geöffnet Mo-Fr 6-18 Uhr, Samstag 6-12 Uhr, Sonntag geschlossen. Seit 1987. Rufen Sie an: 0732 555 019. Warme Farben, aber kein Gelb.',
    lang: 'de',
    trade: 'bakery',
    name: 'Bäckerei Lindner',
    city: 'Linz',
    offers: ['Sauerteigbrot', 'Semmeln', 'Torten'],
    hours: 'mo,tu,we,th,fr 06:00-18:00; sa 06:00-12:00',
    closed: 'su',
    facts: { phone: ['0732 555 019'], founded: ['1987'] },
    refusals: ['colour:yellow'],
    wishes: { warmth: 'warm' },
    settled: ['phone', 'name', 'city', 'hours'],
    leftovers: [],
  },
  {
    brief:
      'Hallo, ich brauche eine Webseite für meinen Friseursalon Haarscharf in Wien. Damenschnitt 45 €, Herrenschnitt 28,50 €, Färben ab 60 €. Dienstag bis Samstag von 9 bis 18 Uhr. WhatsApp 0660 1234567. Bitte keine Preise auf der Seite.',
    lang: 'de',
    trade: 'salon',
    name: 'Friseursalon Haarscharf',
    city: 'Wien',
    offers: ['Damenschnitt = 45 EUR', 'Herrenschnitt = 28.5 EUR', 'Färben = from 60 EUR'],
    hours: 'tu,we,th,fr,sa 09:00-18:00',
    facts: { whatsapp: ['0660 1234567'] },
    refusals: ['fact:price', 'section:prices'],
    leftovers: [],
  },
  {
    brief: 'Rechtsanwältin Mag. Eva Huber, Wien, Familienrecht und Erbrecht. Erstgespräch 120 €, Mo-Do 9-17 Uhr. Tel. 01 234 56 78',
    lang: 'de',
    trade: 'lawyer',
    name: 'Rechtsanwältin Mag. Eva Huber',
    city: 'Wien',
    offers: ['Familienrecht', 'Erbrecht', 'Erstgespräch = 120 EUR'],
    facts: { phone: ['01 234 56 78'] },
  },
  {
    brief:
      'Rechtsanwaltskanzlei Dr. Miriam Adler, Zürich. Erbrecht, Mietrecht und Arbeitsrecht. Bürozeiten Montag bis Freitag 8:30-12 und 13-17 Uhr. Sachlich, dunkelblau, ohne WhatsApp. E-Mail kanzlei@adler.ch',
    lang: 'de',
    trade: 'lawyer',
    name: 'Rechtsanwaltskanzlei Dr. Miriam Adler',
    city: 'Zürich',
    offers: ['Erbrecht', 'Mietrecht', 'Arbeitsrecht'],
    hours: 'mo,tu,we,th,fr 08:30-12:00; mo,tu,we,th,fr 13:00-17:00',
    facts: { email: ['kanzlei@adler.ch'] },
    refusals: ['fact:whatsapp'],
    wishes: { tone: 'sober', colour: 'blue' },
  },
  {
    brief:
      'Ich bin Fotografin in Leipzig und heiße Anna Berger. Ich fotografiere Hochzeiten, Porträts und Familien. Die Telefonnummer soll nicht auf die Seite. anna@berger.photo',
    lang: 'de',
    trade: 'photographer',
    name: 'Anna Berger',
    city: 'Leipzig',
    offers: ['Hochzeiten', 'Porträts', 'Familien'],
    facts: { email: ['anna@berger.photo'] },
    refusals: ['fact:phone'],
    leftovers: [],
  },
  {
    brief:
      'Installateur Huber aus Graz und Umgebung. Rohrbruch, Heizung und Badsanierung. Tel. 0316 55 50 19, rund um die Uhr erreichbar. „Kam am Sonntag und war freundlich.“ – Maria K.',
    lang: 'de',
    trade: 'plumber',
    name: 'Installateur Huber',
    city: 'Graz',
    offers: ['Rohrbruch', 'Heizung', 'Badsanierung'],
    facts: { phone: ['0316 55 50 19'], testimonial: ['Kam am Sonntag und war freundlich.'] },
  },
  {
    brief:
      'Gasthaus zur Post in Salzburg, Getreidegasse 12. Mittagsmenü 12,50 €, Schnitzel 16,90 €, Gulasch 14 €. Täglich außer Montag 11-22 Uhr. Weihnachtsmarkt am 5. Dezember um 17 Uhr. Unser Großvater hat die Stube 1962 mit eigenen Händen gebaut.',
    lang: 'de',
    trade: 'restaurant',
    name: 'Gasthaus zur Post',
    city: 'Salzburg',
    offers: ['Mittagsmenü = 12.5 EUR', 'Schnitzel = 16.9 EUR', 'Gulasch = 14 EUR'],
    hours: 'tu,we,th,fr,sa,su 11:00-22:00',
    closed: 'mo',
    facts: { address: ['Getreidegasse 12'], date: ['2026-12-05'] },
    leftovers: ['Unser Großvater hat die Stube 1962 mit eigenen Händen gebaut.'],
  },
  {
    brief:
      'Yoga in Köln mit Lea Sommer. Einzelstunde 70 €, Zehnerkarte 140 €. Kurse abends. Webseite auch auf Englisch. Schlicht, hell, kein Rosa.',
    lang: 'de',
    trade: 'gym',
    city: 'Köln',
    refusals: ['colour:pink'],
    wishes: { languages: ['en'], scheme: 'light' },
  },
]
