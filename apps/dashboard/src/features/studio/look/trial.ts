import { useCallback, useEffect, useState } from 'react'
import type { EditOp, SiteView } from '../types.ts'

/** A change that is looked at before it is kept: what the preview shows while the pointer or the focus is on it. */
export function useTrial({ revision }: SiteView) {
  const [trial, setTrial] = useState<readonly EditOp[]>()
  const drop = useCallback(() => setTrial(undefined), [])
  // What was looked at was a change of the version before.
  useEffect(drop, [revision, drop])
  return { trial, glance: setTrial as (ops: readonly EditOp[] | undefined) => void, drop }
}
