import { useTranslation } from '../../../lib/i18n.ts'
import { CheckField } from '../../../ui/field.tsx'
import { amountFrom, isoDate } from '../measure.rules.ts'
import { valueAt } from '../marks.rules.ts'
import { useStudio } from '../studio-context.ts'
import { useFieldLabel, useSetValue } from './field-hooks.ts'
import type { FieldProps } from './field-hooks.ts'
import { LineField } from './line-field.tsx'

export type PriceValue = { amount: number; currency: string; from: boolean; unit?: Record<string, string> | undefined }

/** An amount with its currency, "from" and a unit. An empty amount takes the price away. */
export function PriceField({ section, path }: FieldProps) {
  const { mayEdit, lang } = useStudio()
  const set = useSetValue(section, path)
  const price = valueAt(section.fields, path) as PriceValue | undefined
  return <PriceEditor price={price} lang={lang} readOnly={!mayEdit} set={set} />
}

type PriceProps = {
  price: PriceValue | undefined
  lang: string
  readOnly: boolean
  set: (price: PriceValue | undefined) => Promise<boolean>
}

export function PriceEditor({ price, lang, readOnly, set }: PriceProps) {
  const { t } = useTranslation('studio')
  const whole: PriceValue = { amount: 0, currency: '', from: false, ...price }
  const setAmount = (words: string) => {
    const amount = amountFrom(words)
    if (words.trim() === '') return set(undefined)
    return amount === undefined ? Promise.resolve(false) : set({ ...whole, amount })
  }
  return (
    <div className="st-group">
      <div className="st-price">
        <LineField
          label={t('price')}
          value={price ? String(price.amount) : ''}
          inputMode="decimal"
          dir="ltr"
          readOnly={readOnly}
          fault={(words) => (words.trim() === '' || amountFrom(words) !== undefined ? undefined : t('editor:measure.bad_amount'))}
          onCommit={setAmount}
        />
        <LineField
          label={t('currency')}
          value={price?.currency ?? ''}
          max={3}
          dir="ltr"
          placeholder="EUR"
          readOnly={readOnly || !price}
          onCommit={(words) => set({ ...whole, currency: words.toUpperCase().slice(0, 3) })}
        />
      </div>
      {price ? (
        <>
          <LineField
            label={t('editor:measure.unit')}
            value={price.unit?.[lang] ?? ''}
            placeholder={Object.values(price.unit ?? {})[0] ?? t('editor:measure.unit_example')}
            max={40}
            readOnly={readOnly}
            onCommit={(words) => set({ ...whole, unit: { ...price.unit, [lang]: words } })}
          />
          <CheckField
            label={t('editor:measure.from')}
            checked={price.from}
            onChange={(from) => !readOnly && void set({ ...whole, from })}
          />
        </>
      ) : null}
    </div>
  )
}

/** A day from the calendar, or in words ("every first Sunday"). */
export function DateField({ section, field, path }: FieldProps) {
  const { mayEdit } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const value = String(valueAt(section.fields, path) ?? '')
  return <DayEditor label={label} value={value} readOnly={!mayEdit} set={set} />
}

type DayProps = { label: string; value: string; readOnly: boolean; set: (day: string) => Promise<boolean> }

export function DayEditor({ label, value, readOnly, set }: DayProps) {
  const { t } = useTranslation('editor')
  return (
    <div className="st-day-field">
      <LineField label={label} help={t('measure.date_help')} value={value} max={40} readOnly={readOnly} onCommit={set} />
      <input
        type="date"
        className="inp"
        aria-label={t('measure.pick_date', { what: label })}
        value={isoDate(value) ?? ''}
        readOnly={readOnly}
        onChange={(event) => {
          if (event.target.value !== '') void set(event.target.value)
        }}
      />
    </div>
  )
}

export function NumberField({ section, field, path }: FieldProps) {
  const { t } = useTranslation('editor')
  const { mayEdit } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = field.schema
  const value = valueAt(section.fields, path)
  const read = (words: string) => {
    const amount = amountFrom(words)
    return amount !== undefined && amount >= minimum && amount <= maximum ? amount : undefined
  }
  return (
    <LineField
      label={label}
      value={typeof value === 'number' ? String(value) : ''}
      inputMode="decimal"
      dir="ltr"
      required={field.required}
      readOnly={!mayEdit}
      fault={(words) => (words.trim() === '' || read(words) !== undefined ? undefined : t('measure.bad_amount'))}
      onCommit={(words) => set(words.trim() === '' ? undefined : read(words))}
    />
  )
}
