import { apertureArt } from './illustrators/aperture.ts'
import { columnsArt } from './illustrators/columns.ts'
import { currentArt } from './illustrators/current.ts'
import { cutoutArt } from './illustrators/cutout.ts'
import { guillocheArt } from './illustrators/guilloche.ts'
import { loafArt } from './illustrators/loaf.ts'
import { pipesArt } from './illustrators/pipes.ts'
import { roofArt } from './illustrators/roof.ts'
import { spiralArt } from './illustrators/spiral.ts'
import { tableArt } from './illustrators/table.ts'
import { toothArt } from './illustrators/tooth.ts'
import { wheatArt } from './illustrators/wheat.ts'
import { zelligeArt } from './illustrators/zellige.ts'
import type { Illustrator } from './types.ts'

/** All illustrators. Order is stable: seeds point into what a trade finds here. */
export const illustrators: readonly Illustrator[] = [
  loafArt, wheatArt, zelligeArt, tableArt, toothArt, cutoutArt, spiralArt, guillocheArt, columnsArt, pipesArt, currentArt, roofArt, apertureArt,
]

/** The illustrators that draw for a trade; an unknown trade gets those for all. */
export function illustratorsFor(trade: string): Illustrator[] {
  const fitting = illustrators.filter((one) => one.trades.includes(trade))
  return fitting.length > 0 ? fitting : illustrators.filter((one) => one.trades.includes('general'))
}

/** The illustrator a site uses: the one it names, else one of its trade by seed. */
export function pickIllustrator(trade: string, seed: number, wanted?: string): Illustrator {
  const named = illustrators.find((one) => one.id === wanted)
  const fitting = illustratorsFor(trade)
  return named ?? (fitting[seed % fitting.length] as Illustrator)
}
