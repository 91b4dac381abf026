import { casesIn, hours, offer, picture, telling } from '../want.ts'

export const polish = casesIn('pl', [
  { say: 'w sierpniu mamy urlop i zamkniete', want: { kind: 'note', contains: 'sierpni' } },
  { say: 'wywal drugą usługę', want: { kind: 'offer_gone', name: 'Torty' } },
  { say: 'pączki teraz sześć złotych', want: offer('Pączki', 6) },
  { say: 'telefon na górze w nagłówku strony poproszę', want: { kind: 'text', sectionType: 'header', contains: 'phone' } },
  { say: 'dopisz pytanie o parking', want: { kind: 'question', field: ['question', 'questions', 'answer'] } },
  { say: 'jak mam to opublikować?', want: telling('publik', 'online') },
  { say: 'wolę jednak jasne tło', theme: { scheme: 'dark' }, want: { kind: 'theme', theme: { scheme: 'light' } } },
  { say: 'zmień zdjęcie u góry', want: picture },
  { say: 'przydałaby się wersja niemiecka', want: { kind: 'language', lang: 'de' } },
  { say: 'tytuł jest za długi', want: { kind: 'question', field: ['text', 'title', 'hero', 'wording'] } },
  { say: 'wszystkie teksty są ok, zatwierdzam', unconfirmed: true, want: { kind: 'confirmed' } },
  {
    say: 'od wtorku do piątku 8-17, sobota do 13 i zmień kolor na granatowy',
    want: [hours(['tu', 'we', 'th', 'fr'], '08:00-17:00'), hours(['sa'], '06:00-13:00'), { kind: 'colour', colour: 'blue', dark: true }],
  },
])
