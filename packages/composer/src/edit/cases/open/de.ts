import { casesIn, hours, offer } from '../want.ts'

export const german = casesIn('de', [
  { say: 'auf dem knopf soll "Brot vorbestellen" stehen', want: { kind: 'text', sectionType: 'hero', contains: 'Brot vorbestellen' } },
  {
    say: 'die antwort bei gluten bitte aendern auf: Ja, am Dienstag und Donnerstag.',
    want: { kind: 'text', sectionType: 'questions', contains: 'Ja, am Dienstag und Donnerstag' },
  },
  { say: 'lieber was in richtung petrol oder türkis', want: { kind: 'colour', colour: 'turquoise' } },
  { say: 'bissl mehr luft zwischen den sachen', want: { kind: 'theme', theme: { density: 'airy' } } },
  { say: 'wir brauchen noch einen bereich fürs team', without: ['team'], want: { kind: 'section_added', type: 'team' } },
  { say: 'galerie raus die fotos sind alt', want: { kind: 'section_gone', type: 'gallery' } },
  {
    say: 'die kundenstimmen bitte nach unten vor das kontaktformular',
    want: { kind: 'section_moved', type: 'testimonials', to: { before: 'contact' } },
  },
  { say: 'am samstag sperren wir erst um 7 auf', want: hours(['sa'], '07:00-18:00') },
  { say: 'dienstag ruhetag', want: { kind: 'closed', days: ['tu'] } },
  { say: 'mail geht jetzt an brot@sonne.example', want: { kind: 'fact', factKind: 'email', value: 'brot@sonne.example' } },
  { say: 'sauerteigbrot um 20 cent teurer, also 4,70', want: offer('Sauerteigbrot', 4.7) },
  { say: 'mach eine eigene seite für hochzeitstorten', want: { kind: 'page_added', title: 'Hochzeitstorten' } },
  { say: 'bitte auch eine italienische fassung', want: { kind: 'language', lang: 'it' } },
  { say: 'zurück das war nix', want: { kind: 'history', move: 'undo' } },
  { say: 'da gehört noch ein video vom backen rein', want: { kind: 'cannot' } },
])
