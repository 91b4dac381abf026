import { casesIn, hours, offer, picture, telling } from '../want.ts'

export const french = casesIn('fr', [
  { say: 'on sera fermés tout le mois d’août', want: { kind: 'note', contains: 'août' } },
  { say: 'ouvert de 7h à 19h du lundi au samedi', want: hours(['mo', 'tu', 'we', 'th', 'fr', 'sa'], '07:00-19:00') },
  { say: 'retirez le deuxième service svp', want: { kind: 'offer_gone', name: 'Gâteaux' } },
  { say: 'le kougelhopf à quinze euros', want: offer('Kougelhopf', 15) },
  { say: 'mettez le téléphone dans l’en-tête', want: { kind: 'text', sectionType: 'header', contains: 'phone' } },
  { say: 'une version arabe du site serait bien', want: { kind: 'language', lang: 'ar' } },
  { say: 'comment je fais pour publier ?', want: telling('publi', 'en ligne') },
  {
    say: 'finalement le jaune ça va, vous pouvez en mettre',
    refused: [{ what: 'colour', value: 'yellow' }],
    want: { kind: 'allowed', what: 'colour', value: 'yellow' },
  },
  {
    say: 'la page Mariages doit venir avant Histoire',
    pages: ['Histoire', 'Mariages'],
    want: { kind: 'page_moved', title: 'Mariages', to: 1 },
  },
  { say: 'j’aimerais changer la photo de la galerie', want: picture },
  { say: 'le titre est trop long', want: { kind: 'question', field: ['text', 'title', 'hero', 'wording'] } },
  {
    say: 'enlevez la galerie et passez tout en bleu marine merci',
    want: [
      { kind: 'section_gone', type: 'gallery' },
      { kind: 'colour', colour: 'blue', dark: true },
    ],
  },
])
