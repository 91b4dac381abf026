import sharp from 'sharp'
import type { Metadata, Sharp } from 'sharp'
import { PictureRefusal } from './errors.ts'
import { onlyPicture } from './picture-kind.ts'
import { drawSvg } from './svg-drawing.ts'

export type PictureChange = 'metadata_removed' | 'turned_upright' | 'made_smaller' | 'first_frame_only' | 'drawn_from_svg'
/** A picture as it is kept: pixels only, upright, at most 3,200 on the longer side. */
export type TakenPicture = {
  body: Buffer
  type: 'image/jpeg' | 'image/png' | 'image/webp'
  width: number
  height: number
  changes: PictureChange[]
}

/** 50 megapixels: more than any phone, less than would hold up the machine. */
export const maxPixels = 50_000_000
const maxFrames = 500
const maxFramePixels = 4 * maxPixels
const longerSide = 3200
const maxSeconds = 30

/**
 * Takes in a picture somebody sent under a name: decodes it within bounds and writes its pixels anew, so that nothing else of the file is kept.
 * Throws `PictureRefusal`.
 */
export async function takePicture(sent: Buffer, name: string): Promise<TakenPicture> {
  const kind = onlyPicture(sent, name)
  const body = kind === 'svg' ? await drawSvg(sent) : sent
  const seen = await look(body)
  const changes = [...(kind === 'svg' ? (['drawn_from_svg'] as const) : []), ...changesOf(seen)]
  const target = formOf(seen)
  const { data, info } = await write(body, target)
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw new PictureRefusal('damaged', error)
    })
  return { body: data, type: `image/${target}`, width: info.width, height: info.height, changes }
}

/** Reads the head of a picture only; what it claims is refused before a pixel is decoded. */
async function look(body: Buffer): Promise<Metadata> {
  const seen = await sharp(body, { limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw new PictureRefusal('damaged', error)
    })
  const { width, height, pages = 1 } = seen
  const frame = seen.pageHeight ?? height
  if (width * frame > maxPixels) throw new PictureRefusal('too_many_pixels')
  if (pages > maxFrames || width * frame * pages > maxFramePixels) throw new PictureRefusal('too_many_frames')
  return seen
}

function changesOf({ exif, xmp, iptc, orientation = 1, pages = 1, width, height }: Metadata): PictureChange[] {
  const changes: [boolean, PictureChange][] = [
    [exif !== undefined || xmp !== undefined || iptc !== undefined, 'metadata_removed'],
    [orientation > 1, 'turned_upright'],
    [Math.max(width, height) > longerSide, 'made_smaller'],
    [pages > 1, 'first_frame_only'],
  ]
  return changes.filter(([happened]) => happened).map(([, change]) => change)
}

/** Photos become JPEG; what may have sharp edges or transparent parts keeps them. */
function formOf({ format, hasAlpha }: Metadata): 'jpeg' | 'png' | 'webp' {
  if (format === 'png' || format === 'gif') return 'png'
  return format === 'jpeg' || !hasAlpha ? 'jpeg' : 'webp'
}

function write(body: Buffer, target: 'jpeg' | 'png' | 'webp'): Sharp {
  const picture = sharp(body, { limitInputPixels: maxPixels, failOn: 'error', pages: 1 })
    .timeout({ seconds: maxSeconds })
    .autoOrient()
    .resize({ width: longerSide, height: longerSide, fit: 'inside', withoutEnlargement: true })
  if (target === 'jpeg') return picture.jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
  return target === 'png' ? picture.png({ compressionLevel: 9, effort: 7 }) : picture.webp({ quality: 92 })
}
