import { studio } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { currentLanguage, useTranslation } from '../../lib/i18n.ts'
import { languageName } from '../../lib/languages.ts'
import { formatList } from '../../lib/lists.ts'
import { queryOf } from '../../lib/queries.ts'
import { Button, OutLink } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Failed, Loading } from '../../ui/states.tsx'
import { BeforeLive } from './before-live.tsx'
import { Findings } from './findings.tsx'
import { publishCourses, publishSteps } from './publish.rules.ts'
import { useStudio } from './studio-context.ts'
import type { Publish } from './use-publish.ts'

type Props = { publish: Publish; open: boolean; onClose: () => void }

/** Putting the site live: what the gate found, how far it is, and the address at the end. */
export function PublishSheet({ publish, open, onClose }: Props) {
  const { t } = useTranslation('studio')
  const { state } = publish
  const title = {
    idle: t('editor:before.title'),
    sending: t('checking'),
    running: t('going_live'),
    live: t('is_live'),
    blocked: t('not_ready'),
    failed: t('publish_failed'),
  }[state.status]
  return (
    <Dialog open={open} onClose={onClose} title={title} place="side">
      <div className="st-pub" aria-live="polite">
        {state.status === 'blocked' ? <Blocked findings={state.findings} publish={publish} onClose={onClose} /> : null}
        {state.status === 'sending' || state.status === 'running' || state.status === 'failed' ? (
          <Tower done={state.done} status={state.status} />
        ) : null}
        {state.status === 'failed' ? (
          <Failed error={state.problem} title={t('publish_failed')} onRetry={() => void publish.publish()} />
        ) : null}
        {state.status === 'live' ? <Live url={state.url} /> : null}
        {state.status === 'idle' ? <BeforeLive publish={publish} onClose={onClose} /> : null}
        {state.status === 'live' || state.status === 'idle' ? <Advice isLive={state.status === 'live'} onClose={onClose} /> : null}
      </div>
      <p className="row">
        <Button look="plain" onClick={onClose}>
          {t('close')}
        </Button>
      </p>
    </Dialog>
  )
}

/** The run as courses, newest on top; the lantern lights when all stand. */
function Tower({ done, status }: { done: number; status: 'sending' | 'running' | 'failed' }) {
  const { t } = useTranslation('studio')
  const courses = publishCourses({ done, status })
  const look = { on: '', doing: 'active', off: 'wait', stop: 'stop', wait: 'wait' }
  return (
    <ol className="st-tower" reversed>
      <li className="co goal">
        <span className="lantern-l" aria-hidden="true" />
        <div className="ct">
          <p>
            <b>{t('live_soon')}</b>
          </p>
        </div>
      </li>
      {publishSteps
        .map((step, at) => ({ step, at }))
        .toReversed()
        .map(({ step, at }) => {
          const course = courses[at] ?? 'off'
          return (
            <li key={step} className={`co ${look[course]}`} style={{ '--i': publishSteps.length - 1 - at } as never}>
              <span className="blk" aria-hidden="true">
                {course === 'stop' ? <Icon name="warn" size={20} /> : null}
              </span>
              <div className="ct">
                <p className="row nw">
                  <b className="grow">{t(`step.${step}`)}</b>
                  <span className="s qq">{t(`course.${course}`)}</span>
                </p>
                <p className="s q">{t(`step_text.${step}`)}</p>
              </div>
            </li>
          )
        })}
    </ol>
  )
}

function Live({ url }: { url: string }) {
  const { t } = useTranslation('studio')
  return (
    <div className="st-live arrive">
      <span className="lantern-l lit" aria-hidden="true" />
      <p className="t17 any">
        <bdi className="ltr b" id="st-live-url">
          {url}
        </bdi>
      </p>
      <p className="q">{t('live_text')}</p>
      <div className="row">
        <OutLink look="act" href={url} icon="open">
          {t('open_site')}
        </OutLink>
        <CopyButton text={url} selectId="st-live-url">
          {t('copy_address')}
        </CopyButton>
      </div>
    </div>
  )
}

function Blocked({
  findings,
  publish,
  onClose,
}: {
  findings: Parameters<typeof Findings>[0]['findings']
  publish: Publish
  onClose: () => void
}) {
  const { t } = useTranslation('studio')
  return (
    <>
      <p className="q">{t('blocked_text', { count: findings.length })}</p>
      <Findings findings={findings} onJump={onClose} onFixed={publish.rest} />
      <p className="row">
        <Button look="act" onClick={() => void publish.publish()}>
          {t('check_again')}
        </Button>
      </p>
    </>
  )
}

/** What could be better, and which languages are not complete yet. Advice stops nothing. */
function Advice({ isLive, onClose }: { isLive: boolean; onClose: () => void }) {
  const { t } = useTranslation('studio')
  const { view, translate } = useStudio()
  const check = useQuery(queryOf(studio.checkSite, { id: view.id, lang: currentLanguage() }))
  if (check.isPending) return <Loading what={t('checking')} rows={2} />
  if (!check.data) return null
  const { offlineLanguages } = check.data
  // What a language lacks is said once, with the way to fill it in.
  const findings = check.data.findings.filter((one) => one.code !== 'language_incomplete')
  const fill = (lang: string) => {
    onClose()
    translate(lang)
  }
  return (
    <div className="st-advice">
      {offlineLanguages.length > 0 && isLive ? (
        <div className="note care s">
          <Icon name="globe" size={18} />
          <div className="grow">
            <p>{t('languages_wait', { names: formatList(offlineLanguages.map(languageName)), count: offlineLanguages.length })}</p>
            <p className="row mt-2">
              {offlineLanguages.map((lang) => (
                <Button key={lang} small onClick={() => fill(lang)}>
                  {t('editor:before.fill', { name: languageName(lang) })}
                </Button>
              ))}
            </p>
          </div>
        </div>
      ) : null}
      <h3 className="lbl">{findings.length > 0 ? t('advice') : t('all_fine')}</h3>
      <Findings findings={findings} onJump={onClose} />
    </div>
  )
}
