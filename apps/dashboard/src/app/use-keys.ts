import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { barOpen, keysOpen } from '../lib/bar.ts'
import { kept } from '../lib/kept.ts'
import { strokeOf } from '../lib/keys.rules.ts'
import type { Stroke } from '../lib/keys.rules.ts'

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
const floats = () => document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null

/** Moves to the next or previous line of the list in sight. */
function walkLines(step: number) {
  const lines = [...document.querySelectorAll<HTMLElement>('main .cover')]
  const at = lines.indexOf(document.activeElement as HTMLElement)
  lines[Math.min(lines.length - 1, Math.max(0, at === -1 ? 0 : at + step))]?.focus()
}

/** Walks tower, bar, main and margin: focuses the first thing that can be used there. */
function walkPanes() {
  const panes = [...document.querySelectorAll<HTMLElement>('nav.tower, nav.dock, header.bar, main, aside, [data-pane]')].filter(
    (pane) => pane.offsetParent !== null || getComputedStyle(pane).position === 'fixed',
  )
  const at = panes.findLastIndex((pane) => pane.contains(document.activeElement))
  const pane = panes[(at + 1) % panes.length]
  const first = pane?.querySelector<HTMLElement>('a[href], button:not(:disabled), input, select, textarea, [tabindex="0"]')
  ;(first ?? pane)?.focus()
}

/** The keys of the whole app. Rooms may add their own. */
export function useKeys() {
  const router = useRouter()
  useEffect(() => {
    const sequence = { gAtMs: 0 }
    const act = (stroke: Stroke) => {
      if (typeof stroke === 'object') return router.history.push(stroke.room)
      const doing: Record<Exclude<Stroke, object>, () => void> = {
        bar: () => barOpen.set(true),
        keys: () => keysOpen.set(true),
        panes: walkPanes,
        next: () => walkLines(1),
        previous: () => walkLines(-1),
        light: () => document.querySelector<HTMLElement>('.btn.lamp')?.focus(),
        back: () => document.querySelector<HTMLElement>('.bar .crumb')?.click(),
      }
      doing[stroke]()
    }
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || (floats() && !(event.ctrlKey || event.metaKey))) return
      const heard = strokeOf(
        {
          key: event.key,
          code: event.code,
          ctrl: event.ctrlKey || event.metaKey,
          alt: event.altKey,
          shift: event.shiftKey,
          writing: isWriting(event.target),
        },
        { afterG: event.timeStamp - sequence.gAtMs < 1200, singles: kept.read('keys') !== 'off' },
      )
      sequence.gAtMs = heard === 'g' ? event.timeStamp : 0
      if (heard === undefined || heard === 'g') return
      event.preventDefault()
      act(heard)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [router])
}
