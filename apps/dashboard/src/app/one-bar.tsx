import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components'
import { barOpen } from '../lib/bar.ts'
import { useTranslation } from '../lib/i18n.ts'
import { AriaLocale } from '../ui/aria-locale.tsx'
import { Icon } from '../ui/icon.tsx'
import { useBarEntries } from './use-bar-entries.ts'
import type { Entry, Group } from './use-bar-entries.ts'

/** Ask, find, do: one field, the suggestions under it. Arrow keys choose, Enter does. */
export function OneBar() {
  const { t } = useTranslation()
  const close = () => barOpen.set(false)
  return (
    <AriaLocale>
      <ModalOverlay className="veil top" isOpen onOpenChange={(open) => !open && close()} isDismissable>
        <Modal className="cmd-wrap">
          <AriaDialog className="cmd" aria-label={t('bar.label')}>
            <BarPanel close={close} />
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  )
}

function BarPanel({ close }: { close: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const { groups, searching } = useBarEntries(text)
  const entries = groups.flatMap((group) => group.entries)
  const current = Math.min(at, entries.length - 1)
  const choose = (entry: Entry | undefined) => {
    if (!entry) return
    close()
    entry.run()
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && entries.length > 0) {
      event.preventDefault()
      const next = (current + step + entries.length) % entries.length
      setAt(next)
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(entries[current])
  }
  const write = (next: string) => {
    setText(next)
    setAt(0)
  }
  return (
    <>
      <div className="cmd-in">
        <span className="lampdot" aria-hidden="true" />
        <input
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={entries[current] ? `${id}-${current}` : undefined}
          aria-label={t('bar.label')}
          aria-autocomplete="list"
          autoComplete="off"
          dir="auto"
          autoFocus
          placeholder={t('bar.hint')}
          value={text}
          onChange={(event) => write(event.target.value)}
          onKeyDown={press}
        />
        <button type="button" onClick={close} aria-label={t('close')}>
          <kbd>Esc</kbd>
        </button>
      </div>
      <div className="cmd-l" id={`${id}-list`} role="listbox" aria-label={t('bar.results')} tabIndex={-1}>
        {groups.map((group) => (
          <Choices
            key={group.id}
            group={group}
            first={entries.indexOf(group.entries[0] as Entry)}
            current={current}
            id={id}
            choose={choose}
            point={setAt}
          />
        ))}
      </div>
      <p className="vh" role="status">
        {searching ? t('bar.searching') : ''}
      </p>
      {entries.length === 0 && !searching ? <p className="q px-5 pb-4">{t('bar.nothing', { text })}</p> : null}
    </>
  )
}

type ChoicesProps = {
  group: Group
  first: number
  current: number
  id: string
  choose: (entry: Entry) => void
  point: (at: number) => void
}

function Choices({ group, first, current, id, choose, point }: ChoicesProps) {
  const { t } = useTranslation()
  return (
    <div role="group" aria-labelledby={`${id}-${group.id}`}>
      <p className="gh" id={`${id}-${group.id}`}>
        {t(`bar.${group.id}`)}
      </p>
      {group.entries.map((entry, offset) => (
        <div
          key={entry.id}
          id={`${id}-${first + offset}`}
          role="option"
          aria-selected={first + offset === current}
          onClick={() => choose(entry)}
          onPointerMove={() => point(first + offset)}
        >
          <Icon name={entry.icon} />
          <span className="grow cut">
            <bdi>{entry.text}</bdi>
          </span>
          {entry.note ? <span className="s q">{entry.note}</span> : null}
          {entry.keys ? <kbd>{entry.keys}</kbd> : null}
        </div>
      ))}
    </div>
  )
}
