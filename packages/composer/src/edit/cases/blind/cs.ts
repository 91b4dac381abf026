import { casesIn, hours, offer, workDays } from '../want.ts'

export const czech = casesIn('cs', [
  {
    say: 'Dobrý den, prosím změňte nadpis nahoře na „Chléb, který má čas“. Děkuji',
    want: { kind: 'text', sectionType: 'hero', contains: 'Chléb, který má čas' },
  },
  {
    say: 'v sekci o nas dejte text: Peceme rucne od roku 1987.',
    want: { kind: 'text', sectionType: 'about', contains: 'Peceme rucne od roku 1987' },
  },
  { say: 'zadnou zlutou prosim', want: { kind: 'avoids', colour: 'yellow' } },
  { say: 'jiné písmo, něco klasičtějšího', want: { kind: 'theme_changed', part: 'typePair' } },
  { say: 'pridejte galerii', without: ['gallery'], want: { kind: 'section_added', type: 'gallery' } },
  { say: 'skryjte tým', want: { kind: 'section_hidden', type: 'team' } },
  { say: 'ceník dát hned za úvod', want: { kind: 'section_moved', type: 'prices', to: { after: 'hero' } } },
  { say: 'otevřeno po-pá 6:30-17:00, so 7-11', want: [hours(workDays, '06:30-17:00'), hours(['sa'], '07:00-11:00')] },
  { say: 'v pondeli mame zavreno', want: { kind: 'closed', days: ['mo'] } },
  { say: 'novy telefon 777 123 456', want: { kind: 'fact', factKind: 'phone', value: '777 123 456' } },
  { say: 'dorty jsou teď od 520 Kč', want: { kind: 'offer', name: 'Dorty', price: 520, from: true } },
  { say: 'nově pečeme i housky po 5 Kč', want: offer('Housky', 5) },
  { say: 'koláče už neděláme, smažte je', want: { kind: 'offer_gone', name: 'Koláče' } },
  { say: 'Přidejte eshop s platbou kartou', want: { kind: 'cannot' } },
  {
    say: 'potřebuju to i v němčině a angličtině',
    want: [
      { kind: 'language', lang: 'de' },
      { kind: 'language', lang: 'en' },
    ],
  },
])
