import { experiments } from '@manara/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { queryOf } from '../../lib/queries.ts'
import { formatNumber } from '../../lib/times.ts'
import { TextField } from '../../ui/field.tsx'
import type { ExperimentDetail } from './types.ts'

const within = (value: number, low: number, high: number) => Number.isFinite(value) && value >= low && value <= high

/** How long a test like this takes: a difference worth finding, and as many visitors as come. */
export function HowLong({ one }: { one: ExperimentDetail }) {
  const { t } = useTranslation('experiments')
  const { visitorsPerDay, rate } = usual(one)
  const [given, setGiven] = useState({ visitors: String(visitorsPerDay), rate: String(rate), lift: '30' })
  const wish = useDeferredValue(given)
  const [visitors, share, lift] = [Number(wish.visitors), Number(wish.rate) / 100, Number(wish.lift) / 100]
  const fits = within(visitors, 1, 20_000) && within(share, 0.001, 0.9) && within(lift, 0.02, 5)
  const plan = useQuery({
    ...queryOf(experiments.planExperiment, { rate: share, lift, visitorsPerDay: Math.round(visitors) }),
    enabled: fits,
    placeholderData: keepPreviousData,
  })
  const field = (name: keyof typeof given) => (
    <TextField
      label={t(`plan.${name}`)}
      inputMode="decimal"
      ltr
      value={given[name]}
      onChange={(text) => setGiven({ ...given, [name]: text })}
    />
  )
  const days = plan.data?.daysForFourOfFive
  return (
    <section className="ab-plan">
      <h2 className="d20">{t('plan.title')}</h2>
      <div className="ab-plan-fields">
        {field('visitors')}
        {field('rate')}
        {field('lift')}
      </div>
      <p aria-live="polite">
        {!fits ? t('plan.odd') : null}
        {fits && plan.data ? (days === undefined ? t('plan.never') : t('plan.days', { count: days, days: formatNumber(days) })) : null}
      </p>
    </section>
  )
}

/** What came so far, or figures that many small sites have. */
function usual({ result }: ExperimentDetail): { visitorsPerDay: number; rate: number } {
  const visitors = result.arms.reduce((sum, arm) => sum + arm.visitors, 0)
  const conversions = result.arms.reduce((sum, arm) => sum + arm.conversions, 0)
  if (visitors < 100 || conversions < 5) return { visitorsPerDay: 50, rate: 5 }
  return {
    visitorsPerDay: Math.max(1, Math.round(visitors / Math.max(1, result.days.length))),
    rate: Math.round((1000 * conversions) / visitors) / 10,
  }
}
