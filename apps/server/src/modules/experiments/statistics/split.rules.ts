import { chiSquareTail } from './chances.rules.ts'

/** Below this chance a split of visitors is no accident any more. */
const alarmBelow = 0.001

/** The chance that a fair coin splits visitors at least as unevenly (chi-square, one degree of freedom); 1 when nobody came. */
export function splitChance(a: number, b: number): number {
  return a + b === 0 ? 1 : chiSquareTail((a - b) ** 2 / (a + b))
}

/** Whether something sends visitors to one arm more than to the other: then no figure of the test may be trusted. */
export const isSplitBroken = (a: number, b: number): boolean => splitChance(a, b) < alarmBelow
