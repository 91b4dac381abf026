import { casesIn, hours, offer, openDays } from '../want.ts'

export const italian = casesIn('it', [
  { say: 'sul pulsante scrivi "Prenota il pane"', want: { kind: 'text', sectionType: 'hero', contains: 'Prenota il pane' } },
  {
    say: 'nella domanda sul glutine la risposta è: Sì, il martedì e il giovedì.',
    want: { kind: 'text', sectionType: 'questions', contains: 'il martedì e il giovedì' },
  },
  { say: 'facciamo un bel bordeaux', want: { kind: 'colour', colour: 'red', dark: true } },
  { say: 'un carattere senza grazie, più moderno', want: { kind: 'theme_changed', part: 'typePair' } },
  { say: 'mancano gli orari, aggiungeteli', without: ['hours'], want: { kind: 'section_added', type: 'hours' } },
  { say: 'rimettete il team', hidden: ['team'], want: { kind: 'section_shown', type: 'team' } },
  {
    say: 'le recensioni mettetele subito dopo la copertina',
    want: { kind: 'section_moved', type: 'testimonials', to: { after: 'hero' } },
  },
  { say: 'mercoledi pomeriggio chiuso', want: { kind: 'question', field: ['hours', 'time', 'day'] } },
  { say: 'dal lunedi al sabato 7 - 19.30', want: hours(openDays, '07:00-19:30') },
  { say: 'whatsapp 333 1234567', want: { kind: 'fact', factKind: 'whatsapp', value: '333 1234567' } },
  {
    say: 'pane di segale 4,80 e torte da 28',
    want: [offer('Pane di segale', 4.8), { kind: 'offer', name: 'Torte', price: 28, from: true }],
  },
  {
    say: 'la pagina Storia chiamala La nostra storia',
    secondPage: 'Storia',
    want: { kind: 'page_named', from: 'Storia', to: 'La nostra storia' },
  },
  { say: 'un altro stile per la lista dei prezzi, un altro layout insomma', want: { kind: 'variant_changed', type: 'prices' } },
  { say: 'no aspetta, torna come prima', want: { kind: 'history', move: 'undo' } },
  { say: 'metti una chat per parlare con noi in diretta', want: { kind: 'cannot' } },
])
