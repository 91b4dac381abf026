import sharp from 'sharp'
import { maxPixels } from './take-picture.ts'

export type Focus = { x: number; y: number }
/** `height` with `width`: the picture is cropped to that shape round `focus` (shares of its sides from the upper left; absent: the middle). */
export type Scaling = { width: number; height?: number; focus?: Focus; format: 'avif' | 'webp' | 'jpeg' }

/** A picture in one size and form, never larger than it is, without whatever a camera wrote into it. */
export async function scalePicture(original: Buffer, { width, height, focus, format }: Scaling): Promise<Buffer> {
  const picture = height === undefined ? whole(original, width) : await cropped(original, { width, height, focus })
  if (format === 'avif') return picture.avif({ quality: 52, effort: 3 }).toBuffer()
  if (format === 'webp') return picture.webp({ quality: 76, effort: 4 }).toBuffer()
  // Whoever cannot read the newer forms cannot be helped with transparency either.
  return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 78, progressive: true }).toBuffer()
}

/** The largest part of that shape whose middle is as near to the focus as the edges allow. */
export function cropAround(size: { width: number; height: number }, aspect: number, focus: Focus = { x: 0.5, y: 0.5 }) {
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * aspect)))
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / aspect)))
  const within = (middle: number, part: number, whole: number) => Math.min(Math.max(0, Math.round(middle * whole - part / 2)), whole - part)
  return { left: within(focus.x, width, size.width), top: within(focus.y, height, size.height), width, height }
}

const open = (original: Buffer) => sharp(original, { limitInputPixels: maxPixels, failOn: 'error' }).autoOrient()
const whole = (original: Buffer, width: number) => open(original).resize({ width, withoutEnlargement: true })

async function cropped(original: Buffer, { width, height, focus }: { width: number; height: number; focus?: Focus }) {
  const { autoOrient: upright } = await open(original).metadata()
  const part = cropAround(upright, width / height, focus)
  return open(original)
    .extract(part)
    .resize({ width: Math.min(width, part.width) })
}
