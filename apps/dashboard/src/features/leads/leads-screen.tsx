import { leads } from '@manara/contracts'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { useMay } from '../../lib/me.ts'
import { pagesOf } from '../../lib/queries.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Listing } from '../../ui/listing.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Empty } from '../../ui/states.tsx'
import { AddLead } from './add-lead.tsx'
import { LeadLine } from './lead-line.tsx'
import { isLeadStatus, leadStatuses } from './lead-words.ts'
import type { LeadStatus } from './lead-words.ts'
import './leads.css'

/** Everyone who wrote or was written down, newest first; those whose turn is ours are strong. */
export function LeadsScreen() {
  const { t } = useTranslation('leads')
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const mayEdit = useMay('leads:edit')
  const [words, setWords] = useState(search.q ?? '')
  const q = useDeferredValue(words.trim())
  const status = isLeadStatus(search.status) ? search.status : undefined
  const list = useInfiniteQuery({
    ...pagesOf(leads.listLeads, { limit: 25, status, q: q || undefined }),
    placeholderData: keepPreviousData,
  })
  const show = (next: Record<string, string | undefined>) => void navigate({ to: '/leads', search: { ...search, ...next }, replace: true })
  const segments = [{ value: 'all' as const, label: t('all') }, ...leadStatuses.map((value) => ({ value, label: t(`status.${value}`) }))]
  const showAll = () => {
    setWords('')
    show({ status: undefined, q: undefined })
  }
  const add = mayEdit ? () => show({ add: 'true' }) : undefined
  return (
    <Screen
      title={t('title')}
      actions={
        add ? (
          <Button icon="plus" onClick={add}>
            <span className="vh-s">{t('add')}</span>
          </Button>
        ) : null
      }
    >
      <div className="lead-bar">
        <Segmented<'all' | LeadStatus>
          label={t('show')}
          value={status ?? 'all'}
          onChange={(value) => show({ status: value === 'all' ? undefined : value })}
          segments={segments}
        />
        <TextField
          label={t('search')}
          labelHidden
          type="search"
          placeholder={t('search')}
          dir="auto"
          value={words}
          onChange={setWords}
          onBlur={() => show({ q: q || undefined })}
          className="lead-search"
        />
      </div>
      <div className="max-w-[56rem]">
        <Listing
          list={list}
          people
          loading={t('loading')}
          failed={t('failed')}
          empty={<Nobody filtered={status !== undefined || q !== ''} showAll={showAll} add={add} />}
        >
          {(items) => (
            <ul className="hr">
              {items.map((lead) => (
                <LeadLine key={lead.id} lead={lead} />
              ))}
            </ul>
          )}
        </Listing>
      </div>
      {search.add && mayEdit ? <AddLead onClose={() => show({ add: undefined })} /> : null}
    </Screen>
  )
}

function Nobody({ filtered, showAll, add }: { filtered: boolean; showAll: () => void; add: (() => void) | undefined }) {
  const { t } = useTranslation('leads')
  if (filtered)
    return (
      <Empty title={t('none_match')} text={t('none_match_text')}>
        <Button onClick={showAll}>{t('show_all')}</Button>
      </Empty>
    )
  return (
    <Empty title={t('empty')} text={t('empty_text')}>
      {add ? (
        <Button look="lamp" onClick={add}>
          {t('add')}
        </Button>
      ) : null}
    </Empty>
  )
}
