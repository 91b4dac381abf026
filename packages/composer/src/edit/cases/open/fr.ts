import { casesIn, hours, workDays } from '../want.ts'

export const french = casesIn('fr', [
  { say: 'le bouton en haut doit dire "Réserver mon pain"', want: { kind: 'text', sectionType: 'hero', contains: 'Réserver mon pain' } },
  {
    say: 'au lieu de « Sorti du four » mettez « Nos fournées »',
    want: { kind: 'text', sectionType: 'services', contains: 'Nos fournées' },
  },
  { say: 'pas de rose surtout', want: { kind: 'avoids', colour: 'pink' } },
  { say: 'je prefere un fond clair', want: { kind: 'theme', theme: { scheme: 'light' } } },
  { say: 'il faudrait une rubrique pour presenter l equipe', without: ['team'], want: { kind: 'section_added', type: 'team' } },
  { say: 'cachez la galerie le temps que je refasse les photos', want: { kind: 'section_hidden', type: 'gallery' } },
  { say: 'descendez les tarifs apres les avis', want: { kind: 'section_moved', type: 'prices', to: { after: 'testimonials' } } },
  { say: 'samedi 8h-13h', want: hours(['sa'], '08:00-13:00') },
  { say: 'nouveaux horaires lundi au vendredi 6h30-13h et 15h30-19h', want: hours(workDays, '06:30-13:00', '15:30-19:00') },
  { say: 'on a demenage au 4 place Kleber 67000 Strasbourg', want: { kind: 'fact', factKind: 'address', value: '4 place Kleber' } },
  { say: 'les gateaux sont a partir de 30 euros', want: { kind: 'offer', name: 'Gâteaux', price: 30, from: true } },
  { say: 'creez une page Mariages', want: { kind: 'page_added', title: 'Mariages' } },
  {
    say: "traduisez le site en allemand et enlevez l'équipe",
    want: [
      { kind: 'language', lang: 'de' },
      { kind: 'section_gone', type: 'team' },
    ],
  },
  { say: 'une autre mise en page pour la galerie', want: { kind: 'variant_changed', type: 'gallery' } },
  { say: 'est-ce que les clients peuvent reserver leur table en ligne directement', want: { kind: 'cannot' } },
])
