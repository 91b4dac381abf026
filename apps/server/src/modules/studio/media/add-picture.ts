import { createHash } from 'node:crypto'
import type { LocalText, media } from '@manara/contracts'
import { PictureRefusal, takePicture } from '@manara/site-build'
import type { TakenPicture } from '@manara/site-build'
import type { z } from 'zod'
import { AppError } from '../../../kernel/errors.ts'
import type { Scope } from '../../../kernel/store.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/db/database.ts'
import type { Files } from '../../../platform/files/index.ts'
import { mediaAdded } from './media-events.ts'
import type { MediaRow, MediaStore } from './media.store.ts'
import { presentMedia } from './present.ts'

type Receipt = z.input<typeof media.MediaReceipt>
type Deps = { db: Database; store: MediaStore; files: Pick<Files, 'put' | 'keep'>; clock: Clock }
/** `alt`: words that came with it, kept where it is new. `smallest`: pixels of its shorter side below which it is no photo but an ornament. */
type SentPicture = { name: string; body: Buffer; alt?: LocalText; smallest?: number }
export type AddPicture = (scope: Scope, sent: SentPicture) => Promise<Receipt>

/**
 * Takes one picture into a workspace's library: known by its bytes, or decoded within bounds and kept as pixels. What is wrong with the file itself
 * comes back as a receipt; only what is wrong with us throws. Pictures are decoded one after the other, so ten at once cost the memory of one.
 */
export function createAddPicture({ db, store, files, clock }: Deps): AddPicture {
  const inTurn = createTurns()

  async function keep(
    scope: Scope,
    name: string,
    { taken, sent, alt }: { taken: TakenPicture; sent: string; alt?: LocalText },
  ): Promise<Receipt> {
    const { body, type, width, height, changes } = taken
    const file = await files.put(scope, body, { type })
    return db.write(scope, async (tx) => {
      const writer = store.join(tx)
      const id = `img_${file.sha256.slice(0, 32)}`
      const at = clock.now()
      const { row, isNew } = await writer.insertMedia({
        id,
        file_id: file.id,
        sent_sha256: sent,
        name,
        type,
        width,
        height,
        bytes: String(body.byteLength),
        changes,
        created_at: at,
      })
      if (isNew) {
        await files.keep(tx, file.id)
        await writer.publish(mediaAdded, { mediaId: id })
      }
      const described = isNew && alt ? await writer.describeMedia(id, { alt }) : row
      return receipt(described, isNew ? 'kept' : 'known', await presentMedia(described, writer))
    })
  }

  return (scope, { name: given, body, alt, smallest = 0 }) =>
    inTurn(async () => {
      const name = plainName(given)
      const sent = createHash('sha256').update(body).digest('hex')
      const known = await showKnown(store, scope, sent)
      if (known) return { ...known, name, bytes: body.byteLength }
      try {
        const taken = await takePicture(body, name)
        if (Math.min(taken.width, taken.height) < smallest) return refused({ name, bytes: body.byteLength, ...tooSmall })
        return { ...(await keep(scope, name, { taken, sent, alt })), name, bytes: body.byteLength }
      } catch (error) {
        return refused({ name, bytes: body.byteLength, ...faultOfFile(error) })
      }
    })
}

const tooSmall = { code: 'media.too_small', sentence: 'This picture is too small to be shown on a page.' }

/** What is wrong with the file, in words for its sender; throws on what is no fault of the file. */
function faultOfFile(error: unknown): { code: string; sentence: string } {
  if (error instanceof PictureRefusal) return { code: `media.${error.code}`, sentence: error.message }
  if (error instanceof AppError && error.kind === 'invalid') return { code: error.code, sentence: error.message }
  throw error
}

async function showKnown(store: MediaStore, scope: Scope, sent: string): Promise<Receipt | undefined> {
  return store.write(scope, async (writer) => {
    const found = await writer.findSent(sent)
    const row = found && (await writer.showMedia(found.id))
    return row && receipt(row, 'known', await presentMedia(row, writer))
  })
}

const receipt = (row: MediaRow, outcome: 'kept' | 'known', view: z.input<typeof media.MediaView>): Receipt => ({
  name: row.name,
  bytes: Number(row.bytes),
  outcome,
  media: view,
  changes: row.changes,
})

type Refused = { name: string; bytes: number; code: string; sentence: string }
const refused = ({ name, bytes, code, sentence }: Refused): Receipt => ({ name, bytes, outcome: 'refused', reason: { code, sentence } })

/** A browser may send a folder with the name, and anybody may send signs that turn a line round. */
export function plainName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? ''
  return (
    last
      .normalize('NFC')
      .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
      .trim()
      .slice(-120) || 'picture'
  )
}

/** One piece of work after the other; a failed one does not hold up the next. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
