import type { NewId } from '../../kernel/ids.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Mail } from '../../platform/mail/index.ts'
import { resetMinutes } from './auth-names.ts'
import { createWorkspaceFor } from './create-workspace.ts'
import type { DoorsStore, WorkspaceOf } from './doors.store.ts'
import { linkOrigin } from './link-origin.rules.ts'
import type { AccountsStore } from './store.ts'

type Deps = {
  db: Database
  store: AccountsStore
  doors: DoorsStore
  mail: Pick<Mail, 'queueMail'>
  clock: Clock
  newId: NewId
  origins: Parameters<typeof linkOrigin>[1]
}
type Person = { id: string; email: string; name: string }
type Send = (person: Person, token: string, requested: string) => Promise<void>
export type AccountMails = { sendReset: Send; sendVerification: Send }

/** Mails about an account. They stand in the outbox of the workspace the person joined first. `requested` is the origin the request came to. */
export function createAccountMails(deps: Deps): AccountMails {
  const { db, doors, mail, origins } = deps
  const send = (home: WorkspaceOf, person: Person, template: { template: 'reset_password' | 'verify_address'; link: string }) =>
    db.write({ workspaceId: home.workspace_id, actor: `person:${person.id}` }, (tx) => {
      const { link } = template
      const letter = { to: person.email, lang: home.language }
      return template.template === 'reset_password'
        ? mail.queueMail(tx, { ...letter, template: 'reset_password', params: { link, minutes: resetMinutes } })
        : mail.queueMail(tx, { ...letter, template: 'verify_address', params: { link } })
    })
  return {
    async sendReset(person, token, requested) {
      const [home] = await doors.workspacesOf(person.id)
      if (home)
        await send(home, person, {
          template: 'reset_password',
          link: `${linkOrigin(requested, origins)}/reset?token=${encodeURIComponent(token)}`,
        })
    },
    async sendVerification(person, token, requested) {
      const home = await homeOf(deps, person)
      await send(home, person, {
        template: 'verify_address',
        link: `${linkOrigin(requested, origins)}/api/auth/verify-email?token=${encodeURIComponent(token)}`,
      })
    },
  }
}

/** Who signed up by themselves gets a workspace of their own; the mail needs it as its home. */
async function homeOf({ store, doors, clock, newId }: Deps, person: Person): Promise<WorkspaceOf> {
  const [before] = await doors.workspacesOf(person.id)
  if (before) return before
  await createWorkspaceFor({ store, clock, newId }, { personId: person.id, name: person.name, address: '' })
  const [home] = await doors.workspacesOf(person.id)
  if (!home) throw new Error('the new workspace is missing')
  return home
}
