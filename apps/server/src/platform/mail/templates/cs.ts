import type { Templates } from './kinds.ts'

/** The word for days after a whole number of them. */
function dayForm(days: number): string {
  if (days === 1) return 'den'
  return days > 1 && days < 5 ? 'dny' : 'dní'
}

export const czech: Templates = {
  sign_in_link: ({ link, minutes }) => ({
    subject: 'Váš odkaz k přihlášení',
    lines: [`Otevřením tohoto odkazu se přihlásíte. Funguje jednou a platí ${minutes} min.`],
    button: { label: 'Přihlásit se', link },
    note: 'Nežádali jste o něj? Pak nemusíte dělat nic.',
  }),
  verify_address: ({ link }) => ({
    subject: 'Potvrďte prosím svou adresu',
    lines: ['Potvrďte, že je tato adresa vaše, aby vám chodily e-maily o vašich webech.'],
    button: { label: 'Potvrdit adresu', link },
    note: 'Nežádali jste o to? Pak nemusíte dělat nic.',
  }),
  reset_password: ({ link, minutes }) => ({
    subject: 'Nastavte si nové heslo',
    lines: [`Otevřením tohoto odkazu si nastavíte nové heslo. Funguje jednou a platí ${minutes} min. Do té doby platí vaše staré heslo.`],
    button: { label: 'Nastavit heslo', link },
    note: 'Nežádali jste o to? Pak nemusíte dělat nic.',
  }),
  invitation: ({ link, inviter, workspace, days }) => ({
    subject: `${inviter} vás zve do prostoru ${workspace}`,
    lines: [`${inviter} vás zve ke spolupráci v pracovním prostoru ${workspace}.`, `Pozvánka platí ${days} ${dayForm(days)}.`],
    button: { label: 'Přijmout pozvánku', link },
    note: 'Odesílatele neznáte? Pak nemusíte dělat nic.',
  }),
  new_lead: ({ link, site, answers }) => ({
    subject: `Nová zpráva z webu ${site}`,
    lines: [`Přes web ${site} vám někdo napsal:`],
    table: answers,
    button: { label: 'Otevřít v Manaře', link },
  }),
  site_live: ({ link, site }) => ({
    subject: `Web ${site} je online`,
    lines: [`Web ${site} je zveřejněný. Na této adrese ho vidí každý:`],
    button: { label: 'Otevřít web', link },
  }),
}
