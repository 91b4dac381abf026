import { useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { faultOf, hoursOf, linesOf, nextLine, week } from '../hours.rules.ts'
import type { HoursLine, LineFault } from '../hours.rules.ts'
import type { FormProps } from './sheet.tsx'
import { Sheet } from './sheet.tsx'

/** Opening times: lines of days with one stretch of time each. Days in no line are closed. */
export function HoursForm({ fact, save, onClose }: FormProps<'hours'>) {
  const { t } = useTranslation('editor')
  const [lines, setLines] = useState(() => linesOf(fact.value))
  const [tried, setTried] = useState(false)
  const change = (at: number, part: Partial<HoursLine>) =>
    setLines(lines.map((line, place) => (place === at ? { ...line, ...part } : line)))
  const send = () => {
    setTried(true)
    if (lines.every((line) => faultOf(line) === undefined)) void save(hoursOf(lines, fact.value))
  }
  return (
    <Sheet onSave={send} onClose={onClose}>
      {lines.map((line, at) => (
        <Line
          key={at}
          line={line}
          place={at + 1}
          fault={tried ? faultOf(line) : undefined}
          change={(part) => change(at, part)}
          drop={() => setLines(lines.filter((_, place) => place !== at))}
        />
      ))}
      <p className="s q">{t('facts.others_closed')}</p>
      <p>
        <Button small icon="plus" onClick={() => setLines([...lines, nextLine(lines)])}>
          {t('facts.more_hours')}
        </Button>
      </p>
    </Sheet>
  )
}

type LineProps = { line: HoursLine; place: number; fault: LineFault; change: (part: Partial<HoursLine>) => void; drop: () => void }

function Line({ line, place, fault, change, drop }: LineProps) {
  const { t } = useTranslation('editor')
  const name = t('facts.hours_line', { place })
  return (
    <fieldset className="st-group">
      <legend className="lbl">{name}</legend>
      <div className="st-chips days" role="group" aria-label={t('facts.days')}>
        {week.map((day) => (
          <button
            key={day}
            type="button"
            aria-pressed={line.days.includes(day)}
            aria-label={t(`studio:day.${day}`)}
            onClick={() => change({ days: line.days.includes(day) ? line.days.filter((one) => one !== day) : [...line.days, day] })}
          >
            {t(`day_short.${day}`)}
          </button>
        ))}
      </div>
      <div className="st-times">
        <TextField label={t('facts.opens')} ltr maxLength={5} value={line.open} onChange={(open) => change({ open })} />
        <TextField label={t('facts.closes')} ltr maxLength={5} value={line.close} onChange={(close) => change({ close })} />
        <Button square small look="plain" icon="close" onClick={drop}>
          {t('studio:remove_named', { name })}
        </Button>
      </div>
      {fault ? (
        <p className="s err" role="alert">
          {t(`facts.bad_${fault}`)}
        </p>
      ) : null}
    </fieldset>
  )
}
