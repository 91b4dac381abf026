import type { Accounts } from '../modules/accounts/index.ts'
import type { FormSubmission } from '../modules/leads/index.ts'
import type { TellOwner } from '../modules/studio/index.ts'
import type { WriteTx } from '../platform/db/database.ts'
import type { Mail } from '../platform/mail/index.ts'

type Deps = { accounts: Pick<Accounts, 'whomToTell'>; mail: Mail; dashboardUrl: string }

/** Before the first owner gave an address, mails to them can be kept on screen but not sent anywhere. */
const reachable = <O extends { email: string }>(owners: readonly O[], mail: Mail): O[] =>
  owners.filter(({ email }) => !mail.delivers || !email.endsWith('.invalid'))

/** One mail to each owner about a new lead, in the transaction that catches it. */
export const tellOfLead =
  ({ accounts, mail, dashboardUrl }: Deps) =>
  async (tx: WriteTx, { leadId, submission }: { leadId: string; submission: FormSubmission }): Promise<void> => {
    const { owners, workspace, language } = await accounts.whomToTell(tx)
    const answers = [
      { label: 'name', value: submission.visitorName },
      { label: 'email', value: submission.email },
      { label: 'phone', value: submission.phone },
      ...submission.answers,
    ].filter(({ value }) => value !== '')
    for (const { email } of reachable(owners, mail)) {
      await mail.queueMail(tx, {
        to: email,
        template: 'new_lead',
        lang: language,
        replyTo: submission.email,
        params: { link: `${dashboardUrl}/leads/${leadId}`, site: workspace, answers: answers.slice(0, 40) },
      })
    }
  }

/** One mail to each owner when a site went live. */
export const tellOfSite =
  ({ accounts, mail }: Deps): TellOwner =>
  async (tx, { site, url }) => {
    const { owners, language } = await accounts.whomToTell(tx)
    for (const { email } of reachable(owners, mail))
      await mail.queueMail(tx, { to: email, template: 'site_live', lang: language, params: { link: url, site } })
  }
