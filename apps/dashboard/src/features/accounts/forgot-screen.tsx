import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { askForReset } from '../../lib/auth.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Failed } from '../../ui/states.tsx'
import { Door, DoorForm } from './door.tsx'
import { isEmail } from './form.rules.ts'
import { useDoor } from './use-door.ts'

export function ForgotScreen() {
  const { t } = useTranslation('accounts')
  const [email, setEmail] = useState('')
  const [fault, setFault] = useState(false)
  const door = useDoor(askForReset)
  const send = () => {
    setFault(!isEmail(email))
    if (isEmail(email)) door.mutate(email.trim())
  }
  if (door.isSuccess)
    return (
      <Door title={t('forgot.title')} headline={t('forgot.headline')} text={t('forgot.sent')}>
        <p className="q mt-2" role="status">
          {t('forgot.sent_more')}
        </p>
        <p className="mt-6">
          <Link to="/sign-in" className="lnk">
            {t('forgot.back')}
          </Link>
        </p>
      </Door>
    )
  return (
    <Door title={t('forgot.title')} headline={t('forgot.headline')}>
      <DoorForm onSend={send}>
        {door.isError ? <Failed error={door.error} title={t('forgot.failed')} /> : null}
        <TextField
          label={t('sign_in.email')}
          type="email"
          autoComplete="username"
          ltr
          value={email}
          onChange={setEmail}
          error={fault ? t('need_email') : undefined}
        />
        <div className="row acts">
          <Button type="submit" look="lamp" busy={door.isPending && t('forgot.going')}>
            {t('forgot.go')}
          </Button>
          <Link to="/sign-in" className="lnk s">
            {t('forgot.back')}
          </Link>
        </div>
      </DoorForm>
    </Door>
  )
}
