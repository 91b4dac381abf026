import type { ArtDefinition, Motif } from './definition.ts'
import { joined, poly, short, times } from './geometry.ts'
import { circle, fill, place, rect } from './pen.ts'
import type { Pen } from './pen.ts'

/** Frames of card drawings; one site keeps one frame, so its cards look of a kind. */
const frames: readonly ((colour: string) => string)[] = [
  (colour) => fill(colour, rect(-50, -50, [100, 100])),
  (colour) => circle(colour, [0, 0], 50),
  (colour) => fill(colour, 'M-50 50v-54a50 46 0 0 1 100 0v54z'),
  (colour) => fill(colour, 'M-50-50h70a30 30 0 0 1 30 30v70h-70a30 30 0 0 1-30-30z'),
]

/** A square for a card: the motif of this index on a coloured frame. */
export function drawSpot(art: ArtDefinition, pen: Pen): string {
  const { soft, accent, ground } = pen.colours
  const frame = frames[pen.seed % frames.length] ?? frames[0]
  const motif = art.motifs[(pen.index + pen.seed) % art.motifs.length] as Motif
  // Every third card stands on the accent: accent and ground change places there, so the motif stays readable.
  const strong = pen.index % 3 === 1
  const colours = strong ? { ...pen.colours, accent: ground, ground: accent } : pen.colours
  const body = `${frame?.(strong ? accent : soft) ?? ''}${place(0, 0, motif({ ...pen, colours }), { scale: 0.74 })}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">${body}</svg>`
}

/** A band of any width: no viewBox, so the pattern repeats instead of stretching. */
function band(pen: Pen, repeat: { width: number; body: string }, backdrop = ''): string {
  const id = pen.id('p')
  const height = short(pen.height)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="${height}" aria-hidden="true" focusable="false"><pattern id="${id}" width="${short(repeat.width)}" height="${height}" patternUnits="userSpaceOnUse">${repeat.body}</pattern>${backdrop}<rect width="100%" height="${height}" fill="url(#${id})"/></svg>`
}

export function drawTile(art: ArtDefinition, pen: Pen): string {
  if (art.tile) {
    // The tile sets the width of its repeat while drawing.
    const body = art.tile(pen)
    return band(pen, { width: pen.width, body })
  }
  const h = pen.height
  const motif = art.motifs[pen.seed % art.motifs.length] as Motif
  const other = art.motifs[(pen.seed + 1) % art.motifs.length] as Motif
  const row = `${place(h * 0.6, h / 2, motif(pen), { scale: h / 150 })}${place(h * 1.8, h / 2, other(pen), { scale: h / 150 })}`
  const rules = fill(pen.colours.ink, rect(0, 0, [h * 2.4, 2]) + rect(0, h - 2, [h * 2.4, 2]))
  return band(pen, { width: h * 2.4, body: row + rules }, `<rect width="100%" height="${short(h)}" fill="${pen.colours.soft}"/>`)
}

const edges = {
  wave: (w: number, h: number): string =>
    `M0 ${short(h / 2)}C${joined([w * 0.25, -h * 0.15, w * 0.25, -h * 0.15, w / 2, h / 2])}S${joined([w * 0.75, h * 1.15, w, h / 2])}V${short(h)}H0z`,
  scallop: (w: number, h: number): string => `M0 ${short(h)}A${joined([w / 2, h - 2])} 0 0 1 ${joined([w, h])}z`,
  teeth: (w: number, h: number): string =>
    poly([
      [0, h],
      [w / 2, 1],
      [w, h],
    ]),
  steps: (w: number, h: number): string =>
    `M0 ${short(h)}V${short(h * 0.66)}h${short(w / 6)}V${short(h * 0.33)}h${short(w / 6)}V1h${short(w / 3)}v${short(h * 0.32)}h${short(w / 6)}v${short(h * 0.33)}h${short(w / 6)}V${short(h)}z`,
  straight: (w: number, h: number): string => times(4, (i) => rect(0, h * (i / 4 + 0.12), [w, h * 0.06 * (i + 1)])).join(''),
}

/** The edge of the section below, in its colour. */
export function drawDivider(art: ArtDefinition, pen: Pen): string {
  const edge = art.edge ?? (['wave', 'scallop', 'teeth', 'steps'] as const)[pen.seed % 4] ?? 'wave'
  const width = {
    wave: pen.height * 14,
    scallop: pen.height * 2,
    teeth: pen.height * 1.1,
    steps: pen.height * 4,
    straight: pen.height * 4,
  }[edge]
  return band(pen, { width, body: fill(pen.colours.soft, edges[edge](width, pen.height)) })
}
