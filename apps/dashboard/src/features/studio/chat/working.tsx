import { useTranslation } from '../../../lib/i18n.ts'
import { Problem } from '../../../lib/problem.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { RunGlyph } from '../../../ui/run-tower.tsx'
import { Failed } from '../../../ui/states.tsx'
import { useStudio } from '../studio-context.ts'
import { coursesOfRun, rowsOf, typeIn } from '../stream.rules.ts'
import type { LiveRun, Row } from '../stream.rules.ts'

/** A message that is being worked on: a small tower, what is being written, the sections as they come to stand, and Stop. */
export function Working({ run, said }: { run: LiveRun; said: string }) {
  const { t } = useTranslation('studio')
  const { chat, typeName } = useStudio()
  if (run.stage === 'failed') {
    const again = () => {
      chat.forget(run.runId)
      void chat.send(said, undefined)
    }
    return (
      <Failed error={new Problem(run.problem ?? {})} title={t('run_failed')} {...(said ? { onRetry: again } : {})}>
        <Button small look="plain" onClick={() => chat.forget(run.runId)}>
          {t('discard')}
        </Button>
      </Failed>
    )
  }
  const type = typeIn(run.doing)
  const early = run.of <= 3 && run.step <= 1
  const working = type ? t('writing', { name: typeName(type) }) : t(early ? 'reading' : 'finishing')
  const heading = { waiting: t('waits'), stopping: t('stopping'), working, ended: t('finishing') }[run.stage]
  const rows = rowsOf(run)
  return (
    <div className="st-hers st-working">
      <div className="row nw">
        <RunGlyph courses={coursesOfRun(run)} height={33} />
        <p className="grow b" role="status">
          {heading}
        </p>
        <Button look="plain" small busy={run.stage === 'stopping' && t('stopping')} onClick={() => void chat.stop(run.runId)}>
          {run.stage === 'waiting' ? t('take_back') : t('stop')}
        </Button>
      </div>
      {rows.length > 0 ? (
        <ol className="st-grow" aria-label={t('sections')}>
          {rows.map((row, at) => (
            <GrownRow key={at} row={row} />
          ))}
        </ol>
      ) : null}
    </div>
  )
}

function GrownRow({ row }: { row: Row }) {
  const { t } = useTranslation('studio')
  const { typeName } = useStudio()
  const isDone = row.mark === 'done'
  return (
    <li className={`${row.mark} ${isDone ? 'arrive' : ''}`}>
      {isDone ? <Icon name="check" size={16} /> : <i className={row.mark === 'doing' ? 'half' : 'ring'} />}
      {row.type ? (
        <span>
          {typeName(row.type)}
          <span className="vh">, {t(isDone ? 'stands' : 'being_written')}</span>
        </span>
      ) : (
        <span className="st-skel" aria-hidden="true" />
      )}
    </li>
  )
}
