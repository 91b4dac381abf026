import { useTranslation } from '../../../lib/i18n.ts'
import { nameIn } from '../../../lib/names.ts'
import type { Field } from '../fields.rules.ts'
import { useStudio } from '../studio-context.ts'
import { opOf } from '../typed.rules.ts'
import type { Path, Section } from '../types.ts'

export type FieldProps = { section: Section; field: Field; path: Path }

/** What a field is called on the screen: its own label, else the word for its key. */
export function useFieldLabel(): (field: Field) => string {
  const { t, i18n } = useTranslation('studio')
  return ({ key, schema }) => (schema.field ? nameIn(schema.field.label, i18n.language) : t(`key.${key}`, { defaultValue: key }))
}

/** Replaces one value inside a field and saves the field. */
export function useSetValue(section: Section, path: Path): (value: unknown) => Promise<boolean> {
  const { edits } = useStudio()
  return (value) => edits.edit(opOf(section, { path, value }))
}
