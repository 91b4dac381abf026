import { leads } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { shortAddress } from '../../lib/addresses.rules.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { useMay } from '../../lib/me.ts'
import { queryOf } from '../../lib/queries.ts'
import { Arch } from '../../ui/arch.tsx'
import { Button } from '../../ui/button.tsx'
import { FinalDialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Failed, Loading } from '../../ui/states.tsx'
import { EditInPlace } from './edit-in-place.tsx'
import { LeadTimeline } from './lead-timeline.tsx'
import { nameOf } from './lead-words.ts'
import './leads.css'
import { Stages } from './stages.tsx'
import { useLeadChanges, useLeadDeletion } from './use-lead-changes.ts'
import type { Lead } from './use-lead-changes.ts'

/** One person: where things stand, what happened, how to reach them. */
export function LeadScreen() {
  const { t } = useTranslation('leads')
  const { leadId } = useParams({ strict: false })
  const lead = useQuery(queryOf(leads.getLead, { id: leadId ?? '' }))
  return (
    <Screen title={lead.data ? nameOf(lead.data, t('someone')) : t('title')} back={{ to: '/leads', text: t('title') }}>
      {lead.isPending ? (
        <div className="pt-6">
          <Loading what={t('loading_lead')} people />
        </div>
      ) : null}
      {lead.isError && !lead.data ? (
        <div className="pt-6 max-w-[42rem]">
          <h1 className="vh">{t('title')}</h1>
          <Failed error={lead.error} title={t('failed_lead')} onRetry={() => void lead.refetch()} />
        </div>
      ) : null}
      {lead.data ? <LeadPage lead={lead.data} /> : null}
    </Screen>
  )
}

function LeadPage({ lead }: { lead: Lead }) {
  const { t } = useTranslation('leads')
  const mayEdit = useMay('leads:edit')
  const name = nameOf(lead, t('someone'))
  const { change, setStatus, update } = useLeadChanges(lead)
  return (
    <>
      <LeadHead lead={lead} name={name} mayEdit={mayEdit} rename={(text) => change({ name: text })} />
      {update.isError ? (
        <div className="mb-6 max-w-[44rem]">
          <Failed error={update.error} title={t('change_failed')} />
        </div>
      ) : null}
      <Stages value={lead.status} onChange={(status) => setStatus(status, name)} disabled={!mayEdit} />
      <div className="cols ld">
        <LeadTimeline lead={lead} name={name} />
        <aside className="mar" aria-label={t('about', { name })}>
          <h2 className="mh">{t('reach')}</h2>
          <dl className="know">
            <div>
              <dt>{t('phone')}</dt>
              <dd>
                <EditInPlace
                  label={t('phone')}
                  type="tel"
                  ltr
                  value={lead.phone}
                  onSave={(phone) => change({ phone })}
                  disabled={!mayEdit}
                  missing={t('never_said')}
                  error={update.error?.fieldError('phone')}
                />
              </dd>
            </div>
            <div>
              <dt>{t('email')}</dt>
              <dd>
                <EditInPlace
                  label={t('email')}
                  type="email"
                  ltr
                  value={lead.email}
                  onSave={(email) => change({ email })}
                  disabled={!mayEdit}
                  missing={t('never_said')}
                  error={update.error?.fieldError('email') && t('bad_email')}
                />
              </dd>
            </div>
            <div>
              <dt>{t('source')}</dt>
              <dd>
                <bdi>{lead.source ? t(`sources.${lead.source}`, { defaultValue: lead.source }) : t('unknown')}</bdi>
              </dd>
            </div>
            {lead.page ? (
              <div>
                <dt>{t('page')}</dt>
                <dd className="any">
                  <a className="lnk ltr" href={lead.page} target="_blank" rel="noreferrer">
                    {shortAddress(lead.page)}
                  </a>
                </dd>
              </div>
            ) : null}
          </dl>
          <h2 className="mh">{t('note')}</h2>
          <EditInPlace
            label={t('note')}
            long
            value={lead.note}
            onSave={(note) => change({ note })}
            disabled={!mayEdit}
            missing={t('note_missing')}
          />
        </aside>
      </div>
    </>
  )
}

type HeadProps = { lead: Lead; name: string; mayEdit: boolean; rename: (name: string) => void }

function LeadHead({ lead, name, mayEdit, rename }: HeadProps) {
  const { t } = useTranslation('leads')
  const mayDelete = useMay('leads:manage')
  const [asking, setAsking] = useState(false)
  const [text, setText] = useState<string>()
  const leave = () => {
    if (text !== undefined && text.trim() !== '' && text.trim() !== lead.name) rename(text.trim())
    setText(undefined)
  }
  return (
    <div className="lh">
      <Arch name={name} size="l" />
      <h1 className="grow">
        <span className="vh">{name}</span>
        <input
          className="name"
          aria-label={t('name')}
          dir="auto"
          disabled={!mayEdit}
          value={text ?? name}
          onChange={(event) => setText(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
            if (event.key === 'Escape') {
              event.stopPropagation()
              setText(undefined)
            }
          }}
        />
      </h1>
      <div className="row ways">
        {lead.phone ? (
          <a className="btn" href={`tel:${lead.phone.replace(/[^+\d]/g, '')}`}>
            <Icon name="phone" />
            {t('call')}
          </a>
        ) : null}
        {lead.email ? (
          <a className="btn" href={`mailto:${lead.email}`}>
            <Icon name="mail" />
            {t('write')}
          </a>
        ) : null}
        {mayDelete ? (
          <Menu
            label={t('more', { name })}
            entries={[{ id: 'delete', text: t('delete'), icon: 'trash', final: true, onAction: () => setAsking(true) }]}
          />
        ) : null}
      </div>
      {asking ? <DeleteLead lead={lead} name={name} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}

function DeleteLead({ lead, name, onClose }: { lead: Lead; name: string; onClose: () => void }) {
  const { t } = useTranslation('leads')
  const remove = useLeadDeletion(name)
  const { setStatus } = useLeadChanges(lead)
  const gentler = () => {
    setStatus('lost', name)
    onClose()
  }
  return (
    <FinalDialog
      open
      onClose={onClose}
      title={t('delete_title', { name })}
      lost={
        <>
          <p>{t('delete_lost', { count: lead.timeline.length })}</p>
          <p>{t('delete_gentler')}</p>
        </>
      }
      verb={t('delete_verb', { name })}
      busyVerb={t('deleting')}
      busy={remove.isPending}
      keep={t('keep')}
      onConfirm={() => remove.mutate({ id: lead.id })}
      error={remove.error}
      failedTitle={t('delete_failed')}
      gentler={lead.status === 'lost' ? null : <Button onClick={gentler}>{t('mark_lost')}</Button>}
    />
  )
}
