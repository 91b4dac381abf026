import { fallbackOf } from './face-metrics.ts'
import type { Fallback } from './face-metrics.ts'

/** The writing systems a face may bring, each a file of its own. */
export type Script = 'latin' | 'latin-ext' | 'cyrillic' | 'arabic'

/** A fixed value of a variation axis, or the range that stays variable. */
export type Axis = number | { min: number; max: number }

/**
 * One face as a page uses it. `family` is the CSS name (unique per face), `file` the path in the package's `files` folder with
 * `{script}` to fill in, `weight` the CSS `font-weight` of its `@font-face`: one number or a range such as `400 700`.
 */
export type Face = {
  family: string
  pkg: string
  file: string
  scripts: readonly Script[]
  axes?: Readonly<Record<string, Axis>>
  weight: string
  fallback: Fallback
}

const western: readonly Script[] = ['latin', 'latin-ext']
const withCyrillic: readonly Script[] = ['latin', 'latin-ext', 'cyrillic']
const arabicOnly: readonly Script[] = ['arabic']
const readable: Axis = { min: 400, max: 700 }

type Cut = { family: string; name: string; cut: string; weight: string; axes?: Record<string, Axis>; scripts?: readonly Script[] }

/** A face whose file holds one weight. */
function still({ family, name, cut, weight, scripts = western }: Cut): Face {
  return { family, pkg: `@fontsource/${name}`, file: `${name}-{script}-${cut}-normal.woff2`, scripts, weight, fallback: fallbackOf(family) }
}

/** A face with axes; those not named stay at their default. */
function variable({ family, name, cut, weight, axes, scripts = western }: Cut): Face {
  return {
    family,
    pkg: `@fontsource-variable/${name}`,
    file: `${name}-{script}-${cut}-normal.woff2`,
    scripts,
    axes,
    weight,
    fallback: fallbackOf(family),
  }
}

const quiet = (family: string, name: string, scripts: readonly Script[] = western): Face =>
  variable({ family, name, cut: 'wght', weight: '400 700', axes: { wght: readable }, scripts })

const hanken = quiet('Hanken Grotesk', 'hanken-grotesk')
const literata = quiet('Literata', 'literata', withCyrillic)
const figtree = quiet('Figtree', 'figtree')
const schibsted = quiet('Schibsted Grotesk', 'schibsted-grotesk')
const instrument = quiet('Instrument Sans', 'instrument-sans')
const onest = quiet('Onest', 'onest', withCyrillic)
const archivo = quiet('Archivo', 'archivo')
const epilogue = quiet('Epilogue', 'epilogue')
const sourceText = quiet('Source Serif Text', 'source-serif-4', withCyrillic)
const vazirmatn = quiet('Vazirmatn', 'vazirmatn', arabicOnly)
const readex = quiet('Readex Pro', 'readex-pro', arabicOnly)
const naskh = quiet('Noto Naskh Arabic', 'noto-naskh-arabic', arabicOnly)

const arabicFace = (family: string, name: string, weight: string): Face => still({ family, name, cut: weight, weight, scripts: arabicOnly })
const lalezar = arabicFace('Lalezar', 'lalezar', '400')
const messiri = arabicFace('El Messiri', 'el-messiri', '700')
const changa = arabicFace('Changa', 'changa', '800')
const messiriLight = still({ family: 'El Messiri 500', name: 'el-messiri', cut: '500', weight: '500', scripts: arabicOnly })
const messiriFirm = still({ family: 'El Messiri 600', name: 'el-messiri', cut: '600', weight: '600', scripts: arabicOnly })
const naskhDisplay = variable({
  family: 'Naskh Display',
  name: 'noto-naskh-arabic',
  cut: 'wght',
  weight: '700',
  axes: { wght: 700 },
  scripts: arabicOnly,
})
const lemonada = arabicFace('Lemonada', 'lemonada', '600')
const reem = arabicFace('Reem Kufi', 'reem-kufi', '700')
const kufi = arabicFace('Noto Kufi Arabic', 'noto-kufi-arabic', '800')
const alexandria = variable({
  family: 'Alexandria',
  name: 'alexandria',
  cut: 'wght',
  weight: '750',
  axes: { wght: 750 },
  scripts: arabicOnly,
})

const caprasimo = still({ family: 'Caprasimo', name: 'caprasimo', cut: '400', weight: '400' })
const fraunces = variable({
  family: 'Fraunces',
  name: 'fraunces',
  cut: 'full',
  weight: '620',
  axes: { opsz: 144, wght: 620, SOFT: 60, WONK: 0 },
})
const sign = variable({ family: 'Archivo Sign', name: 'archivo', cut: 'standard', weight: '850', axes: { wght: 850, wdth: 80 } })
const bricolage = variable({
  family: 'Bricolage Grotesque',
  name: 'bricolage-grotesque',
  cut: 'standard',
  weight: '760',
  axes: { opsz: 96, wght: 760, wdth: 92 },
})
const newsreader = variable({ family: 'Newsreader', name: 'newsreader', cut: 'standard', weight: '360', axes: { opsz: 72, wght: 360 } })
const instrumentSerif = still({ family: 'Instrument Serif', name: 'instrument-serif', cut: '400', weight: '400' })
const gabarito = variable({ family: 'Gabarito', name: 'gabarito', cut: 'wght', weight: '820', axes: { wght: 820 } })
const unbounded = variable({
  family: 'Unbounded',
  name: 'unbounded',
  cut: 'wght',
  weight: '720',
  axes: { wght: 720 },
  scripts: withCyrillic,
})
const sourceDisplay = variable({
  family: 'Source Serif Display',
  name: 'source-serif-4',
  cut: 'standard',
  weight: '560',
  axes: { opsz: 60, wght: 560 },
  scripts: withCyrillic,
})
const gloock = still({ family: 'Gloock', name: 'gloock', cut: '400', weight: '400' })
const epilogueBlack = variable({ family: 'Epilogue Black', name: 'epilogue', cut: 'wght', weight: '860', axes: { wght: 860 } })
const besley = still({ family: 'Besley', name: 'besley', cut: '800', weight: '800' })
const familjen = still({ family: 'Familjen Grotesk', name: 'familjen-grotesk', cut: '700', weight: '700' })

/** Heads for Cyrillic where the Latin face of a pair has none, and faces that bring both. */
const head = (family: string, name: string, wght: number): Face =>
  variable({ family, name, cut: 'wght', weight: String(wght), axes: { wght }, scripts: withCyrillic })
const oswald = head('Oswald', 'oswald', 680)
const cormorant = head('Cormorant', 'cormorant', 520)
const playfair = head('Playfair Display', 'playfair-display', 680)
const martian = head('Martian Mono', 'martian-mono', 620)
const rubik = head('Rubik Heavy', 'rubik', 820)
const nunito = head('Nunito Heavy', 'nunito', 880)
const yeseva = still({ family: 'Yeseva One', name: 'yeseva-one', cut: '400', weight: '400', scripts: withCyrillic })
const arabicHead = (family: string, name: string, wght: number): Face =>
  variable({ family, name, cut: 'wght', weight: String(wght), axes: { wght }, scripts: arabicOnly })
const cairo = arabicHead('Cairo Heavy', 'cairo', 820)
const rubikArabic = arabicHead('Rubik Arabic', 'rubik', 820)

/** Every face by the name the pairs call it. */
export const faces = {
  hanken,
  literata,
  figtree,
  schibsted,
  instrument,
  onest,
  archivo,
  epilogue,
  sourceText,
  vazirmatn,
  readex,
  naskh,
  lalezar,
  messiri,
  changa,
  messiriLight,
  messiriFirm,
  naskhDisplay,
  lemonada,
  reem,
  kufi,
  alexandria,
  caprasimo,
  fraunces,
  sign,
  bricolage,
  newsreader,
  instrumentSerif,
  gabarito,
  unbounded,
  sourceDisplay,
  gloock,
  epilogueBlack,
  besley,
  familjen,
  oswald,
  cormorant,
  playfair,
  martian,
  rubik,
  nunito,
  yeseva,
  cairo,
  rubikArabic,
} as const
