import { casesIn, hours } from '../want.ts'

export const dutch = casesIn('nl', [
  { say: 'op de knop moet staan Bestel je brood', want: { kind: 'text', sectionType: 'hero', contains: 'Bestel je brood' } },
  {
    say: 'titel boven de openingstijden: Wanneer we open zijn',
    want: { kind: 'text', sectionType: 'hours', contains: 'Wanneer we open zijn' },
  },
  { say: 'kan het wat koeler van kleur', want: { kind: 'theme', theme: { warmth: 'cool' } } },
  { say: 'rondere hoeken graag', want: { kind: 'theme', theme: { radius: 'round' } } },
  { say: 'er moet nog een fotogalerij bij', without: ['gallery'], want: { kind: 'section_added', type: 'gallery' } },
  { say: 'laat het team weer zien', hidden: ['team'], want: { kind: 'section_shown', type: 'team' } },
  { say: 'galerij naar beneden onder de prijzen', want: { kind: 'section_moved', type: 'gallery', to: { after: 'prices' } } },
  { say: 'vrijdag tot 20 uur open', want: hours(['fr'], '06:00-20:00') },
  { say: 'dinsdag gesloten en zaterdag van 8 tot 16', want: [{ kind: 'closed', days: ['tu'] }, hours(['sa'], '08:00-16:00')] },
  { say: 'whatsappnummer is 06 12345678', want: { kind: 'fact', factKind: 'whatsapp', value: '06 12345678' } },
  { say: 'taarten vanaf 30 euro', want: { kind: 'offer', name: 'Taarten', price: 30, from: true } },
  { say: 'maak een extra pagina Workshops', want: { kind: 'page_added', title: 'Workshops' } },
  { say: 'ook in het duits graag', want: { kind: 'language', lang: 'de' } },
  { say: 'verwijder de pagina Geschiedenis', secondPage: 'Geschiedenis', want: { kind: 'page_gone', title: 'Geschiedenis' } },
  { say: 'kan er een teller op die de bezoekers telt', want: { kind: 'cannot' } },
])
