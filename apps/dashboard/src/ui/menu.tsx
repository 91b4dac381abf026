import { useRef, useState } from 'react'
import { Icon } from './icon.tsx'
import type { Began, MenuList, MenuProps } from './menu-list.tsx'

export type { MenuEntry } from './menu-list.tsx'

type List = typeof MenuList

/** A button that opens up to seven verbs. Its list is fetched when somebody comes near it; a press that is quicker is not lost. */
export function Menu(props: MenuProps) {
  const { className = 'btn sq', label, children } = props
  const { List, began, come } = useList()
  if (List) return <List {...props} began={began} />
  return (
    <button
      type="button"
      className={className}
      aria-label={children ? undefined : label}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => come('near')}
      onFocus={() => come('focus')}
      onPointerDown={() => come('press')}
      onPointerCancel={() => come('near')}
      onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && come('press')}
      onClick={() => come('press')}
    >
      {children ?? <Icon name="more" size={20} />}
    </button>
  )
}

/** The list once it is here, and what was last done to the button before. */
function useList() {
  const [List, setList] = useState<List>()
  const began = useRef<Began>('near')
  const come = (how: Began) => {
    began.current = how
    // Without a line to the server the next press asks again.
    void import('./menu-list.tsx').then((module) => setList(() => module.MenuList)).catch(() => undefined)
  }
  return { List, began: began.current, come }
}
