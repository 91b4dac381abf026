import type { GateWords } from './types.ts'

export const fr: GateWords = {
  invalid_description: [
    'Quelque chose ne convient pas dans la description : {0}.',
    'Annulez la dernière modification ou remplissez de nouveau le champ.',
  ],
  invalid_markup: ['La page n’est pas du HTML valide : {0}.', 'Retirez la section nommée ici ou dites-le-nous : l’erreur est la nôtre.'],
  missing_alt: [
    'Une image n’a pas de texte pour les personnes qui ne la voient pas.',
    'Écrivez ce qu’elle montre ou marquez-la comme décorative.',
  ],
  missing_heading: ['Il manque un titre.', 'Donnez un titre à l’ouverture ou à la page.'],
  heading_order: ['Les titres sautent un niveau avant « {0} ».', 'Donnez un titre à la section au-dessus.'],
  contrast: ['Deux couleurs sont trop proches pour être lues : {0}, {1} pour 1.', 'Choisissez une couleur plus foncée ou plus claire.'],
  weight: ['La page pèse {0} Ko ; le maximum est de {1} Ko.', 'Déplacez quelques sections sur une page à part.'],
  dead_link: ['Un lien ne mène nulle part : {0}.', 'Choisissez une autre destination ou retirez le bouton.'],
  unsafe_link: ['Un lien n’est pas sûr : {0}.', 'Utilisez une section, une page, un téléphone, un e-mail ou une adresse https.'],
  unconfirmed_fact: ['« {0} » figure sur la page, mais personne ne l’a confirmé.', 'Confirmez-le ou retirez-le.'],
  refused_fact: ['Vous ne vouliez pas de ceci sur le site, et il y figure : {0}.', 'Retirez-le du texte.'],
  refused_word: ['Vous ne vouliez pas du mot « {0} », et il y figure.', 'Écrivez cette phrase autrement.'],
  refused_colour: ['Vous ne vouliez pas de {0}, et la page le montre : {1}.', 'Choisissez une autre couleur pour le site.'],
  refused_section: ['Vous ne vouliez pas de la section « {0} », et elle y figure.', 'Masquez-la ou retirez-la.'],
  language_incomplete: [
    '{0} : il manque {1} textes, cette langue reste donc hors ligne.',
    'Écrivez les textes manquants ou retirez la langue.',
  ],
  unconfirmed_text: ['Un brouillon que personne n’a confirmé va être publié : « {0} ».', 'Lisez-le, puis confirmez-le ou modifiez-le.'],
  unfounded_claim: [
    'Un texte non confirmé affirme ce qu’aucune donnée ne dit : « {0} ».',
    'Confirmez-le si c’est vrai, ou écrivez-le autrement.',
  ],
  duplicate_title: ['Deux pages ont le même titre : « {0} ».', 'Donnez à l’une d’elles un titre à elle.'],
  missing_description: ['La page « {0} » ne dit rien aux moteurs de recherche.', 'Écrivez une phrase qui dit ce qu’on y trouve.'],
  legal_missing: [
    'Le site d’une entreprise ({0}) doit comporter ceci, et cela manque : {1}.',
    'Demandez un brouillon dans la conversation et vérifiez-le.',
  ],
}
