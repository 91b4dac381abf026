import type { Templates } from './kinds.ts'

export const german: Templates = {
  sign_in_link: ({ link, minutes }) => ({
    subject: 'Ihr Link zum Anmelden',
    lines: [`Öffnen Sie diesen Link, um sich anzumelden. Er gilt einmal und ${minutes === 1 ? 'eine Minute' : `${minutes} Minuten`} lang.`],
    button: { label: 'Anmelden', link },
    note: 'Nicht angefordert? Dann brauchen Sie nichts zu tun.',
  }),
  verify_address: ({ link }) => ({
    subject: 'Bitte bestätigen Sie Ihre Adresse',
    lines: ['Bestätigen Sie, dass diese Adresse Ihnen gehört, damit E-Mails zu Ihren Websites Sie erreichen.'],
    button: { label: 'Adresse bestätigen', link },
    note: 'Nicht angefordert? Dann brauchen Sie nichts zu tun.',
  }),
  reset_password: ({ link, minutes }) => ({
    subject: 'Neues Passwort festlegen',
    lines: [
      `Öffnen Sie diesen Link, um ein neues Passwort festzulegen. Er gilt einmal und ${minutes === 1 ? 'eine Minute' : `${minutes} Minuten`} lang. Bis dahin gilt Ihr altes Passwort.`,
    ],
    button: { label: 'Passwort festlegen', link },
    note: 'Nicht angefordert? Dann brauchen Sie nichts zu tun.',
  }),
  invitation: ({ link, inviter, workspace, days }) => ({
    subject: `${inviter} lädt Sie zu ${workspace} ein`,
    lines: [`${inviter} möchte mit Ihnen in ${workspace} arbeiten.`, `Die Einladung gilt ${days === 1 ? 'einen Tag' : `${days} Tage`}.`],
    button: { label: 'Einladung annehmen', link },
    note: 'Sie kennen den Absender nicht? Dann brauchen Sie nichts zu tun.',
  }),
  new_lead: ({ link, site, answers }) => ({
    subject: `Neue Nachricht von ${site}`,
    lines: [`Jemand hat Ihnen über ${site} geschrieben:`],
    table: answers,
    button: { label: 'In Manara öffnen', link },
  }),
  site_live: ({ link, site }) => ({
    subject: `${site} ist live`,
    lines: [`${site} ist online. Alle können die Website unter dieser Adresse sehen:`],
    button: { label: 'Website öffnen', link },
  }),
}
