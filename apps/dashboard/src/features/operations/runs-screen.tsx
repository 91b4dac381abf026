import { operations } from '@manara/contracts'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from '../../lib/i18n.ts'
import { useCodeText } from '../../lib/problem-text.ts'
import { pagesOf } from '../../lib/queries.ts'
import { useRunName } from '../../lib/run-name.ts'
import { formatAgo, useNow } from '../../lib/times.ts'
import { Listing } from '../../ui/listing.tsx'
import { RunGlyph } from '../../ui/run-tower.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Quiet } from '../../ui/states.tsx'
import { coursesOfProgress } from '../../ui/tower.rules.ts'
import { Parked } from './parked.tsx'
import { RunTag } from './run-tag.tsx'

const shown = ['active', 'waiting', 'failed', 'completed'] as const
type Shown = (typeof shown)[number]
const isShown = (text: string | undefined): text is Shown => shown.includes(text as Shown)

/** Everything that takes time, as towers: working, waiting, stopped, done. */
export function RunsScreen() {
  const { t } = useTranslation('operations')
  const now = useNow()
  const nameOf = useRunName()
  const textOf = useCodeText()
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const status = isShown(search.status) ? search.status : undefined
  const list = useInfiniteQuery({ ...pagesOf(operations.listRuns, { limit: 25, status }), placeholderData: keepPreviousData })
  const segments = [{ value: 'all' as const, label: t('all') }, ...shown.map((value) => ({ value, label: t(`short.${value}`) }))]
  return (
    <Screen title={t('runs')}>
      <div className="max-w-[56rem]">
        <div className="py-3">
          <Segmented<'all' | Shown>
            label={t('show')}
            value={status ?? 'all'}
            onChange={(value) => void navigate({ to: '/runs', search: { status: value === 'all' ? undefined : value }, replace: true })}
            segments={segments}
          />
        </div>
        <Parked />
        <Listing
          list={list}
          loading={t('loading_runs')}
          failed={t('failed_runs')}
          empty={<Quiet title={t('no_runs')} text={t('no_runs_text')} />}
        >
          {(items) => (
            <ul className="hr">
              {items.map((run) => (
                <li key={run.id} className="line">
                  <RunGlyph courses={coursesOfProgress(run.progress, run.status)} />
                  <div className="grow">
                    <p className="b cut">
                      <Link to="/runs/$runId" params={{ runId: run.id }} className="cover">
                        <bdi>{nameOf(run)}</bdi>
                      </Link>
                    </p>
                    <p className="s q row">
                      <RunTag status={run.status} />
                      <span className="cut">
                        <bdi>{run.error ? textOf(run.error) : run.status === 'completed' ? '' : run.progress.text}</bdi>
                      </span>
                    </p>
                  </div>
                  <time className="when s" dateTime={run.startedAt}>
                    {formatAgo(run.endedAt ?? run.startedAt, now)}
                  </time>
                </li>
              ))}
            </ul>
          )}
        </Listing>
      </div>
    </Screen>
  )
}
