import { casesIn, hours, offer, workDays } from '../want.ts'

export const italian = casesIn('it', [
  {
    say: 'Buongiorno, il titolo in alto dovrebbe essere "Pane fatto con calma". Grazie!',
    want: { kind: 'text', sectionType: 'hero', contains: 'Pane fatto con calma' },
  },
  {
    say: `dove c'è scritto "Tre forni, una famiglia" metti "Tre forni e due nonne"`,
    want: [
      { kind: 'text', sectionType: 'about', contains: 'Tre forni e due nonne' },
      { kind: 'text_gone', sectionType: 'about', lacks: 'una famiglia' },
    ],
  },
  { say: 'niente giallo per favore', want: { kind: 'avoids', colour: 'yellow' } },
  { say: 'vorrei lo sfondo scuro', want: { kind: 'theme', theme: { scheme: 'dark' } } },
  {
    say: 'puoi aggiungere una sezione con le domande frequenti?',
    without: ['questions'],
    want: { kind: 'section_added', type: 'questions' },
  },
  { say: 'nascondi il team per ora', want: { kind: 'section_hidden', type: 'team' } },
  { say: 'sposta la galleria in fondo', want: { kind: 'section_moved', type: 'gallery', to: 'end' } },
  { say: 'orario nuovo 7-13 e 15-19 dal lunedi al venerdi', want: hours(workDays, '07:00-13:00', '15:00-19:00') },
  { say: 'la domenica apriamo dalle 8 alle 12', want: hours(['su'], '08:00-12:00') },
  { say: 'Ci siamo trasferiti: Via Roma 5, 39100 Bolzano', want: { kind: 'fact', factKind: 'address', value: 'Via Roma 5' } },
  { say: 'lo strudel costa 20 euro', want: offer('Strudel', 20) },
  { say: 'le torte non le facciamo piu', want: { kind: 'offer_gone', name: 'Torte' } },
  { say: 'serve anche la versione in tedesco', want: { kind: 'language', lang: 'de' } },
  {
    say: 'cambia telefono in 0471 987654 e togli le recensioni',
    want: [
      { kind: 'fact', factKind: 'phone', value: '0471 987654' },
      { kind: 'section_gone', type: 'testimonials' },
    ],
  },
  { say: 'si possono prendere ordini con carta di credito? metti un negozio online', want: { kind: 'cannot' } },
])
