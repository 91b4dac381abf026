import type { CSSProperties } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { useCodeText } from '../../lib/problem-text.ts'
import { formatTook } from '../../lib/times.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Run } from './run-shape.ts'

type Step = Run['steps'][number]
type Props = { run: Run; /** Absent when the person may not. */ retry?: (step?: string) => void; retrying: boolean }

const look: Record<Step['status'], string> = {
  waiting: 'wait',
  active: 'active',
  completed: 'done',
  failed: 'stop',
  skipped: 'skip',
  unknown: 'unsure',
}

/** The tower in large: the goal with its lantern, then every step from the newest down to the first. */
export function Courses({ run, retry, retrying }: Props) {
  const { t } = useTranslation('operations')
  const textOf = useCodeText()
  const done = run.status === 'completed'
  const steps = [...run.steps].reverse()
  return (
    <section aria-labelledby="courses" className="max-w-[48rem]">
      <h2 id="courses" className="vh">
        {t('steps')}
      </h2>
      <div className="co goal">
        <span className={`lantern-l ${done ? 'lit' : ''}`} aria-hidden="true" />
        <div className="ct">
          <p className="row nw">
            <b className="b grow">{done ? t('goal_done') : t('goal')}</b>
            <span className="s qq">{done ? '' : t('not_yet')}</span>
          </p>
        </div>
      </div>
      <ol className="courses" reversed aria-live="polite">
        {steps.map((step, place) => (
          <CourseLine
            key={step.key}
            step={step}
            kind={run.kind}
            place={place}
            retry={run.status === 'failed' || step.status === 'unknown' ? retry : undefined}
            retrying={retrying}
            error={step.status === 'failed' && run.error ? textOf(run.error) : step.error}
          />
        ))}
      </ol>
    </section>
  )
}

type LineProps = {
  step: Step
  kind: string
  place: number
  retry: ((step?: string) => void) | undefined
  retrying: boolean
  error: string | undefined
}

function CourseLine({ step, kind, place, retry, retrying, error }: LineProps) {
  const { t } = useTranslation(['operations', 'shell'])
  const stuck = step.status === 'failed' || step.status === 'unknown'
  return (
    <li className={`co ${look[step.status]}`} style={{ '--i': Math.min(place, 9) } as CSSProperties}>
      <span className="blk" aria-hidden="true">
        {step.status === 'failed' ? <Icon name="warn" size={20} /> : null}
      </span>
      <div className="ct">
        <p className="row nw">
          <b className="b grow">
            <bdi>{t(`shell:run_steps.${kind}.${step.key}`, { defaultValue: step.title })}</bdi>
          </b>
          <StepState step={step} />
        </p>
        {error && stuck ? (
          <p className="q any">
            <bdi>{error}</bdi>
          </p>
        ) : null}
        {step.status === 'unknown' ? <p className="q">{t('unknown_text')}</p> : null}
        {stuck && retry ? (
          <>
            <div className="row acts">
              <Button look="lamp" busy={retrying && t('retrying')} onClick={() => retry(step.key)}>
                {t('from_here')}
              </Button>
            </div>
            <p className="s qq">{t('kept')}</p>
          </>
        ) : null}
      </div>
    </li>
  )
}

function StepState({ step }: { step: Step }) {
  const { t } = useTranslation('operations')
  if (step.status === 'failed')
    return (
      <span className="s tag stop">
        <Icon name="warn" size={16} />
        {t('stopped_after', { count: step.attempt })}
      </span>
    )
  if (step.status === 'unknown')
    return (
      <span className="s tag care">
        <Icon name="info" size={16} />
        {t('step.unknown')}
      </span>
    )
  const took = step.startedAt && step.endedAt ? ` · ${formatTook(step.startedAt, step.endedAt)}` : ''
  return (
    <span className="s qq">
      {t(`step.${step.status}`)}
      {took}
    </span>
  )
}
