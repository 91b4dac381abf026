import { operations } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { useTranslation } from '../../lib/i18n.ts'
import { lampPlace } from '../../lib/lamp.rules.ts'
import { useMay, useMe } from '../../lib/me.ts'
import { queryOf } from '../../lib/queries.ts'
import { useRunName } from '../../lib/run-name.ts'
import { formatAgo, formatDay, formatNumber, useNow } from '../../lib/times.ts'
import { RunGlyph } from '../../ui/run-tower.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Failed, Loading, Quiet } from '../../ui/states.tsx'
import { coursesOfProgress } from '../../ui/tower.rules.ts'
import { NeedItem } from './need-item.tsx'
import type { Need } from './needs.rules.ts'
import './today.css'
import { useNeeds } from './use-needs.ts'

const most = 5

/** A letter, not a dashboard: at most five things, one of them lit; then what runs by itself. */
export function TodayScreen() {
  const { t } = useTranslation('today')
  const now = useNow()
  const { needs, count, sites, isPending, error, retry } = useNeeds()
  const mayMake = useMay('studio:edit')
  const isRead = !isPending && !error
  if (isRead && mayMake && isFirstDay(sites.length, needs)) return <Navigate to="/start" replace />
  return (
    <Screen
      title={t('title')}
      heading={<p className="q cut">{formatDay(new Date(now).toISOString())}</p>}
      beam={count > 0}
      className="home"
    >
      <Hello count={isPending ? undefined : count} />
      {isPending ? <Loading what={t('loading')} people /> : null}
      {error ? (
        <div className="max-w-[42rem] mb-6">
          <Failed error={error} title={t('failed')} onRetry={retry} />
        </div>
      ) : null}
      <Needs needs={needs} />
      {isRead && count === 0 ? (
        <div className="max-w-[42rem]">
          <Quiet title={t('quiet')} text={t('quiet_text')} />
        </div>
      ) : null}
      <ByItself />
    </Screen>
  )
}

/** The greeting and how much waits; the number comes when it is known. */
function Hello({ count }: { count: number | undefined }) {
  const { t } = useTranslation('today')
  const now = useNow()
  const person = useMe()?.person
  // Before a password is set the name is only a stand-in.
  const name = person?.hasPassword ? person.name : ''
  return (
    <div className="hello">
      <h1 className="d44">
        {greeting(t, now, name)}
        <br />
        {count === undefined ? '' : t('count', { count, words: t(`number.${count}`, { defaultValue: formatNumber(count) }) })}
      </h1>
    </div>
  )
}

/** No site yet and nobody waiting: the day begins with the first sentence. */
const isFirstDay = (sites: number, needs: readonly Need[]) => sites === 0 && needs.every((need) => need.kind === 'password')

function Needs({ needs }: { needs: readonly Need[] }) {
  const { t } = useTranslation('today')
  const lamp = lampPlace({ mainStep: needs[0]?.id })
  return (
    <>
      <section className="needs" aria-label={t('needs')}>
        {needs.slice(0, most).map((need) => (
          <NeedItem key={need.id} need={need} lit={need.id === lamp?.id} />
        ))}
      </section>
      {needs.length > most ? <p className="q">{t('more', { count: needs.length - most })}</p> : null}
    </>
  )
}

function greeting(t: (key: string, values?: Record<string, unknown>) => string, nowMs: number, name: string | undefined): string {
  const hour = new Date(nowMs).getHours()
  const part = hour < 5 || hour >= 18 ? 'evening' : hour < 12 ? 'morning' : 'afternoon'
  const [first] = (name ?? '').trim().split(/\s+/u)
  return first ? t(`hello.${part}_name`, { name: first }) : t(`hello.${part}`)
}

/** The newest runs, each as its tower and one sentence. */
function ByItself() {
  const { t } = useTranslation('today')
  const now = useNow()
  const nameOf = useRunName()
  const runs = useQuery(queryOf(operations.listRuns, { limit: 5 })).data?.items ?? []
  if (runs.length === 0) return null
  return (
    <div className="below">
      <section aria-labelledby="by-itself">
        <div className="sec">
          <h2 id="by-itself">{t('by_itself')}</h2>
          <Link to="/runs" className="lnk s more">
            {t('all_runs')}
          </Link>
        </div>
        <ul className="hr">
          {runs.map((run) => (
            <li key={run.id} className="line">
              <RunGlyph courses={coursesOfProgress(run.progress, run.status)} />
              <div className="grow">
                <p className="b">
                  <Link to="/runs/$runId" params={{ runId: run.id }} className="cover">
                    <bdi>{nameOf(run)}</bdi>
                  </Link>
                </p>
                <p className="s qq">
                  {t(`run_status.${run.status}`)} · {formatAgo(run.endedAt ?? run.startedAt, now)}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
