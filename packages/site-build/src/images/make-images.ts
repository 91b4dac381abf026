import { createHash } from 'node:crypto'
import type { MediaNeed } from '@manara/site-kit'
import sharp from 'sharp'
import type { BuildCache } from '../cache.ts'

/** Gives the original bytes of a photo by its name, or nothing when it is gone. */
export type MediaSource = (media: string) => Promise<Buffer | undefined>

export type MadeImage = { path: string; type: string; body: Buffer }

/** 50 megapixels: more than any phone, less than would hold up the machine. */
const maxPixels = 50_000_000

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
      body: await cache.keep(`image 1 ${digest} ${width} ${format}`, () => scaled(original, width, format)),
    })),
  )
}

/** `rotate` turns the photo as the camera was held before that note is dropped. */
function scaled(original: Buffer, width: number, format: 'avif' | 'webp'): Promise<Buffer> {
  const picture = sharp(original, { limitInputPixels: maxPixels, failOn: 'error' }).rotate().resize({ width, withoutEnlargement: true })
  return (format === 'avif' ? picture.avif({ quality: 52, effort: 3 }) : picture.webp({ quality: 76, effort: 4 })).toBuffer()
}
