import { Link, useSearch } from '@tanstack/react-router'
import { signUp } from '../../lib/auth.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { AccountForm } from './account-form.tsx'
import { Door } from './door.tsx'
import { safePath } from './safe-path.rules.ts'
import { useDoor } from './use-door.ts'

export function SignUpScreen() {
  const { t } = useTranslation('accounts')
  const { to, invitation, email } = useSearch({ strict: false })
  const next = invitation ? `/invitation?${new URLSearchParams({ token: invitation })}` : safePath(to)
  const door = useDoor(signUp, next)
  if (door.data?.status === 'check_mail')
    return (
      <Door title={t('sign_up.title')} headline={t('sign_up.check_mail')} text={t('sign_up.check_mail_text')}>
        <p className="mt-6">
          <Link to="/sign-in" className="lnk">
            {t('forgot.back')}
          </Link>
        </p>
      </Door>
    )
  return (
    <Door title={t('sign_up.title')} headline={t('sign_up.headline')} text={invitation ? t('sign_up.invited') : undefined}>
      <AccountForm
        start={email ? { email } : {}}
        onSend={(account) => door.mutate({ ...account, invitation })}
        error={door.error}
        failed={t('sign_up.failed')}
        busy={door.isPending && t('sign_up.going')}
        verb={t('sign_up.go')}
      >
        <Link to="/sign-in" search={{ to: next }} className="lnk s">
          {t('sign_up.have')}
        </Link>
      </AccountForm>
    </Door>
  )
}
