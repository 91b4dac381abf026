import type { Kysely, Selectable } from 'kysely'
import type { Tables } from './tables.ts'

export type PresenceRow = Selectable<Tables['studio_presence']>
type Seat = { siteId: string; seat: string }

/** Queries on who has a site open. */
export const presenceReads = (db: Kysely<Tables>, workspaceId: string) => ({
  seatsAt: (siteId: string, since: Date): Promise<PresenceRow[]> =>
    db
      .selectFrom('studio_presence')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('seen_at', '>=', since)
      .orderBy('seat')
      .limit(50)
      .execute(),
})

export const presenceWrites = (db: Kysely<Tables>, workspaceId: string) => ({
  /** Gives whether this window was not there before. */
  async takeSeat({
    siteId,
    seat,
    actor,
    sectionId,
    at,
  }: Seat & { actor: string; sectionId: string | undefined; at: Date }): Promise<boolean> {
    const known = await db
      .updateTable('studio_presence')
      .set({ section_id: sectionId ?? null, seen_at: at })
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('seat', '=', seat)
      .where('actor', '=', actor)
      .executeTakeFirst()
    if (known.numUpdatedRows > 0n) return false
    const taken = await db
      .insertInto('studio_presence')
      .values({ workspace_id: workspaceId, site_id: siteId, seat, actor, section_id: sectionId ?? null, seen_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return (taken.numInsertedOrUpdatedRows ?? 0n) > 0n
  },
  /** Gives whether this window was there. */
  async leaveSeat({ siteId, seat, actor }: Seat & { actor: string }): Promise<boolean> {
    const gone = await db
      .deleteFrom('studio_presence')
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('seat', '=', seat)
      .where('actor', '=', actor)
      .executeTakeFirst()
    return gone.numDeletedRows > 0n
  },
  clearSeats: (siteId: string, before: Date) =>
    db
      .deleteFrom('studio_presence')
      .where('workspace_id', '=', workspaceId)
      .where('site_id', '=', siteId)
      .where('seen_at', '<', before)
      .execute(),
})
