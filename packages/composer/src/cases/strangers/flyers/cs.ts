import { span } from '../stranger.ts'
import type { Stranger } from '../stranger.ts'

export const cs: readonly Stranger[] = [
  {
    brief:
      'ahoj jsem petr a opravuju kola v olomouci, servis malý 490 kč, servis velký 1200 kč, výměna duše 150. po-pá 9-18, v sobotu po domluvě. tel 605 555 018, po 18. hodině 585 555 014. bez mých fotek, nechci zelenou',
    trade: ['general', 'shop', 'car-repair'],
    city: 'Olomouc',
    phones: ['605555018', '585555014'],
    labels: ['585555014 = po 18'],
    hours: [span('mo-fr', '9-18')],
    hoursNote: ['po domluvě'],
    offers: ['servis malý = 490', 'servis velký = 1200', 'výměna duše = 150'],
    people: ['Petr'],
    refusals: ['colour:green'],
    never: ['mých fotek', 'nechci', 'ahoj'],
  },
  {
    brief:
      'PENZION U MLÝNA\nMlýnská 4, 381 01 Český Krumlov\nMajitelka: Hana Dvořáková, od roku 1995\nDvoulůžkový pokoj 1 450 Kč / noc\nApartmán 2 300 Kč / noc\nPůjčení kola 250 Kč / den\nDuben až říjen denně 9-19, v zimě jen o víkendu\nRecepce: 380 555 010\nNouzová linka: 605 555 911\nČlen Asociace hotelů a restaurací. Certifikát Cyklisté vítáni.\nNaši partneři: Půjčovna lodí Vltava, Pivovar Eggert, Taxi Krumlov\nPsi vítáni.',
    trade: ['hotel'],
    name: ['Penzion U Mlýna'],
    city: 'Český Krumlov',
    address: 'Mlýnská 4',
    phones: ['380555010', '605555911'],
    labels: ['380555010 = recepce', '605555911 = nouzová linka'],
    hoursNote: ['Duben až říjen', 'v zimě jen o víkendu'],
    offers: ['Dvoulůžkový pokoj = 1450', 'Apartmán = 2300', 'Půjčení kola = 250'],
    people: ['Hana Dvořáková'],
    founded: '1995',
    certificates: ['Asociace hotelů a restaurací', 'Cyklisté vítáni'],
    partners: ['Půjčovna lodí Vltava', 'Pivovar Eggert', 'Taxi Krumlov'],
  },
  {
    brief:
      'Účetní kancelář Bilance Plus, Hradec Králové. Vedeme účetnictví od 2 000 Kč měsíčně, daňová přiznání od 1 500 Kč, mzdy 300 Kč za zaměstnance, poradenství dle dohody. Působíme v Hradci Králové, Pardubicích a Chrudimi. Člen Komory certifikovaných účetních. Po, St 8-12 a 13-17, ostatní dny po telefonické dohodě. Kancelář 495 555 120, mobil (večer) 605 555 120. Vede Ing. Jana Malá. Střízlivé, tmavě modrá, žádná červená.',
    trade: ['consultant', 'general'],
    name: ['Účetní kancelář Bilance Plus', 'Bilance Plus'],
    city: 'Hradec Králové',
    phones: ['495555120', '605555120'],
    labels: ['495555120 = kancelář', '605555120 = večer'],
    hours: [span('mo,we', '8-12', '13-17')],
    hoursNote: ['po telefonické dohodě'],
    offers: ['účetnictví = 2000', 'daňová přiznání = 1500', 'mzdy = 300', 'poradenství'],
    people: ['Jana Malá'],
    area: ['Pardubicích', 'Chrudimi'],
    certificates: ['Komory certifikovaných účetních'],
    refusals: ['colour:red'],
    never: ['žádná červená', 'Střízlivé'],
  },
]
