import { useEffect, useRef } from 'react'
import { letterOf } from '../../lib/keys.rules.ts'
import type { Studio } from './studio-context.ts'

const isWriting = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Ctrl or Cmd with Z goes back, with Shift (or Y) forth, Ctrl or Cmd with Enter publishes. While writing, Z belongs to the field. */
export function useStudioKeys(state: Studio, publish: () => void) {
  const now = useRef({ state, publish })
  now.current = { state, publish }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return
      const { view, edits, mayEdit, chat, version } = now.current.state
      if (event.key === 'Enter') return now.current.publish()
      const letter = letterOf(event)
      const back = letter === 'z' && !event.shiftKey
      if (!back && letter !== 'y' && letter !== 'z') return
      event.preventDefault()
      if (!mayEdit || chat.busy || version !== undefined) return
      if (back && view.canUndo) void edits.undo()
      if (!back && view.canRedo) void edits.redo()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
