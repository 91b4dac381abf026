import type { ComponentType } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { directionOf } from '../../../lib/languages.ts'
import { nameIn } from '../../../lib/names.ts'
import { CheckField, SelectField } from '../../../ui/field.tsx'
import type { Field, FieldKind } from '../fields.rules.ts'
import { factsIn, valueAt } from '../marks.rules.ts'
import { useStudio } from '../studio-context.ts'
import { useFieldLabel, useSetValue } from './field-hooks.ts'
import type { FieldProps } from './field-hooks.ts'
import { FactField, FactsField } from './fact-field.tsx'
import { LinkField } from './link-field.tsx'
import { GroupField, ListField } from './list-field.tsx'
import { DateField, NumberField, PriceField } from './measure-fields.tsx'
import { PictureField } from './picture-field.tsx'
import { SectionLine } from './section-line.tsx'
import { SeveralField, TextsField } from './several-field.tsx'

const editors: Record<FieldKind, ComponentType<FieldProps>> = {
  text: TextEditor,
  date: DateField,
  fact: FactField,
  facts: FactsField,
  list: (props) => <ListField {...props} editor={FieldEditor} />,
  texts: TextsField,
  several: SeveralField,
  link: LinkField,
  picture: PictureField,
  price: PriceField,
  number: NumberField,
  flag: FlagEditor,
  choice: ChoiceEditor,
  group: (props) => <GroupField {...props} editor={FieldEditor} />,
  other: () => null,
}

/** One field of a section with the editor that fits it. Saved as it is left. */
export function FieldEditor(props: FieldProps) {
  const Editor = editors[props.field.kind]
  return <Editor {...props} />
}

/** A text in the language that is edited; what another language lends where it has none. */
function textIn(value: unknown, lang: string): { text: string; lent: string | undefined } {
  if (typeof value === 'string') return { text: value, lent: undefined }
  const words = (value ?? {}) as Record<string, string>
  const text = words[lang] ?? ''
  return { text, lent: text === '' ? Object.values(words).find(Boolean) : undefined }
}

function useTextHelp({ schema }: Field, text: string, lent: string | undefined): string | undefined {
  const { t, i18n } = useTranslation('studio')
  const { view } = useStudio()
  const named = factsIn(text).filter((id) => view.site.facts.some((fact) => fact.id === id))
  if (named.length > 0) return t('names_fact', { names: named.map((id) => `{{${id}}}`).join(' ') })
  if (lent) return t('lent')
  return schema.field?.hint && nameIn(schema.field.hint, i18n.language)
}

function TextEditor({ section, field, path }: FieldProps) {
  const { lang } = useStudio()
  const label = useFieldLabel()(field)
  const { text, lent } = textIn(valueAt(section.fields, path), lang)
  const help = useTextHelp(field, text, lent)
  const { rows, max = field.schema.maxLength } = field.schema.field ?? {}
  return (
    <SectionLine
      section={section}
      label={label}
      help={help}
      value={text}
      placeholder={lent}
      rows={rows}
      max={max}
      dir={directionOf(lang)}
      required={field.required}
      write={(value) => ({ path, lang, value })}
    />
  )
}

function FlagEditor({ section, field, path }: FieldProps) {
  const { mayEdit } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const on = (valueAt(section.fields, path) ?? field.schema.default ?? false) === true
  return (
    <CheckField
      label={label}
      checked={on}
      onChange={(checked) => {
        if (mayEdit) void set(checked)
      }}
    />
  )
}

function ChoiceEditor({ section, field, path }: FieldProps) {
  const { t } = useTranslation('studio')
  const { mayEdit } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const value = String(valueAt(section.fields, path) ?? field.schema.default ?? '')
  return (
    <SelectField
      label={label}
      value={value}
      disabled={!mayEdit}
      onChange={(next) => void set(next)}
      choices={(field.schema.enum ?? []).map((one) => ({ value: one, label: t(`key.${one}`, { defaultValue: one }) }))}
    />
  )
}
