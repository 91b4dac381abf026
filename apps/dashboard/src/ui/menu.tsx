import { Suspense, lazy } from 'react'
import { Icon } from './icon.tsx'
import type { MenuProps } from './menu-list.tsx'

export type { MenuEntry } from './menu-list.tsx'

const LazyMenu = lazy(() => import('./menu-list.tsx').then((module) => ({ default: module.MenuList })))

/** A button that opens up to seven verbs. Its list is fetched after the screen stands; the button has its place from the start. */
export function Menu(props: MenuProps) {
  const { className = 'btn sq', label, children } = props
  const waiting = (
    <button type="button" className={className} aria-label={children ? undefined : label} disabled>
      {children ?? <Icon name="more" size={20} />}
    </button>
  )
  return (
    <Suspense fallback={waiting}>
      <LazyMenu {...props} />
    </Suspense>
  )
}
