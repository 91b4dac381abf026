import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'

type Person = { id: string; name: string; email: string; email_verified: boolean; created_at: Date; updated_at: Date }
type Session = {
  id: string
  token: string
  person_id: string
  expires_at: Date
  ip_address: string | null
  user_agent: string | null
  created_at: Date
  updated_at: Date
}
type Credential = {
  id: string
  account_id: string
  provider_id: string
  person_id: string
  password: string | null
  created_at: Date
  updated_at: Date
}
type Link = { token_hash: string; person_id: string; expires_at: Date }
type Db = Kysely<Tables>
type Tables = {
  'auth.people': Person
  'auth.sessions': Session
  'auth.credentials': Credential
  'auth.sign_in_links': Link
  'auth.verifications': { expires_at: Date }
}

export type PersonRow = Person
export type SessionRow = Session
export type AuthStore = ReturnType<typeof createAuthStore>

/** Queries on people and sessions, as the owner: the app role has no right on them. */
export function createAuthStore(owner: Pool) {
  const db: Db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: owner }) })
  return {
    /** For the auth library, which speaks to the same tables. */
    library: { db, type: 'postgres' as const, schemaName: 'auth', transaction: true },
    ...peopleOf(db),
    ...sessionsOf(db),
    ...linksOf(db),
    /** Names the person, gives them the address and the password they chose, once. False: they have a password, or the address is another's. */
    setFirstPassword: (person: NewPassword): Promise<boolean> => db.transaction().execute((trx) => setFirstPassword(trx, person)),
  }
}

const peopleOf = (db: Db) => ({
  findPerson: (id: string): Promise<Person | undefined> => db.selectFrom('auth.people').selectAll().where('id', '=', id).executeTakeFirst(),
  findPersonByEmail: (email: string): Promise<Person | undefined> =>
    db.selectFrom('auth.people').selectAll().where('email', '=', email.trim().toLowerCase()).executeTakeFirst(),
  hasPassword: (personId: string): Promise<boolean> => hasPassword(db, personId),
})

async function hasPassword(db: Db, personId: string): Promise<boolean> {
  const found = await db
    .selectFrom('auth.credentials')
    .select('id')
    .where('person_id', '=', personId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst()
  return found !== undefined
}

const sessionsOf = (db: Db) => ({
  listSessions: (personId: string, now: Date): Promise<Session[]> =>
    db
      .selectFrom('auth.sessions')
      .selectAll()
      .where('person_id', '=', personId)
      .where('expires_at', '>', now)
      .orderBy('created_at', 'desc')
      .limit(100)
      .execute(),

  async deleteSession(personId: string, id: string): Promise<boolean> {
    const gone = await db.deleteFrom('auth.sessions').where('person_id', '=', personId).where('id', '=', id).executeTakeFirst()
    return gone.numDeletedRows > 0n
  },

  deleteOtherSessions: (personId: string, keep: string) =>
    db.deleteFrom('auth.sessions').where('person_id', '=', personId).where('id', '<>', keep).execute(),
  deleteExpired: async (now: Date): Promise<void> => {
    await db.deleteFrom('auth.sessions').where('expires_at', '<', now).execute()
    await db.deleteFrom('auth.sign_in_links').where('expires_at', '<', now).execute()
    await db.deleteFrom('auth.verifications').where('expires_at', '<', now).execute()
  },
})

const linksOf = (db: Db) => ({
  /** Takes a link out of the world and gives whose it was. Of many that use it at once, one gets it. */
  async useLink(hash: string, now: Date): Promise<string | undefined> {
    const used = await db
      .deleteFrom('auth.sign_in_links')
      .where('token_hash', '=', hash)
      .where('expires_at', '>', now)
      .returning('person_id')
      .executeTakeFirst()
    return used?.person_id
  },
})

type NewPassword = { id: string; name: string; email: string; hash: string; credentialId: string; now: Date }

async function setFirstPassword(trx: Db, person: NewPassword): Promise<boolean> {
  await trx.selectFrom('auth.people').select('id').where('id', '=', person.id).forUpdate().executeTakeFirst()
  const taken = await trx
    .selectFrom('auth.people')
    .select('id')
    .where('email', '=', person.email)
    .where('id', '<>', person.id)
    .executeTakeFirst()
  if (taken || (await hasPassword(trx, person.id))) return false
  await trx
    .updateTable('auth.people')
    .set({ name: person.name, email: person.email, email_verified: true, updated_at: person.now })
    .where('id', '=', person.id)
    .execute()
  await trx
    .insertInto('auth.credentials')
    .values({
      id: person.credentialId,
      account_id: person.id,
      provider_id: 'credential',
      person_id: person.id,
      password: person.hash,
      created_at: person.now,
      updated_at: person.now,
    })
    .execute()
  await trx.deleteFrom('auth.sign_in_links').where('person_id', '=', person.id).execute()
  return true
}
