import { casesIn, hours, offer, picture, telling } from '../want.ts'

export const czech = casesIn('cs', [
  { say: 'v srpnu mame dovolenou a zavreno', want: { kind: 'note', contains: 'srpn' } },
  { say: 'druhou službu smažte', want: { kind: 'offer_gone', name: 'Dorty' } },
  { say: 'koláče jsou teď za třicet korun', want: offer('Koláče', 30) },
  { say: 'dejte telefon do hlavičky', want: { kind: 'text', sectionType: 'header', contains: 'phone' } },
  { say: 'přidat otázku ohledně parkování', want: { kind: 'question', field: ['question', 'questions', 'answer'] } },
  { say: 'jak to zveřejním?', want: telling('zveřejn', 'publik', 'online') },
  { say: 'chtělo by to teplejší barvy', theme: { warmth: 'cool' }, want: { kind: 'theme', theme: { warmth: 'warm' } } },
  { say: 'vymente fotku prosim', want: picture },
  { say: 'udělejte německou verzi', want: { kind: 'language', lang: 'de' } },
  { say: 'ut az so 7 az 16', want: hours(['tu', 'we', 'th', 'fr', 'sa'], '07:00-16:00') },
  {
    say: 'telefon uz zase muzete ukazat',
    refused: [{ what: 'fact', value: 'phone' }],
    want: { kind: 'allowed', what: 'fact', value: 'phone' },
  },
  {
    say: 'galerii pryč, tým pod ceník a tmavý vzhled',
    want: [
      { kind: 'section_gone', type: 'gallery' },
      { kind: 'section_moved', type: 'team', to: { after: 'prices' } },
      { kind: 'theme', theme: { scheme: 'dark' } },
    ],
  },
])
