import { experiments, studio } from '@manara/contracts'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from '../../lib/i18n.ts'
import { useMay } from '../../lib/me.ts'
import { pagesOf, queryOf } from '../../lib/queries.ts'
import { formatDate } from '../../lib/times.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Listing } from '../../ui/listing.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Empty } from '../../ui/states.tsx'
import { AddTest } from './add-test.tsx'
import { StatusTag } from './status-tag.tsx'
import type { Experiment, Site } from './types.ts'

/** The tests of one site: what runs, what waits, what is over. */
export function TestsScreen() {
  const { t } = useTranslation('experiments')
  const { siteId = '' } = useParams({ strict: false })
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const mayEdit = useMay('hosting:edit')
  const site = useQuery(queryOf(studio.getSite, { id: siteId })).data
  const list = useInfiniteQuery(pagesOf(experiments.listExperiments, { siteId, limit: 25 }))
  const show = (add: string | undefined) =>
    void navigate({ to: '/sites/$siteId/tests', params: { siteId }, search: { add }, replace: true })
  const mayAdd = mayEdit && site !== undefined
  return (
    <Screen
      title={t('title')}
      sub={<bdi>{site?.name}</bdi>}
      actions={mayAdd && hasSome(list.data?.pages) ? <AddButton onClick={() => show('true')} /> : null}
    >
      <div className="max-w-[56rem] pt-2">
        <Listing list={list} loading={t('loading')} failed={t('failed')} empty={<None add={mayAdd ? () => show('true') : undefined} />}>
          {(items) => (
            <ul className="hr">
              {items.map((one) => (
                <TestLine key={one.id} one={one} />
              ))}
            </ul>
          )}
        </Listing>
      </div>
      {search.add ? <Adding site={mayAdd ? site : undefined} onClose={() => show(undefined)} /> : null}
    </Screen>
  )
}

/** An empty list begins with its own button. */
const hasSome = (pages: readonly { items: readonly Experiment[] }[] | undefined) => pages?.[0]?.items.length !== 0

const Adding = ({ site, onClose }: { site: Site | undefined; onClose: () => void }) =>
  site ? <AddTest site={site} onClose={onClose} /> : null

function AddButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('experiments')
  return (
    <Button icon="plus" onClick={onClick}>
      <span className="vh-s">{t('add')}</span>
    </Button>
  )
}

function None({ add }: { add: (() => void) | undefined }) {
  const { t } = useTranslation('experiments')
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

function TestLine({ one }: { one: Experiment }) {
  const { t } = useTranslation('experiments')
  return (
    <li className="line">
      <span className="thing">
        <Icon name="flag" size={20} />
      </span>
      <div className="grow">
        <p className="b t17 cut">
          <Link to="/tests/$testId" params={{ testId: one.id }} className="cover">
            <bdi>{one.name}</bdi>
          </Link>
        </p>
        <p className="s q row">
          <StatusTag one={one} />
          <span>{t(`what.${one.change.kind}`)}</span>
          <span className="qq">{formatDate(one.startedAt ?? one.createdAt)}</span>
        </p>
      </div>
    </li>
  )
}
