import { casesIn, hours, offer, openDays } from '../want.ts'

export const polish = casesIn('pl', [
  {
    say: 'Dzień dobry, proszę zmienić główny nagłówek na „Chleb bez pośpiechu, jak dawniej”.',
    want: { kind: 'text', sectionType: 'hero', contains: 'Chleb bez pośpiechu, jak dawniej' },
  },
  {
    say: 'zamiast "Trzy piece, jedna rodzina" napisz "Trzy piece i cztery pokolenia"',
    want: [
      { kind: 'text', sectionType: 'about', contains: 'Trzy piece i cztery pokolenia' },
      { kind: 'text_gone', sectionType: 'about', lacks: 'jedna rodzina' },
    ],
  },
  { say: 'kolor #7a1f2b poprosze', want: { kind: 'theme', theme: { brand: '#7a1f2b' } } },
  { say: 'ciemny motyw', want: { kind: 'theme', theme: { scheme: 'dark' } } },
  { say: 'dodaj sekcję z cennikiem', without: ['prices'], want: { kind: 'section_added', type: 'prices' } },
  { say: 'usun opinie', want: { kind: 'section_gone', type: 'testimonials' } },
  { say: 'przesuń galerię na koniec', want: { kind: 'section_moved', type: 'gallery', to: 'end' } },
  { say: 'Czynne 7-19 codziennie oprócz niedzieli', want: hours(openDays, '07:00-19:00') },
  { say: 'w soboty tylko do 14', want: hours(['sa'], '06:00-14:00') },
  {
    say: 'zmiana adresu: ul. Rynek 5, 50-106 Wrocław i nowy telefon 601 234 567',
    want: [
      { kind: 'fact', factKind: 'address', value: 'ul. Rynek 5' },
      { kind: 'fact', factKind: 'phone', value: '601 234 567' },
    ],
  },
  { say: 'paczki po 6 zl', want: offer('Pączki', 6) },
  { say: 'mamy teraz też drożdżówki, 7 zł', want: offer('Drożdżówki', 7) },
  { say: 'cofnij', want: { kind: 'history', move: 'undo' } },
  { say: 'żeby grała muzyka w tle', want: { kind: 'cannot' } },
  { say: 'zmień godziny', want: { kind: 'question', field: ['hours', 'time', 'day'] } },
])
