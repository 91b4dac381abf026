import { sql } from 'kysely'
import type { PageCursor } from '../../kernel/page.ts'

/** Newest first; one row more than the limit, to know whether there is a next page. */
export const olderThan = (after: PageCursor | undefined, column: 'created_at' | 'at' | 'since', id: 'id' | 'person_id') =>
  after ? sql<boolean>`(${sql.ref(column)}, ${sql.ref(id)}) < (${after.at}::timestamptz, ${after.id})` : sql<boolean>`true`
