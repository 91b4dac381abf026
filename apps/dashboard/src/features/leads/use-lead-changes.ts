import { leads } from '@manara/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { InputOf, OutputOf } from '../../lib/client.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { keyOf, useAction } from '../../lib/queries.ts'
import { showToast } from '../../ui/toast.tsx'

export type Lead = OutputOf<typeof leads.getLead>
type Change = Omit<InputOf<typeof leads.updateLead>, 'id' | 'revision'>

/** Changes one lead at once on the screen and then on the server; a stale change is refused and the newest shown. */
export function useLeadChanges(lead: Lead) {
  const { t } = useTranslation('leads')
  const queries = useQueryClient()
  const key = keyOf(leads.getLead, { id: lead.id })
  const update = useAction(leads.updateLead, { onFailed: () => void queries.invalidateQueries({ queryKey: key }) })
  const change = (fields: Change, done?: string) => {
    const before = Object.fromEntries(Object.keys(fields).map((field) => [field, lead[field as keyof Lead]])) as Change
    queries.setQueryData<Lead>(key, { ...lead, ...fields })
    update.mutate(
      { id: lead.id, revision: lead.revision, ...fields },
      {
        onSuccess: (saved) => {
          queries.setQueryData<Lead>(key, (known) => known && { ...known, ...saved })
          if (done) showToast(done, () => update.mutate({ id: lead.id, ...before }))
        },
      },
    )
  }
  const setStatus = (status: Lead['status'], name: string) =>
    status !== lead.status && change({ status }, t('moved', { name, status: t(`status.${status}`) }))
  return { change, setStatus, update }
}

/** Deletes a lead for good and goes back to the list. */
export function useLeadDeletion(name: string) {
  const { t } = useTranslation('leads')
  const navigate = useNavigate()
  const queries = useQueryClient()
  return useAction(leads.deleteLead, {
    onDone: (_, { id }) => {
      queries.removeQueries({ queryKey: keyOf(leads.getLead, { id }) })
      showToast(t('deleted', { name }))
      void navigate({ to: '/leads' })
    },
  })
}
