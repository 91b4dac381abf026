import { accounts } from '@manara/contracts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutputOf } from '../../lib/client.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { useMay, useMe } from '../../lib/me.ts'
import { pagesOf, useAction } from '../../lib/queries.ts'
import { formatDate } from '../../lib/times.ts'
import { Arch } from '../../ui/arch.tsx'
import { Button } from '../../ui/button.tsx'
import { FinalDialog } from '../../ui/dialog.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Listing } from '../../ui/listing.tsx'
import { Failed } from '../../ui/states.tsx'
import { showToast } from '../../ui/toast.tsx'

type Member = OutputOf<typeof accounts.listMembers>['items'][number]
type Role = Member['role']
const roles: readonly Role[] = ['owner', 'admin', 'editor', 'viewer']

/** Who works here, in which role, and who was asked to. */
export function PeoplePart() {
  const may = useMay('accounts:manage')
  return (
    <>
      <Members mayManage={may} />
      {may ? (
        <>
          <Invite />
          <Invitations />
        </>
      ) : null}
    </>
  )
}

function Members({ mayManage }: { mayManage: boolean }) {
  const { t } = useTranslation('settings')
  const me = useMe()
  const [removing, setRemoving] = useState<Member>()
  const list = useInfiniteQuery(pagesOf(accounts.listMembers, { limit: 50 }))
  const change = useAction(accounts.changeRole, {
    onDone: (member) => showToast(t('people.changed', { name: member.name || member.email, role: t(`role.${member.role}`) })),
  })
  return (
    <section aria-labelledby="people-h">
      <h2 id="people-h">{t('people.title')}</h2>
      {change.isError ? <Failed error={change.error} title={t('people.not_changed')} /> : null}
      <Listing list={list} people loading={t('people.loading')} failed={t('people.failed')} empty={null}>
        {(members) => (
          <ul className="hr">
            {members.map((member) => (
              <li key={member.personId} className="line flex-wrap">
                <Arch name={member.name || member.email} />
                <div className="grow">
                  <p className="b">
                    <bdi>{member.name || member.email}</bdi>
                    {member.personId === me?.person.id ? <span className="q font-normal"> ({t('people.you')})</span> : null}
                  </p>
                  <p className="s q cut">
                    <bdi className="ltr">{member.email}</bdi>
                  </p>
                </div>
                {mayManage && member.personId !== me?.person.id ? (
                  <>
                    <SelectField
                      label={t('people.role_of', { name: member.name || member.email })}
                      labelHidden
                      value={member.role}
                      onChange={(role) => change.mutate({ personId: member.personId, role })}
                      choices={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
                    />
                    <Button look="plain" square icon="trash" onClick={() => setRemoving(member)}>
                      {t('people.remove_name', { name: member.name || member.email })}
                    </Button>
                  </>
                ) : (
                  <span className="q">{t(`role.${member.role}`)}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Listing>
      {removing ? <RemoveMember member={removing} onClose={() => setRemoving(undefined)} /> : null}
    </section>
  )
}

function RemoveMember({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useTranslation('settings')
  const name = member.name || member.email
  const remove = useAction(accounts.removeMember, {
    onDone: () => {
      showToast(t('people.removed', { name }))
      onClose()
    },
  })
  return (
    <FinalDialog
      open
      onClose={onClose}
      title={t('people.remove_title', { name })}
      lost={<p>{t('people.remove_text')}</p>}
      verb={t('people.remove_name', { name })}
      busyVerb={t('people.removing')}
      busy={remove.isPending}
      keep={t('people.keep')}
      onConfirm={() => remove.mutate({ personId: member.personId })}
      error={remove.error}
      failedTitle={t('people.not_changed')}
    />
  )
}

function Invite() {
  const { t } = useTranslation('settings')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('editor')
  const [fault, setFault] = useState(false)
  const me = useMe()
  const invite = useAction(accounts.invite, {
    refresh: ['operations'],
    onDone: (made) => {
      setEmail('')
      showToast(t(me?.mail.delivers ? 'people.invited' : 'people.invited_kept', { email: made.email }))
    },
  })
  const send = () => {
    const good = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
    setFault(!good)
    if (good) invite.mutate({ email: email.trim(), role })
  }
  return (
    <section aria-labelledby="invite-h">
      <h2 id="invite-h">{t('people.invite')}</h2>
      <form
        className="flds"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {invite.isError ? <Failed error={invite.error} title={t('people.not_invited')} /> : null}
        <TextField
          label={t('people.email')}
          type="email"
          ltr
          value={email}
          onChange={setEmail}
          error={fault ? t('people.bad_email') : invite.error?.fieldError('email')}
        />
        <SelectField
          label={t('people.role')}
          help={t(`role_text.${role}`)}
          value={role}
          onChange={setRole}
          choices={roles.map((one) => ({ value: one, label: t(`role.${one}`) }))}
        />
        <div>
          <Button type="submit" look="act" busy={invite.isPending && t('people.inviting')}>
            {t('people.send')}
          </Button>
        </div>
      </form>
    </section>
  )
}

function Invitations() {
  const { t } = useTranslation('settings')
  const list = useInfiniteQuery(pagesOf(accounts.listInvitations, { limit: 50 }))
  const revoke = useAction(accounts.revokeInvitation, { onDone: () => showToast(t('people.revoked')) })
  if (list.data?.pages[0]?.items.length === 0) return null
  return (
    <section aria-labelledby="invitations-h">
      <h2 id="invitations-h">{t('people.invitations')}</h2>
      {revoke.isError ? <Failed error={revoke.error} title={t('people.not_changed')} /> : null}
      <Listing list={list} loading={t('people.loading')} failed={t('people.failed')} empty={null}>
        {(invitations) => (
          <ul className="hr">
            {invitations.map((invitation) => (
              <li key={invitation.id} className="line">
                <span className="thing">
                  <Icon name="mail" size={20} />
                </span>
                <div className="grow">
                  <p className="b cut">
                    <bdi className="ltr">{invitation.email}</bdi>
                  </p>
                  <p className="s q">
                    {t(`role.${invitation.role}`)} · {t('people.until', { when: formatDate(invitation.expiresAt) })}
                  </p>
                </div>
                <Button small onClick={() => revoke.mutate({ id: invitation.id })}>
                  {t('people.revoke')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Listing>
    </section>
  )
}
