import { experiments } from '@manara/contracts'
import { useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { useMay } from '../../lib/me.ts'
import { useAction } from '../../lib/queries.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Failed } from '../../ui/states.tsx'
import { showToast } from '../../ui/toast.tsx'
import type { ExperimentDetail } from './types.ts'

const refresh = ['studio', 'operations', 'hosting']

/** What can be done with a test where it stands: start it, or stop it and keep one arm. */
export function TestDeeds({ one, isLive }: { one: ExperimentDetail; isLive: boolean }) {
  const mayEdit = useMay('hosting:edit')
  if (!mayEdit || one.status === 'promoted') return null
  return <section className="ab-deeds">{one.status === 'draft' ? <Begin one={one} isLive={isLive} /> : <End one={one} />}</section>
}

function Begin({ one, isLive }: { one: ExperimentDetail; isLive: boolean }) {
  const { t } = useTranslation('experiments')
  const start = useAction(experiments.startExperiment, { refresh, onDone: () => showToast(t('started')) })
  return (
    <>
      {start.isError ? <Failed error={start.error} title={t('start_failed')} /> : null}
      <div className="row acts">
        {isLive ? (
          <Button look="lamp" icon="play" busy={start.isPending && t('starting')} onClick={() => start.mutate({ id: one.id })}>
            {t('start')}
          </Button>
        ) : (
          <ButtonLink to="/sites/$siteId" params={{ siteId: one.siteId }} icon="publish">
            {t('publish_first')}
          </ButtonLink>
        )}
      </div>
    </>
  )
}

const betterOf = ({ result: { verdict } }: ExperimentDetail) => (verdict === 'a_wins' ? 'a' : verdict === 'b_wins' ? 'b' : undefined)

function End({ one }: { one: ExperimentDetail }) {
  const { t } = useTranslation('experiments')
  const [keeping, setKeeping] = useState<'a' | 'b'>()
  const stop = useAction(experiments.stopExperiment, { refresh, onDone: () => showToast(t('stopped')) })
  const better = betterOf(one)
  return (
    <>
      {stop.isError ? <Failed error={stop.error} title={t('stop_failed')} /> : null}
      <div className="row acts">
        {(['b', 'a'] as const).map((arm) => (
          <Button key={arm} look={arm === better ? 'lamp' : 'ordinary'} onClick={() => setKeeping(arm)}>
            {t('keep_arm', { arm: t(`arm.${arm}`) })}
          </Button>
        ))}
        {one.status === 'running' ? (
          <Button look="plain" icon="stop" busy={stop.isPending && t('stopping')} onClick={() => stop.mutate({ id: one.id })}>
            {t('stop')}
          </Button>
        ) : null}
      </div>
      {keeping ? <KeepArm one={one} arm={keeping} onClose={() => setKeeping(undefined)} /> : null}
    </>
  )
}

type Keep = { one: ExperimentDetail; arm: 'a' | 'b'; onClose: () => void }

/** Asked once: the test ends, and everybody sees this arm. Says so when the figures speak for the other, or for none yet. */
function KeepArm({ one, arm, onClose }: Keep) {
  const { t } = useTranslation('experiments')
  const name = t(`arm.${arm}`)
  const keep = useAction(experiments.promoteArm, {
    refresh,
    onDone: ({ jobId }) => {
      showToast(jobId ? t('kept', { arm: name }) : t('kept_waits', { arm: name }))
      onClose()
    },
  })
  const better = betterOf(one)
  return (
    <Dialog open onClose={onClose} title={t('keep_title', { arm: name })}>
      <div className="grid gap-3 mt-3">
        <p>{t(arm === 'b' ? 'keep_b_text' : 'keep_a_text')}</p>
        {better === arm ? null : <p className="q">{better ? t('keep_against', { arm: t(`arm.${better}`) }) : t('keep_uncertain')}</p>}
        {keep.isError ? <Failed error={keep.error} title={t('keep_failed')} /> : null}
        <div className="row acts">
          <Button look="act" busy={keep.isPending && t('keeping')} onClick={() => keep.mutate({ id: one.id, arm })}>
            {t('keep_arm', { arm: name })}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t('go_on')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
