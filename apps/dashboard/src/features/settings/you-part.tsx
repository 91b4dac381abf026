import { accounts } from '@manara/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { askForVerification, changePassword, signOut } from '../../lib/auth.ts'
import { chooseLanguage, spokenLanguages, useTranslation } from '../../lib/i18n.ts'
import { kept } from '../../lib/kept.ts'
import { languageName } from '../../lib/languages.ts'
import { useMe } from '../../lib/me.ts'
import { chooseMode, chosenMode, modes } from '../../lib/mode.ts'
import type { Problem } from '../../lib/problem.ts'
import { queryOf, useAction } from '../../lib/queries.ts'
import { formatMoment } from '../../lib/times.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { CheckField, PasswordField, SelectField } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Failed, Loading } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { showToast } from '../../ui/toast.tsx'

/** The person: how screens look on this device, the password, where they are signed in. */
export function YouPart() {
  const { t, i18n } = useTranslation(['settings', 'shell'])
  const me = useMe()
  const [keys, setKeys] = useState(kept.read('keys') !== 'off')
  const switchKeys = (on: boolean) => {
    kept.write('keys', on ? undefined : 'off')
    setKeys(on)
  }
  return (
    <>
      <section aria-labelledby="you-h">
        <h2 id="you-h">{me?.person.name || t('you.title')}</h2>
        {me?.person.hasPassword ? <Address email={me.person.email} proven={me.person.emailVerified} /> : null}
        <div className="flds">
          <SelectField
            label={t('shell:language')}
            value={i18n.language}
            onChange={(code) => void chooseLanguage(code)}
            choices={spokenLanguages.map((code) => ({ value: code, label: languageName(code) }))}
          />
          <div className="fld">
            <span className="lbl">{t('shell:mode')}</span>
            <Segmented
              label={t('shell:mode')}
              value={chosenMode.use()}
              onChange={chooseMode}
              segments={modes.map((mode) => ({ value: mode, label: t(`shell:modes.${mode}`) }))}
              className="justify-self-start"
            />
          </div>
          <CheckField label={t('you.keys')} help={t('you.keys_help')} checked={keys} onChange={switchKeys} />
        </div>
      </section>
      <Password hasPassword={me?.person.hasPassword ?? true} />
      <Sessions />
    </>
  )
}

function Address({ email, proven }: { email: string; proven: boolean }) {
  const { t } = useTranslation('settings')
  const ask = useMutation<unknown, Problem>({ mutationFn: askForVerification, onSuccess: () => showToast(t('you.proof_sent', { email })) })
  return (
    <>
      <p className="q row">
        <bdi className="ltr">{email}</bdi>
        {proven ? null : (
          <>
            <Tag tone="care" icon="info">
              {t('you.unproven')}
            </Tag>
            <Button small busy={ask.isPending && t('you.proving')} onClick={() => ask.mutate()}>
              {t('you.prove')}
            </Button>
          </>
        )}
      </p>
      {ask.isError ? <Failed error={ask.error} title={t('you.not_proven')} /> : null}
    </>
  )
}

function Password({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useTranslation('settings')
  const [given, setGiven] = useState({ currentPassword: '', newPassword: '' })
  const [fault, setFault] = useState(false)
  const change = useMutation<unknown, Problem, typeof given>({
    mutationFn: changePassword,
    onSuccess: () => {
      setGiven({ currentPassword: '', newPassword: '' })
      showToast(t('password.changed'))
    },
  })
  const send = () => {
    setFault(given.newPassword.length < 10)
    if (given.newPassword.length >= 10) change.mutate(given)
  }
  const words = { showLabel: t('show'), hideLabel: t('hide') }
  return (
    <section aria-labelledby="password-h">
      <h2 id="password-h">{t('password.title')}</h2>
      {hasPassword ? (
        <form
          className="flds"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          {change.isError ? <Failed error={change.error} title={t('password.failed')} /> : null}
          <PasswordField
            label={t('password.now')}
            autoComplete="current-password"
            value={given.currentPassword}
            onChange={(currentPassword) => setGiven({ ...given, currentPassword })}
            {...words}
          />
          <PasswordField
            label={t('password.next')}
            autoComplete="new-password"
            help={t('password.help')}
            error={fault ? t('password.short') : undefined}
            value={given.newPassword}
            onChange={(newPassword) => setGiven({ ...given, newPassword })}
            {...words}
          />
          <div>
            <Button type="submit" busy={change.isPending && t('password.changing')}>
              {t('password.change')}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <p className="q">{t('password.none')}</p>
          <p className="mt-3">
            <ButtonLink to="/welcome" look="act">
              {t('password.set')}
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  )
}

function Sessions() {
  const { t } = useTranslation('settings')
  const queries = useQueryClient()
  const router = useRouter()
  const list = useQuery(queryOf(accounts.listSessions, {}))
  const revoke = useAction(accounts.revokeSession, { onDone: () => showToast(t('sessions.ended')) })
  const leave = async () => {
    await signOut()
    queries.clear()
    router.history.push('/sign-in')
  }
  return (
    <section aria-labelledby="sessions-h">
      <h2 id="sessions-h">{t('sessions.title')}</h2>
      {list.isPending ? <Loading what={t('sessions.loading')} rows={2} /> : null}
      {list.isError ? <Failed error={list.error} title={t('sessions.failed')} onRetry={() => void list.refetch()} /> : null}
      {revoke.isError ? <Failed error={revoke.error} title={t('sessions.not_ended')} /> : null}
      <ul className="hr">
        {list.data?.items.map((session) => (
          <li key={session.id} className="line">
            <span className="thing">
              <Icon name="desktop" size={20} />
            </span>
            <div className="grow">
              <p className="b cut">
                <bdi>{session.device}</bdi>
              </p>
              <p className="s q">
                {session.current ? (
                  <Tag tone="good" icon="check">
                    {t('sessions.here')}
                  </Tag>
                ) : null}{' '}
                {session.address ? <bdi className="ltr">{session.address}</bdi> : null}{' '}
                {t('sessions.since', { when: formatMoment(session.createdAt) })}
              </p>
            </div>
            {session.current ? (
              <Button small icon="leave" onClick={() => void leave()}>
                {t('sessions.leave')}
              </Button>
            ) : (
              <Button
                small
                busy={revoke.isPending && revoke.variables?.id === session.id && t('sessions.ending')}
                onClick={() => revoke.mutate({ id: session.id })}
              >
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
