import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { resetPassword } from '../../lib/auth.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { PasswordField } from '../../ui/field.tsx'
import { Failed } from '../../ui/states.tsx'
import { Door, DoorForm } from './door.tsx'
import { longEnough } from './form.rules.ts'
import { useDoor } from './use-door.ts'

export function ResetScreen() {
  const { t } = useTranslation('accounts')
  const { token, error } = useSearch({ strict: false })
  const [password, setPassword] = useState('')
  const [fault, setFault] = useState(false)
  const door = useDoor(resetPassword)
  const send = () => {
    setFault(!longEnough(password))
    if (longEnough(password) && token) door.mutate({ token, newPassword: password })
  }
  if (!token || error)
    return (
      <Door title={t('reset.title')} headline={t('reset.bad')}>
        <p className="mt-6">
          <ButtonLink to="/forgot" look="lamp">
            {t('reset.again')}
          </ButtonLink>
        </p>
      </Door>
    )
  if (door.isSuccess)
    return (
      <Door title={t('reset.title')} headline={t('reset.title')} text={t('reset.done')}>
        <p className="mt-6">
          <ButtonLink to="/sign-in" look="lamp">
            {t('sign_in.go')}
          </ButtonLink>
        </p>
      </Door>
    )
  return (
    <Door title={t('reset.title')} headline={t('reset.headline')}>
      <DoorForm onSend={send}>
        {door.isError ? (
          <Failed error={door.error} title={t('reset.failed')}>
            <Link to="/forgot" className="lnk s">
              {t('reset.again')}
            </Link>
          </Failed>
        ) : null}
        <PasswordField
          label={t('sign_in.password')}
          autoComplete="new-password"
          help={t('sign_up.password_help')}
          value={password}
          onChange={setPassword}
          error={fault ? t('need_long') : undefined}
          showLabel={t('show')}
          hideLabel={t('hide')}
        />
        <div className="row acts">
          <Button type="submit" look="lamp" busy={door.isPending && t('reset.going')}>
            {t('reset.go')}
          </Button>
        </div>
      </DoorForm>
    </Door>
  )
}
