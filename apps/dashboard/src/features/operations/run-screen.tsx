import { hosting, operations } from '@manara/contracts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { api } from '../../lib/api.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { useMay } from '../../lib/me.ts'
import { keyOf, queryOf, useAction } from '../../lib/queries.ts'
import { useRunName } from '../../lib/run-name.ts'
import { formatMoment, formatTook } from '../../lib/times.ts'
import { Button, OutLink } from '../../ui/button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Failed, Loading } from '../../ui/states.tsx'
import { showToast } from '../../ui/toast.tsx'
import { Courses } from './courses.tsx'
import type { Run } from './run-shape.ts'
import { RunTag } from './run-tag.tsx'

const over = new Set(['completed', 'failed', 'cancelled'])

/** One run as a tower of courses: newest step on top, so trouble is in sight. */
export function RunScreen() {
  const { t } = useTranslation('operations')
  const { runId = '' } = useParams({ strict: false })
  const run = useQuery(queryOf(operations.getRun, { id: runId }))
  const nameOf = useRunName()
  useProgress(runId, run.data !== undefined && !over.has(run.data.status))
  return (
    <Screen title={run.data ? nameOf(run.data) : t('run')} back={{ to: '/runs', text: t('runs') }}>
      {run.isPending ? (
        <div className="pt-6">
          <Loading what={t('loading_run')} />
        </div>
      ) : null}
      {run.isError && !run.data ? (
        <div className="pt-6 max-w-[42rem]">
          <h1 className="vh">{t('run')}</h1>
          <Failed error={run.error} title={t('failed_run')} onRetry={() => void run.refetch()} />
        </div>
      ) : null}
      {run.data ? <RunPage run={run.data} /> : null}
    </Screen>
  )
}

/** Reads the run anew whenever it tells of progress. */
function useProgress(runId: string, alive: boolean) {
  const queries = useQueryClient()
  useEffect(() => {
    if (!alive) return undefined
    const stop = new AbortController()
    const read = () => void queries.invalidateQueries({ queryKey: keyOf(operations.getRun, { id: runId }) })
    void api.follow(operations.followRun, { id: runId }, { onPart: read, signal: stop.signal }).catch(() => undefined)
    return () => stop.abort()
  }, [alive, queries, runId])
}

function RunPage({ run }: { run: Run }) {
  const { t } = useTranslation('operations')
  const mayEdit = useMay('operations:edit')
  const nameOf = useRunName()
  const cancel = useAction(operations.cancelRun, { onDone: () => showToast(t('cancelled')) })
  const retry = useAction(operations.retryRun, { onDone: () => showToast(t('retried')) })
  const failure = cancel.error ?? retry.error
  const again = (step?: string) => retry.mutate({ id: run.id, ...(step ? { step } : {}) })
  return (
    <>
      <div className="pagehead">
        <h1 className="d34">
          <bdi>{nameOf(run)}</bdi>
        </h1>
        <RunTimes run={run} />
        <div className="row mt-4">
          <LiveAddress run={run} />
          {!over.has(run.status) && mayEdit ? (
            <Button icon="stop" busy={cancel.isPending && t('cancelling')} onClick={() => cancel.mutate({ id: run.id })}>
              {t('cancel')}
            </Button>
          ) : null}
          {run.status === 'cancelled' && mayEdit ? (
            <Button busy={retry.isPending && t('retrying')} onClick={() => again()}>
              {t('run_again')}
            </Button>
          ) : null}
        </div>
      </div>
      {failure ? (
        <div className="mb-6 max-w-[48rem]">
          <Failed error={failure} title={t('not_changed')} />
        </div>
      ) : null}
      <Courses run={run} {...(mayEdit ? { retry: again } : {})} retrying={retry.isPending} />
    </>
  )
}

function RunTimes({ run }: { run: Run }) {
  const { t } = useTranslation('operations')
  return (
    <p className="row q">
      <RunTag status={run.status} />
      <span>{t('began', { when: formatMoment(run.startedAt) })}</span>
      {run.endedAt ? <span>{t('took', { time: formatTook(run.startedAt, run.endedAt) })}</span> : null}
      {run.waitsUntil ? <span>{t('until', { when: formatMoment(run.waitsUntil) })}</span> : null}
    </p>
  )
}

/** A finished deployment says where it can be seen. */
function LiveAddress({ run }: { run: Run }) {
  const { t } = useTranslation('operations')
  const deploys = /deploy|publish/.test(run.kind)
  const url = useQuery({ ...queryOf(hosting.getStatus, { jobId: run.id }), enabled: deploys && run.status === 'completed', retry: false })
    .data?.url
  return url ? (
    <OutLink href={url} look="lamp" icon="open">
      {t('see_live')}
    </OutLink>
  ) : null
}
