import { studio } from '@manara/contracts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { addressOf } from '../../lib/address-of.ts'
import type { OutputOf } from '../../lib/client.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { languageName } from '../../lib/languages.ts'
import { formatList } from '../../lib/lists.ts'
import { useMay } from '../../lib/me.ts'
import { sitesQuery } from '../../lib/queries.ts'
import { formatAgo, useNow } from '../../lib/times.ts'
import { ButtonLink, OutLink } from '../../ui/button.tsx'
import { Listing } from '../../ui/listing.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Empty } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { DeleteSite, RenameSite } from './site-dialogs.tsx'
import { SitePicture } from './site-picture.tsx'
import './sites.css'

export type Site = OutputOf<typeof studio.listSites>['items'][number]
type Asked = { site: Site; what: 'rename' | 'delete' } | undefined

/** All sites of the workspace: what each is, whether it is live and whether newer work waits. */
export function SitesScreen() {
  const { t } = useTranslation('sites')
  const mayEdit = useMay('studio:edit')
  const list = useInfiniteQuery(sitesQuery())
  const [asked, setAsked] = useState<Asked>()
  const none = list.data?.pages[0]?.items.length === 0
  const close = () => setAsked(undefined)
  return (
    <Screen
      title={t('title')}
      actions={
        mayEdit && !none ? (
          <ButtonLink to="/start" icon="plus">
            <span className="vh-s">{t('new')}</span>
          </ButtonLink>
        ) : null
      }
    >
      <div className="max-w-[76rem] pt-2">
        <Listing
          list={list}
          loading={t('loading')}
          failed={t('failed')}
          empty={
            <Empty title={t('empty')} text={t('empty_text')}>
              {mayEdit ? (
                <ButtonLink to="/start" look="lamp">
                  {t('begin')}
                </ButtonLink>
              ) : null}
            </Empty>
          }
        >
          {(items) => (
            <ul className="site-cards">
              {items.map((site) => (
                <SiteCard key={site.id} site={site} ask={(what) => setAsked({ site, what })} />
              ))}
            </ul>
          )}
        </Listing>
      </div>
      {asked?.what === 'rename' ? <RenameSite site={asked.site} onClose={close} /> : null}
      {asked?.what === 'delete' ? <DeleteSite site={asked.site} onClose={close} /> : null}
    </Screen>
  )
}

function SiteState({ site }: { site: Site }) {
  const { t } = useTranslation('sites')
  if (site.liveUrl === undefined)
    return (
      <Tag tone="care" icon="lock">
        {t('not_live')}
      </Tag>
    )
  if (site.liveRevision !== undefined && site.liveRevision < site.revision)
    return (
      <Tag tone="sea" icon="pencil">
        {t('newer_waits')}
      </Tag>
    )
  return (
    <Tag tone="good" icon="check">
      {t('live')}
    </Tag>
  )
}

function SiteCard({ site, ask }: { site: Site; ask: (what: 'rename' | 'delete') => void }) {
  const { t } = useTranslation('sites')
  const now = useNow()
  const navigate = useNavigate()
  const [mayEdit, mayDelete] = [useMay('studio:edit'), useMay('studio:manage')]
  const entries = [
    ...(mayEdit ? [{ id: 'rename', text: t('rename'), icon: 'pencil' as const, onAction: () => ask('rename') }] : []),
    {
      id: 'tests',
      text: t('tests'),
      icon: 'flag' as const,
      onAction: () => void navigate({ to: '/sites/$siteId/tests', params: { siteId: site.id } }),
    },
    {
      id: 'export',
      text: t('export'),
      icon: 'download' as const,
      onAction: () => location.assign(addressOf(studio.exportSite, { id: site.id })),
    },
    ...(mayDelete ? [{ id: 'delete', text: t('delete'), icon: 'trash' as const, final: true, onAction: () => ask('delete') }] : []),
  ]
  return (
    <li className="site-card">
      <SitePicture site={site} />
      <div className="site-words">
        <div className="grow">
          <p className="b t17 cut">
            <Link to="/sites/$siteId" params={{ siteId: site.id }} className="cover">
              <bdi>{site.name}</bdi>
            </Link>
          </p>
          <p className="s q row facts">
            <SiteState site={site} />
            <span>{formatList(site.languages.map(languageName))}</span>
            <span className="qq">{t('changed', { ago: formatAgo(site.updatedAt, now) })}</span>
          </p>
        </div>
        {site.liveUrl ? (
          <OutLink href={site.liveUrl} look="plain" small square icon="open">
            {t('visit')}
          </OutLink>
        ) : null}
        <Menu label={t('more_for', { name: site.name })} entries={entries} className="btn plain sq" />
      </div>
    </li>
  )
}
