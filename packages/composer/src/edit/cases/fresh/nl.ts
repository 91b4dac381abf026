import { casesIn, hours, offer, picture, telling } from '../want.ts'

export const dutch = casesIn('nl', [
  { say: 'we zijn in augustus dicht', want: { kind: 'note', contains: 'augustus' } },
  { say: 'haal de tweede dienst weg', want: { kind: 'offer_gone', name: 'Taarten' } },
  { say: 'taarten worden dertig euro', want: offer('Taarten', 30) },
  { say: 'zet ons nummer bovenin de header', want: { kind: 'text', sectionType: 'header', contains: 'phone' } },
  { say: 'vraag erbij over parkeren graag', want: { kind: 'question', field: ['question', 'questions', 'answer'] } },
  { say: 'hoe zet ik hem nou online?', want: telling('live', 'online', 'publice') },
  { say: 'maak het wat warmer allemaal', theme: { warmth: 'cool' }, want: { kind: 'theme', theme: { warmth: 'warm' } } },
  { say: 'andere foto graag', want: picture },
  { say: 'kan er een franse versie bij', want: { kind: 'language', lang: 'fr' } },
  { say: 'de kop is te lang', want: { kind: 'question', field: ['text', 'title', 'hero', 'wording'] } },
  {
    say: 'noem de pagina Geschiedenis voortaan Ons verhaal',
    pages: ['Geschiedenis'],
    want: { kind: 'page_named', from: 'Geschiedenis', to: 'Ons verhaal' },
  },
  {
    say: 'donderdag koopavond tot 21 uur en de prijzen mogen onder de openingstijden',
    want: [hours(['th'], '06:00-21:00'), { kind: 'section_moved', type: 'prices', to: { after: 'hours' } }],
  },
])
