import { accounts } from '@manara/contracts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { api } from '../../lib/api.ts'
import { openWelcomeLink, setOwnerPassword } from '../../lib/auth.ts'
import { currentLanguage, useTranslation } from '../../lib/i18n.ts'
import { meQuery } from '../../lib/me.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Loading } from '../../ui/states.tsx'
import { AccountForm } from './account-form.tsx'
import { Door } from './door.tsx'
import { languageToTell } from './language-to-tell.rules.ts'
import { useDoor } from './use-door.ts'

/** The one-time link of the first start: signs the owner in and asks, without force, for a name, address and password. */
export function WelcomeScreen() {
  const { t } = useTranslation('accounts')
  const { token } = useSearch({ strict: false })
  const queries = useQueryClient()
  const link = useDoor(openWelcomeLink)
  const used = useRef(false)
  const { mutate } = link
  useEffect(() => {
    if (!token || used.current) return
    // The link works once, and React mounts twice while developing.
    used.current = true
    mutate(token, {
      onSuccess: () => void tellLanguage(queries),
      onSettled: () => void queries.invalidateQueries({ queryKey: meQuery().queryKey }),
    })
  }, [token, mutate, queries])
  const me = useQuery({ ...meQuery(), enabled: !token || link.isSuccess || link.isError, retry: false })
  if (me.data) return <KeepAccount name={me.data.person.name} email={me.data.person.email} done={me.data.person.hasPassword} />
  if (me.isError)
    return (
      <Door title={t('welcome.title')} headline={t('welcome.failed')} text={t('welcome.failed_text')}>
        <p className="mt-6">
          <ButtonLink to="/sign-in" look="lamp">
            {t('sign_in.go')}
          </ButtonLink>
        </p>
      </Door>
    )
  return (
    <Door title={t('welcome.title')} headline={t('welcome.title')}>
      <Loading what={t('welcome.opening')} rows={1} />
    </Door>
  )
}

/** The house writes its mails in the language its first owner reads; the settings change it, so a failure here is no one's loss. */
async function tellLanguage(queries: QueryClient): Promise<void> {
  try {
    const language = languageToTell(await queries.fetchQuery(meQuery()), currentLanguage())
    if (language) await api.call(accounts.updateWorkspace, { language })
  } catch {
    // Whoever may not change it finds the house speaking as before.
  }
}

function KeepAccount({ name, email, done }: { name: string; email: string; done: boolean }) {
  const { t } = useTranslation('accounts')
  const door = useDoor(setOwnerPassword, '/')
  const placeholder = /@(?:[\w.-]+\.)?(?:invalid|localhost|local)$/.test(email)
  if (done)
    return (
      <Door title={t('welcome.title')} headline={t('welcome.headline')}>
        <p className="mt-6">
          <ButtonLink to="/" look="lamp">
            {t('invitation.go')}
          </ButtonLink>
        </p>
      </Door>
    )
  return (
    <Door title={t('welcome.title')} headline={t('welcome.headline')} text={t('welcome.text')}>
      <AccountForm
        start={{ name: placeholder ? '' : name, email: placeholder ? '' : email }}
        onSend={(account) => door.mutate(account)}
        error={door.error}
        failed={t('welcome.not_saved')}
        busy={door.isPending && t('welcome.going')}
        verb={t('welcome.go')}
      >
        <Link to="/start" className="lnk s">
          {t('welcome.later')}
        </Link>
      </AccountForm>
    </Door>
  )
}
