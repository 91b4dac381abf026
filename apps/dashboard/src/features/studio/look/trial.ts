import { useCallback, useEffect, useState } from 'react'
import type { EditOp, SiteView } from '../types.ts'

/** A change that is shown before it is kept. `held` stays until the kept version stands; a glance ends with the pointer. */
export type Trial = { ops: readonly EditOp[]; held: boolean }

/** What the preview shows instead of the kept version. */
export function useTrial({ revision }: SiteView) {
  const [trial, setTrial] = useState<Trial>()
  const glance = useCallback((ops: readonly EditOp[] | undefined) => setTrial((now) => (now?.held ? now : ops && { ops, held: false })), [])
  const hold = useCallback((ops: readonly EditOp[]) => setTrial({ ops, held: true }), [])
  const drop = useCallback(() => setTrial(undefined), [])
  // The version that holds it has come.
  useEffect(drop, [revision, drop])
  return { trial, glance, hold, drop }
}
