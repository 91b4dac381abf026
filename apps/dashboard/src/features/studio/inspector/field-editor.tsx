import { useTranslation } from 'react-i18next'
import { directionOf } from '../../../lib/languages.ts'
import { CheckField, SelectField } from '../../../ui/field.tsx'
import type { Field } from '../fields.rules.ts'
import { factsIn, valueAt } from '../marks.rules.ts'
import { isFixed } from '../sections.rules.ts'
import { useStudio } from '../studio-context.ts'
import { useFieldLabel, useSetValue } from './field-hooks.ts'
import type { FieldProps } from './field-hooks.ts'
import { LineField } from './line-field.tsx'
import { ListField } from './list-field.tsx'

/** One field of a section with the editor that fits it. Saved as it is left. */
export function FieldEditor(props: FieldProps) {
  switch (props.field.kind) {
    case 'text':
      return <TextEditor {...props} />
    case 'list':
      return <ListField {...props} editor={FieldEditor} />
    case 'link':
      return <LinkEditor {...props} />
    case 'price':
      return <PriceEditor {...props} />
    case 'flag':
      return <FlagEditor {...props} />
    case 'choice':
      return <ChoiceEditor {...props} />
    case 'picture':
      return <PictureEditor {...props} />
    default:
      return null
  }
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
  return lent ? t('lent') : schema.field?.hint?.[i18n.language === 'ar' ? 'ar' : 'en']
}

function TextEditor({ section, field, path }: FieldProps) {
  const { edits, lang, mayEdit } = useStudio()
  const label = useFieldLabel()(field)
  const { text, lent } = textIn(valueAt(section.fields, path), lang)
  const help = useTextHelp(field, text, lent)
  const { rows, max = field.schema.maxLength } = field.schema.field ?? {}
  return (
    <LineField
      label={label}
      help={help}
      value={text}
      placeholder={lent}
      rows={rows}
      max={max}
      dir={directionOf(lang)}
      required={field.required}
      readOnly={!mayEdit}
      onCommit={(words) => edits.edit({ op: 'set_text', sectionId: section.id, path, lang, value: words })}
    />
  )
}

function LinkEditor({ section, field, path }: FieldProps) {
  const { t } = useTranslation('studio')
  const { lang, mayEdit } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const link = valueAt(section.fields, path) as { label?: Record<string, string>; to?: string } | undefined
  const to = link?.to ?? ''
  const choices = useTargets(to)
  const lead = (next: string) => void set(next === '' ? undefined : { label: link?.label ?? {}, to: next })
  return (
    <fieldset className="st-group">
      <legend className="lbl">{label}</legend>
      <SelectField
        label={t('leads_to')}
        value={to}
        onChange={lead}
        choices={choices}
        disabled={!mayEdit || (field.required && choices.length < 3)}
      />
      {link ? (
        <LineField
          label={t('words')}
          value={link.label?.[lang] ?? ''}
          placeholder={Object.values(link.label ?? {})[0]}
          max={40}
          dir={directionOf(lang)}
          readOnly={!mayEdit}
          onCommit={(words) => set({ ...link, label: { ...link.label, [lang]: words } })}
        />
      ) : null}
    </fieldset>
  )
}

/** Where a button may lead: nowhere, the sections of the site, and where it leads now. */
function useTargets(to: string): { value: string; label: string }[] {
  const { t } = useTranslation('studio')
  const { view, typeName } = useStudio()
  const types = new Set(
    view.site.pages.flatMap((page) => page.sections.map((one) => one.type)).filter((type) => !isFixed(type) && type !== 'hero'),
  )
  const other = to === '' || types.has(to.slice(1)) ? [] : [{ value: to, label: nameOfTarget(to, t) }]
  return [{ value: '', label: t('no_button') }, ...[...types].map((type) => ({ value: `#${type}`, label: typeName(type) })), ...other]
}

/** An address a button leads to, said so that a person reads it. */
function nameOfTarget(to: string, t: (key: string, given: { to: string }) => string): string {
  const [, kind = '', rest = ''] = /^(tel|mailto):(.*)$/.exec(to) ?? []
  return kind === '' ? to.replace(/^https:\/\//, '') : t(kind === 'tel' ? 'calls' : 'writes_to', { to: rest })
}

function PriceEditor({ section, path }: FieldProps) {
  const { t } = useTranslation('studio')
  const { mayEdit } = useStudio()
  const set = useSetValue(section, path)
  const price = valueAt(section.fields, path) as { amount: number; currency: string; from?: boolean } | undefined
  const setAmount = (words: string) => {
    const amount = Number(words.replace(',', '.').replace(/[^\d.]/g, ''))
    return words.trim() === ''
      ? set(undefined)
      : set({ currency: '', from: false, ...price, amount: Number.isFinite(amount) ? amount : (price?.amount ?? 0) })
  }
  return (
    <div className="st-price">
      <LineField
        label={t('price')}
        value={price ? String(price.amount) : ''}
        inputMode="decimal"
        dir="ltr"
        readOnly={!mayEdit}
        onCommit={setAmount}
      />
      <LineField
        label={t('currency')}
        value={price?.currency ?? ''}
        max={3}
        dir="ltr"
        placeholder="EUR"
        readOnly={!mayEdit || !price}
        onCommit={(words) => set({ amount: 0, from: false, ...price, currency: words.toUpperCase().slice(0, 3) })}
      />
    </div>
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

/** The words for a picture, for people who do not see it. Without a picture the section draws its own art. */
function PictureEditor({ section, field, path }: FieldProps) {
  const { t } = useTranslation('studio')
  const { lang, mayEdit } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const picture = valueAt(section.fields, path) as { alt: Record<string, string> } | undefined
  if (!picture) return null
  return (
    <LineField
      label={`${label}: ${t('alt')}`}
      help={t('alt_help')}
      value={picture.alt[lang] ?? ''}
      max={200}
      dir={directionOf(lang)}
      readOnly={!mayEdit}
      onCommit={(words) => set({ ...picture, alt: { ...picture.alt, [lang]: words } })}
    />
  )
}
