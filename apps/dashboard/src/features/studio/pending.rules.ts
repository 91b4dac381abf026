import type { EditOp } from './types.ts'

/** An edit on its way to the server; `saved` is the version that holds it, once the server said so. */
export type Pending = { id: number; ops: readonly EditOp[]; saved?: number }

/** What the version shown does not hold yet, in the order it was done. */
export const opsOnTheirWay = (pending: readonly Pending[], revision: number): EditOp[] =>
  pending.filter(({ saved }) => saved === undefined || saved > revision).flatMap(({ ops }) => ops)
