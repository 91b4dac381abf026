import { apertureArt } from './illustrators/aperture.ts'
import { blocksArt } from './illustrators/blocks.ts'
import { bouquetArt } from './illustrators/bouquet.ts'
import { brushArt } from './illustrators/brush.ts'
import { bubblesArt } from './illustrators/bubbles.ts'
import { columnsArt } from './illustrators/columns.ts'
import { contourArt } from './illustrators/contour.ts'
import { currentArt } from './illustrators/current.ts'
import { cutoutArt } from './illustrators/cutout.ts'
import { grainArt } from './illustrators/grain.ts'
import { guillocheArt } from './illustrators/guilloche.ts'
import { hairArt } from './illustrators/hair.ts'
import { hillsArt } from './illustrators/hills.ts'
import { isometricArt } from './illustrators/isometric.ts'
import { lanesArt } from './illustrators/lanes.ts'
import { lettersArt } from './illustrators/letters.ts'
import { loafArt } from './illustrators/loaf.ts'
import { nightArt } from './illustrators/night.ts'
import { paperArt } from './illustrators/paper.ts'
import { pawsArt } from './illustrators/paws.ts'
import { pipesArt } from './illustrators/pipes.ts'
import { recordArt } from './illustrators/record.ts'
import { roadArt } from './illustrators/road.ts'
import { roofArt } from './illustrators/roof.ts'
import { shelfArt } from './illustrators/shelf.ts'
import { spiralArt } from './illustrators/spiral.ts'
import { stageArt } from './illustrators/stage.ts'
import { tableArt } from './illustrators/table.ts'
import { toothArt } from './illustrators/tooth.ts'
import { wheatArt } from './illustrators/wheat.ts'
import { wheelArt } from './illustrators/wheel.ts'
import { zelligeArt } from './illustrators/zellige.ts'
import type { Illustrator } from './types.ts'

/** All illustrators. Order is stable: seeds point into what a trade finds here. */
export const illustrators: readonly Illustrator[] = [
  loafArt,
  wheatArt,
  zelligeArt,
  tableArt,
  toothArt,
  cutoutArt,
  spiralArt,
  guillocheArt,
  columnsArt,
  pipesArt,
  currentArt,
  roofArt,
  apertureArt,
  lanesArt,
  hairArt,
  blocksArt,
  bubblesArt,
  bouquetArt,
  nightArt,
  wheelArt,
  isometricArt,
  contourArt,
  paperArt,
  stageArt,
  shelfArt,
  grainArt,
  recordArt,
  hillsArt,
  pawsArt,
  lettersArt,
  brushArt,
  roadArt,
]

/** The illustrators that draw for a trade; an unknown trade gets those for all. */
export function illustratorsFor(trade: string): Illustrator[] {
  const fitting = illustrators.filter((one) => one.trades.includes(trade))
  return fitting.length > 0 ? fitting : illustrators.filter((one) => one.trades.includes('general'))
}

/** The illustrator a site uses: the one it names, else one of its trade by seed; those made for the trade come up four times as often. */
export function pickIllustrator(trade: string, seed: number, wanted?: string): Illustrator {
  const named = illustrators.find((one) => one.id === wanted)
  if (named) return named
  const fitting = illustratorsFor(trade)
  const own = fitting.filter((one) => one.trades.indexOf(trade) < 2 && one.trades.includes(trade))
  const drawn = [...own, ...fitting.filter((one) => !own.includes(one)), ...own, ...own, ...own]
  return drawn[seed % drawn.length] as Illustrator
}
