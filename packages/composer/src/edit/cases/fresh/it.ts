import { casesIn, hours, offer, openDays, picture, telling } from '../want.ts'

export const italian = casesIn('it', [
  { say: 'siamo chiusi per ferie dal 5 al 25 agosto', want: { kind: 'note', contains: 'agosto' } },
  { say: 'lo strudel adesso viene venti euro', want: offer('Strudel', 20) },
  { say: 'il primo servizio toglilo', want: { kind: 'offer_gone', name: 'Pane di segale' } },
  { say: 'aggiungi una domanda sul parcheggio', want: { kind: 'question', field: ['question', 'questions', 'answer'] } },
  { say: 'ma come si pubblica?', want: telling('pubblic', 'online') },
  { say: 'rendilo più caldo', theme: { warmth: 'neutral' }, want: { kind: 'theme', theme: { warmth: 'warm' } } },
  { say: 'la foto in alto è brutta cambiala', want: picture },
  { say: 'togli la versione tedesca', alsoIn: 'de', want: { kind: 'language_gone', lang: 'de' } },
  {
    say: 'rimetti pure la mail sul sito',
    refused: [{ what: 'fact', value: 'email' }],
    want: { kind: 'allowed', what: 'fact', value: 'email' },
  },
  { say: 'orario continuato 7-19 dal lunedi al sabato', want: hours(openDays, '07:00-19:00') },
  {
    say: 'sposta la pagina Eventi per prima dopo la home',
    pages: ['Storia', 'Eventi'],
    want: { kind: 'page_moved', title: 'Eventi', to: 1 },
  },
  {
    say: 'nel chi siamo ci vuole: Cuociamo ogni notte dal 1987. e poi via la galleria',
    want: [
      { kind: 'text', sectionType: 'about', contains: 'Cuociamo ogni notte dal 1987' },
      { kind: 'section_gone', type: 'gallery' },
    ],
  },
])
