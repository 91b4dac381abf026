import type { Theme } from '@manara/contracts'
import { faces as f } from './faces.ts'
import type { Face } from './faces.ts'

export type { Axis, Face, Script } from './faces.ts'

export type FacePair = { display: Face; text: Face }

/** `mood` holds the presets the pair fits; `scale` corrects display faces that run very wide or very narrow (1 = as is). */
export type TypePair = {
  id: string
  mood: readonly Theme['preset'][]
  scale: number
  latin: FacePair
  cyrillic: FacePair
  arabic: FacePair
}

const two = (display: Face, text: Face): FacePair => ({ display, text })

/** The pairs a theme chooses from. Order is stable: a seed points into this list. */
export const typePairs: readonly TypePair[] = [
  {
    id: 'crust',
    mood: ['light', 'uae', 'clay'],
    scale: 0.94,
    latin: two(f.caprasimo, f.literata),
    cyrillic: two(f.yeseva, f.literata),
    arabic: two(f.lalezar, f.vazirmatn),
  },
  {
    id: 'orchard',
    mood: ['light', 'botanic', 'clay', 'coast'],
    scale: 1,
    latin: two(f.fraunces, f.hanken),
    cyrillic: two(f.playfair, f.onest),
    arabic: two(f.messiri, f.readex),
  },
  {
    id: 'sign',
    mood: ['light', 'dark', 'sign', 'ink'],
    scale: 1.02,
    latin: two(f.sign, f.archivo),
    cyrillic: two(f.oswald, f.onest),
    arabic: two(f.changa, f.vazirmatn),
  },
  {
    id: 'workshop',
    mood: ['light', 'dark', 'grid', 'riso', 'play'],
    scale: 1,
    latin: two(f.bricolage, f.schibsted),
    cyrillic: two(f.rubik, f.onest),
    arabic: two(f.alexandria, f.vazirmatn),
  },
  {
    id: 'atelier',
    mood: ['eu', 'journal', 'dusk'],
    scale: 1.06,
    latin: two(f.newsreader, f.hanken),
    cyrillic: two(f.cormorant, f.onest),
    arabic: two(f.naskhDisplay, f.vazirmatn),
  },
  {
    id: 'salon',
    mood: ['light', 'uae', 'dusk', 'journal'],
    scale: 1.14,
    latin: two(f.instrumentSerif, f.instrument),
    cyrillic: two(f.cormorant, f.onest),
    arabic: two(f.messiriLight, f.readex),
  },
  {
    id: 'playground',
    mood: ['light', 'play', 'coast'],
    scale: 1,
    latin: two(f.gabarito, f.figtree),
    cyrillic: two(f.nunito, f.onest),
    arabic: two(f.lemonada, f.readex),
  },
  {
    id: 'signal',
    mood: ['dark', 'grid', 'ink'],
    scale: 0.8,
    latin: two(f.unbounded, f.onest),
    cyrillic: two(f.unbounded, f.onest),
    arabic: two(f.reem, f.vazirmatn),
  },
  {
    id: 'notary',
    mood: ['eu', 'guild'],
    scale: 1,
    latin: two(f.sourceDisplay, f.sourceText),
    cyrillic: two(f.sourceDisplay, f.literata),
    arabic: two(f.messiriFirm, f.naskh),
  },
  {
    id: 'gala',
    mood: ['uae', 'dark', 'medina', 'botanic'],
    scale: 0.98,
    latin: two(f.gloock, f.hanken),
    cyrillic: two(f.playfair, f.onest),
    arabic: two(f.reem, f.readex),
  },
  {
    id: 'press',
    mood: ['dark', 'light', 'riso', 'ink', 'sign'],
    scale: 0.92,
    latin: two(f.epilogueBlack, f.epilogue),
    cyrillic: two(f.rubik, f.onest),
    arabic: two(f.kufi, f.vazirmatn),
  },
  {
    id: 'bay',
    mood: ['light', 'eu', 'guild', 'medina'],
    scale: 0.9,
    latin: two(f.besley, f.figtree),
    cyrillic: two(f.playfair, f.onest),
    arabic: two(f.messiri, f.naskh),
  },
  {
    id: 'tram',
    mood: ['light', 'dark', 'eu', 'coast', 'grid'],
    scale: 1,
    latin: two(f.familjen, f.literata),
    cyrillic: two(f.rubik, f.literata),
    arabic: two(f.alexandria, f.naskh),
  },
  {
    id: 'poster',
    mood: ['sign', 'riso', 'ink'],
    scale: 1.12,
    latin: two(f.oswald, f.onest),
    cyrillic: two(f.oswald, f.onest),
    arabic: two(f.cairo, f.vazirmatn),
  },
  {
    id: 'lettering',
    mood: ['play', 'riso', 'dark'],
    scale: 0.94,
    latin: two(f.rubik, f.figtree),
    cyrillic: two(f.rubik, f.onest),
    arabic: two(f.rubikArabic, f.readex),
  },
  {
    id: 'quarto',
    mood: ['journal', 'guild', 'dusk'],
    scale: 1.18,
    latin: two(f.cormorant, f.sourceText),
    cyrillic: two(f.cormorant, f.literata),
    arabic: two(f.naskhDisplay, f.vazirmatn),
  },
  {
    id: 'revue',
    mood: ['guild', 'eu', 'medina', 'coast'],
    scale: 0.96,
    latin: two(f.playfair, f.sourceText),
    cyrillic: two(f.playfair, f.literata),
    arabic: two(f.messiriFirm, f.naskh),
  },
  {
    id: 'console',
    mood: ['grid', 'ink'],
    scale: 0.72,
    latin: two(f.martian, f.onest),
    cyrillic: two(f.martian, f.onest),
    arabic: two(f.alexandria, f.readex),
  },
  {
    id: 'velvet',
    mood: ['clay', 'botanic', 'medina', 'uae'],
    scale: 0.94,
    latin: two(f.yeseva, f.hanken),
    cyrillic: two(f.yeseva, f.onest),
    arabic: two(f.lalezar, f.readex),
  },
  {
    id: 'nursery',
    mood: ['play', 'coast', 'clay'],
    scale: 0.98,
    latin: two(f.nunito, f.figtree),
    cyrillic: two(f.nunito, f.onest),
    arabic: two(f.lemonada, f.readex),
  },
]
