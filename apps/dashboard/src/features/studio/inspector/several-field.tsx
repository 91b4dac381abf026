import { useTranslation } from '../../../lib/i18n.ts'
import { directionOf } from '../../../lib/languages.ts'
import { Button } from '../../../ui/button.tsx'
import { valueAt } from '../marks.rules.ts'
import { useStudio } from '../studio-context.ts'
import { useFieldLabel, useSetValue } from './field-hooks.ts'
import type { FieldProps } from './field-hooks.ts'
import { SectionLine } from './section-line.tsx'

/** Any of a few, such as what a dish is free of. */
export function SeveralField({ section, field, path }: FieldProps) {
  const { t } = useTranslation('editor')
  const { mayEdit } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const chosen = (valueAt(section.fields, path) ?? []) as string[]
  const toggle = (one: string) => void set(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
  return (
    <div role="group" aria-label={label}>
      <p className="lbl mb-1">{label}</p>
      <div className="st-chips">
        {(field.schema.items?.enum ?? []).map((one) => (
          <button key={one} type="button" aria-pressed={chosen.includes(one)} disabled={!mayEdit} onClick={() => toggle(one)}>
            {t(`word.${one}`, { defaultValue: one.replaceAll('_', ' ') })}
          </button>
        ))}
      </div>
    </div>
  )
}

type Text = Record<string, string>

/** Lines of text, one below the other. */
export function TextsField({ section, field, path }: FieldProps) {
  const { t } = useTranslation('studio')
  const { lang, mayEdit } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const texts = (valueAt(section.fields, path) ?? []) as (Text | string)[]
  const isPlain = field.schema.items?.type === 'string'
  const placeOf = (at: number) => [...path, at, ...(isPlain ? [] : [lang])]
  const isFull = texts.length >= (field.schema.maxItems ?? 24)
  return (
    <div role="group" aria-label={label}>
      <p className="lbl mb-1">
        {label} <span className="qq">{texts.length}</span>
      </p>
      <ol className="st-texts">
        {texts.map((one, at) => (
          <li key={at} className="row nw">
            <div className="grow">
              <SectionLine
                section={section}
                label={t('unnamed', { place: at + 1 })}
                labelHidden
                value={typeof one === 'string' ? one : (one[lang] ?? '')}
                placeholder={typeof one === 'string' ? undefined : Object.values(one)[0]}
                max={field.schema.items?.field?.max}
                dir={directionOf(lang)}
                write={(value) => ({ path: placeOf(at), value })}
              />
            </div>
            {mayEdit ? (
              <Button square small look="plain" icon="close" onClick={() => void set(texts.filter((_, place) => place !== at))}>
                {t('remove_named', { name: t('unnamed', { place: at + 1 }) })}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {mayEdit && !isFull ? (
        <Button small icon="plus" className="mt-2" onClick={() => void set([...texts, isPlain ? '' : { [lang]: '' }])}>
          {t('add_line')}
        </Button>
      ) : null}
    </div>
  )
}
