import type { Templates } from './kinds.ts'

export const dutch: Templates = {
  sign_in_link: ({ link, minutes }) => ({
    subject: 'Je link om in te loggen',
    lines: [`Open deze link om in te loggen. Hij werkt één keer, ${minutes === 1 ? 'één minuut' : `${minutes} minuten`} lang.`],
    button: { label: 'Inloggen', link },
    note: 'Niet om gevraagd? Dan hoef je niets te doen.',
  }),
  verify_address: ({ link }) => ({
    subject: 'Bevestig je adres',
    lines: ['Bevestig dat dit adres van jou is, zodat mails over je sites je bereiken.'],
    button: { label: 'Adres bevestigen', link },
    note: 'Niet om gevraagd? Dan hoef je niets te doen.',
  }),
  reset_password: ({ link, minutes }) => ({
    subject: 'Een nieuw wachtwoord instellen',
    lines: [
      `Open deze link om een nieuw wachtwoord in te stellen. Hij werkt één keer, ${minutes === 1 ? 'één minuut' : `${minutes} minuten`} lang. Tot dan geldt je oude wachtwoord.`,
    ],
    button: { label: 'Wachtwoord instellen', link },
    note: 'Niet om gevraagd? Dan hoef je niets te doen.',
  }),
  invitation: ({ link, inviter, workspace, days }) => ({
    subject: `${inviter} nodigt je uit voor ${workspace}`,
    lines: [`${inviter} wil graag met je werken in ${workspace}.`, `De uitnodiging geldt ${days === 1 ? 'één dag' : `${days} dagen`}.`],
    button: { label: 'Uitnodiging aannemen', link },
    note: 'Ken je de afzender niet? Dan hoef je niets te doen.',
  }),
  new_lead: ({ link, site, answers }) => ({
    subject: `Nieuw bericht van ${site}`,
    lines: [`Iemand heeft je geschreven via ${site}:`],
    table: answers,
    button: { label: 'Openen in Manara', link },
  }),
  site_live: ({ link, site }) => ({
    subject: `${site} is live`,
    lines: [`${site} is online. Iedereen kan de site zien op dit adres:`],
    button: { label: 'Site openen', link },
  }),
}
