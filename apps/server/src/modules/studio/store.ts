import type { PatchStep, Question, SiteDescription, studio } from '@manara/contracts'
import { sql } from 'kysely'
import type { ColumnType, Insertable, Kysely, Selectable } from 'kysely'
import type { z } from 'zod'
import type { PageCursor } from '../../kernel/page.ts'
import { openStore } from '../../platform/db/database.ts'
import type { Database, Store } from '../../platform/db/database.ts'

type Json<T> = ColumnType<T, string, string>
export type Touched = { sections: string[]; theme: boolean; facts: string[]; pages: string[] }
type Stack = number[][]
type MessageState = z.infer<typeof studio.ChatMessage>['state']
type Changed = z.infer<typeof studio.ChatMessage>['changed']

type SiteTable = {
  workspace_id: string
  id: string
  description: Json<SiteDescription>
  revision: number
  undo_stack: Json<Stack>
  redo_stack: Json<Stack>
  created_at: Date
  updated_at: Date
}
type VersionTable = {
  workspace_id: string
  site_id: string
  version: number
  patch: Json<PatchStep[]>
  inverse: Json<PatchStep[]>
  touched: Json<Touched>
  summary: string
  group_key: string | null
  made_by: string
  created_at: Date
}
type MessageTable = {
  workspace_id: string
  id: string
  site_id: string
  author: 'owner' | 'manara'
  body: string
  run_id: string | null
  version: number | null
  state: MessageState
  changed: Json<Changed>
  questions: Json<Question[]>
  created_at: Date
}
type QuestionTable = {
  workspace_id: string
  id: string
  site_id: string
  field: string
  body: string
  choices: Json<string[]>
  answer: string | null
  created_at: Date
}
type Tables = { studio_sites: SiteTable; studio_versions: VersionTable; studio_messages: MessageTable; studio_questions: QuestionTable }

export type SiteRow = Selectable<SiteTable>
export type VersionRow = Selectable<VersionTable>
export type MessageRow = Selectable<MessageTable>
export type QuestionRow = Selectable<QuestionTable>

const reads = (db: Kysely<Tables>, workspaceId: string) => ({
  findSite: (id: string): Promise<SiteRow | undefined> =>
    db.selectFrom('studio_sites').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst(),
  listSites({ after, limit }: { after?: PageCursor; limit: number }): Promise<SiteRow[]> {
    let query = db.selectFrom('studio_sites').selectAll().where('workspace_id', '=', workspaceId)
    if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.at}::timestamptz, ${after.id})`)
    return query
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
  },
  findVersion: (siteId: string, version: number): Promise<VersionRow | undefined> =>
    db
      .selectFrom('studio_versions')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('version', '=', version)
      .executeTakeFirst(),
  /** Newest first, those above `above` and, when given, below `below`. */
  versionsBetween({
    siteId,
    above,
    below,
    limit,
  }: {
    siteId: string
    above: number
    below?: number
    limit?: number
  }): Promise<VersionRow[]> {
    let query = db
      .selectFrom('studio_versions')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('version', '>', above)
    if (below !== undefined) query = query.where('version', '<', below)
    if (limit !== undefined) query = query.limit(limit)
    return query.orderBy('version', 'desc').execute()
  },
  findMessage: (id: string): Promise<MessageRow | undefined> =>
    db.selectFrom('studio_messages').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst(),
  listMessages({ siteId, after, limit }: { siteId: string; after?: PageCursor; limit: number }): Promise<MessageRow[]> {
    let query = db.selectFrom('studio_messages').selectAll().where('workspace_id', '=', workspaceId).where('site_id', '=', siteId)
    if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.at}::timestamptz, ${after.id})`)
    return query
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
  },
  /** The owner's messages on a site that nothing marked as ended, oldest first. */
  unfinishedMessages: (siteId: string): Promise<MessageRow[]> =>
    db
      .selectFrom('studio_messages')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('author', '=', 'owner')
      .where('state', 'in', ['waiting', 'working'])
      .orderBy('created_at')
      .orderBy('id')
      .limit(50)
      .execute(),
  openQuestions: (siteId: string): Promise<QuestionRow[]> =>
    db
      .selectFrom('studio_questions')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('answer', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .limit(20)
      .execute(),
})

type NewVersion = Omit<Insertable<VersionTable>, 'workspace_id' | 'patch' | 'inverse' | 'touched'> & {
  patch: PatchStep[]
  inverse: PatchStep[]
  touched: Touched
}
type Saved = { description: SiteDescription; revision: number; undo: Stack; redo: Stack; at: Date }

const writes = (db: Kysely<Tables>, workspaceId: string) => ({
  insertSite: ({ id, description, at }: { id: string; description: SiteDescription; at: Date }) =>
    db
      .insertInto('studio_sites')
      .values({
        workspace_id: workspaceId,
        id,
        description: JSON.stringify(description),
        revision: 0,
        undo_stack: '[]',
        redo_stack: '[]',
        created_at: at,
        updated_at: at,
      })
      .execute(),
  /** The site with its row held until the transaction ends, so that two edits come one after the other. */
  holdSite: (id: string): Promise<SiteRow | undefined> =>
    db.selectFrom('studio_sites').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).forUpdate().executeTakeFirst(),
  saveSite: (id: string, { description, revision, undo, redo, at }: Saved) =>
    db
      .updateTable('studio_sites')
      .set({
        description: JSON.stringify(description),
        revision,
        undo_stack: JSON.stringify(undo),
        redo_stack: JSON.stringify(redo),
        updated_at: at,
      })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .execute(),
  async deleteSite(id: string): Promise<boolean> {
    const gone = await db.deleteFrom('studio_sites').where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()
    return gone.numDeletedRows > 0n
  },
  insertVersion: ({ patch, inverse, touched, ...row }: NewVersion) =>
    db
      .insertInto('studio_versions')
      .values({
        ...row,
        workspace_id: workspaceId,
        patch: JSON.stringify(patch),
        inverse: JSON.stringify(inverse),
        touched: JSON.stringify(touched),
      })
      .execute(),
  insertMessage: ({
    changed,
    questions,
    ...row
  }: Omit<Insertable<MessageTable>, 'workspace_id' | 'changed' | 'questions'> & { changed?: Changed; questions?: Question[] }) =>
    db
      .insertInto('studio_messages')
      .values({ ...row, workspace_id: workspaceId, changed: JSON.stringify(changed ?? []), questions: JSON.stringify(questions ?? []) })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  setMessageState: (id: string, state: MessageState, version?: number) =>
    db
      .updateTable('studio_messages')
      .set({ state, ...(version === undefined ? {} : { version }) })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .execute(),
  /** A question that was asked before, answered or not, is not asked again. Tells whether it is new. */
  async askQuestion(siteId: string, question: Question, at: Date): Promise<boolean> {
    const asked = await db
      .insertInto('studio_questions')
      .values({
        workspace_id: workspaceId,
        site_id: siteId,
        id: question.id,
        field: question.field,
        body: question.text,
        choices: JSON.stringify(question.choices ?? []),
        answer: null,
        created_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    return asked !== undefined
  },
  answerQuestion: (siteId: string, id: string, answer: string): Promise<QuestionRow | undefined> =>
    db
      .updateTable('studio_questions')
      .set({ answer })
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('id', '=', id)
      .where('answer', 'is', null)
      .returningAll()
      .executeTakeFirst(),
})

export type StudioReader = ReturnType<typeof reads>
export type StudioStore = Store<StudioReader, ReturnType<typeof writes>>
export type StudioWriter = ReturnType<StudioStore['join']>
export const createStudioStore = (db: Database): StudioStore =>
  openStore<Tables, StudioReader, ReturnType<typeof writes>>(db, { reads, writes })
