import { accounts } from '@manara/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { chosenWorkspace } from '../../lib/api.ts'
import { spokenLanguages, useTranslation } from '../../lib/i18n.ts'
import { languageName } from '../../lib/languages.ts'
import { useMay, useMe } from '../../lib/me.ts'
import { useAction } from '../../lib/queries.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Failed } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { showToast } from '../../ui/toast.tsx'

/** The workspace that is open, the way to the others, and a new one. */
export function WorkspacePart() {
  const me = useMe()
  if (!me) return null
  return (
    <>
      <Named key={me.workspace.id} name={me.workspace.name} language={me.workspace.language} />
      <Others />
      <NewWorkspace />
    </>
  )
}

function Named({ name: now, language }: { name: string; language: string }) {
  const { t } = useTranslation(['settings', 'shell'])
  const may = useMay('accounts:manage')
  const [name, setName] = useState(now)
  const update = useAction(accounts.updateWorkspace, { onDone: () => showToast(t('workspace.saved')) })
  return (
    <section aria-labelledby="workspace-h">
      <h2 id="workspace-h">
        <bdi>{now}</bdi>
      </h2>
      <p className="q">{t('workspace.text')}</p>
      {may ? (
        <form
          className="flds"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim()) update.mutate({ name: name.trim() })
          }}
        >
          {update.isError ? <Failed error={update.error} title={t('workspace.failed')} /> : null}
          <TextField
            label={t('workspace.name')}
            dir="auto"
            value={name}
            onChange={setName}
            error={name.trim() === '' ? t('workspace.need_name') : update.error?.fieldError('name')}
          />
          <SelectField
            label={t('workspace.language')}
            help={t('workspace.language_help')}
            value={language}
            onChange={(code) => update.mutate({ language: code })}
            choices={[...new Set([language, ...spokenLanguages])]
              .filter(Boolean)
              .map((code) => ({ value: code, label: languageName(code) }))}
          />
          <div>
            <Button type="submit" busy={update.isPending && t('shell:saving')}>
              {t('shell:save')}
            </Button>
          </div>
        </form>
      ) : null}
    </section>
  )
}

function Others() {
  const { t } = useTranslation('settings')
  const queries = useQueryClient()
  const me = useMe()
  const open = (id: string) => {
    chosenWorkspace.set(id)
    void queries.resetQueries()
  }
  if (!me || me.workspaces.length < 2) return null
  return (
    <section aria-labelledby="others-h">
      <h2 id="others-h">{t('workspace.all')}</h2>
      <ul className="hr">
        {me.workspaces.map((workspace) => (
          <li key={workspace.id} className="line">
            <span className="thing">
              <Icon name="site" size={20} />
            </span>
            <div className="grow">
              <p className="b">
                <bdi>{workspace.name}</bdi>
              </p>
              <p className="s q">{t(`role.${workspace.role}`)}</p>
            </div>
            {workspace.id === me.workspace.id ? (
              <Tag tone="good" icon="check">
                {t('workspace.open_now')}
              </Tag>
            ) : (
              <Button small onClick={() => open(workspace.id)}>
                {t('workspace.open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function NewWorkspace() {
  const { t } = useTranslation('settings')
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const create = useAction(accounts.createWorkspace, {
    onDone: (made) => {
      chosenWorkspace.set(made.id)
      setName('')
      void queries.resetQueries()
      showToast(t('workspace.made', { name: made.name }))
    },
  })
  return (
    <section aria-labelledby="new-h">
      <h2 id="new-h">{t('workspace.new')}</h2>
      <p className="q">{t('workspace.new_text')}</p>
      <form
        className="flds"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) create.mutate({ name: name.trim() })
        }}
      >
        {create.isError ? <Failed error={create.error} title={t('workspace.not_made')} /> : null}
        <TextField label={t('workspace.name')} dir="auto" value={name} onChange={setName} error={create.error?.fieldError('name')} />
        <div>
          <Button type="submit" busy={create.isPending && t('workspace.making')}>
            {t('workspace.make')}
          </Button>
        </div>
      </form>
    </section>
  )
}
