import { useTranslation } from '../../lib/i18n.ts'
import { formatNumber } from '../../lib/times.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import { liftOf } from './picture.rules.ts'
import type { ExperimentDetail } from './types.ts'

const looks: Record<ExperimentDetail['result']['verdict'], { tone: string; icon: IconName }> = {
  nobody_yet: { tone: '', icon: 'clock' },
  not_enough: { tone: '', icon: 'clock' },
  open: { tone: 'sea', icon: 'clock' },
  a_wins: { tone: 'good', icon: 'check' },
  b_wins: { tone: 'good', icon: 'check' },
  split_broken: { tone: 'stop', icon: 'warn' },
}

/** What may be said already, in one plain sentence, and how sure that is. */
export function VerdictLine({ one }: { one: ExperimentDetail }) {
  const { t } = useTranslation('experiments')
  const { verdict, ratio } = one.result
  const { tone, icon } = looks[verdict]
  const lift = verdict === 'split_broken' || verdict === 'nobody_yet' ? undefined : liftOf(ratio)
  const state = one.status === 'draft' ? 'draft' : verdict
  // Isolated, so that figures keep their order in lines that run from right to left.
  const share = (value: number) => t(value < 0 ? 'fewer' : 'more_of', { share: `\u2066${formatNumber(Math.abs(value))} %\u2069` })
  return (
    <section className={`ab-verdict ${tone}`} aria-live="polite">
      <Icon name={icon} size={22} />
      <div className="grow">
        <p className="t17 b">{t(`verdict.${state}`)}</p>
        <p className="q">{lift ? t('lift', { low: share(lift.low), high: share(lift.high) }) : t(`verdict_text.${state}`)}</p>
      </div>
    </section>
  )
}
