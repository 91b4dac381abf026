import type { Templates } from './kinds.ts'

export const polish: Templates = {
  sign_in_link: ({ link, minutes }) => ({
    subject: 'Link do logowania',
    lines: [`Otwórz ten link, aby się zalogować. Działa raz, przez ${minutes} min.`],
    button: { label: 'Zaloguj się', link },
    note: 'To nie Twoja prośba? W takim razie nie trzeba nic robić.',
  }),
  verify_address: ({ link }) => ({
    subject: 'Prosimy potwierdzić adres',
    lines: ['Potwierdź, że ten adres należy do Ciebie, aby docierały na niego wiadomości o Twoich stronach.'],
    button: { label: 'Potwierdź adres', link },
    note: 'To nie Twoja prośba? W takim razie nie trzeba nic robić.',
  }),
  reset_password: ({ link, minutes }) => ({
    subject: 'Ustaw nowe hasło',
    lines: [`Otwórz ten link, aby ustawić nowe hasło. Działa raz, przez ${minutes} min. Do tego czasu obowiązuje stare hasło.`],
    button: { label: 'Ustaw hasło', link },
    note: 'To nie Twoja prośba? W takim razie nie trzeba nic robić.',
  }),
  invitation: ({ link, inviter, workspace, days }) => ({
    subject: `${inviter} zaprasza do przestrzeni ${workspace}`,
    lines: [`${inviter} zaprasza do wspólnej pracy w przestrzeni ${workspace}.`, `Zaproszenie jest ważne przez ${days} dni.`],
    button: { label: 'Przyjmij zaproszenie', link },
    note: 'Nie znasz nadawcy? W takim razie nie trzeba nic robić.',
  }),
  new_lead: ({ link, site, answers }) => ({
    subject: `Nowa wiadomość ze strony ${site}`,
    lines: [`Ktoś pisze do Ciebie przez stronę ${site}:`],
    table: answers,
    button: { label: 'Otwórz w Manarze', link },
  }),
  site_live: ({ link, site }) => ({
    subject: `${site} jest online`,
    lines: [`Strona ${site} jest już online. Każdy może ją zobaczyć pod tym adresem:`],
    button: { label: 'Otwórz stronę', link },
  }),
}
