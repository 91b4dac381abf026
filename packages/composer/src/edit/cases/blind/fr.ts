import { casesIn, hours, offer, openDays } from '../want.ts'

export const french = casesIn('fr', [
  {
    say: 'Bonjour, pourriez-vous remplacer le titre par « Le pain qui prend son temps » ? Merci',
    want: { kind: 'text', sectionType: 'hero', contains: 'Le pain qui prend son temps' },
  },
  {
    say: 'a propos: mettez "Nous petrissons a la main depuis 1987."',
    want: { kind: 'text', sectionType: 'about', contains: 'Nous petrissons a la main depuis 1987' },
  },
  { say: 'un vert plus foncé pour le site svp', want: { kind: 'colour', colour: 'green', dark: true } },
  { say: 'la police est trop moderne, quelque chose de plus classique', want: { kind: 'theme_changed', part: 'typePair' } },
  { say: 'rajoute une galerie photo', without: ['gallery'], want: { kind: 'section_added', type: 'gallery' } },
  { say: 'enleve les avis clients', want: { kind: 'section_gone', type: 'testimonials' } },
  { say: 'mets les horaires juste avant le contact', want: { kind: 'section_moved', type: 'hours', to: { before: 'contact' } } },
  { say: 'on ouvre maintenant de 7h a 19h30', want: hours(openDays, '07:00-19:30') },
  { say: 'fermé le lundi desormais', want: { kind: 'closed', days: ['mo'] } },
  {
    say: "nouveau numero : 06 12 34 56 78 et notre mail c'est pain@sonne.example",
    want: [
      { kind: 'fact', factKind: 'phone', value: '06 12 34 56 78' },
      { kind: 'fact', factKind: 'email', value: 'pain@sonne.example' },
    ],
  },
  { say: 'le kougelhopf passe à 16 €', want: offer('Kougelhopf', 16) },
  { say: 'On propose aussi des croissants à 1,30€', want: offer('Croissants', 1.3) },
  { say: "la boulangerie s'appelle maintenant Maison Sonne", want: { kind: 'name', value: 'Maison Sonne' } },
  { say: 'ajoutez de la musique quand on arrive sur le site', want: { kind: 'cannot' } },
  { say: 'change le texte stp', want: { kind: 'question', field: ['text', 'section', 'what', 'wording'] } },
])
