import { useTranslation } from 'react-i18next'
import { valueAt } from '../marks.rules.ts'
import { useStudio } from '../studio-context.ts'
import { useFieldLabel, useSetValue } from './field-hooks.ts'
import type { FieldProps } from './field-hooks.ts'
import { LineField } from './line-field.tsx'

/** The words for a picture, for people who do not see it. Without a picture the section draws its own art. */
export function PictureField({ section, field, path }: FieldProps) {
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
      readOnly={!mayEdit}
      onCommit={(words) => set({ ...picture, alt: { ...picture.alt, [lang]: words } })}
    />
  )
}
