import type { LocalText, SiteDescription, media } from '@manara/contracts'
import { sql } from 'kysely'
import type { ColumnType, Kysely, Selectable } from 'kysely'
import type { z } from 'zod'
import type { PageCursor } from '../../../kernel/page.ts'
import { openStore } from '../../../platform/db/database.ts'
import type { Database, Store } from '../../../platform/db/database.ts'

type Json<T> = ColumnType<T, string, string>
type Focus = z.infer<typeof media.Focus>

type MediaTable = {
  workspace_id: string
  id: string
  file_id: string
  sent_sha256: string
  name: string
  type: media.MediaView['type']
  width: number
  height: number
  bytes: string
  alt: Json<LocalText>
  decorative: boolean
  focus: ColumnType<Focus | null, string | null, string | null>
  changes: Json<media.MediaChange[]>
  hidden_at: Date | null
  created_at: Date
}
type SiteTable = { workspace_id: string; id: string; description: SiteDescription }
type VersionTable = { workspace_id: string; patch: unknown; inverse: unknown }
type Tables = { studio_media: MediaTable; studio_sites: SiteTable; studio_versions: VersionTable }

export type MediaRow = Selectable<MediaTable>
export type Use = { media: string; siteId: string; name: LocalText; languages: string[] }
export type NewMedia = Omit<MediaRow, 'workspace_id' | 'hidden_at' | 'alt' | 'decorative' | 'focus'>

const reads = (db: Kysely<Tables>, workspaceId: string) => {
  const rows = () => db.selectFrom('studio_media').selectAll().where('workspace_id', '=', workspaceId)
  return {
    /** Hidden ones too: what an older version shows is still to be had. */
    findAny: (id: string): Promise<MediaRow | undefined> => rows().where('id', '=', id).executeTakeFirst(),
    findMedia: (id: string): Promise<MediaRow | undefined> => rows().where('id', '=', id).where('hidden_at', 'is', null).executeTakeFirst(),
    findSent: (sha256: string): Promise<MediaRow | undefined> => rows().where('sent_sha256', '=', sha256).executeTakeFirst(),
    listMedia({ after, limit }: { after?: PageCursor; limit: number }): Promise<MediaRow[]> {
      let query = rows().where('hidden_at', 'is', null)
      if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.at}::timestamptz, ${after.id})`)
      return query
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute()
    },
    /** Sites whose newest version names one of these pictures. */
    async usesOf(ids: readonly string[]): Promise<Use[]> {
      if (ids.length === 0) return []
      const { rows: found } = await sql<Use>`
        select distinct on (site.id, named.part[1]) named.part[1] as media, site.id as "siteId", site.description->'name' as name, site.description->'languages' as languages
        from studio_sites site cross join lateral regexp_matches(site.description::text, 'img_[0-9a-f]{32}', 'g') as named(part)
        where site.workspace_id = ${workspaceId} and named.part[1] = any (${[...ids]})`.execute(db)
      return found
    },
    descriptionOf: async (siteId: string): Promise<SiteDescription | undefined> =>
      (
        await db
          .selectFrom('studio_sites')
          .select('description')
          .where('workspace_id', '=', workspaceId)
          .where('id', '=', siteId)
          .executeTakeFirst()
      )?.description,
    /** Whether any site, or any change that can be taken back or done again, names it. */
    async isRemembered(id: string): Promise<boolean> {
      const { rows: found } = await sql<{ yes: boolean }>`
        select exists (select from studio_sites where workspace_id = ${workspaceId} and strpos(description::text, ${id}) > 0)
          or exists (select from studio_versions where workspace_id = ${workspaceId} and (strpos(patch::text, ${id}) > 0 or strpos(inverse::text, ${id}) > 0)) as yes`.execute(
        db,
      )
      return found[0]?.yes === true
    },
  }
}

type Said = { name?: string; alt?: LocalText; decorative?: boolean; focus?: Focus | null }

const bringing = (db: Kysely<Tables>, workspaceId: string) => {
  const one = (id: string) => db.updateTable('studio_media').where('workspace_id', '=', workspaceId).where('id', '=', id)
  return {
    /** A new picture, or one that was hidden and comes back with what was said of it. `isNew` false: its bytes are kept already. */
    async insertMedia({ changes, ...row }: NewMedia): Promise<{ row: MediaRow; isNew: boolean }> {
      const inserted = await db
        .insertInto('studio_media')
        .values({
          ...row,
          workspace_id: workspaceId,
          alt: '{}',
          decorative: false,
          focus: null,
          changes: JSON.stringify(changes),
          hidden_at: null,
        })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
        .returningAll()
        .executeTakeFirst()
      if (inserted) return { row: inserted, isNew: true }
      return { row: await one(row.id).set({ hidden_at: null }).returningAll().executeTakeFirstOrThrow(), isNew: false }
    },
    showMedia: (id: string): Promise<MediaRow | undefined> => one(id).set({ hidden_at: null }).returningAll().executeTakeFirst(),
    holdMedia: (id: string): Promise<MediaRow | undefined> =>
      db
        .selectFrom('studio_media')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .where('hidden_at', 'is', null)
        .forUpdate()
        .executeTakeFirst(),
  }
}

const changing = (db: Kysely<Tables>, workspaceId: string) => {
  const one = (id: string) => db.updateTable('studio_media').where('workspace_id', '=', workspaceId).where('id', '=', id)
  return {
    describeMedia: (id: string, { name, alt, decorative, focus }: Said): Promise<MediaRow> =>
      one(id)
        .set({
          ...(name === undefined ? {} : { name }),
          ...(alt === undefined ? {} : { alt: JSON.stringify(alt) }),
          ...(decorative === undefined ? {} : { decorative }),
          ...(focus === undefined ? {} : { focus: focus && JSON.stringify(focus) }),
        })
        .returningAll()
        .executeTakeFirstOrThrow(),
    hideMedia: (id: string, at: Date) => one(id).set({ hidden_at: at }).execute(),
    /** Only one that is still hidden since before `before`. Gives the file it lay in. */
    async forgetMedia(id: string, before: Date): Promise<string | undefined> {
      const gone = await db
        .deleteFrom('studio_media')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .where('hidden_at', '<', before)
        .returning('file_id')
        .executeTakeFirst()
      return gone?.file_id
    },
  }
}

const writes = (db: Kysely<Tables>, workspaceId: string) => ({ ...bringing(db, workspaceId), ...changing(db, workspaceId) })

export type MediaReader = ReturnType<typeof reads>
export type MediaStore = Store<MediaReader, ReturnType<typeof writes>>
export const createMediaStore = (db: Database): MediaStore =>
  openStore<Tables, MediaReader, ReturnType<typeof writes>>(db, { reads, writes })

/** Pictures hidden since before `before`, of all workspaces, oldest first. */
export async function findLongHidden(db: Pick<Database, 'sweep'>, before: Date): Promise<{ workspaceId: string; id: string }[]> {
  return db.sweep('studio: pictures deleted long ago', async (everywhere) => {
    const rows = await (everywhere as Kysely<Tables>)
      .selectFrom('studio_media')
      .select(['workspace_id', 'id'])
      .where('hidden_at', '<', before)
      .orderBy('hidden_at')
      .limit(200)
      .execute()
    return rows.map((row) => ({ workspaceId: row.workspace_id, id: row.id }))
  })
}
