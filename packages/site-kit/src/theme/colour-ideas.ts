import type { Oklch } from './colour.ts'

/** A handful of colours that belong together. `ground`, `tint`, `ink` as by day; `deep` is the dark section, `night` the ground by night. */
export type ColourIdea = {
  id: string; presets: readonly ('light' | 'dark' | 'eu' | 'uae')[]; mood: 'warm' | 'cool' | 'neutral'
  ground: Oklch; tint: Oklch; ink: Oklch; accent: Oklch; partner: Oklch; deep: Oklch; night: Oklch
}
type Row = [l: number, c: number, h: number]
const k = ([l, c, h]: Row): Oklch => ({ l, c, h })
type Rows = { ground: Row; tint: Row; ink: Row; accent: Row; partner: Row; deep: Row; night: Row }
const idea = ([id, mood]: [string, ColourIdea['mood']], presets: ColourIdea['presets'], rows: Rows): ColourIdea => ({
  id, presets, mood, ground: k(rows.ground), tint: k(rows.tint), ink: k(rows.ink), accent: k(rows.accent), partner: k(rows.partner), deep: k(rows.deep), night: k(rows.night),
})

/** Order is stable: a seed points into this list. */
export const colourIdeas: readonly ColourIdea[] = [
  idea(['butter', 'neutral'], ['light'], { ground: [0.93, 0.08, 92], tint: [0.975, 0.022, 92], ink: [0.35, 0.14, 262], accent: [0.42, 0.16, 262], partner: [0.66, 0.14, 52], deep: [0.31, 0.125, 264], night: [0.215, 0.055, 264] }),
  idea(['brick', 'warm'], ['light'], { ground: [0.965, 0.014, 75], tint: [0.91, 0.035, 60], ink: [0.27, 0.035, 40], accent: [0.49, 0.17, 31], partner: [0.72, 0.1, 60], deep: [0.36, 0.125, 29], night: [0.205, 0.022, 35] }),
  idea(['blush', 'warm'], ['light'], { ground: [0.91, 0.048, 28], tint: [0.965, 0.018, 35], ink: [0.3, 0.1, 12], accent: [0.5, 0.17, 18], partner: [0.55, 0.09, 155], deep: [0.3, 0.09, 8], night: [0.21, 0.045, 5] }),
  idea(['apricot', 'neutral'], ['light', 'uae'], { ground: [0.885, 0.06, 55], tint: [0.955, 0.025, 65], ink: [0.26, 0.08, 276], accent: [0.39, 0.17, 272], partner: [0.66, 0.17, 42], deep: [0.33, 0.14, 274], night: [0.21, 0.05, 280] }),
  idea(['terracotta', 'warm'], ['light', 'uae'], { ground: [0.975, 0.012, 60], tint: [0.9, 0.05, 48], ink: [0.3, 0.06, 35], accent: [0.55, 0.145, 40], partner: [0.5, 0.075, 190], deep: [0.43, 0.12, 38], night: [0.2, 0.025, 45] }),
  idea(['leaf', 'cool'], ['light'], { ground: [0.96, 0.022, 135], tint: [0.91, 0.05, 138], ink: [0.27, 0.06, 155], accent: [0.45, 0.11, 152], partner: [0.68, 0.16, 38], deep: [0.28, 0.065, 158], night: [0.2, 0.03, 160] }),
  idea(['sky', 'cool'], ['light'], { ground: [0.925, 0.04, 232], tint: [0.975, 0.012, 230], ink: [0.28, 0.085, 258], accent: [0.46, 0.15, 255], partner: [0.73, 0.15, 48], deep: [0.27, 0.085, 258], night: [0.2, 0.04, 255] }),
  idea(['lilac', 'cool'], ['light'], { ground: [0.93, 0.035, 308], tint: [0.975, 0.012, 310], ink: [0.28, 0.09, 305], accent: [0.42, 0.15, 303], partner: [0.76, 0.13, 48], deep: [0.29, 0.1, 302], night: [0.205, 0.045, 300] }),
  idea(['paper', 'neutral'], ['light'], { ground: [0.985, 0.004, 250], tint: [0.945, 0.01, 255], ink: [0.22, 0.03, 262], accent: [0.47, 0.2, 264], partner: [0.86, 0.14, 96], deep: [0.24, 0.05, 264], night: [0.18, 0.018, 262] }),
  idea(['poppy', 'neutral'], ['light'], { ground: [0.97, 0.008, 90], tint: [0.925, 0.016, 85], ink: [0.2, 0.012, 60], accent: [0.54, 0.2, 29], partner: [0.5, 0.11, 245], deep: [0.21, 0.012, 50], night: [0.17, 0.008, 50] }),
  idea(['pistachio', 'cool'], ['light'], { ground: [0.9, 0.07, 125], tint: [0.965, 0.025, 120], ink: [0.28, 0.07, 160], accent: [0.36, 0.085, 165], partner: [0.64, 0.18, 5], deep: [0.29, 0.07, 165], night: [0.19, 0.03, 165] }),
  idea(['sea', 'cool'], ['light'], { ground: [0.94, 0.03, 195], tint: [0.98, 0.01, 190], ink: [0.27, 0.05, 215], accent: [0.46, 0.09, 205], partner: [0.68, 0.17, 30], deep: [0.31, 0.065, 212], night: [0.195, 0.03, 215] }),
  idea(['bone', 'neutral'], ['dark'], { ground: [0.95, 0.014, 85], tint: [0.9, 0.022, 82], ink: [0.19, 0.01, 70], accent: [0.46, 0.13, 135], partner: [0.62, 0.06, 60], deep: [0.19, 0.008, 70], night: [0.165, 0.004, 70] }),
  idea(['signal', 'cool'], ['dark'], { ground: [0.97, 0.008, 260], tint: [0.925, 0.018, 262], ink: [0.2, 0.03, 270], accent: [0.48, 0.2, 275], partner: [0.74, 0.15, 165], deep: [0.2, 0.03, 272], night: [0.185, 0.025, 272] }),
  idea(['ember', 'warm'], ['dark'], { ground: [0.965, 0.012, 60], tint: [0.92, 0.025, 55], ink: [0.21, 0.02, 35], accent: [0.54, 0.19, 35], partner: [0.8, 0.13, 75], deep: [0.2, 0.02, 30], night: [0.18, 0.016, 30] }),
  idea(['moss', 'cool'], ['dark'], { ground: [0.96, 0.014, 140], tint: [0.915, 0.028, 140], ink: [0.2, 0.025, 160], accent: [0.46, 0.12, 148], partner: [0.84, 0.15, 115], deep: [0.2, 0.03, 162], night: [0.18, 0.024, 165] }),
  idea(['neon', 'neutral'], ['dark'], { ground: [0.965, 0.01, 320], tint: [0.92, 0.025, 320], ink: [0.2, 0.03, 310], accent: [0.5, 0.22, 350], partner: [0.8, 0.13, 205], deep: [0.19, 0.035, 305], night: [0.175, 0.03, 300] }),
  idea(['navy', 'cool'], ['eu'], { ground: [0.985, 0.004, 90], tint: [0.945, 0.01, 250], ink: [0.25, 0.06, 262], accent: [0.34, 0.11, 262], partner: [0.58, 0.13, 32], deep: [0.26, 0.075, 262], night: [0.19, 0.035, 262] }),
  idea(['harbour', 'cool'], ['eu'], { ground: [0.955, 0.012, 235], tint: [0.985, 0.005, 235], ink: [0.26, 0.05, 250], accent: [0.37, 0.09, 250], partner: [0.62, 0.09, 75], deep: [0.28, 0.06, 252], night: [0.195, 0.03, 250] }),
  idea(['seal', 'neutral'], ['eu'], { ground: [0.97, 0.014, 85], tint: [0.925, 0.022, 80], ink: [0.25, 0.055, 262], accent: [0.42, 0.14, 22], partner: [0.34, 0.1, 262], deep: [0.25, 0.07, 262], night: [0.195, 0.03, 265] }),
  idea(['archive', 'cool'], ['eu'], { ground: [0.955, 0.018, 130], tint: [0.985, 0.006, 120], ink: [0.26, 0.045, 165], accent: [0.34, 0.07, 163], partner: [0.48, 0.13, 20], deep: [0.29, 0.065, 163], night: [0.19, 0.025, 165] }),
  idea(['sand', 'warm'], ['uae'], { ground: [0.945, 0.026, 80], tint: [0.905, 0.045, 78], ink: [0.27, 0.045, 55], accent: [0.5, 0.095, 72], partner: [0.42, 0.09, 195], deep: [0.27, 0.05, 60], night: [0.195, 0.022, 60] }),
  idea(['palm', 'neutral'], ['uae'], { ground: [0.955, 0.022, 85], tint: [0.91, 0.038, 88], ink: [0.26, 0.05, 165], accent: [0.36, 0.08, 165], partner: [0.68, 0.11, 75], deep: [0.28, 0.07, 165], night: [0.195, 0.035, 168] }),
  idea(['saffron', 'warm'], ['uae'], { ground: [0.925, 0.04, 70], tint: [0.965, 0.018, 75], ink: [0.26, 0.07, 8], accent: [0.42, 0.14, 15], partner: [0.72, 0.135, 70], deep: [0.3, 0.1, 10], night: [0.2, 0.04, 10] }),
  idea(['gulf', 'cool'], ['uae'], { ground: [0.95, 0.018, 90], tint: [0.9, 0.04, 200], ink: [0.25, 0.06, 240], accent: [0.4, 0.09, 225], partner: [0.7, 0.115, 78], deep: [0.27, 0.07, 235], night: [0.19, 0.04, 240] }),
  idea(['cocoa', 'warm'], ['light'], { ground: [0.955, 0.018, 65], tint: [0.9, 0.036, 60], ink: [0.27, 0.045, 45], accent: [0.42, 0.09, 45], partner: [0.74, 0.11, 40], deep: [0.3, 0.06, 42], night: [0.2, 0.025, 45] }),
  idea(['paprika', 'warm'], ['light', 'uae'], { ground: [0.97, 0.016, 55], tint: [0.915, 0.042, 48], ink: [0.26, 0.05, 30], accent: [0.54, 0.18, 36], partner: [0.74, 0.13, 62], deep: [0.35, 0.11, 31], night: [0.195, 0.026, 30] }),
  idea(['fig', 'warm'], ['light'], { ground: [0.94, 0.03, 25], tint: [0.975, 0.011, 35], ink: [0.27, 0.08, 355], accent: [0.42, 0.13, 354], partner: [0.74, 0.13, 48], deep: [0.29, 0.09, 352], night: [0.2, 0.042, 350] }),
  idea(['dates', 'warm'], ['uae'], { ground: [0.95, 0.02, 68], tint: [0.9, 0.04, 62], ink: [0.25, 0.04, 42], accent: [0.4, 0.08, 45], partner: [0.72, 0.11, 66], deep: [0.27, 0.055, 42], night: [0.19, 0.022, 45] }),
  idea(['oxblood', 'warm'], ['eu'], { ground: [0.975, 0.01, 65], tint: [0.932, 0.02, 58], ink: [0.24, 0.04, 30], accent: [0.36, 0.11, 22], partner: [0.62, 0.09, 60], deep: [0.25, 0.065, 22], night: [0.185, 0.025, 25] }),
  idea(['copper', 'warm'], ['dark'], { ground: [0.96, 0.012, 60], tint: [0.915, 0.026, 58], ink: [0.21, 0.022, 45], accent: [0.53, 0.12, 48], partner: [0.76, 0.12, 32], deep: [0.205, 0.022, 42], night: [0.182, 0.017, 45] }),
]
