import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { signIn } from '../../lib/auth.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { PasswordField, TextField } from '../../ui/field.tsx'
import { Failed } from '../../ui/states.tsx'
import { Door, DoorForm } from './door.tsx'
import { faultsOf, isEmail } from './form.rules.ts'
import type { Faults } from './form.rules.ts'
import { safePath } from './safe-path.rules.ts'
import { useDoor } from './use-door.ts'

export function SignInScreen() {
  const { t } = useTranslation('accounts')
  const { to } = useSearch({ strict: false })
  const [given, setGiven] = useState({ email: '', password: '' })
  const [faults, setFaults] = useState<Faults<'email' | 'password'>>({})
  const door = useDoor(signIn, safePath(to))
  const send = () => {
    const found = faultsOf({ email: [isEmail(given.email), 'need_email'], password: [given.password !== '', 'need_password'] })
    setFaults(found)
    if (Object.keys(found).length === 0) door.mutate({ ...given, email: given.email.trim() })
  }
  return (
    <Door title={t('sign_in.title')} headline={t('sign_in.headline')}>
      <DoorForm onSend={send}>
        {door.isError ? <Failed error={door.error} title={t('sign_in.failed')} /> : null}
        <TextField
          label={t('sign_in.email')}
          type="email"
          autoComplete="username"
          ltr
          value={given.email}
          onChange={(email) => setGiven({ ...given, email })}
          error={faults.email && t(faults.email)}
        />
        <PasswordField
          label={t('sign_in.password')}
          autoComplete="current-password"
          value={given.password}
          onChange={(password) => setGiven({ ...given, password })}
          error={faults.password && t(faults.password)}
          showLabel={t('show')}
          hideLabel={t('hide')}
        />
        <div className="row acts">
          <Button type="submit" look="lamp" busy={door.isPending && t('sign_in.going')}>
            {t('sign_in.go')}
          </Button>
          <Link to="/forgot" className="lnk s">
            {t('sign_in.forgot')}
          </Link>
        </div>
      </DoorForm>
      <p className="s q mt-8 max-w-[24rem]">{t('sign_in.first_link')}</p>
      <p className="s q mt-2">
        {t('sign_in.no_account')}:{' '}
        <Link to="/sign-up" search={{ to }} className="lnk">
          {t('sign_in.sign_up')}
        </Link>
      </p>
    </Door>
  )
}
