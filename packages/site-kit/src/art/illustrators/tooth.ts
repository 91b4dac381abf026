import { defineArt } from '../define.ts'
import { lens, times } from '../geometry.ts'
import { circle, fill, place, rect, shade, stroke } from '../pen.ts'
import type { Pen } from '../pen.ts'

/** A molar within -50..50: two cusps, two roots. */
const molar = 'M-36-40C-22-50-12-40 0-40S22-50 36-40C50-28 44-4 38 10 34 22 34 46 22 46 10 46 14 20 0 20S-10 46-22 46C-34 46-34 22-38 10-44-4-50-28-36-40z'
const shine = (pen: Pen, x: number, y: number, r: number): string => fill(pen.colours.partner, `M${x} ${y - r}Q${x} ${y} ${x + r} ${y}Q${x} ${y} ${x} ${y + r}Q${x} ${y} ${x - r} ${y}Q${x} ${y} ${x} ${y - r}z`)

const tooth = (pen: Pen): string => fill(pen.colours.accent, molar) + stroke({ stroke: pen.colours.ground, w: 5, cap: 'round' }, 'M-27-22q-7 10-3 22')
const brush = (pen: Pen): string => place(0, 0, fill(pen.colours.accent, rect(-50, 2, [100, 10], 5)) + fill(pen.colours.ink, times(7, (i) => rect(-46 + i * 6.4, -16, [4.4, 18], 1)).join('')), { turn: -30 })
const mirror = (pen: Pen): string => stroke({ stroke: pen.colours.ink, w: 6, cap: 'round' }, 'M-2 8L-34 46') + circle(pen.colours.accent, [14, -14], 30) + circle(pen.colours.ground, [14, -14], 21) + stroke({ stroke: pen.colours.partner, w: 4, cap: 'round' }, 'M4-16q6-10 16-8')
const mint = (pen: Pen): string => fill(pen.colours.accent, lens([0, 40], [-40, -20], 16, -8) + lens([0, 40], [40, -20], 16, 8) + lens([0, 44], [0, -46], 15)) + stroke({ stroke: pen.colours.ground, w: 2.5 }, 'M0 40V-34M0 34L-30-8M0 34L30-8')
const smile = (pen: Pen): string => fill(pen.colours.accent, 'M-48-14Q0 14 48-14 42 40 0 40T-48-14z') + fill(pen.colours.ground, 'M-38-4Q0 14 38-4 36 12 0 14T-38-4z') + circle(pen.colours.partner, [0, 34], 0)

/** The same outline stroked ever wider: rings that keep the form. */
function echoes(pen: Pen, scale: number): string {
  const { soft, partner, ground } = pen.colours
  const widths = [88, 66, 46, 28, 12]
  return widths.map((w, i) => `<path fill="none" stroke="${[soft, partner, soft, ground, soft][i]}" stroke-width="${w}"${i === 1 ? ' stroke-opacity=".45"' : ''} stroke-linejoin="round" d="${molar}"/>`).join('') && place(0, 0, widths.map((w, i) => `<path fill="none" stroke="${i % 2 ? partner : soft}"${i % 2 ? ` stroke-opacity=".${7 - i}"` : ''} stroke-width="${w}" stroke-linejoin="round" d="${molar}"/>`).join(''), { scale })
}

export const toothArt = defineArt({
  id: 'tooth', trades: ['dentist'], edge: 'wave',
  motifs: [tooth, brush, mint, mirror, smile],
  hero: (pen) => {
    const turn = pen.pick([-10, 8, 14])
    return place(310, 310, place(0, 0, echoes(pen, 4.6), { turn }) + place(0, 0, fill(pen.colours.accent, molar) + shade('M38 10C34 22 34 46 22 46 16 46 16 38 14 30 28 10 40-10 40-36 49-26 43-4 38 10z', 0.16) + stroke({ stroke: pen.colours.ground, w: 4.4, cap: 'round' }, 'M-28-24q-7 11-3 24'), { scale: 4.6, turn })) + shine(pen, 520, 110, 64) + shine(pen, 80, 180, 34)
  },
  ground: (pen) => {
    const { soft, accent, ground, partner } = pen.colours
    const [cx, cy] = [pen.width - 300, -40]
    const smiles = times(6, (i) => circle([accent, ground, partner, soft, accent, ground][i] ?? soft, [cx, cy], 640 - i * 76, i === 2 ? 0.7 : 1)).join('')
    return fill(soft, rect(0, 0, [pen.width, 600])) + smiles + place(cx, 190, tooth({ ...pen, colours: { ...pen.colours } }), { scale: 2.5, turn: -8 }) + shine(pen, cx + 190, 90, 44)
  },
})
