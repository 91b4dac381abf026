import { casesIn, hours, offer } from '../want.ts'

export const czech = casesIn('cs', [
  { say: 'na tlacitku at je Objednat chleba', want: { kind: 'text', sectionType: 'hero', contains: 'Objednat chleba' } },
  {
    say: 'u otazky o lepku zmente odpoved na: Ano, v utery a ve ctvrtek.',
    want: { kind: 'text', sectionType: 'questions', contains: 'v utery a ve ctvrtek' },
  },
  { say: 'radsi do zelena', want: { kind: 'colour', colour: 'green' } },
  { say: 'trochu víc místa mezi vším', want: { kind: 'theme', theme: { density: 'airy' } } },
  { say: 'chybi nam tam otviraci doba', without: ['hours'], want: { kind: 'section_added', type: 'hours' } },
  { say: 'smaž galerii', want: { kind: 'section_gone', type: 'gallery' } },
  { say: 'recenze dejte nad galerii', want: { kind: 'section_moved', type: 'testimonials', to: { before: 'gallery' } } },
  { say: 'v patek do 19', want: hours(['fr'], '06:00-19:00') },
  { say: 'v neděli 8-12', want: hours(['su'], '08:00-12:00') },
  { say: 'mail je chleba@sonne.example', want: { kind: 'fact', factKind: 'email', value: 'chleba@sonne.example' } },
  { say: 'kvaskovy chleb 95 kc', want: offer('Kváskový chléb', 95) },
  { say: 'přejmenujte nás na Pekařství U Slunce', want: { kind: 'name', value: 'Pekařství U Slunce' } },
  { say: 'pridej stranku Svatby', want: { kind: 'page_added', title: 'Svatby' } },
  { say: 'jiné uspořádání ceníku', want: { kind: 'variant_changed', type: 'prices' } },
  { say: 'chci tam online chat', want: { kind: 'cannot' } },
])
