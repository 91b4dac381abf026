import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import type { Problem } from '../../lib/problem.ts'
import { Button } from '../../ui/button.tsx'
import { PasswordField, TextField } from '../../ui/field.tsx'
import { Failed } from '../../ui/states.tsx'
import { DoorForm } from './door.tsx'
import { faultsOf, isEmail, longEnough } from './form.rules.ts'
import type { Faults } from './form.rules.ts'

export type Account = { name: string; email: string; password: string }
type Props = {
  start?: Partial<Account>
  onSend: (account: Account) => void
  error: Problem | null
  failed: string
  busy: string | false
  verb: string
  children?: ReactNode
}

/** Name, address and password, for whoever makes or keeps an account. */
export function AccountForm({ start, onSend, error, failed, busy, verb, children }: Props) {
  const { t } = useTranslation('accounts')
  const text = useProblemText()
  const [given, setGiven] = useState<Account>({ name: '', email: '', password: '', ...start })
  const [faults, setFaults] = useState<Faults<keyof Account>>({})
  const check = () =>
    faultsOf({
      name: [given.name.trim() !== '', 'need_name'],
      email: [isEmail(given.email), 'need_email'],
      password: [longEnough(given.password), 'need_long'],
    })
  const leave = (field: keyof Account) => setFaults({ ...faults, [field]: given[field] === '' ? undefined : check()[field] })
  const send = () => {
    const found = check()
    setFaults(found)
    if (Object.keys(found).length === 0) onSend({ ...given, name: given.name.trim(), email: given.email.trim() })
  }
  const weak = error?.code === 'accounts.weak_password'
  const says = (field: keyof Account) =>
    (weak && field === 'password' ? text(error) : undefined) ?? (faults[field] && t(faults[field])) ?? error?.fieldError(field)
  return (
    <DoorForm onSend={send}>
      {error && !weak ? <Failed error={error} title={failed} /> : null}
      <TextField
        label={t('sign_up.name')}
        autoComplete="name"
        dir="auto"
        value={given.name}
        onChange={(name) => setGiven({ ...given, name })}
        onBlur={() => leave('name')}
        error={says('name')}
      />
      <TextField
        label={t('sign_in.email')}
        type="email"
        autoComplete="username"
        ltr
        value={given.email}
        onChange={(email) => setGiven({ ...given, email })}
        onBlur={() => leave('email')}
        error={says('email')}
      />
      <PasswordField
        label={t('sign_in.password')}
        autoComplete="new-password"
        help={t('sign_up.password_help')}
        value={given.password}
        onChange={(password) => setGiven({ ...given, password })}
        onBlur={() => leave('password')}
        error={says('password')}
        showLabel={t('show')}
        hideLabel={t('hide')}
      />
      <div className="row acts">
        <Button type="submit" look="lamp" busy={busy}>
          {verb}
        </Button>
        {children}
      </div>
    </DoorForm>
  )
}
