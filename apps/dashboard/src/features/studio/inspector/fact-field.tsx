import { useTranslation } from '../../../lib/i18n.ts'
import { CheckField, SelectField } from '../../../ui/field.tsx'
import { Button } from '../../../ui/button.tsx'
import { lineOf } from '../facts.rules.ts'
import { valueAt } from '../marks.rules.ts'
import { useStudio } from '../studio-context.ts'
import type { Fact } from '../types.ts'
import { useFieldLabel, useSetValue } from './field-hooks.ts'
import type { FieldProps } from './field-hooks.ts'

/** Facts that may stand here are the only ones there are: nothing can be typed in that nobody said. */
export function FactsField({ section, field, path }: FieldProps) {
  const { t } = useTranslation('editor')
  const { view, lang, mayEdit, setTab } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const chosen = (valueAt(section.fields, path) ?? []) as string[]
  const fitting = view.site.facts.filter((fact) => fact.kind === 'testimonial' || chosen.includes(fact.id))
  const toggle = (id: string, on: boolean) => void set(on ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <fieldset className="st-group">
      <legend className="lbl">{label}</legend>
      {fitting.length === 0 ? <p className="s q">{t('facts.no_voices')}</p> : null}
      {fitting.map((fact) => (
        <CheckField
          key={fact.id}
          label={<bdi>{lineOf(fact, lang).text}</bdi>}
          checked={chosen.includes(fact.id)}
          onChange={(on) => mayEdit && toggle(fact.id, on)}
        />
      ))}
      <p>
        <Button small onClick={() => setTab('facts')}>
          {t('facts.open')}
        </Button>
      </p>
    </fieldset>
  )
}

const canBeFigure = (fact: Fact) => !['hours', 'testimonial', 'date'].includes(fact.kind)

/** One fact that is shown here. */
export function FactField({ section, field, path }: FieldProps) {
  const { t } = useTranslation('editor')
  const { view, lang, mayEdit } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const value = String(valueAt(section.fields, path) ?? '')
  const choices = view.site.facts.filter((fact) => canBeFigure(fact) || fact.id === value)
  return (
    <SelectField
      label={label}
      value={value}
      disabled={!mayEdit}
      onChange={(next) => void set(next === '' && !field.required ? undefined : next)}
      choices={[
        { value: '', label: t('facts.none') },
        ...choices.map((fact) => ({ value: fact.id, label: lineOf(fact, lang).text || fact.id })),
      ]}
    />
  )
}
