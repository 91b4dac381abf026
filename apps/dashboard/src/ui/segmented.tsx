import { useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

export type Segment<V extends string> = {
  value: V
  label: ReactNode
  /** Spoken when the label is only an icon. */ name?: string
  disabled?: boolean
}
type Props<V extends string> = {
  label: string
  value: V
  onChange: (value: V) => void
  segments: readonly Segment<V>[]
  className?: string
}

/** One of two to five, all in sight: a radio group. Arrow keys move as seen, so they turn around in right-to-left. */
export function Segmented<V extends string>({ label, value, onChange, segments, className = '' }: Props<V>) {
  const group = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = stepOf(event.key, getComputedStyle(event.currentTarget).direction === 'rtl')
    if (step === 0) return
    event.preventDefault()
    const usable = segments.filter((segment) => !segment.disabled)
    const at = usable.findIndex((segment) => segment.value === value)
    const next = usable[(at + step + usable.length) % usable.length]
    if (!next) return
    onChange(next.value)
    group.current?.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus()
  }
  return (
    <div ref={group} className={`seg ${className}`} role="radiogroup" aria-label={label} onKeyDown={move}>
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          role="radio"
          data-value={segment.value}
          aria-checked={segment.value === value}
          aria-label={segment.name}
          title={segment.name}
          disabled={segment.disabled}
          tabIndex={segment.value === value ? 0 : -1}
          onClick={() => onChange(segment.value)}
        >
          {segment.label}
        </button>
      ))}
    </div>
  )
}

function stepOf(key: string, rightToLeft: boolean): number {
  if (key === 'ArrowDown') return 1
  if (key === 'ArrowUp') return -1
  if (key === 'ArrowRight') return rightToLeft ? -1 : 1
  if (key === 'ArrowLeft') return rightToLeft ? 1 : -1
  return 0
}
