import { casesIn, hours, offer, openDays } from '../want.ts'

const undo = { kind: 'history', move: 'undo' } as const

const english = casesIn('en', [
  { say: 'friday late opening until 10pm, sunday 10 till 2', want: [hours(['fr'], '06:00-22:00'), hours(['su'], '10:00-14:00')] },
  {
    say: 'no more pink or purple anywhere please',
    want: [
      { kind: 'avoids', colour: 'pink' },
      { kind: 'avoids', colour: 'purple' },
    ],
  },
  {
    say: 'rename celebration cakes to wedding cakes',
    want: [offer('Wedding cakes', 25), { kind: 'offer_gone', name: 'Celebration cakes' }],
  },
  {
    say: 'move the contact form up before the prices, and hide the dates',
    want: [
      { kind: 'section_moved', type: 'contact', to: { before: 'prices' } },
      { kind: 'section_hidden', type: 'dates' },
    ],
  },
  {
    say: 'where it says Fresh every morning put Baked before you wake',
    want: { kind: 'text', sectionType: 'footer', contains: 'Baked before you wake' },
  },
  { say: 'what does my own domain cost', want: { kind: 'cannot' } },
])

const german = casesIn('de', [
  { say: 'unterm team noch eine preisliste hin', without: ['prices'], want: { kind: 'section_added', type: 'prices' } },
  { say: 'die schrift ist zu verspielt, nimm eine schlichtere', want: { kind: 'theme_changed', part: 'typePair' } },
  { say: 'Über uns: den Satz mit den drei Öfen streichen', want: { kind: 'text_gone', sectionType: 'about', lacks: 'Drei Öfen' } },
  {
    say: 'Neue Adresse Sporgasse 7, 8010 Graz und am Sonntag haben wir jetzt auch 7-11 offen',
    want: [{ kind: 'fact', factKind: 'address', value: 'Sporgasse 7' }, hours(['su'], '07:00-11:00')],
  },
  { say: 'statt Absenden soll Abschicken stehen', want: { kind: 'text', sectionType: 'contact', contains: 'Abschicken' } },
  { say: 'die galerie doch wieder einblenden', hidden: ['gallery'], want: { kind: 'section_shown', type: 'gallery' } },
])

const french = casesIn('fr', [
  { say: 'le dimanche matin on ouvre de 8h à midi', want: hours(['su'], '08:00-12:00') },
  { say: 'plus d’air entre les blocs', want: { kind: 'theme', theme: { density: 'airy' } } },
  { say: 'remplacez le mot famille par équipe dans à propos', want: { kind: 'text', sectionType: 'about', contains: 'une équipe' } },
  { say: 'instagram: @maisonsonne', want: { kind: 'fact', factKind: 'social', value: 'maisonsonne' } },
  { say: 'le pain au levain n’est plus à 4,50 mais à 4,80', want: offer('Pain au levain', 4.8) },
  { say: 'annule ce que tu viens de faire', want: undo },
])

const italian = casesIn('it', [
  { say: 'la pagina Storia non serve più', pages: ['Storia'], want: { kind: 'page_gone', title: 'Storia' } },
  { say: 'apriamo alle 6.30 invece che alle 6', want: hours(openDays, '06:30-18:00') },
  { say: 'il bottone: Ordina il pane', want: { kind: 'text', sectionType: 'hero', contains: 'Ordina il pane' } },
  {
    say: 'numero whatsapp 340 1112223 e niente più telefono fisso sul sito',
    want: [
      { kind: 'fact', factKind: 'whatsapp', value: '340 1112223' },
      { kind: 'refused', what: 'fact', value: 'phone' },
    ],
  },
  { say: 'verde salvia', want: { kind: 'colour', colour: 'green' } },
  { say: 'recensioni prima della galleria', want: { kind: 'section_moved', type: 'testimonials', to: { before: 'gallery' } } },
])

const spanish = casesIn('es', [
  { say: 'pon mas grandes las letras', want: { kind: 'cannot' } },
  { say: 'el lunes y el martes cerrado', want: { kind: 'closed', days: ['mo', 'tu'] } },
  { say: 'añade pan de centeno a 3,90', want: offer('Pan de centeno', 3.9) },
  { say: 'titulo de la galeria: Nuestro horno', want: { kind: 'text', sectionType: 'gallery', contains: 'Nuestro horno' } },
  { say: 'y también en catalán', want: { kind: 'language', lang: 'ca' } },
  { say: 'deshaz lo último', want: undo },
])

/** Six requests in each of the western languages; see `all.ts`. */
export const westernHeld = [english, german, french, italian, spanish].flat()
