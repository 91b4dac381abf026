import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icon.tsx'

type Props = { label: string; value: string; onSave: (value: string) => void; /** Said while nothing is there. */ missing: string; disabled?: boolean; ltr?: boolean; long?: boolean; type?: 'tel' | 'email' | 'text'; error?: string | undefined }

/** A value that is its own field: saved on leaving it or by Enter, taken back by Esc. */
export function EditInPlace({ label, value, onSave, missing, disabled, ltr, long, type = 'text', error }: Props) {
  const { t } = useTranslation()
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
  const props = { 'aria-label': label, 'aria-invalid': error ? true : undefined, className: `inp edit-in ${ltr ? 'ltr' : ''}`, placeholder: missing, value: text ?? value, onBlur: leave, onKeyDown: press }
  if (disabled) return <span className={value ? '' : 'qq'}>{value ? <bdi>{value}</bdi> : missing}</span>
  return (
    <>
      {long ? <textarea {...props} dir="auto" rows={3} onChange={(event) => setText(event.target.value)} style={{ fieldSizing: 'content' } as never} /> : <input {...props} type={type} onChange={(event) => setText(event.target.value)} />}
      {error ? <span className="s err" role="alert"><Icon name="warn" size={16} />{error}</span> : null}
      <span role="status">{saved && text === undefined && !error ? <span className="saved"><Icon name="check" size={16} />{t('saved')}</span> : null}</span>
    </>
  )
}
