import { short, times } from './geometry.ts'
import { fill, penFor, place, rect } from './pen.ts'
import { drawDivider, drawSpot, drawTile } from './small.ts'
import type { ArtDefinition, Motif } from './definition.ts'
import type { ArtParams, Illustrator } from './types.ts'

const unit = 600

/** Makes an illustrator of its parts: every kind, both directions, ids of its own. */
export function defineArt(art: ArtDefinition): Illustrator {
  return { id: art.id, trades: art.trades, draw: (params) => draw(art, params) }
}

function draw(art: ArtDefinition, params: ArtParams): string {
  switch (params.kind) {
    case 'hero':
      return heroSheet(art, params)
    case 'ground':
      return groundSheet(art, params)
    case 'spot':
      return drawSpot(art, penFor(params, art.id, { width: 100, height: 100 }))
    case 'mark':
      return sheet('-50 -50 100 100', (art.motifs[0] as Motif)(penFor(params, art.id, { width: 100, height: 100 })))
    case 'tile':
      return drawTile(art, penFor(params, art.id, { width: params.width, height: params.height }))
    case 'divider':
      return drawDivider(art, penFor(params, art.id, { width: params.width, height: params.height }))
  }
}

function sheet(viewBox: string, body: string, fit = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"${fit} aria-hidden="true" focusable="false">${body}</svg>`
}

const mirrored = (body: string, width: number): string => `<g transform="matrix(-1 0 0 1 ${short(width)} 0)">${body}</g>`

function heroSheet(art: ArtDefinition, params: ArtParams): string {
  const body = art.hero(penFor(params, art.id, { width: unit, height: unit }))
  const turned = params.dir === 'rtl' && art.mirrors !== false ? mirrored(body, unit) : body
  if (art.scene) {
    const [w, h] = [Math.min(unit, (unit * params.width) / params.height), Math.min(unit, (unit * params.height) / params.width)]
    return sheet(
      `${short((unit - w) / 2, 0)} ${short((unit - h) / 2, 0)} ${short(w, 0)} ${short(h, 0)}`,
      turned,
      ' preserveAspectRatio="xMidYMid slice"',
    )
  }
  const wide = Math.max(unit, (unit * params.width) / params.height)
  const high = Math.max(unit, (unit * params.height) / params.width)
  return sheet(
    `${short((unit - wide) / 2, 0)} ${short((unit - high) / 2, 0)} ${short(wide, 0)} ${short(high, 0)}`,
    turned,
    ' overflow="visible"',
  )
}

function groundSheet(art: ArtDefinition, params: ArtParams): string {
  const width = Math.round((unit * params.width) / params.height)
  const isWide = width > 1.5 * unit
  if (params.open && isWide && !art.wide) return frieze(art, params, width)
  // A scene keeps its middle in a narrow field; its ground is made for a wide one.
  if (params.open && !isWide && art.scene) return heroSheet(art, params)
  return fieldSheet(art, params, width)
}

function fieldSheet(art: ArtDefinition, params: ArtParams, width: number): string {
  const pen = penFor(params, art.id, { width, height: unit })
  const body = art.ground ? art.ground(pen) : largeHero(art, params, width)
  const turned = params.dir === 'rtl' && art.mirrors !== false ? mirrored(body, width) : body
  const anchor = params.dir === 'rtl' ? 'xMinYMax' : 'xMaxYMax'
  return sheet(`0 0 ${width} ${unit}`, turned, ` preserveAspectRatio="${anchor} slice"`)
}

/** The hero as a row along the whole sheet, every other one turned over, so that scenes join at their edges. Drawn once, shown again by reference. */
function frieze(art: ArtDefinition, params: ArtParams, width: number): string {
  const pen = penFor(params, art.id, { width: unit, height: unit })
  const id = pen.id('f')
  const body = art.hero(pen)
  const count = Math.ceil(width / unit)
  const start = (width - count * unit) / 2
  const copies = times(count, (at) => {
    const isTurned = at % 2 === 1 && art.mirrors !== false
    const x = start + (isTurned ? at + 1 : at) * unit
    const move = `transform="matrix(${isTurned ? -1 : 1} 0 0 1 ${short(x)} 0)"`
    return at === 0 ? `<g ${move}><g id="${id}">${body}</g></g>` : `<use href="#${id}" ${move}/>`
  })
  const ground = fill(params.palette.soft, rect(0, 0, [width, unit]))
  const row = copies.join('')
  return sheet(
    `0 0 ${width} ${unit}`,
    ground + (params.dir === 'rtl' && art.mirrors !== false ? mirrored(row, width) : row),
    ` preserveAspectRatio="${params.dir === 'rtl' ? 'xMax' : 'xMin'}YMid slice"`,
  )
}

function largeHero(art: ArtDefinition, params: ArtParams, width: number): string {
  return (
    fill(params.palette.soft, rect(0, 0, [width, unit])) +
    place(Math.max(width * 0.46, width - 640), 10, art.hero(penFor(params, art.id, { width: unit, height: unit })), { scale: 1.12 })
  )
}
