import { useStudio } from '../studio-context.ts'
import type { EditOp } from '../types.ts'

/** A choice that shows itself in the preview at a glance, and is kept when it is taken. */
export function useChoose() {
  const { edits, trial, mayEdit } = useStudio()
  return (...ops: EditOp[]) => {
    const keep = () => {
      if (!mayEdit) return
      trial.drop()
      void edits.edit(...ops)
    }
    return {
      onClick: keep,
      onPointerEnter: () => trial.glance(ops),
      onPointerLeave: () => trial.glance(undefined),
      onFocus: () => trial.glance(ops),
      onBlur: () => trial.glance(undefined),
    }
  }
}
