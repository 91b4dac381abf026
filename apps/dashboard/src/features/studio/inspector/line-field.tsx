import { useEffect, useId, useRef, useState } from 'react'
import type { ChangeEvent, KeyboardEvent } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useStudio } from '../studio-context.ts'

type Props = {
  label: string
  labelHidden?: boolean
  value: string
  help?: string | undefined
  placeholder?: string | undefined
  rows?: number | undefined
  max?: number | undefined
  dir?: 'ltr' | 'rtl'
  inputMode?: 'decimal' | 'tel'
  required?: boolean
  readOnly?: boolean
  /** What is wrong with these words, and how to mend it. */
  fault?: (value: string) => string | undefined
  /** Gives whether it was saved. */ onCommit: (value: string) => Promise<boolean>
}

/** A text that is saved when it is left. Esc puts back what was there; what was refused stays to be mended. */
export function LineField({
  label,
  labelHidden,
  value,
  help,
  placeholder,
  rows = 1,
  max,
  dir,
  inputMode,
  required,
  readOnly,
  fault,
  onCommit,
}: Props) {
  const id = useId()
  const { text, type, state, error, length, leave, press } = useLine({ value, rows, max, required, readOnly, fault, onCommit })
  const note = error ?? help
  const shared = {
    id,
    className: 'inp',
    dir,
    placeholder,
    readOnly,
    value: text,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': note ? `${id}-n` : undefined,
    onBlur: () => void leave(),
    onKeyDown: press,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => type(event.target.value),
  }
  return (
    <div className={`fld ${error ? 'bad' : ''}`}>
      <label htmlFor={id} className={labelHidden ? 'vh' : 'row nw'}>
        <span className="grow">{label}</span>
        <Count isSaved={state === 'saved'} length={length} max={max} />
      </label>
      {rows > 1 ? (
        <textarea {...shared} rows={Math.min(3, rows)} style={{ fieldSizing: 'content' } as never} />
      ) : (
        <input {...shared} inputMode={inputMode} />
      )}
      <Note id={`${id}-n`} error={error} help={help} />
    </div>
  )
}

/** What is wrong, else what helps. */
function Note({ id, error, help }: { id: string; error: string | undefined; help: string | undefined }) {
  if (error)
    return (
      <p className="s err" id={id} role="alert">
        <Icon name="warn" size={16} />
        {error}
      </p>
    )
  return help ? (
    <p className="s help" id={id}>
      {help}
    </p>
  ) : null
}

/** That it is saved; or, near the limit, how much is left. */
function Count({ isSaved, length, max }: { isSaved: boolean; length: number; max: number | undefined }) {
  const { t } = useTranslation('studio')
  if (isSaved)
    return (
      <span className="saved" role="status">
        <Icon name="check" size={16} />
        {t('saved')}
      </span>
    )
  return max !== undefined && length > max * 0.8 ? (
    <span className={length > max ? 'err' : 'qq'}>
      {length}/{max}
    </span>
  ) : null
}

type LineGiven = Pick<Props, 'value' | 'max' | 'required' | 'readOnly' | 'fault' | 'onCommit'> & { rows: number }

function useLine({ value, rows, max, required, readOnly, fault, onCommit }: LineGiven) {
  const { t } = useTranslation('studio')
  const [text, setText] = useState(value)
  const [state, setState] = useState<'' | 'saving' | 'saved'>('')
  const [error, setError] = useState<string>()
  const { edits, view } = useStudio()
  const known = useRef(value)
  /** The version the person began to type on. */
  const begun = useRef(0)
  useEffect(() => {
    // What somebody else changed shows, unless something else is being typed here.
    setText((now) => (now === known.current ? value : now))
    known.current = value
  }, [value])
  const refused = useRef(false)
  const sent = useRef<string>(undefined)
  useEffect(() => {
    // A change that was let go leaves what stands now.
    if (edits.stuck !== undefined || !refused.current) return
    refused.current = false
    sent.current = undefined
    setText(known.current)
  }, [edits.stuck])
  const length = [...text].length
  const wrong = () => {
    if (max !== undefined && length > max) return t('too_long', { count: length - max })
    return required && text.trim() === '' ? t('needed') : fault?.(text)
  }
  /** Sends what was typed, once: leaving the field on the way to what to do about a refusal is no wish to send it again. */
  const leave = async (again = false) => {
    if (text === known.current || readOnly || (text === sent.current && !again)) return
    const found = wrong()
    setError(found)
    if (found !== undefined) return
    setState('saving')
    sent.current = text
    const isSaved = await edits.asOf(begun.current, () => onCommit(text.trim()))
    refused.current = !isSaved
    setState(isSaved ? 'saved' : '')
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== known.current) {
      event.stopPropagation()
      setText(known.current)
      setError(undefined)
    }
    if (event.key === 'Enter' && (rows === 1 || event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void leave(true)
    }
  }
  const type = (words: string) => {
    if (text === known.current) begun.current = view.revision
    sent.current = undefined
    setText(words)
    setState('')
  }
  return { text, type, state, error, length, leave, press }
}
