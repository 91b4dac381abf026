import type { media } from '@manara/contracts'
import type { z } from 'zod'
import { firstText } from '../present.ts'
import type { MediaReader, MediaRow, Use } from './media.store.ts'

type View = z.input<typeof media.MediaView>

/** Pictures as screens see them, each with the sites that show it. */
export async function presentAll(rows: readonly MediaRow[], reader: Pick<MediaReader, 'usesOf'>): Promise<View[]> {
  const uses = await reader.usesOf(rows.map((row) => row.id))
  return rows.map((row) => presentOne(row, uses))
}

export async function presentMedia(row: MediaRow, reader: Pick<MediaReader, 'usesOf'>): Promise<View> {
  return presentOne(row, await reader.usesOf([row.id]))
}

export const hasWords = (alt: MediaRow['alt']) => Object.values(alt).some((text) => text.trim() !== '')

function presentOne(row: MediaRow, uses: readonly Use[]): View {
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    width: row.width,
    height: row.height,
    bytes: Number(row.bytes),
    alt: row.alt,
    decorative: row.decorative,
    ...(row.focus ? { focus: row.focus } : {}),
    needsWords: !row.decorative && !hasWords(row.alt),
    uses: uses.filter((use) => use.media === row.id).map(({ siteId, name, languages }) => ({ siteId, site: firstText(name, languages) })),
    createdAt: row.created_at.toISOString(),
  }
}
