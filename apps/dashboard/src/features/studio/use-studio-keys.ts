import { useEffect, useRef } from 'react'
import { letterOf } from '../../lib/keys.rules.ts'
import type { Studio } from './studio-context.ts'

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

function stepOf(event: KeyboardEvent): 'publish' | 'back' | 'forth' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined
  if (event.key === 'Enter') return 'publish'
  const letter = letterOf(event)
  if (letter === 'z') return event.shiftKey ? 'forth' : 'back'
  return letter === 'y' ? 'forth' : undefined
}

function walk({ view, edits, mayEdit, chat, version }: Studio, step: 'back' | 'forth') {
  if (!mayEdit || chat.busy || version !== undefined) return
  if (step === 'back' && view.canUndo) void edits.undo()
  if (step === 'forth' && view.canRedo) void edits.redo()
}

/** Ctrl or Cmd with Z goes back, with Shift (or Y) forth, Ctrl or Cmd with Enter publishes. While writing, Z belongs to the field. */
export function useStudioKeys(state: Studio, publish: () => void) {
  const now = useRef({ state, publish })
  now.current = { state, publish }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = event.defaultPrevented || isWriting(event.target) ? undefined : stepOf(event)
      if (step === undefined) return
      event.preventDefault()
      if (step === 'publish') return now.current.publish()
      walk(now.current.state, step)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
