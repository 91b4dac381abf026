import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { leadStatuses } from './lead-words.ts'
import type { LeadStatus } from './lead-words.ts'

type Props = { value: LeadStatus; onChange: (status: LeadStatus) => void; disabled?: boolean }

/** Where things stand with a person, as a row of arches; choosing one moves them there. */
export function Stages({ value, onChange, disabled }: Props) {
  const { t } = useTranslation('leads')
  const group = useRef<HTMLDivElement>(null)
  const at = leadStatuses.indexOf(value)
  const move = (event: KeyboardEvent) => {
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const step = ({ ArrowRight: rightToLeft ? -1 : 1, ArrowLeft: rightToLeft ? 1 : -1 } as Record<string, number>)[event.key]
    const next = step === undefined ? undefined : leadStatuses[at + step]
    if (next === undefined) return
    event.preventDefault()
    onChange(next)
    group.current?.querySelector<HTMLElement>(`[data-value="${next}"]`)?.focus()
  }
  return (
    <div ref={group} className="stages" role="radiogroup" aria-label={t('stage')} onKeyDown={move}>
      {leadStatuses.map((status, place) => (
        <button
          key={status}
          type="button"
          role="radio"
          data-value={status}
          data-place={place < at && value !== 'lost' ? 'past' : undefined}
          aria-checked={status === value}
          tabIndex={status === value ? 0 : -1}
          disabled={disabled}
          onClick={() => onChange(status)}
        >
          {t(`status.${status}`)}
        </button>
      ))}
    </div>
  )
}
