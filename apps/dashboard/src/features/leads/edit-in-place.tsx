import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { Icon } from '../../ui/icon.tsx'

type Props = {
  label: string
  value: string
  onSave: (value: string) => void
  /** Said while nothing is there. */ missing: string
  disabled?: boolean
  ltr?: boolean
  long?: boolean
  type?: 'tel' | 'email' | 'text'
  error?: string | undefined
}

/** A value that is its own field: saved on leaving it or by Enter, taken back by Esc. Only shown to those who may not change it. */
export function EditInPlace(props: Props) {
  const { disabled, value, missing } = props
  if (!disabled) return <Editable {...props} />
  return value ? <bdi>{value}</bdi> : <span className="qq">{missing}</span>
}

function Editable({ label, value, onSave, missing, ltr, long, type = 'text', error }: Props) {
  const [text, setText] = useState<string>()
  const [saved, setSaved] = useState(false)
  const leave = () => {
    if (text !== undefined && text.trim() !== value) {
      onSave(text.trim())
      setSaved(true)
    }
    setText(undefined)
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      setText(undefined)
    }
    if (event.key === 'Enter' && !(long && !event.ctrlKey && !event.metaKey)) event.currentTarget.blur()
  }
  const props = {
    'aria-label': label,
    'aria-invalid': error ? true : undefined,
    className: `inp edit-in ${ltr ? 'ltr' : ''}`,
    placeholder: missing,
    value: text ?? value,
    onBlur: leave,
    onKeyDown: press,
  }
  return (
    <>
      {long ? (
        <textarea
          {...props}
          dir="auto"
          rows={3}
          onChange={(event) => setText(event.target.value)}
          style={{ fieldSizing: 'content' } as never}
        />
      ) : (
        <input {...props} type={type} onChange={(event) => setText(event.target.value)} />
      )}
      <Outcome error={error} saved={saved && text === undefined} />
    </>
  )
}

function Outcome({ error, saved }: { error: string | undefined; saved: boolean }) {
  const { t } = useTranslation()
  if (error)
    return (
      <span className="s err" role="alert">
        <Icon name="warn" size={16} />
        {error}
      </span>
    )
  return (
    <span role="status">
      {saved ? (
        <span className="saved">
          <Icon name="check" size={16} />
          {t('saved')}
        </span>
      ) : null}
    </span>
  )
}
