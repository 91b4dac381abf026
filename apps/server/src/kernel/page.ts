import { commonErrors } from './errors.ts'

/** Where a list goes on: the sort value and id of the last row given. */
export type PageCursor = { at: string; id: string }

/** An opaque cursor for clients. */
export const encodeCursor = ({ at, id }: PageCursor): string => Buffer.from(JSON.stringify([at, id])).toString('base64url')

/** Reads a cursor back; throws `request.invalid` for anything that is none of ours. */
export function decodeCursor(text: string | undefined): PageCursor | undefined {
  if (text === undefined) return undefined
  try {
    const [at, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    if (typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof id === 'string' && !id.includes('\0')) return { at, id }
  } catch {
    // Falls through to the one answer for all unreadable cursors.
  }
  throw commonErrors.invalid({ errors: [{ path: 'cursor', message: 'not a cursor of this list' }] })
}

/** A page of rows fetched with one more than the limit: the surplus row tells that there is a next page. */
export function pageOf<R, V>(
  rows: readonly R[],
  { limit, cursorOf, present }: { limit: number; cursorOf: (row: R) => PageCursor; present: (row: R) => V },
): { items: V[]; next?: string } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(present), ...(rows.length > limit && last !== undefined ? { next: encodeCursor(cursorOf(last)) } : {}) }
}
