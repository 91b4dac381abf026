import { useTranslation } from '../../../lib/i18n.ts'
import { CheckField } from '../../../ui/field.tsx'
import { amountFrom, isoDate } from '../measure.rules.ts'
import { valueAt } from '../marks.rules.ts'
import { useStudio } from '../studio-context.ts'
import { useFieldLabel, useSetValue } from './field-hooks.ts'
import type { FieldProps } from './field-hooks.ts'
import { LineField } from './line-field.tsx'
import { SectionLine } from './section-line.tsx'

type PriceValue = { amount: number; currency: string; from: boolean; unit?: Record<string, string> | undefined }

/** An amount with its currency, "from" and a unit. An empty amount takes the price away. */
export function PriceField({ section, path }: FieldProps) {
  const { t } = useTranslation('studio')
  const { mayEdit, lang } = useStudio()
  const set = useSetValue(section, path)
  const price = valueAt(section.fields, path) as PriceValue | undefined
  const whole: PriceValue = { amount: 0, currency: '', from: false, ...price }
  return (
    <div className="st-group">
      <div className="st-price">
        <SectionLine
          section={section}
          label={t('price')}
          value={price ? String(price.amount) : ''}
          inputMode="decimal"
          dir="ltr"
          fault={(words) => (words.trim() === '' || amountFrom(words) !== undefined ? undefined : t('editor:measure.bad_amount'))}
          write={(words) => ({ path, value: words === '' ? undefined : { ...whole, amount: amountFrom(words) } })}
        />
        <LineField
          label={t('currency')}
          value={price?.currency ?? ''}
          max={3}
          dir="ltr"
          placeholder="EUR"
          readOnly={!mayEdit || !price}
          onCommit={(words) => set({ ...whole, currency: words.toUpperCase().slice(0, 3) })}
        />
      </div>
      {price ? (
        <>
          <SectionLine
            section={section}
            label={t('editor:measure.unit')}
            value={price.unit?.[lang] ?? ''}
            placeholder={Object.values(price.unit ?? {})[0] ?? t('editor:measure.unit_example')}
            max={40}
            write={(value) => ({ path: [...path, 'unit', lang], value })}
          />
          <CheckField label={t('editor:measure.from')} checked={price.from} onChange={(from) => mayEdit && void set({ ...whole, from })} />
        </>
      ) : null}
    </div>
  )
}

/** A day from the calendar, or in words ("every first Sunday"). */
export function DateField({ section, field, path }: FieldProps) {
  const { t } = useTranslation('editor')
  const { mayEdit } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const value = String(valueAt(section.fields, path) ?? '')
  return (
    <div className="st-day-field">
      <SectionLine
        section={section}
        label={label}
        help={t('measure.date_help')}
        value={value}
        max={40}
        write={(words) => ({ path, value: words })}
      />
      <input
        type="date"
        className="inp"
        aria-label={t('measure.pick_date', { what: label })}
        value={isoDate(value) ?? ''}
        readOnly={!mayEdit}
        onChange={(event) => {
          if (event.target.value !== '') void set(event.target.value)
        }}
      />
    </div>
  )
}

export function NumberField({ section, field, path }: FieldProps) {
  const { t } = useTranslation('editor')
  const label = useFieldLabel()(field)
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = field.schema
  const value = valueAt(section.fields, path)
  const read = (words: string) => {
    const amount = amountFrom(words)
    return amount !== undefined && amount >= minimum && amount <= maximum ? amount : undefined
  }
  return (
    <SectionLine
      section={section}
      label={label}
      value={typeof value === 'number' ? String(value) : ''}
      inputMode="decimal"
      dir="ltr"
      required={field.required}
      fault={(words) => (words.trim() === '' || read(words) !== undefined ? undefined : t('measure.bad_amount'))}
      write={(words) => ({ path, value: words === '' ? undefined : read(words) })}
    />
  )
}
