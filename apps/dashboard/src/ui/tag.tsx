import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type Tone = 'good' | 'care' | 'stop' | 'sea' | 'quiet'

/** A state as word and shape and colour, never colour alone. */
export function Tag({ tone = 'quiet', icon, boxed, children }: { tone?: Tone; icon?: IconName; boxed?: boolean; children: ReactNode }) {
  return (
    <span className={`tag ${tone === 'quiet' ? '' : tone} ${boxed ? 'box' : ''}`}>
      {icon ? <Icon name={icon} size={16} /> : null}
      {children}
    </span>
  )
}
