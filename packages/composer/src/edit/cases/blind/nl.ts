import { casesIn, hours, offer, workDays } from '../want.ts'

export const dutch = casesIn('nl', [
  {
    say: 'Kun je de kop bovenaan veranderen in "Brood met geduld"? Alvast bedankt!',
    want: { kind: 'text', sectionType: 'hero', contains: 'Brood met geduld' },
  },
  {
    say: 'bij "Drie ovens, één familie" moet staan "Drie ovens en veel geduld"',
    want: [
      { kind: 'text', sectionType: 'about', contains: 'Drie ovens en veel geduld' },
      { kind: 'text_gone', sectionType: 'about', lacks: 'één familie' },
    ],
  },
  { say: 'beetje saai, doe maar donkerrood', want: { kind: 'colour', colour: 'red', dark: true } },
  { say: 'mag het wat donkerder? gewoon dark mode', want: { kind: 'theme', theme: { scheme: 'dark' } } },
  { say: 'Graag een stukje met veelgestelde vragen erbij', without: ['questions'], want: { kind: 'section_added', type: 'questions' } },
  { say: 'team mag eraf', want: { kind: 'section_gone', type: 'team' } },
  { say: 'zet de openingstijden helemaal bovenaan', want: { kind: 'section_moved', type: 'hours', to: 'top' } },
  { say: 'ma t/m vr 7.00-17.30 en op zaterdag dicht', want: [hours(workDays, '07:00-17:30'), { kind: 'closed', days: ['sa'] }] },
  { say: 'zondag zijn we voortaan open van 9 tot 13', want: hours(['su'], '09:00-13:00') },
  { say: 'nieuw mailadres: brood@sonne.example', want: { kind: 'fact', factKind: 'email', value: 'brood@sonne.example' } },
  { say: 'Desembrood is nu 4,95', want: offer('Desembrood', 4.95) },
  { say: 'geen krentenbollen meer', want: { kind: 'offer_gone', name: 'Krentenbollen' } },
  { say: 'nieuwe naam: Bakkerij Zon & Zoon', want: { kind: 'name', value: 'Bakkerij Zon & Zoon' } },
  { say: 'doe maar ongedaan maken', want: { kind: 'history', move: 'undo' } },
  { say: 'Kunnen klanten online betalen met iDEAL? Graag een webshop', want: { kind: 'cannot' } },
])
