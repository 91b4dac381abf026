import { studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Suspense, lazy, useState } from 'react'
import { addressOf } from '../../lib/address-of.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { useMay } from '../../lib/me.ts'
import { queryOf } from '../../lib/queries.ts'
import { Button, OutLink } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Failed, Loading } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ChatPane } from './chat/chat-pane.tsx'
import { InspectorPane } from './inspector/inspector-pane.tsx'
import { useOpenThings } from './before-live.tsx'
import { CanvasPane } from './preview/canvas-pane.tsx'
import { lampOf, standingOf } from './publish.rules.ts'
import type { Standing } from './publish.rules.ts'
import { PublishSheet } from './publish-sheet.tsx'
import { StudioContext, useStudio } from './studio-context.ts'
import './studio.css'
import { OthersHere } from './together/others-here.tsx'
import type { SiteView } from './types.ts'
import { usePublish } from './use-publish.ts'
import { useStudioKeys } from './use-studio-keys.ts'
import { useStudioState } from './use-studio-state.ts'
import { VersionsSheet } from './versions-sheet.tsx'

// Work of its own: fetched by who does it.
const MediaSheet = lazy(() => import('./media/media-sheet.tsx').then((module) => ({ default: module.MediaSheet })))
const TranslateSheet = lazy(() => import('./languages/translate-sheet.tsx').then((module) => ({ default: module.TranslateSheet })))

const publishId = 'st-publish'

/** The room where a site is made: chat, preview, margin. */
export function StudioScreen() {
  const { t } = useTranslation('studio')
  const { siteId } = useParams({ strict: false })
  const site = useQuery(queryOf(studio.getSite, { id: siteId ?? '' }))
  if (site.data) return <Room key={site.data.id} view={site.data} />
  return (
    <Screen title={t('title')}>
      {site.isPending ? (
        <Loading what={t('loading')} />
      ) : (
        <Failed error={site.error} title={t('failed')} onRetry={() => void site.refetch()} />
      )}
    </Screen>
  )
}

type Sheet = { name: 'publish' } | { name: 'versions'; first?: number }

function Room({ view }: { view: SiteView }) {
  const { t } = useTranslation('studio')
  const state = useStudioState(view)
  const publish = usePublish(view.id)
  const [sheet, setSheet] = useState<Sheet>()
  const mayPublish = useMay('hosting:edit')
  const { isSettled } = useOpenThings(view)
  const sections = view.site.pages.reduce((sum, page) => sum + page.sections.length, 0)
  const standing = standingOf(view, sections)
  const goLive = () => {
    if (!mayPublish || standing.kind === 'empty') return
    setSheet({ name: 'publish' })
    if (publish.state.status === 'sending' || publish.state.status === 'running') return
    // What nobody said yes to is looked at first.
    if (!isSettled) publish.rest()
    else void publish.publish()
  }
  useStudioKeys(state, goLive)
  const open = view.questions.length + view.site.facts.filter((fact) => !fact.confirmed).length
  const actions = (
    <BarActions standing={standing} goLive={mayPublish ? goLive : undefined} showVersions={() => setSheet({ name: 'versions' })} />
  )
  return (
    <StudioContext value={state}>
      <Screen title={view.name || t('unnamed_site')} sub={<Sub standing={standing} />} actions={actions} full className="studio">
        <WayToPublish shown={mayPublish && standing.kind !== 'empty'} />
        <div className="st-pick-pane">
          <Segmented
            label={t('panes')}
            value={state.pane}
            onChange={state.setPane}
            segments={[
              { value: 'talk', label: t('pane_talk') },
              { value: 'see', label: t('pane_see') },
              {
                value: 'edit',
                label:
                  open > 0 ? (
                    <>
                      {t('pane_edit')} <b className="b">{open}</b>
                    </>
                  ) : (
                    t('pane_edit')
                  ),
              },
            ]}
          />
        </div>
        <div className="st" data-pane-now={state.pane}>
          <ChatPane compare={(first) => setSheet({ name: 'versions', first })} />
          <CanvasPane />
          <InspectorPane />
        </div>
        <PublishSheet publish={publish} open={sheet?.name === 'publish'} onClose={() => setSheet(undefined)} />
        <Suspense>
          {state.library ? <MediaSheet {...state.library} /> : null}
          {state.translating ? <TranslateSheet lang={state.translating} onClose={() => state.translate(undefined)} /> : null}
        </Suspense>
        {sheet?.name === 'versions' ? <VersionsSheet open onClose={() => setSheet(undefined)} first={sheet.first} /> : null}
      </Screen>
    </StudioContext>
  )
}

/** Who works by keys comes to the last step of the job at once, and not after every tool of three panes. */
function WayToPublish({ shown }: { shown: boolean }) {
  const { t } = useTranslation('studio')
  return shown ? (
    <a className="skip" href={`#${publishId}`}>
      {t('to_publish', { name: t('publish') })}
    </a>
  ) : null
}

/** How the draft stands to what visitors see, as a sentence. */
function Sub({ standing }: { standing: Standing }) {
  const { t } = useTranslation('studio')
  const { view } = useStudio()
  if (standing.kind === 'empty') return <>{t('empty_sub')}</>
  const version = t('draft', { version: view.revision })
  if (standing.kind === 'ahead')
    return (
      <>
        {version} · {t('not_live_yet', { count: standing.changes })}
      </>
    )
  return (
    <>
      {version} · {t(standing.kind === 'live' ? 'all_live' : 'only_you')}
    </>
  )
}

function BarActions({
  standing,
  goLive,
  showVersions,
}: {
  standing: Standing
  goLive: (() => void) | undefined
  showVersions: () => void
}) {
  const { t } = useTranslation('studio')
  const { view, edits, chat, openMedia } = useStudio()
  if (standing.kind === 'empty') return null
  const isLit = lampOf(standing, chat.busy) === 'publish'
  return (
    <>
      <OthersHere />
      <span className="hide-s st-saved" role="status">
        {edits.stuck ? (
          <Tag tone="stop" icon="warn">
            {t('not_saved')}
          </Tag>
        ) : edits.saving ? (
          <Tag>{t('saving')}</Tag>
        ) : (
          <Tag tone="good" icon="check">
            {t('saved')}
          </Tag>
        )}
      </span>
      {view.liveUrl ? (
        <OutLink href={view.liveUrl} icon="open" className="hide-s st-visit">
          {t('visit')}
        </OutLink>
      ) : null}
      <Menu
        label={t('more')}
        entries={[
          { id: 'versions', text: t('versions'), icon: 'clock', onAction: showVersions },
          { id: 'media', text: t('editor:media.title'), icon: 'picture', onAction: () => openMedia() },
          {
            id: 'zip',
            text: t('export'),
            icon: 'download',
            onAction: () => location.assign(addressOf(studio.exportSite, { id: view.id })),
          },
        ]}
      />
      {goLive ? (
        <Button id={publishId} look={isLit ? 'lamp' : 'act'} onClick={goLive}>
          {t('publish')}
        </Button>
      ) : null}
    </>
  )
}
