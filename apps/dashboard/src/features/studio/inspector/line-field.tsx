import { useEffect, useId, useRef, useState } from 'react'
import type { ChangeEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'

type Props = {
  label: string; value: string; help?: string | undefined; placeholder?: string | undefined; rows?: number | undefined; max?: number | undefined; dir?: 'ltr' | 'rtl'
  inputMode?: 'decimal' | 'tel'; required?: boolean; readOnly?: boolean; /** Gives whether it was saved. */ onCommit: (value: string) => Promise<boolean>
}

/** A text that is saved when it is left. Esc puts back what was there; what was refused stays to be mended. */
export function LineField({ label, value, help, placeholder, rows = 1, max, dir, inputMode, required, readOnly, onCommit }: Props) {
  const { t } = useTranslation('studio')
  const id = useId()
  const [text, setText] = useState(value)
  const [state, setState] = useState<'' | 'saving' | 'saved'>('')
  const [error, setError] = useState<string>()
  const known = useRef(value)
  useEffect(() => {
    // What somebody else changed shows, unless something else is being typed here.
    setText((now) => (now === known.current ? value : now))
    known.current = value
  }, [value])
  const tooLong = max !== undefined && [...text].length > max
  const leave = async () => {
    if (text === known.current || readOnly) return
    if (tooLong) return setError(t('too_long', { count: [...text].length - (max ?? 0) }))
    if (required && text.trim() === '') return setError(t('needed'))
    setError(undefined)
    setState('saving')
    const ok = await onCommit(text.trim())
    setState(ok ? 'saved' : '')
    return undefined
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== known.current) {
      event.stopPropagation()
      setText(known.current)
      setError(undefined)
    }
    if (event.key === 'Enter' && (rows === 1 || event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void leave()
    }
  }
  const shared = { id, className: 'inp', dir, placeholder, readOnly, value: text, 'aria-invalid': error ? true : undefined, 'aria-describedby': error || help ? `${id}-n` : undefined, onBlur: () => void leave(), onKeyDown: press, onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => { setText(event.target.value); setState('') } }
  return (
    <div className={`fld ${error ? 'bad' : ''}`}>
      <label htmlFor={id} className="row nw"><span className="grow">{label}</span>{state === 'saved' ? <span className="saved" role="status"><Icon name="check" size={16} />{t('saved')}</span> : max !== undefined && [...text].length > max * 0.8 ? <span className={tooLong ? 'err' : 'qq'}>{[...text].length}/{max}</span> : null}</label>
      {rows > 1 ? <textarea {...shared} rows={rows > 3 ? 3 : rows} style={{ fieldSizing: 'content' } as never} /> : <input {...shared} inputMode={inputMode} />}
      {error ? <p className="s err" id={`${id}-n`} role="alert"><Icon name="warn" size={16} />{error}</p> : help ? <p className="s help" id={`${id}-n`}>{help}</p> : null}
    </div>
  )
}
