import { studio } from '@manara/contracts'
import { useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { useAction } from '../../lib/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, FinalDialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Failed } from '../../ui/states.tsx'
import { showToast } from '../../ui/toast.tsx'

type Props = { site: { id: string; name: string; liveUrl?: string | undefined }; onClose: () => void }

export function RenameSite({ site, onClose }: Props) {
  const { t } = useTranslation(['sites', 'shell'])
  const [name, setName] = useState(site.name)
  const rename = useAction(studio.updateSite, {
    onDone: (_, given) => {
      showToast(t('renamed', { name: given.name }))
      onClose()
    },
  })
  const save = () => name.trim() !== '' && rename.mutate({ id: site.id, name: name.trim() })
  return (
    <Dialog open onClose={onClose} title={t('rename_title')}>
      <form
        className="flds"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {rename.isError ? <Failed error={rename.error} title={t('rename_failed')} /> : null}
        <TextField
          label={t('name')}
          help={t('rename_help')}
          dir="auto"
          autoFocus
          value={name}
          onChange={setName}
          error={name.trim() === '' ? t('need_name') : rename.error?.fieldError('name')}
        />
        <div className="row acts">
          <Button type="submit" look="act" busy={rename.isPending && t('shell:saving')}>
            {t('shell:save')}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t('shell:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

export function DeleteSite({ site, onClose }: Props) {
  const { t } = useTranslation('sites')
  const remove = useAction(studio.deleteSite, {
    refresh: ['hosting', 'operations'],
    onDone: () => {
      showToast(t('deleted', { name: site.name }))
      onClose()
    },
  })
  return (
    <FinalDialog
      open
      onClose={onClose}
      title={t('delete_title', { name: site.name })}
      verb={t('delete_verb')}
      busyVerb={t('deleting')}
      keep={t('keep')}
      busy={remove.isPending}
      onConfirm={() => remove.mutate({ id: site.id })}
      error={remove.error}
      failedTitle={t('delete_failed')}
      lost={
        <>
          <p>{site.liveUrl ? t('delete_live') : t('delete_text')}</p>
          <p>{t('delete_leads_stay')}</p>
        </>
      }
    />
  )
}
