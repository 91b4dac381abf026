import { drawings } from './icon-paths.ts'
import type { IconName } from './icon-paths.ts'

/** These point along the reading direction and turn with it. */
const mirrored = new Set<IconName>(['back', 'forward', 'send', 'undo', 'redo', 'leave'])

/** A drawing beside a word; screen readers pass over it. */
export function Icon({ name, size = 18, className = '' }: { name: IconName; size?: 16 | 18 | 20 | 22; className?: string }) {
  const drawing: {
    path?: string
    circles?: readonly (readonly [number, number, number])[]
    dots?: readonly (readonly [number, number, number])[]
  } = drawings[name]
  return (
    <svg
      className={`i ${mirrored.has(name) ? 'mir' : ''} ${className}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawing.path ? <path d={drawing.path} /> : null}
      {drawing.circles?.map(([cx, cy, r]) => (
        <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={r} />
      ))}
      {drawing.dots?.map(([cx, cy, r]) => (
        <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={r} fill="currentColor" stroke="none" />
      ))}
    </svg>
  )
}
