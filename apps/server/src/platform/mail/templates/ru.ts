import type { Templates } from './kinds.ts'

/** The word for days after a whole number of them: 1 день, 2 дня, 5 дней. */
function dayForm(days: number): string {
  const form = new Intl.PluralRules('ru').select(days)
  if (form === 'one') return 'день'
  return form === 'few' ? 'дня' : 'дней'
}

export const russian: Templates = {
  sign_in_link: ({ link, minutes }) => ({
    subject: 'Ваша ссылка для входа',
    lines: [`Откройте эту ссылку, чтобы войти. Она действует один раз, в течение ${minutes} мин.`],
    button: { label: 'Войти', link },
    note: 'Не запрашивали её? Тогда ничего делать не нужно.',
  }),
  verify_address: ({ link }) => ({
    subject: 'Подтвердите, пожалуйста, свой адрес',
    lines: ['Подтвердите, что это ваш адрес, чтобы письма о ваших сайтах доходили до вас.'],
    button: { label: 'Подтвердить адрес', link },
    note: 'Не запрашивали этого? Тогда ничего делать не нужно.',
  }),
  reset_password: ({ link, minutes }) => ({
    subject: 'Задайте новый пароль',
    lines: [
      `Откройте эту ссылку, чтобы задать новый пароль. Она действует один раз, в течение ${minutes} мин. До тех пор действует прежний пароль.`,
    ],
    button: { label: 'Задать пароль', link },
    note: 'Не запрашивали этого? Тогда ничего делать не нужно.',
  }),
  invitation: ({ link, inviter, workspace, days }) => ({
    subject: `${inviter} приглашает вас: ${workspace}`,
    lines: [
      `${inviter} приглашает вас к совместной работе в рабочем пространстве «${workspace}».`,
      `Приглашение действует ${days} ${dayForm(days)}.`,
    ],
    button: { label: 'Принять приглашение', link },
    note: 'Не знаете отправителя? Тогда ничего делать не нужно.',
  }),
  new_lead: ({ link, site, answers }) => ({
    subject: `Новое сообщение с сайта «${site}»`,
    lines: [`Вам написали через сайт «${site}»:`],
    table: answers,
    button: { label: 'Открыть в Manara', link },
  }),
  site_live: ({ link, site }) => ({
    subject: `Сайт «${site}» опубликован`,
    lines: [`Сайт «${site}» в сети. По этому адресу его видит каждый:`],
    button: { label: 'Открыть сайт', link },
  }),
}
