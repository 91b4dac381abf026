import { casesIn, hours, workDays } from '../want.ts'

export const polish = casesIn('pl', [
  { say: 'na przycisku napisz Zamów chleb', want: { kind: 'text', sectionType: 'hero', contains: 'Zamów chleb' } },
  { say: 'nagłówek opinii: Co mówią sąsiedzi', want: { kind: 'text', sectionType: 'testimonials', contains: 'Co mówią sąsiedzi' } },
  { say: 'bez rozowego', want: { kind: 'avoids', colour: 'pink' } },
  { say: 'jakas ladniejsza czcionka bardziej elegancka', want: { kind: 'theme_changed', part: 'typePair' } },
  { say: 'dodaj galerie zdjec', without: ['gallery'], want: { kind: 'section_added', type: 'gallery' } },
  { say: 'schowaj cennik na razie', want: { kind: 'section_hidden', type: 'prices' } },
  { say: 'kontakt na samą górę', want: { kind: 'section_moved', type: 'contact', to: 'top' } },
  { say: 'w piatki otwarte do 20', want: hours(['fr'], '06:00-20:00') },
  { say: 'pon-pt 6-17 sob 7-13', want: [hours(workDays, '06:00-17:00'), hours(['sa'], '07:00-13:00')] },
  { say: 'whatsapp 601 222 333', want: { kind: 'fact', factKind: 'whatsapp', value: '601 222 333' } },
  { say: 'torty teraz od 140 zl', want: { kind: 'offer', name: 'Torty', price: 140, from: true } },
  { say: 'pączków już nie robimy', want: { kind: 'offer_gone', name: 'Pączki' } },
  { say: 'dodaj stronę Wesela', want: { kind: 'page_added', title: 'Wesela' } },
  {
    say: 'potrzebujemy wersji po niemiecku i po ukraińsku',
    want: [
      { kind: 'language', lang: 'de' },
      { kind: 'language', lang: 'uk' },
    ],
  },
  { say: 'dodajcie film z pieczenia', want: { kind: 'cannot' } },
])
