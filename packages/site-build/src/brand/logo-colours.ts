import sharp from 'sharp'
import { PictureRefusal } from '../images/errors.ts'
import { onlyPicture } from '../images/picture-kind.ts'
import { drawSvg } from '../images/svg-drawing.ts'
import { maxPixels } from '../images/take-picture.ts'
import type { BrandColours } from './brand-colours.ts'
import { brandColours } from './brand-colours.ts'
import type { ThemeSuggestion } from './suggest-theme.ts'
import { suggestTheme } from './suggest-theme.ts'

export type LogoColours = BrandColours & { suggestion: ThemeSuggestion }

/** Enough to weigh areas by; few enough that any logo is read in some milliseconds. */
const side = 160

/**
 * The colours of a logo (PNG, JPEG, WebP, GIF, AVIF or SVG) sent under a name, strongest first, and the theme they suggest.
 * Throws `PictureRefusal` for what is no picture, is damaged, or has more than 50 megapixels.
 */
export async function logoColours(sent: Buffer, name: string): Promise<LogoColours> {
  const body = onlyPicture(sent, name) === 'svg' ? await drawSvg(sent) : sent
  const { data, info } = await sharp(body, { limitInputPixels: maxPixels })
    .rotate()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true, kernel: 'nearest' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw new PictureRefusal(/pixel limit/i.test(String(error)) ? 'too_many_pixels' : 'damaged', error)
    })
  const found = brandColours({ rgba: new Uint8Array(data), width: info.width, height: info.height })
  return { ...found, suggestion: suggestTheme(found) }
}
