import { useEffect, useState } from 'react'
import { createStore } from '../../../lib/store.ts'
import type { EditOp, SiteView } from '../types.ts'

/** A change that is looked at before it is kept: what the preview shows while the pointer or the focus is on it. */
export function createTrial() {
  const store = createStore<readonly EditOp[] | undefined>(undefined)
  let leaving: ReturnType<typeof setTimeout> | undefined
  const isShown = (ops: readonly EditOp[]) => JSON.stringify(ops) === JSON.stringify(store.get())
  return {
    get: store.get,
    /** Only the preview follows it: a look at something is no reason to draw all panes anew. */
    use: store.use,
    /** Going from one choice to the next leaves the first and comes to the second at once; the page shows nothing in between. */
    glance(ops: readonly EditOp[] | undefined) {
      clearTimeout(leaving)
      if (ops === undefined) leaving = setTimeout(() => store.set(undefined))
      else if (!isShown(ops)) store.set(ops)
    },
    drop() {
      clearTimeout(leaving)
      store.set(undefined)
    },
  }
}

/** The trial of a room; what was looked at was a change of the version before. */
export function useTrial({ revision }: SiteView) {
  const [trial] = useState(createTrial)
  useEffect(() => trial.drop(), [trial, revision])
  return trial
}
