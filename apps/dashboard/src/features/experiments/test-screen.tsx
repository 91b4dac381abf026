import { experiments, studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from '../../lib/i18n.ts'
import { queryOf } from '../../lib/queries.ts'
import { formatDate } from '../../lib/times.ts'
import { Screen } from '../../ui/screen.tsx'
import { Failed, Loading } from '../../ui/states.tsx'
import { ArmsPicture } from './arms-picture.tsx'
import { ArmCards } from './arm-cards.tsx'
import { HowLong } from './how-long.tsx'
import { StatusTag } from './status-tag.tsx'
import { TestDeeds } from './test-deeds.tsx'
import type { ExperimentDetail } from './types.ts'
import { VerdictLine } from './verdict-line.tsx'
import './experiments.css'

/** One test: what the two arms are, how they do, what may be said already, and what to do about it. */
export function TestScreen() {
  const { t } = useTranslation('experiments')
  const { testId } = useParams({ strict: false })
  const one = useQuery({ ...queryOf(experiments.getExperiment, { id: testId ?? '' }), refetchInterval: 15_000 })
  const siteId = one.data?.siteId
  return (
    <Screen
      title={one.data?.name ?? t('title')}
      back={siteId ? { to: '/sites/$siteId/tests', params: { siteId }, text: t('title') } : { to: '/sites', text: t('title') }}
    >
      <div className="max-w-[56rem] pt-2">
        {one.isPending ? <Loading what={t('loading_test')} /> : null}
        {one.isError && !one.data ? <Failed error={one.error} title={t('failed_test')} onRetry={() => void one.refetch()} /> : null}
        {one.data ? <TestPage one={one.data} /> : null}
      </div>
    </Screen>
  )
}

function TestPage({ one }: { one: ExperimentDetail }) {
  const { t } = useTranslation('experiments')
  const site = useQuery(queryOf(studio.getSite, { id: one.siteId })).data
  return (
    <>
      <header className="ab-head">
        <h1 className="d34">
          <bdi>{one.name}</bdi>
        </h1>
        <p className="s q row">
          <StatusTag one={one} />
          {site ? <bdi>{site.name}</bdi> : null}
          {one.startedAt ? <span>{t('since', { date: formatDate(one.startedAt) })}</span> : null}
          <span>{t(`counts.${one.goal}`)}</span>
        </p>
      </header>
      <VerdictLine one={one} />
      <ArmCards one={one} site={site} />
      {one.result.verdict === 'nobody_yet' ? null : <ArmsPicture arms={one.result.arms} />}
      <TestDeeds one={one} isLive={site?.liveUrl !== undefined} />
      {one.status === 'draft' || one.status === 'running' ? <HowLong one={one} /> : null}
      <p className="s q ab-note">{t('note')}</p>
    </>
  )
}
