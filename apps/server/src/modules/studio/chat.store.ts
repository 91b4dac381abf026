import type { Question } from '@manara/contracts'
import { sql } from 'kysely'
import type { Insertable, Kysely } from 'kysely'
import type { PageCursor } from '../../kernel/page.ts'
import type { Changed, MessageRow, MessageState, MessageTable, QuestionRow, Tables } from './tables.ts'

/** Queries on what owner and program said to each other about a site. */
export const chatReads = (db: Kysely<Tables>, workspaceId: string) => ({
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

export const chatWrites = (db: Kysely<Tables>, workspaceId: string) => ({
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
