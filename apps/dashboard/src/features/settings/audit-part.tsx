import { accounts } from '@manara/contracts'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { OutputOf } from '../../lib/client.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { pagesOf } from '../../lib/queries.ts'
import { formatMoment } from '../../lib/times.ts'
import { Listing } from '../../ui/listing.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useSubjectNames } from './subject-names.ts'

/** Who did what that matters: sign-ins, roles, keys, exports, publishing, deletions. */
export function AuditPart() {
  const { t } = useTranslation('settings')
  const list = useInfiniteQuery(pagesOf(accounts.listAudit, { limit: 50 }))
  return (
    <section aria-labelledby="audit-h">
      <h2 id="audit-h">{t('audit.title')}</h2>
      <p className="q mb-3">{t('audit.text')}</p>
      <Listing list={list} loading={t('audit.loading')} failed={t('audit.failed')} empty={<p className="q">{t('audit.none')}</p>}>
        {(entries) => <Lines entries={entries} />}
      </Listing>
    </section>
  )
}

type Entry = OutputOf<typeof accounts.listAudit>['items'][number]

function Lines({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation('settings')
  const nameOf = useSubjectNames(entries.flatMap((entry) => entry.on ?? []))
  return (
    <ul className="hr">
      {entries.map((entry) => (
        <li key={entry.id} className="py-2.5 row">
          <span className="grow any">
            <b className="b">
              <bdi>{entry.who}</bdi>
            </b>{' '}
            <span>{t(`audit.what.${entry.what}`, { defaultValue: entry.what })}</span>
            {entry.on ? (
              <span className="q">
                {' '}
                · <bdi>{nameOf(entry.on)}</bdi>
              </span>
            ) : null}
          </span>
          {entry.ok ? null : (
            <Tag tone="stop" icon="warn">
              {t('audit.refused')}
            </Tag>
          )}
          {entry.from ? <bdi className="s qq ltr">{entry.from}</bdi> : null}
          <time className="s qq" dateTime={entry.at}>
            {formatMoment(entry.at)}
          </time>
        </li>
      ))}
    </ul>
  )
}
