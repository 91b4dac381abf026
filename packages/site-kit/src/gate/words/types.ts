import type { FindingCode } from '../types.ts'

/** What the gate says of each finding, in one language: one sentence and one next step. `{0}` and `{1}` are what was found. */
export type GateWords = Readonly<Record<FindingCode, readonly [sentence: string, next: string]>>
