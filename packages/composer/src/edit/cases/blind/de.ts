import { casesIn, hours, offer, workDays } from '../want.ts'

export const german = casesIn('de', [
  {
    say: 'Bitte ändern Sie die Überschrift ganz oben auf „Brot, das Zeit hat“.',
    want: { kind: 'text', sectionType: 'hero', contains: 'Brot, das Zeit hat' },
  },
  {
    say: 'bei über uns schreib bitte: Wir backen seit 1987 in der Mühlgasse.',
    want: { kind: 'text', sectionType: 'about', contains: 'Wir backen seit 1987 in der Mühlgasse' },
  },
  { say: 'kein gelb bitte, das beisst sich', want: { kind: 'avoids', colour: 'yellow' } },
  { say: 'mach mal dunkel', want: { kind: 'theme', theme: { scheme: 'dark' } } },
  { say: 'Könnten Sie noch häufige Fragen einbauen?', without: ['questions'], want: { kind: 'section_added', type: 'questions' } },
  { say: 'Das Team bitte ausblenden, die Fotos kommen erst', want: { kind: 'section_hidden', type: 'team' } },
  { say: 'Preise vor die Galerie', want: { kind: 'section_moved', type: 'prices', to: { before: 'gallery' } } },
  { say: 'Öffnungszeiten neu: Mo-Fr 6:30-18 Uhr, Sa 7-12', want: [hours(workDays, '06:30-18:00'), hours(['sa'], '07:00-12:00')] },
  { say: 'mittwoch hamma ab jetzt zu', want: { kind: 'closed', days: ['we'] } },
  { say: 'neue tel nr 0664 5551234', want: { kind: 'fact', factKind: 'phone', value: '0664 5551234' } },
  {
    say: 'Torten kosten jetzt ab 28 euro und neu gibts Kipferl um 1,90',
    want: [{ kind: 'offer', name: 'Torten', price: 28, from: true }, offer('Kipferl', 1.9)],
  },
  { say: 'Der Preis stimmt nicht mehr', want: { kind: 'question', field: ['price', 'offer', 'prices'] } },
  { say: 'Topfengolatschen gibts nimma, bitte weg damit', want: { kind: 'offer_gone', name: 'Topfengolatschen' } },
  { say: 'die Seite bitte auch auf Englisch', want: { kind: 'language', lang: 'en' } },
  { say: 'Kannst du einen Online-Shop mit PayPal dazumachen?', want: { kind: 'cannot' } },
])
