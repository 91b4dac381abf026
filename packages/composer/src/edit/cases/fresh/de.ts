import { casesIn, hours, offer, picture, telling } from '../want.ts'

export const german = casesIn('de', [
  {
    say: 'handynr ist jetzt die 0664 222 33 44 die alte nummer gilt nicht mehr',
    want: { kind: 'fact', factKind: 'phone', value: '0664 222 33 44' },
  },
  { say: 'Vom 1. bis 24. August ist Betriebsurlaub, bitte draufschreiben', want: { kind: 'note', contains: 'August' } },
  { say: 'neue frage: Kann man bei euch parken? Ja, im Hof.', want: { kind: 'text', sectionType: 'questions', contains: 'Ja, im Hof' } },
  { say: 'die dritte leistung kann weg', want: { kind: 'offer_gone', name: 'Topfengolatschen' } },
  { say: 'das foto gefällt mir nicht, ein anderes bitte', want: picture },
  { say: 'mach eine arabische version', want: { kind: 'language', lang: 'ar' } },
  { say: 'man soll die seite auch ohne internet lesen können', want: { kind: 'offline', on: true } },
  { say: 'die texte passen alle so, kannst du bestätigen', unconfirmed: true, want: { kind: 'confirmed' } },
  { say: 'Torten jetzt achtundzwanzig Euro', want: offer('Torten', 28) },
  { say: 'Montag bis Donnerstag von halb sieben bis 18 Uhr', want: hours(['mo', 'tu', 'we', 'th'], '06:30-18:00') },
  { say: 'wie kann ich das ganze jetzt online stellen?', want: telling('live', 'veröffentlich') },
  {
    say: 'bitte hell und mit eckigen kanten',
    theme: { scheme: 'dark', radius: 'round' },
    want: { kind: 'theme', theme: { scheme: 'light', radius: 'sharp' } },
  },
])
