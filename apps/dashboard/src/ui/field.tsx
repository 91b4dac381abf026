import { useId, useState } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icon.tsx'

type Around = {
  label: ReactNode
  help?: ReactNode
  /** What is wrong and how to mend it; replaces the help. */ error?: string | undefined
  labelHidden?: boolean
  className?: string
}

function Frame({ id, label, help, error, labelHidden, className = '', children }: Around & { id: string; children: ReactNode }) {
  return (
    <div className={`fld ${error ? 'bad' : ''} ${className}`}>
      <label htmlFor={id} className={labelHidden ? 'vh' : undefined}>
        {label}
      </label>
      {children}
      {error ? (
        <p className="s err" id={`${id}-note`} role="alert">
          <Icon name="warn" size={16} />
          {error}
        </p>
      ) : null}
      {help && !error ? (
        <p className="s help" id={`${id}-note`}>
          {help}
        </p>
      ) : null}
    </div>
  )
}

const aria = (id: string, { help, error }: Around) => ({
  'aria-invalid': error ? true : undefined,
  'aria-describedby': help || error ? `${id}-note` : undefined,
})

type TextFieldProps = Around &
  Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'value'> & {
    value: string
    onChange: (value: string) => void
    /** Numbers, addresses and codes run left to right in every language. */ ltr?: boolean
  }

/** One line of text with its label above and its help or error below. */
export function TextField({ label, help, error, labelHidden, className, value, onChange, ltr, ...rest }: TextFieldProps) {
  const id = useId()
  const around = { label, help, error, labelHidden, className }
  return (
    <Frame id={id} {...around}>
      <input
        id={id}
        className={`inp ${ltr ? 'ltr' : ''}`}
        {...rest}
        {...aria(id, around)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  )
}

type TextAreaProps = Around &
  Omit<ComponentProps<'textarea'>, 'className' | 'onChange' | 'value'> & { value: string; onChange: (value: string) => void }

/** Several lines that grow with what is written. */
export function TextArea({ label, help, error, labelHidden, className, value, onChange, ...rest }: TextAreaProps) {
  const id = useId()
  const around = { label, help, error, labelHidden, className }
  return (
    <Frame id={id} {...around}>
      <textarea
        id={id}
        className="inp"
        dir="auto"
        style={{ fieldSizing: 'content' } as never}
        {...rest}
        {...aria(id, around)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  )
}

export type Choice<V extends string> = { value: V; label: string }
type SelectProps<V extends string> = Around & { value: V; onChange: (value: V) => void; choices: readonly Choice<V>[]; disabled?: boolean }

/** One of a few, with the device's own list. */
export function SelectField<V extends string>({
  label,
  help,
  error,
  labelHidden,
  className,
  value,
  onChange,
  choices,
  disabled,
}: SelectProps<V>) {
  const id = useId()
  const around = { label, help, error, labelHidden, className }
  return (
    <Frame id={id} {...around}>
      <select
        id={id}
        className="inp"
        disabled={disabled}
        {...aria(id, around)}
        value={value}
        onChange={(event) => onChange(event.target.value as V)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

/** A box to tick, with a sentence under its name. */
export function CheckField({
  label,
  help,
  checked,
  onChange,
}: {
  label: ReactNode
  help?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  return (
    <label className="opt">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        <span className="b">{label}</span>
        {help ? <span className="s q">{help}</span> : null}
      </span>
    </label>
  )
}

/** A password with a way to see it. */
export function PasswordField({ showLabel, hideLabel, ...props }: TextFieldProps & { showLabel: string; hideLabel: string }) {
  const [shown, setShown] = useState(false)
  return (
    <div className="relative">
      <TextField {...props} type={shown ? 'text' : 'password'} ltr />
      <button type="button" className="lnk s absolute end-0 top-0" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? hideLabel : showLabel}
      </button>
    </div>
  )
}
