import type { ImageRef } from '@manara/contracts'
import { attrs, html, nothing } from '../html.ts'
import type { Markup } from '../html.ts'
import { relative } from './paths.ts'
import type { MediaNeed, MediaOutput } from './types.ts'

export type PhotoAsk = { image: ImageRef; folder: string; media: Map<string, MediaNeed>; alt: string; sizes: string; eager?: boolean }

const widths = [480, 960, 1600]
/** For whoever reads neither of the newer forms. */
const fallbackWidth = 960

/** A photo in the widths a page may need, never wider than it is; what matters in it stays in sight however a frame crops it. */
export function photo({ image, folder, media, alt, sizes, eager }: PhotoAsk): Markup {
  const name = image.media.replace(/[^A-Za-z0-9_-]/g, '')
  const output = (width: number, format: MediaOutput['format']): MediaOutput => ({
    path: `media/${name}-${width}.${format}`,
    width,
    format,
  })
  const own = [...new Set(widths.map((width) => Math.min(width, image.width)))]
  const set = (format: 'avif' | 'webp') => own.map((width) => output(width, format))
  const fallback = output(Math.min(fallbackWidth, image.width), 'jpeg')
  need(media, image.media, [...set('avif'), ...set('webp'), fallback])
  const srcset = (format: 'avif' | 'webp') =>
    set(format)
      .map((one) => `${relative(folder, one.path)} ${one.width}w`)
      .join(', ')
  const words = image.decorative === true ? '' : alt
  const position = image.focus ? attrs({ style: `object-position:${percent(image.focus.x)} ${percent(image.focus.y)}` }) : nothing
  const load = eager ? attrs({ fetchpriority: 'high' }) : attrs({ loading: 'lazy', decoding: 'async' })
  // prettier-ignore
  return html`<picture><source type="image/avif" srcset="${srcset('avif')}" sizes="${sizes}"><source type="image/webp" srcset="${srcset('webp')}" sizes="${sizes}"><img src="${relative(folder, fallback.path)}" width="${image.width}" height="${image.height}" alt="${words}"${position}${load}></picture>`
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

function need(media: Map<string, MediaNeed>, name: string, outputs: MediaOutput[]): void {
  const known = media.get(name)?.outputs ?? []
  media.set(name, { media: name, outputs: [...known, ...outputs.filter((one) => !known.some((two) => two.path === one.path))] })
}
