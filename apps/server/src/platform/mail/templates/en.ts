import type { Templates } from './kinds.ts'

export const english: Templates = {
  sign_in_link: ({ link, minutes }) => ({
    subject: 'Your link to sign in',
    lines: [`Open this link to sign in. It works once, for ${minutes} minutes.`],
    button: { label: 'Sign in', link },
    note: 'Did not ask for it? Then you need do nothing.',
  }),
  verify_address: ({ link }) => ({
    subject: 'Please confirm your address',
    lines: ['Confirm that this address is yours, so that mails about your sites reach you.'],
    button: { label: 'Confirm address', link },
    note: 'Did not ask for it? Then you need do nothing.',
  }),
  reset_password: ({ link, minutes }) => ({
    subject: 'Set a new password',
    lines: [`Open this link to set a new password. It works once, for ${minutes} minutes. Your old password holds until then.`],
    button: { label: 'Set password', link },
    note: 'Did not ask for it? Then you need do nothing.',
  }),
  invitation: ({ link, inviter, workspace, days }) => ({
    subject: `${inviter} invites you to ${workspace}`,
    lines: [`${inviter} would like to work with you in ${workspace}.`, `The invitation holds for ${days} days.`],
    button: { label: 'Accept invitation', link },
    note: 'Do not know the sender? Then you need do nothing.',
  }),
  new_lead: ({ link, site, answers }) => ({
    subject: `New message from ${site}`,
    lines: [`Somebody wrote to you through ${site}:`],
    table: answers,
    button: { label: 'Open in Manara', link },
  }),
  site_live: ({ link, site }) => ({
    subject: `${site} is live`,
    lines: [`${site} is on the air. Everybody can see it at this address:`],
    button: { label: 'Open the site', link },
  }),
}
