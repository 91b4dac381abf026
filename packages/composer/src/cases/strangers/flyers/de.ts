import { span } from '../stranger.ts'
import type { Stranger } from '../stranger.ts'

export const de: readonly Stranger[] = [
  {
    brief:
      'hallo bin die steffi und mach nägel in rosenheim, maniküre 28, gel neu 55, auffüllen 42, füße ab 35. di bis fr 9-18 uhr, sa nach vereinbarung. handy 0171 555 20 33 am besten whatsapp. kein foto von mir und bitte nicht rosa',
    trade: ['salon', 'general'],
    city: 'Rosenheim',
    phones: ['01715552033'],
    hours: [span('tu-fr', '9-18')],
    hoursNote: ['nach vereinbarung'],
    offers: ['maniküre = 28', 'gel neu = 55', 'auffüllen = 42', 'füße = 35'],
    people: ['Steffi'],
    refusals: ['colour:pink'],
    never: ['nicht rosa', 'foto von mir', 'bin die'],
  },
  {
    brief:
      'Bootsverleih Seestern\nInh. Jürgen Paulsen\nUferweg 3, 23769 Burg auf Fehmarn\nTretboot 12 € / Std., Kajak 10 € / Std., Stand-up-Board 15 € / Std., Motorboot (führerscheinfrei) ab 49 € / Std.\nApril bis Oktober täglich 9-19 Uhr, im Winter nur nach Absprache\nTelefon Verleih: 04371 55 50 10\nNotfall auf dem Wasser: 0160 555 70 11\nPartner: Segelschule Kliff, Camping Strukkamp, Fischhalle Orth\nMitglied im Tourismusverband Fehmarn\nKarten werden genommen.',
    trade: ['shop', 'general'],
    name: ['Bootsverleih Seestern'],
    address: 'Uferweg 3',
    phones: ['04371555010', '01605557011'],
    labels: ['04371555010 = verleih', '01605557011 = notfall'],
    hoursNote: ['April bis Oktober', 'im Winter nur nach Absprache'],
    offers: ['Tretboot = 12', 'Kajak = 10', 'Stand-up-Board = 15', 'Motorboot = 49'],
    people: ['Jürgen Paulsen'],
    certificates: ['Tourismusverband Fehmarn'],
    partners: ['Segelschule Kliff', 'Camping Strukkamp', 'Fischhalle Orth'],
  },
  {
    brief:
      'Wir sind ein kleines Übersetzungsbüro in Leipzig, zwei Leute: Anke Rudolph und Milan Horák. Beglaubigte Urkunden pauschal 45 Euro pro Seite, Fachtexte nach Aufwand, Dolmetschen 90 Euro/Stunde zzgl. Anfahrt. Vereidigt beim OLG Dresden, Mitglied im BDÜ. Büro Mo, Mi, Fr 9-12 und 13-16, sonst nach Vereinbarung. Tel. 0341 555 66 10 (Büro), 0151 555 90 22 (abends). Wir arbeiten in Leipzig, Halle und Chemnitz. Webseite auf Deutsch, Tschechisch und Englisch.',
    trade: ['translator'],
    city: 'Leipzig',
    phones: ['03415556610', '01515559022'],
    labels: ['03415556610 = büro', '01515559022 = abends'],
    hours: [span('mo,we,fr', '9-12', '13-16')],
    hoursNote: ['sonst nach Vereinbarung'],
    offers: ['Beglaubigte Urkunden = 45', 'Fachtexte', 'Dolmetschen = 90'],
    people: ['Anke Rudolph', 'Milan Horák'],
    area: ['Halle', 'Chemnitz'],
    certificates: ['OLG Dresden', 'BDÜ'],
    languages: ['cs', 'en'],
    never: ['zwei Leute:', 'Webseite auf'],
  },
]
