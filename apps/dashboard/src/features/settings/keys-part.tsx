import { accounts } from '@manara/contracts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutputOf } from '../../lib/client.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { pagesOf, useAction } from '../../lib/queries.ts'
import { formatAgo, formatDate, useNow } from '../../lib/times.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { FinalDialog } from '../../ui/dialog.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Listing } from '../../ui/listing.tsx'
import { Failed } from '../../ui/states.tsx'
import { showToast } from '../../ui/toast.tsx'
import { levels, rooms, scopesOf } from './scopes.rules.ts'
import type { Level, Room } from './scopes.rules.ts'

type Key = OutputOf<typeof accounts.listKeys>['items'][number]

/** Keys for other programs: made here, shown once, revoked at once. */
export function KeysPart() {
  const { t } = useTranslation('settings')
  const [fresh, setFresh] = useState<{ name: string; key: string }>()
  return (
    <>
      <section aria-labelledby="keys-h">
        <h2 id="keys-h">{t('keys.title')}</h2>
        <p className="q">{t('keys.text')}</p>
        {fresh ? <FreshKey name={fresh.name} value={fresh.key} done={() => setFresh(undefined)} /> : null}
        <KeyList />
      </section>
      <NewKey onMade={setFresh} />
    </>
  )
}

function FreshKey({ name, value, done }: { name: string; value: string; done: () => void }) {
  const { t } = useTranslation('settings')
  return (
    <div className="mt-4 grid gap-2" role="status">
      <p className="b">{t('keys.once', { name })}</p>
      <div className="secret">
        <code id="fresh-key" className="ltr grow">
          {value}
        </code>
        <CopyButton text={value} selectId="fresh-key" />
        <Button small look="plain" onClick={done}>
          {t('keys.have_it')}
        </Button>
      </div>
    </div>
  )
}

function KeyList() {
  const { t } = useTranslation('settings')
  const now = useNow()
  const [revoking, setRevoking] = useState<Key>()
  const list = useInfiniteQuery(pagesOf(accounts.listKeys, { limit: 50 }))
  return (
    <>
      <Listing list={list} loading={t('keys.loading')} failed={t('keys.failed')} empty={<p className="q mt-3">{t('keys.none')}</p>}>
        {(keys) => (
          <ul className="hr">
            {keys.map((key) => (
              <li key={key.id} className="line">
                <span className="thing">
                  <Icon name="key" size={20} />
                </span>
                <div className="grow">
                  <p className="b">
                    <bdi>{key.name}</bdi> <bdi className="ltr q font-normal">{key.start}…</bdi>
                  </p>
                  <p className="s q">
                    {key.lastUsedAt ? t('keys.used', { ago: formatAgo(key.lastUsedAt, now) }) : t('keys.unused')} ·{' '}
                    {formatDate(key.createdAt)} · <bdi className="ltr">{key.scopes.join(' ')}</bdi>
                  </p>
                </div>
                <Button small onClick={() => setRevoking(key)}>
                  {t('keys.revoke')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Listing>
      {revoking ? <RevokeKey apiKey={revoking} onClose={() => setRevoking(undefined)} /> : null}
    </>
  )
}

function RevokeKey({ apiKey, onClose }: { apiKey: Key; onClose: () => void }) {
  const { t } = useTranslation('settings')
  const revoke = useAction(accounts.revokeKey, {
    onDone: () => {
      showToast(t('keys.revoked', { name: apiKey.name }))
      onClose()
    },
  })
  return (
    <FinalDialog
      open
      onClose={onClose}
      title={t('keys.revoke_title', { name: apiKey.name })}
      lost={<p>{t('keys.revoke_text')}</p>}
      verb={t('keys.revoke')}
      busyVerb={t('keys.revoking')}
      busy={revoke.isPending}
      keep={t('keys.keep')}
      onConfirm={() => revoke.mutate({ id: apiKey.id })}
      error={revoke.error}
      failedTitle={t('keys.not_revoked')}
    />
  )
}

function NewKey({ onMade }: { onMade: (made: { name: string; key: string }) => void }) {
  const { t } = useTranslation('settings')
  const [name, setName] = useState('')
  const [grants, setGrants] = useState<Record<Room, Level>>({
    studio: 'edit',
    hosting: 'edit',
    leads: 'edit',
    accounts: 'none',
    operations: 'read',
  })
  const [tried, setTried] = useState(false)
  const scopes = scopesOf(grants)
  const create = useAction(accounts.createKey, {
    onDone: (made) => {
      setName('')
      setTried(false)
      onMade({ name: made.name, key: made.key })
    },
  })
  const send = () => {
    setTried(true)
    if (name.trim() && scopes.length > 0) create.mutate({ name: name.trim(), scopes })
  }
  return (
    <section aria-labelledby="new-key-h">
      <h2 id="new-key-h">{t('keys.new')}</h2>
      <form
        className="flds"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {create.isError ? <Failed error={create.error} title={t('keys.not_made')} /> : null}
        <TextField
          label={t('keys.name')}
          help={t('keys.name_help')}
          dir="auto"
          value={name}
          onChange={setName}
          error={tried && !name.trim() ? t('keys.need_name') : create.error?.fieldError('name')}
        />
        <fieldset className="grid gap-2">
          <legend className="lbl mb-1">{t('keys.may')}</legend>
          {rooms.map((room) => (
            <div key={room} className="grid grid-cols-[minmax(0,1fr)_minmax(0,14rem)] items-center gap-3">
              <span id={`room-${room}`}>{t(`keys.rooms.${room}`)}</span>
              <SelectField
                label={t(`keys.rooms.${room}`)}
                labelHidden
                value={grants[room]}
                onChange={(level) => setGrants({ ...grants, [room]: level })}
                choices={levels.map((level) => ({ value: level, label: t(`keys.levels.${level}`) }))}
              />
            </div>
          ))}
          {tried && scopes.length === 0 ? (
            <p className="s err" role="alert">
              <Icon name="warn" size={16} />
              {t('keys.need_scope')}
            </p>
          ) : null}
        </fieldset>
        <div>
          <Button type="submit" look="act" busy={create.isPending && t('keys.making')}>
            {t('keys.make')}
          </Button>
        </div>
      </form>
    </section>
  )
}
