import type { Templates } from './kinds.ts'

export const italian: Templates = {
  sign_in_link: ({ link, minutes }) => ({
    subject: 'Il tuo link per accedere',
    lines: [`Apri questo link per accedere. Funziona una volta sola, per ${minutes} minuti.`],
    button: { label: 'Accedi', link },
    note: 'Non l’hai chiesto tu? Allora non devi fare nulla.',
  }),
  verify_address: ({ link }) => ({
    subject: 'Conferma il tuo indirizzo',
    lines: ['Conferma che questo indirizzo è tuo, così ti arrivano le e-mail sui tuoi siti.'],
    button: { label: 'Conferma l’indirizzo', link },
    note: 'Non l’hai chiesto tu? Allora non devi fare nulla.',
  }),
  reset_password: ({ link, minutes }) => ({
    subject: 'Imposta una nuova password',
    lines: [
      `Apri questo link per impostare una nuova password. Funziona una volta sola, per ${minutes} minuti. Fino ad allora vale la vecchia password.`,
    ],
    button: { label: 'Imposta la password', link },
    note: 'Non l’hai chiesto tu? Allora non devi fare nulla.',
  }),
  invitation: ({ link, inviter, workspace, days }) => ({
    subject: `${inviter} ti invita in ${workspace}`,
    lines: [`${inviter} vorrebbe lavorare con te in ${workspace}.`, `L’invito vale ${days} giorni.`],
    button: { label: 'Accetta l’invito', link },
    note: 'Non conosci chi l’ha mandato? Allora non devi fare nulla.',
  }),
  new_lead: ({ link, site, answers }) => ({
    subject: `Nuovo messaggio da ${site}`,
    lines: [`Qualcuno ti ha scritto attraverso ${site}:`],
    table: answers,
    button: { label: 'Apri in Manara', link },
  }),
  site_live: ({ link, site }) => ({
    subject: `${site} è online`,
    lines: [`${site} è pubblicato. Tutti possono vederlo a questo indirizzo:`],
    button: { label: 'Apri il sito', link },
  }),
}
