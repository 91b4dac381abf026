import { networkInterfaces } from 'node:os'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { grantsOfRole, grantsOfScopes } from '../../kernel/actor.ts'
import type { NewId } from '../../kernel/ids.ts'
import type { Action } from '../../platform/actions/action.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database, ReadTx } from '../../platform/db/database.ts'
import type { Authenticate } from '../../platform/http/identity.ts'
import type { Forgetters } from '../../platform/keeping/index.ts'
import type { Limits } from '../../platform/limits/index.ts'
import type { Mail } from '../../platform/mail/index.ts'
import { auditActions } from './actions/audit.ts'
import { invitationActions } from './actions/invitations.ts'
import { keyActions } from './actions/keys.ts'
import { memberActions } from './actions/members.ts'
import { sessionActions } from './actions/sessions.ts'
import { workspaceActions } from './actions/workspaces.ts'
import { createAccountMails } from './account-mails.ts'
import { createAudit } from './audit.ts'
import type { Audit } from './audit.ts'
import { createAuth } from './auth.ts'
import { createAuthStore } from './auth.store.ts'
import type { AuthStore } from './auth.store.ts'
import { createAuthenticate } from './authenticate.ts'
import { createWorkspaceFor } from './create-workspace.ts'
import { createDoorsStore } from './doors.store.ts'
import type { DoorsStore } from './doors.store.ts'
import { createFirstStart } from './first-start.ts'
import type { FirstStart } from './first-start.ts'
import { createNameActors } from './name-actors.ts'
import type { NameActors, NameOf } from './name-actors.ts'
import { invitationForgetters } from './invitations.store.ts'
import { createJoinInvited } from './join-invited.ts'
import { createAuthRoutes } from './routes.ts'
import { createSetFirstPassword } from './set-first-password.ts'
import { createAccountsStore } from './store.ts'
import type { AccountsStore } from './store.ts'
import { hashToken } from './tokens.ts'

export { createFirstStart }
export { makeSignInLink } from './rescue.ts'
export { accountsEvents } from './events.ts'
export type { FirstStart, NameActors, NameOf }

type Deps = {
  db: Database
  pools: { app: Pool; owner: Pool }
  mail: Pick<Mail, 'queueMail' | 'delivers'>
  limits: Limits
  clock: Clock
  newId: NewId
  /** 32 bytes or more, base64url: signs sessions. */
  secret: string
  signUp: 'invitation' | 'open'
  publicUrl: string | undefined
  /** Where the dashboard answers on this machine, for links in mails when nothing better is known. */
  localUrl: string
  allowedOrigins: readonly string[]
  modelName?: string
}

export type Owner = { personId: string; name: string; email: string }
export type Accounts = {
  actions: Action[]
  authenticate: Authenticate
  audit: Audit['ofAction']
  /** Names for who stands in records, for other rooms' lists. */
  nameActors: NameActors
  /** Hangs `/api/auth/*` on the server. */
  routes: (app: FastifyInstance) => void
  firstStart: FirstStart
  /** What a person may do in a workspace now; nothing when they are not in it. For runs that act on their behalf. */
  grantsOf(workspaceId: string, personId: string): Promise<ReadonlySet<string>>
  /** What a key was given; nothing when it was taken back. For runs that it started. */
  grantsOfKey(workspaceId: string, keyId: string): Promise<ReadonlySet<string> | undefined>
  /** Whom to tell: owners with their address, and the workspace's name and language. */
  whomToTell(tx: ReadTx): Promise<{ workspace: string; language: string; owners: Owner[] }>
  /** The address that may see its own mail unmasked. */
  emailOf(personId: string): Promise<string | undefined>
  /** Forgets sessions and links that are over. */
  sweep(): Promise<void>
  forgetters: Forgetters
}

/** People, workspaces, roles, sign-in, keys, audit. */
export function createAccounts(deps: Deps): Accounts {
  const { db, pools, mail, clock, newId } = deps
  const store = createAccountsStore(db)
  const people = createAuthStore(pools.owner)
  const doors = createDoorsStore(pools.app)
  const nameActors = createNameActors(store)
  const audit = createAudit({ store, doors, clock, newId })
  const authenticate = createAuthenticate({ doors, clock, secret: deps.secret })
  return {
    authenticate,
    nameActors,
    audit: audit.ofAction,
    actions: [
      ...workspaceActions({ db, store, doors, people, mailDelivers: mail.delivers, modelName: deps.modelName }),
      ...memberActions(store),
      ...invitationActions({ store, doors, mail }),
      ...keyActions(store),
      ...sessionActions(people),
      ...auditActions(store, nameActors),
    ],
    routes: signInRoutes(deps, { store, people, doors, audit, authenticate }),
    firstStart: createFirstStart({ owner: pools.owner, clock, newId }),
    async grantsOf(workspaceId, personId) {
      const member = await store.read(workspaceId, ({ findMember }) => findMember(personId))
      return member ? grantsOfRole(member.role) : new Set()
    },
    async grantsOfKey(workspaceId, keyId) {
      const key = await store.read(workspaceId, ({ findKey }) => findKey(keyId))
      return key && grantsOfScopes(key.scopes)
    },
    whomToTell: (tx) => whomToTell(store.look(tx)),
    emailOf: async (personId) => (await people.findPerson(personId))?.email,
    sweep: () => people.deleteExpired(clock.now()),
    forgetters: invitationForgetters(db),
  }
}

type Parts = { store: AccountsStore; people: AuthStore; doors: DoorsStore; audit: Audit; authenticate: Authenticate }

/** `/api/auth/*` with the library and the mails behind it. */
function signInRoutes(deps: Deps, { store, people, doors, audit, authenticate }: Parts): (app: FastifyInstance) => void {
  const { db, mail, limits, clock, newId, publicUrl, signUp, allowedOrigins } = deps
  const origins = { publicUrl, fallback: deps.localUrl, ownAddresses: ownAddresses() }
  const auth = createAuth({
    ...createAccountMails({ db, store, doors, mail, clock, newId, origins }),
    store: people,
    secret: deps.secret,
    newId,
    confirmFirst: signUp === 'open' && mail.delivers,
    trusted: [...(publicUrl === undefined ? [] : [publicUrl]), ...allowedOrigins],
    noteReset: (personId, address) => audit.ofPerson({ personId, action: 'accounts.reset_password', ok: true, address }),
    useLink: (token) => people.useLink(hashToken(token), clock.now()),
  })
  return createAuthRoutes({
    auth,
    people,
    audit,
    limits,
    clock,
    authenticate,
    joinInvited: createJoinInvited({ store, doors, clock, newId }),
    setFirstPassword: createSetFirstPassword({ people, clock, newId }),
    openWorkspace: (given) => createWorkspaceFor({ store, clock, newId }, given),
    signUp,
    mailDelivers: mail.delivers,
    publicUrl,
    allowedOrigins,
  })
}

async function whomToTell({ getWorkspace, listOwners, people }: ReturnType<AccountsStore['look']>) {
  const [workspace, owners, known] = [await getWorkspace(), await listOwners(), await people()]
  return {
    workspace: workspace.name,
    language: workspace.language,
    owners: owners
      .flatMap(({ person_id: personId }) => known.get(personId) ?? [])
      .map(({ id, name, email }) => ({ personId: id, name, email })),
  }
}

const ownAddresses = (): string[] => Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((one) => one.address))
