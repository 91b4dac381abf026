import { useMemo } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Problem } from '../../../lib/problem.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Failed, Loading } from '../../../ui/states.tsx'
import { useStudio } from '../studio-context.ts'
import { usePage } from '../use-page.ts'
import { opsOnTheirWay } from '../pending.rules.ts'
import { opsOfTyped } from '../typed.rules.ts'
import type { Shown } from './drawing/showing.ts'
import { StuckBar } from '../together/stuck-bar.tsx'
import { CanvasBar } from './canvas-bar.tsx'
import { PageFrame } from './page-frame.tsx'

/** The live preview: the page as it stands now, or as it was in an old version. */
export function CanvasPane() {
  const { t } = useTranslation('studio')
  const { version, edits } = useStudio()
  const { isBlank, ...drawing } = usePreview()
  return (
    <section className="st-canvas" data-pane="see" aria-labelledby="st-canvas-h">
      <h2 id="st-canvas-h" className="vh">
        {t('preview')}
      </h2>
      <CanvasBar />
      {version === undefined ? null : <OldVersion version={version} />}
      {edits.stuck ? <StuckBar /> : null}
      <div className="st-stage">{isBlank ? <BlankPage /> : <Drawing {...drawing} />}</div>
    </section>
  )
}

/** What the preview shows: the page as it is kept with what is on its way and what is being looked at, or an old version. */
function usePreview() {
  const { view, page, lang, version, edits, chat, trial, typed } = useStudio()
  const heard = useMemo(() => Object.values(chat.runs).reduce((sum, run) => sum + run.sections.length, 0), [chat.runs])
  const isBlank = page.sections.length === 0 && heard === 0 && version === undefined
  const tried = [...opsOnTheirWay(edits.pending.use(), view.revision), ...opsOfTyped(view.site.pages, typed.use()), ...(trial.use() ?? [])]
  // While a message is at work the server is ahead of what is known here.
  const canDraw = version === undefined && !chat.busy
  // A refused edit brings the page back as it is kept.
  const wanted = isBlank ? '' : `${view.revision} ${heard} ${edits.stuck ? 'stuck' : ''}`
  const here = canDraw ? { site: view.site, ops: tried, pageId: page.id, lang } : undefined
  return { isBlank, ...usePage({ siteId: view.id, page: page.slug, lang, version, tried }, wanted, here) }
}

/** The page, or why it is not there. Without a line to the server the last picture of it stays. */
function Drawing({ shown, problem, again }: { shown: Shown; problem: Problem | undefined; again: () => void }) {
  const { t } = useTranslation('studio')
  const isThere = shown.html !== ''
  return (
    <>
      {problem && !(problem.isOffline && isThere) ? (
        <div className="st-over">
          <Failed error={problem} title={t('preview_failed')} onRetry={again} />
        </div>
      ) : null}
      {isThere || problem ? null : <Loading what={t('loading_preview')} rows={3} />}
      <PageFrame shown={shown} />
    </>
  )
}

/** The page the light has not reached yet. */
function BlankPage() {
  const { t } = useTranslation('studio')
  return (
    <div className="st-blank">
      <div aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
      <p className="s q">{t('blank')}</p>
    </div>
  )
}

function OldVersion({ version }: { version: number }) {
  const { t } = useTranslation('studio')
  const { showVersion } = useStudio()
  return (
    <div className="st-note" role="status">
      <Icon name="clock" size={18} />
      <span className="grow">{t('old_version', { version })}</span>
      <Button small onClick={() => showVersion(undefined)}>
        {t('back_to_now')}
      </Button>
    </div>
  )
}
