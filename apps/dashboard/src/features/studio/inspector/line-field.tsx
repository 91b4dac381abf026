import { useId } from 'react'
import type { ChangeEvent } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useLine } from './use-line.ts'
import type { Line } from './use-line.ts'

export type LineProps = Line & {
  label: string
  labelHidden?: boolean
  help?: string | undefined
  placeholder?: string | undefined
  dir?: 'ltr' | 'rtl'
  inputMode?: 'decimal' | 'tel'
}

/** A text that is saved when it is left. Esc puts back what was there; what was refused stays to be mended. */
export function LineField({ label, labelHidden, help, placeholder, dir, inputMode, ...line }: LineProps) {
  const id = useId()
  const { rows = 1, max, readOnly } = line
  const { text, type, state, error, length, leave, press } = useLine(line)
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
