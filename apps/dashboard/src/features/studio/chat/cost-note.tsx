import { editor } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { OutputOf } from '../../../lib/client.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { useMe } from '../../../lib/me.ts'
import { formatMoney } from '../../../lib/money.ts'
import { queryOf } from '../../../lib/queries.ts'
import { useStudio } from '../studio-context.ts'

/** Whoever still types is not asked what it would cost. */
const restMs = 600

/** What the words in the box will cost when they are sent; nothing where no model is set up, or the rules understand them. */
export function CostNote() {
  const me = useMe()
  const { view, draft, about } = useStudio()
  const message = useRested(draft.trim())
  const isAsked = me?.model.name !== undefined && message.length > 2 && message === draft.trim()
  const price = useQuery({
    ...queryOf(editor.estimateCost, { id: view.id, message, ...(about === undefined ? {} : { focus: about }) }),
    enabled: isAsked,
    staleTime: 30_000,
    retry: false,
  })
  if (!isAsked || !price.data || price.data.calls === 0) return null
  return <Price price={price.data} />
}

export function Price({ price: { cost, currency, left, model } }: { price: OutputOf<typeof editor.estimateCost> }) {
  const { t } = useTranslation('studio')
  return (
    <p className="s q st-cost" role="status">
      {cost === 0 ? t('cost.free') : t('cost.about', { cost: formatMoney(cost, currency) })} · <bdi className="ltr">{model}</bdi>
      {left === undefined ? null : ` · ${t(cost > left ? 'cost.too_dear' : 'cost.left', { left: formatMoney(left, currency) })}`}
    </p>
  )
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
