export type Share = { x: number; y: number }
type Picture = { id: string; width: number; height: number; alt: Record<string, string>; decorative: boolean; focus?: Share | undefined }

/** A picture of the library as a section refers to it. Its words go along: they are the section's own from then on. */
export const imageRef = ({ id, width, height, alt, decorative, focus }: Picture) => ({
  media: id,
  width,
  height,
  alt,
  ...(decorative ? { decorative } : {}),
  ...(focus ? { focus } : {}),
})

const within = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100) / 100

/** The focus moved by a key, a twentieth of the picture at a time; nothing for other keys. */
export function stepFocus({ x, y }: Share, key: string): Share | undefined {
  const steps: Record<string, Share> = {
    ArrowLeft: { x: -0.05, y: 0 },
    ArrowRight: { x: 0.05, y: 0 },
    ArrowUp: { x: 0, y: -0.05 },
    ArrowDown: { x: 0, y: 0.05 },
  }
  const step = steps[key]
  return step && { x: within(x + step.x), y: within(y + step.y) }
}

/** Where in a box of the screen a press was, as shares from its upper left. */
export const shareOf = (at: { x: number; y: number }, box: { left: number; top: number; width: number; height: number }): Share => ({
  x: within((at.x - box.left) / box.width),
  y: within((at.y - box.top) / box.height),
})

/** Pictures among things that were dropped or pasted. */
export const picturesIn = (files: Iterable<File>): File[] =>
  [...files].filter((file) => file.type.startsWith('image/') || /\.(jpe?g|png|webp|gif|svg|avif|heic)$/i.test(file.name))

/** `3.4 MB`, `120 KB`, in the digits of the language. */
export function sizeText(bytes: number, lang: string): string {
  const isLarge = bytes >= 1_000_000
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(bytes / (isLarge ? 1_000_000 : 1_000))
}
