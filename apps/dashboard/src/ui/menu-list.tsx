import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { AriaLocale } from './aria-locale.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type MenuEntry = {
  id: string
  text: string
  icon?: IconName
  keys?: string
  /** Cannot be undone: stands apart and last. */ final?: boolean
  disabled?: boolean
  onAction: () => void
}
export type MenuProps = {
  label: string
  entries: readonly MenuEntry[]
  /** What the button shows; three dots when absent. */ children?: ReactNode
  className?: string
}

/** What somebody had done to the button before its list was there. */
export type Began = 'near' | 'focus' | 'press'

/** A button that opens up to seven verbs; it goes on where somebody began. */
export function MenuList({ label, entries, children, className = 'btn sq', began }: MenuProps & { began: Began }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (began !== 'near') button.current?.focus()
    if (began === 'press') button.current?.click()
  }, [])
  const calm = entries.filter((entry) => !entry.final)
  const final = entries.filter((entry) => entry.final)
  return (
    <AriaLocale>
      <MenuTrigger>
        <AriaButton ref={button} className={className} aria-label={children ? undefined : label}>
          {children ?? <Icon name="more" size={20} />}
        </AriaButton>
        <Popover placement="bottom end" offset={6}>
          <AriaMenu className="menu" aria-label={label}>
            {calm.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
            {calm.length > 0 && final.length > 0 ? <Separator /> : null}
            {final.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </AriaLocale>
  )
}

function Entry({ entry }: { entry: MenuEntry }) {
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.text}
      isDisabled={entry.disabled}
      onAction={entry.onAction}
      className={entry.final ? 'dg' : ''}
    >
      {entry.icon ? <Icon name={entry.icon} /> : null}
      <span>{entry.text}</span>
      {entry.keys ? <kbd>{entry.keys}</kbd> : null}
    </MenuItem>
  )
}
