/**
 * A system face made to take the room of the real one while it loads. All but `family` are percent for `@font-face`:
 * `size-adjust`, `ascent-override`, `descent-override`; `line-gap-override` is 0. `family` goes into `local()`.
 */
export type Fallback = { family: string; sizeAdjust: number; ascent: number; descent: number }

/** Measured from the font files (a test in site-build measures them again); Arabic stand-ins keep their width, only the lines are held. */
const fallbacks: Readonly<Record<string, Fallback>> = {
  Caprasimo: { family: 'Times New Roman Bold', sizeAdjust: 119.4, ascent: 76.9, descent: 19.2 },
  Literata: { family: 'Times New Roman', sizeAdjust: 117, ascent: 100.6, descent: 26.3 },
  Lalezar: { family: 'Arial', sizeAdjust: 100, ascent: 97.9, descent: 58.8 },
  Vazirmatn: { family: 'Arial', sizeAdjust: 100, ascent: 102.5, descent: 53.7 },
  Fraunces: { family: 'Times New Roman Bold', sizeAdjust: 92.6, ascent: 105.7, descent: 27.6 },
  'Hanken Grotesk': { family: 'Arial', sizeAdjust: 100.5, ascent: 99.5, descent: 30.2 },
  'El Messiri': { family: 'Arial Bold', sizeAdjust: 100, ascent: 101.9, descent: 54.4 },
  'Readex Pro': { family: 'Arial', sizeAdjust: 100, ascent: 100, descent: 25 },
  'Archivo Sign': { family: 'Arial Bold', sizeAdjust: 86.8, ascent: 101.2, descent: 24.2 },
  Archivo: { family: 'Arial', sizeAdjust: 97.6, ascent: 90, descent: 21.5 },
  Changa: { family: 'Arial Bold', sizeAdjust: 100, ascent: 122.7, descent: 61.3 },
  'Bricolage Grotesque': { family: 'Arial Bold', sizeAdjust: 84, ascent: 110.7, descent: 32.1 },
  'Schibsted Grotesk': { family: 'Arial', sizeAdjust: 104.4, ascent: 93.5, descent: 24.7 },
  Alexandria: { family: 'Arial Bold', sizeAdjust: 100, ascent: 96.8, descent: 25.1 },
  Newsreader: { family: 'Times New Roman', sizeAdjust: 108.6, ascent: 67.7, descent: 24.4 },
  'Naskh Display': { family: 'Times New Roman Bold', sizeAdjust: 100, ascent: 106.9, descent: 63.4 },
  'Instrument Serif': { family: 'Times New Roman', sizeAdjust: 82.9, ascent: 119.4, descent: 37.4 },
  'Instrument Sans': { family: 'Arial', sizeAdjust: 100.8, ascent: 96.2, descent: 24.8 },
  'El Messiri 500': { family: 'Arial', sizeAdjust: 100, ascent: 101.9, descent: 54.4 },
  Gabarito: { family: 'Arial Bold', sizeAdjust: 94.2, ascent: 99.7, descent: 27.6 },
  Figtree: { family: 'Arial', sizeAdjust: 99.5, ascent: 95.5, descent: 25.1 },
  Lemonada: { family: 'Arial Bold', sizeAdjust: 100, ascent: 134.5, descent: 65.3 },
  Unbounded: { family: 'Arial Bold', sizeAdjust: 130.4, ascent: 76.3, descent: 18.8 },
  Onest: { family: 'Arial', sizeAdjust: 105, ascent: 92.4, descent: 29 },
  'Reem Kufi': { family: 'Arial Bold', sizeAdjust: 100, ascent: 110, descent: 40 },
  'Source Serif Display': { family: 'Times New Roman', sizeAdjust: 101.6, ascent: 102, descent: 33 },
  'Source Serif Text': { family: 'Times New Roman', sizeAdjust: 117.5, ascent: 88.1, descent: 28.5 },
  'El Messiri 600': { family: 'Arial Bold', sizeAdjust: 100, ascent: 101.9, descent: 54.4 },
  'Noto Naskh Arabic': { family: 'Times New Roman', sizeAdjust: 100, ascent: 106.9, descent: 63.4 },
  Gloock: { family: 'Times New Roman Bold', sizeAdjust: 107.8, ascent: 90.4, descent: 20.9 },
  'Epilogue Black': { family: 'Arial Bold', sizeAdjust: 109.3, ascent: 72.3, descent: 21.5 },
  Epilogue: { family: 'Arial', sizeAdjust: 110.7, ascent: 71.3, descent: 21.2 },
  'Noto Kufi Arabic': { family: 'Arial Bold', sizeAdjust: 100, ascent: 128.2, descent: 61.5 },
  Besley: { family: 'Times New Roman Bold', sizeAdjust: 132.1, ascent: 94.6, descent: 32.2 },
  Oswald: { family: 'Arial Bold', sizeAdjust: 84.7, ascent: 140.9, descent: 34.1 },
  Cormorant: { family: 'Times New Roman', sizeAdjust: 96.7, ascent: 95.6, descent: 29.7 },
  'Playfair Display': { family: 'Times New Roman Bold', sizeAdjust: 107.4, ascent: 100.7, descent: 23.4 },
  'Martian Mono': { family: 'Arial Bold', sizeAdjust: 149.2, ascent: 67, descent: 13.4 },
  'Rubik Heavy': { family: 'Arial Bold', sizeAdjust: 105.9, ascent: 88.3, descent: 23.6 },
  'Nunito Heavy': { family: 'Arial Bold', sizeAdjust: 101.6, ascent: 99.5, descent: 34.7 },
  'Yeseva One': { family: 'Times New Roman Bold', sizeAdjust: 119.5, ascent: 76.6, descent: 20.1 },
  'Cairo Heavy': { family: 'Arial Bold', sizeAdjust: 100, ascent: 130.3, descent: 57.1 },
  'Rubik Arabic': { family: 'Arial Bold', sizeAdjust: 100, ascent: 93.5, descent: 25 },
  'Familjen Grotesk': { family: 'Arial Bold', sizeAdjust: 91.6, ascent: 111.9, descent: 24.6 },
}

/** The stand-in of a face by its CSS family; throws for a family nobody measured. */
export function fallbackOf(family: string): Fallback {
  const found = fallbacks[family]
  if (!found) throw new Error(`no metrics for the face ${family}`)
  return found
}
