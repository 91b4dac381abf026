import { leads } from '@manara/contracts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { useAction } from '../../lib/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { Failed } from '../../ui/states.tsx'
import { showToast } from '../../ui/toast.tsx'

const blank = { name: '', email: '', phone: '', note: '' }

/** Writes down a person who did not come by a form. */
export function AddLead({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['leads', 'shell'])
  const navigate = useNavigate()
  const [given, setGiven] = useState(blank)
  const [tried, setTried] = useState(false)
  const add = useAction(leads.createLead, {
    onDone: (lead) => {
      showToast(t('added', { name: lead.name }))
      void navigate({ to: '/leads/$leadId', params: { leadId: lead.id } })
    },
  })
  const change = (field: keyof typeof blank) => (value: string) => setGiven({ ...given, [field]: value })
  const send = () => {
    setTried(true)
    if (given.name.trim() === '') return
    const { email, phone, note } = given
    add.mutate({
      name: given.name.trim(),
      source: 'manual',
      ...(email ? { email: email.trim() } : {}),
      ...(phone ? { phone } : {}),
      ...(note ? { note } : {}),
    })
  }
  const fault = (field: string) => add.error?.fieldError(field)
  return (
    <Dialog open onClose={onClose} title={t('add')} place="side">
      <form
        className="flds"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {add.isError ? <Failed error={add.error} title={t('add_failed')} /> : null}
        <TextField
          label={t('name')}
          autoFocus
          dir="auto"
          value={given.name}
          onChange={change('name')}
          error={tried && given.name.trim() === '' ? t('need_name') : fault('name')}
        />
        <TextField label={t('phone')} type="tel" ltr value={given.phone} onChange={change('phone')} error={fault('phone')} />
        <TextField
          label={t('email')}
          type="email"
          ltr
          value={given.email}
          onChange={change('email')}
          error={fault('email') && t('bad_email')}
        />
        <TextArea label={t('note')} help={t('note_help')} rows={4} value={given.note} onChange={change('note')} error={fault('note')} />
        <div className="row acts">
          <Button type="submit" look="act" busy={add.isPending && t('adding')}>
            {t('add')}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t('shell:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
