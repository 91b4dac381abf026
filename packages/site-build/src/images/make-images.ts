import { createHash } from 'node:crypto'
import type { MediaNeed } from '@manara/site-kit'
import type { BuildCache } from '../cache.ts'
import { scalePicture } from './scale.ts'

/** Gives the original bytes of a photo by its name, or nothing when it is gone. */
export type MediaSource = (media: string) => Promise<Buffer | undefined>

export type MadeImage = { path: string; type: string; body: Buffer }

/** The sizes and formats a page asks for; nothing when the source has no such photo. Position and camera data are dropped. */
export async function makeImages(
  need: MediaNeed,
  { source, cache }: { source: MediaSource; cache: BuildCache },
): Promise<MadeImage[] | undefined> {
  const original = await source(need.media)
  if (!original) return undefined
  const digest = createHash('sha256').update(original).digest('hex')
  return Promise.all(
    need.outputs.map(async ({ path, width, format }) => ({
      path,
      type: `image/${format}`,
      body: await cache.keep(`image 2 ${digest} ${width} ${format}`, () => scalePicture(original, { width, format })),
    })),
  )
}
