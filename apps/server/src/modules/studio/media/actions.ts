import { media } from '@manara/contracts'
import { scalePicture } from '@manara/site-build'
import type { BuildCache } from '@manara/site-build'
import { decodeCursor, pageOf } from '../../../kernel/page.ts'
import { openAction, readAction, writeAction } from '../../../platform/actions/action.ts'
import type { Action } from '../../../platform/actions/action.ts'
import { firstText } from '../present.ts'
import { mediaErrors } from './errors.ts'
import { mediaDeleted } from './media-events.ts'
import type { MediaReader, MediaRow, MediaStore } from './media.store.ts'
import { hasWords, presentAll, presentMedia } from './present.ts'
import { placesOf } from './usage.rules.ts'

export type MediaSourceOf = (workspaceId: string) => (id: string) => Promise<Buffer | undefined>
type Deps = { store: MediaStore; source: MediaSourceOf; cache: BuildCache }

const list = ({ store }: Deps) =>
  readAction(media.listMedia, async ({ tx }, { limit, cursor }) => {
    const reader = store.look(tx)
    const page = pageOf(await reader.listMedia({ after: decodeCursor(cursor), limit }), {
      limit,
      cursorOf: (row) => ({ at: row.created_at.toISOString(), id: row.id }),
      present: (row) => row,
    })
    return { ...page, items: await presentAll(page.items, reader) }
  })

const get = ({ store }: Deps) =>
  readAction(media.getMedia, async ({ tx }, { id }) => {
    const reader = store.look(tx)
    return presentMedia(found(await reader.findMedia(id)), reader)
  })

const update = ({ store }: Deps) =>
  writeAction(media.updateMedia, async ({ tx }, { id, alt, ...said }) => {
    const writer = store.join(tx)
    const before = found(await writer.holdMedia(id))
    const words = alt && { ...before.alt, ...alt }
    if (hasWords(words ?? before.alt) && (said.decorative ?? before.decorative)) throw mediaErrors.media_needs_words()
    return presentMedia(await writer.describeMedia(id, { ...said, alt: words }), writer)
  })

/** Hides it. What earlier versions of a site show stays to be had, so restoring one never loses a picture. */
const remove = ({ store }: Deps) =>
  writeAction(media.deleteMedia, async ({ tx, clock }, { id }) => {
    const writer = store.join(tx)
    found(await writer.holdMedia(id))
    const uses = await writer.usesOf([id])
    if (uses.length > 0) throw mediaErrors.media_in_use({ places: await placesIn(uses, writer) })
    await writer.hideMedia(id, clock.now())
    await writer.publish(mediaDeleted, { mediaId: id })
    return {}
  })

const mostNamed = 3

async function placesIn(uses: Awaited<ReturnType<MediaReader['usesOf']>>, reader: MediaReader): Promise<string> {
  const named = await Promise.all(
    uses.slice(0, mostNamed).map(async ({ media: id, siteId, name, languages }) => {
      const site = await reader.descriptionOf(siteId)
      const where = site ? placesOf(site, id).map(({ page, section }) => `${page}: ${section}`) : []
      return `${firstText(name, languages) || siteId}${where.length > 0 ? ` (${where.slice(0, mostNamed).join(', ')})` : ''}`
    }),
  )
  const more = uses.length - named.length
  return `${named.join(', ')}${more > 0 ? `, +${more}` : ''}`
}

const sizes = [80, 160, 320, 480, 640, 960, 1280, 1600, 2000]

const preview = ({ store, source, cache }: Deps) =>
  openAction(media.previewMedia, async ({ actor }, { id, w, aspect }) => {
    const row = found(await store.read(actor.workspaceId, (reader) => reader.findAny(id)))
    const width = sizes.find((size) => size >= w) ?? w
    const shape = aspect?.split(':').map(Number)
    const height = shape && Math.max(1, Math.round((width * (shape[1] ?? 1)) / (shape[0] ?? 1)))
    const focus = row.focus ?? undefined
    const key = `library 1 ${actor.workspaceId} ${id} ${width} ${height ?? ''} ${height === undefined || !focus ? '' : `${focus.x} ${focus.y}`}`
    const body = await cache.keep(key, async () => {
      const original = await source(actor.workspaceId)(id)
      if (!original) throw mediaErrors.media_missing()
      return scalePicture(original, { width, height, focus, format: 'webp' })
    })
    return { body }
  })

function found(row: MediaRow | undefined): MediaRow {
  if (!row) throw mediaErrors.media_missing()
  return row
}

/** The library of pictures. Bytes come in by its route. */
export const mediaActions = (deps: Deps): Action[] => [list(deps), get(deps), update(deps), remove(deps), preview(deps)]
