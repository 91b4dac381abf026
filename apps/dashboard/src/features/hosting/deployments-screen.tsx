import { hosting, operations, studio } from '@manara/contracts'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../lib/client.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { useMay } from '../../lib/me.ts'
import { pagesOf, queryOf, useAction } from '../../lib/queries.ts'
import { useRunName } from '../../lib/run-name.ts'
import { formatBytes, formatMoment } from '../../lib/times.ts'
import { Button, ButtonLink, OutLink } from '../../ui/button.tsx'
import { FinalDialog } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Listing } from '../../ui/listing.tsx'
import { Menu } from '../../ui/menu.tsx'
import { RunGlyph } from '../../ui/run-tower.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Empty, Failed } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { showToast } from '../../ui/toast.tsx'
import { coursesOfProgress } from '../../ui/tower.rules.ts'

type Deployment = OutputOf<typeof hosting.listDeployments>['items'][number]

/** What is live, what was live before, and what is on its way. */
export function DeploymentsScreen() {
  const { t } = useTranslation('hosting')
  const { site: siteId } = useSearch({ strict: false })
  const navigate = useNavigate()
  const sites = useQuery(queryOf(studio.listSites, { limit: 100 })).data?.items ?? []
  const list = useInfiniteQuery(pagesOf(hosting.listDeployments, { limit: 25, siteId }))
  const nameOf = (deployment: Deployment) =>
    sites.find((site) => site.id === deployment.siteId)?.name ?? (deployment.uploadId ? t('uploaded') : deployment.url)
  return (
    <Screen title={t('title')}>
      <div className="max-w-[56rem] pt-2">
        {sites.length > 1 ? (
          <SelectField
            className="max-w-[20rem] mb-4"
            label={t('site')}
            value={siteId ?? ''}
            onChange={(value) => void navigate({ to: '/deployments', search: { site: value || undefined } })}
            choices={[{ value: '', label: t('all_sites') }, ...sites.map((site) => ({ value: site.id, label: site.name }))]}
          />
        ) : null}
        <UnderWay />
        <Listing
          list={list}
          loading={t('loading')}
          failed={t('failed')}
          empty={
            <Empty title={t('empty')} text={t('empty_text')}>
              <ButtonLink to="/sites" look="lamp">
                {t('to_sites')}
              </ButtonLink>
            </Empty>
          }
        >
          {(items) => (
            <ul className="hr">
              {items.map((deployment) => (
                <DeploymentLine key={deployment.id} deployment={deployment} name={nameOf(deployment)} />
              ))}
            </ul>
          )}
        </Listing>
      </div>
    </Screen>
  )
}

/** Deployments that are being built right now, as towers. */
function UnderWay() {
  const { t } = useTranslation('hosting')
  const nameOf = useRunName()
  const runs = (useQuery(queryOf(operations.listRuns, { status: 'active', limit: 10 })).data?.items ?? []).filter((run) =>
    /deploy|publish/.test(run.kind),
  )
  if (runs.length === 0) return null
  return (
    <ul className="hr mb-6" aria-label={t('under_way')} aria-live="polite">
      {runs.map((run) => (
        <li key={run.id} className="line">
          <RunGlyph courses={coursesOfProgress(run.progress, run.status)} />
          <div className="grow">
            <p className="b">
              <Link to="/runs/$runId" params={{ runId: run.id }} className="cover">
                <bdi>{nameOf(run)}</bdi>
              </Link>
            </p>
            <p className="s q">
              <bdi>{run.progress.text}</bdi> {t('step', { done: run.progress.done, of: run.progress.of })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function DeploymentLine({ deployment, name }: { deployment: Deployment; name: string }) {
  const { t } = useTranslation('hosting')
  const mayEdit = useMay('hosting:edit')
  const back = useAction(hosting.rollback, { refresh: ['studio', 'operations'], onDone: () => showToast(t('rolled_back', { name })) })
  const bringBack = () => back.mutate({ id: deployment.id })
  return (
    <li className="line flex-wrap">
      <span className="thing">
        <Icon name="publish" size={20} />
      </span>
      <div className="grow">
        <p className="b">
          <bdi>{name}</bdi>
          {deployment.version === undefined ? null : (
            <span className="q font-normal"> · {t('version', { version: deployment.version })}</span>
          )}
        </p>
        <DeploymentFacts deployment={deployment} />
        {back.isError ? <Failed error={back.error} title={t('rollback_failed')} onRetry={bringBack} /> : null}
      </div>
      {deployment.live ? <LiveButtons deployment={deployment} name={name} /> : null}
      {!deployment.live && mayEdit ? (
        <Button small busy={back.isPending && t('bringing')} onClick={bringBack}>
          {t('bring_back')}
        </Button>
      ) : null}
    </li>
  )
}

function DeploymentFacts({ deployment }: { deployment: Deployment }) {
  const { t } = useTranslation('hosting')
  // A run is nobody a person knows; whoever started it stands in the log.
  const by = /^run\b/.test(deployment.by) ? '' : deployment.by
  return (
    <p className="s q row">
      <span>
        {deployment.live ? (
          <Tag tone="good" icon="check">
            {t('live')}
          </Tag>
        ) : (
          <Tag icon="clock">{t('earlier')}</Tag>
        )}
      </span>
      <span>{formatMoment(deployment.at)}</span>
      {by ? (
        <span>
          <bdi>{by}</bdi>
        </span>
      ) : null}
      <span>
        {t('files', { count: deployment.files })}, <bdi className="ltr">{formatBytes(deployment.bytes)}</bdi>
      </span>
    </p>
  )
}

function LiveButtons({ deployment, name }: { deployment: Deployment; name: string }) {
  const { t } = useTranslation('hosting')
  const [asking, setAsking] = useState(false)
  const mayManage = useMay('hosting:manage')
  const { siteId } = deployment
  return (
    <>
      <OutLink href={deployment.url} small icon="open">
        {t('open')}
      </OutLink>
      {mayManage && siteId ? (
        <Menu
          label={t('more', { name })}
          className="btn plain sq sm"
          entries={[{ id: 'off', text: t('take_offline'), icon: 'stop', final: true, onAction: () => setAsking(true) }]}
        />
      ) : null}
      {asking && siteId ? <TakeOffline siteId={siteId} name={name} onClose={() => setAsking(false)} /> : null}
    </>
  )
}

function TakeOffline({ siteId, name, onClose }: { siteId: string; name: string; onClose: () => void }) {
  const { t } = useTranslation('hosting')
  const off = useAction(hosting.takeOffline, {
    refresh: ['studio'],
    onDone: () => {
      showToast(t('is_offline', { name }))
      onClose()
    },
  })
  return (
    <FinalDialog
      open
      onClose={onClose}
      title={t('offline_title', { name })}
      lost={<p>{t('offline_text')}</p>}
      verb={t('offline_verb')}
      busyVerb={t('taking')}
      busy={off.isPending}
      keep={t('keep')}
      onConfirm={() => off.mutate({ siteId })}
      error={off.error}
      failedTitle={t('offline_failed')}
    />
  )
}
