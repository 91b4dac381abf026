import type { Templates } from './kinds.ts'

export const french: Templates = {
  sign_in_link: ({ link, minutes }) => ({
    subject: 'Votre lien de connexion',
    lines: [`Ouvrez ce lien pour vous connecter. Il ne sert qu’une fois, pendant ${minutes} minutes.`],
    button: { label: 'Se connecter', link },
    note: 'Vous n’avez rien demandé\u202f? Alors il n’y a rien à faire.',
  }),
  verify_address: ({ link }) => ({
    subject: 'Merci de confirmer votre adresse',
    lines: ['Confirmez que cette adresse est la vôtre, pour recevoir les e-mails au sujet de vos sites.'],
    button: { label: 'Confirmer l’adresse', link },
    note: 'Vous n’avez rien demandé\u202f? Alors il n’y a rien à faire.',
  }),
  reset_password: ({ link, minutes }) => ({
    subject: 'Choisir un nouveau mot de passe',
    lines: [
      `Ouvrez ce lien pour choisir un nouveau mot de passe. Il ne sert qu’une fois, pendant ${minutes} minutes. L’ancien mot de passe reste valable jusque-là.`,
    ],
    button: { label: 'Choisir le mot de passe', link },
    note: 'Vous n’avez rien demandé\u202f? Alors il n’y a rien à faire.',
  }),
  invitation: ({ link, inviter, workspace, days }) => ({
    subject: `${inviter} vous invite à rejoindre ${workspace}`,
    lines: [`${inviter} souhaite travailler avec vous dans ${workspace}.`, `L’invitation est valable ${days} jours.`],
    button: { label: 'Accepter l’invitation', link },
    note: 'Vous ne connaissez pas l’expéditeur\u202f? Alors il n’y a rien à faire.',
  }),
  new_lead: ({ link, site, answers }) => ({
    subject: `Nouveau message de ${site}`,
    lines: [`Quelqu’un vous a écrit par ${site}\u202f:`],
    table: answers,
    button: { label: 'Ouvrir dans Manara', link },
  }),
  site_live: ({ link, site }) => ({
    subject: `${site} est en ligne`,
    lines: [`${site} est publié. Tout le monde peut le voir à cette adresse\u202f:`],
    button: { label: 'Ouvrir le site', link },
  }),
}
