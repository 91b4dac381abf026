import { useStudio } from '../studio-context.ts'
import type { EditOp } from '../types.ts'

/** A choice that shows itself in the preview at a glance, at once when it is taken, and is kept behind the scenes. */
export function useChoose() {
  const { edits, trial, mayEdit } = useStudio()
  return (...ops: EditOp[]) => {
    const keep = async () => {
      if (!mayEdit) return
      trial.hold(ops)
      if (!(await edits.edit(...ops))) trial.drop()
    }
    return {
      onClick: () => void keep(),
      onPointerEnter: () => trial.glance(ops),
      onPointerLeave: () => trial.glance(undefined),
      onFocus: () => trial.glance(ops),
      onBlur: () => trial.glance(undefined),
    }
  }
}
