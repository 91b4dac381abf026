import type { Templates } from './kinds.ts'

export const spanish: Templates = {
  sign_in_link: ({ link, minutes }) => ({
    subject: 'Tu enlace para entrar',
    lines: [`Abre este enlace para iniciar sesión. Sirve una sola vez, durante ${minutes} minutos.`],
    button: { label: 'Entrar', link },
    note: '¿No lo has pedido? Entonces no tienes que hacer nada.',
  }),
  verify_address: ({ link }) => ({
    subject: 'Confirma tu dirección',
    lines: ['Confirma que esta dirección es tuya, para que te lleguen los correos sobre tus webs.'],
    button: { label: 'Confirmar la dirección', link },
    note: '¿No lo has pedido? Entonces no tienes que hacer nada.',
  }),
  reset_password: ({ link, minutes }) => ({
    subject: 'Pon una contraseña nueva',
    lines: [
      `Abre este enlace para poner una contraseña nueva. Sirve una sola vez, durante ${minutes} minutos. Hasta entonces vale la contraseña anterior.`,
    ],
    button: { label: 'Poner la contraseña', link },
    note: '¿No lo has pedido? Entonces no tienes que hacer nada.',
  }),
  invitation: ({ link, inviter, workspace, days }) => ({
    subject: `Invitación de ${inviter} a ${workspace}`,
    lines: [`A ${inviter} le gustaría trabajar contigo en ${workspace}.`, `La invitación es válida durante ${days} días.`],
    button: { label: 'Aceptar la invitación', link },
    note: '¿No conoces a quien lo envía? Entonces no tienes que hacer nada.',
  }),
  new_lead: ({ link, site, answers }) => ({
    subject: `Nuevo mensaje de ${site}`,
    lines: [`Alguien te ha escrito a través de ${site}:`],
    table: answers,
    button: { label: 'Abrir en Manara', link },
  }),
  site_live: ({ link, site }) => ({
    subject: `${site} está en línea`,
    lines: [`${site} ya está en línea. Todos pueden verla en esta dirección:`],
    button: { label: 'Abrir la web', link },
  }),
}
