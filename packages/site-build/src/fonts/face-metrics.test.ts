import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { typePairs } from '@manara/site-kit'
import type { Face } from '@manara/site-kit'
import { measureFace } from './face-metrics.ts'

const resolve = createRequire(import.meta.url).resolve
const fontOf = (face: Face, script: string) => readFileSync(resolve(`${face.pkg}/files/${face.file.replace('{script}', script)}`))
const faces = new Map(
  typePairs.flatMap(({ latin, arabic }) => [latin.display, latin.text, arabic.display, arabic.text]).map((face) => [face.family, face]),
)

/** Average advance of the sample text in the system faces that stand in, per em. */
const systemWidths: Record<string, number> = {
  Arial: 0.4363,
  'Arial Bold': 0.4691,
  'Times New Roman': 0.3937,
  'Times New Roman Bold': 0.415,
}

describe('the stand-in of every face', () => {
  it.each([...faces.values()].map((face) => [face.family, face] as const))(
    '%s has its files, and its lines and width are those measured',
    async (_, face) => {
      for (const script of face.scripts) expect(fontOf(face, script).toString('latin1', 0, 4)).toBe('wOF2')
      const axes = Object.fromEntries(
        Object.entries(face.axes ?? {}).map(([tag, axis]) => [tag, typeof axis === 'number' ? axis : axis.min]),
      )
      const { averageWidth, ascent, descent } = await measureFace(fontOf(face, 'latin'), axes)
      const { family, sizeAdjust, ascent: ascentOverride, descent: descentOverride } = face.fallback
      expect((ascentOverride * sizeAdjust) / 100).toBeCloseTo(ascent * 100, 0)
      expect((descentOverride * sizeAdjust) / 100).toBeCloseTo(descent * 100, 0)
      if (!face.scripts.includes('arabic')) expect(((systemWidths[family] ?? 0) * sizeAdjust) / 100).toBeCloseTo(averageWidth, 2)
    },
  )
})
