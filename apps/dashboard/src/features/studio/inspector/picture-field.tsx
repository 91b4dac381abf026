import { media } from '@manara/contracts'
import { addressOf } from '../../../lib/address-of.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { directionOf } from '../../../lib/languages.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckField } from '../../../ui/field.tsx'
import { valueAt } from '../marks.rules.ts'
import { FocusPicker } from '../media/focus-picker.tsx'
import { imageRef } from '../media/media.rules.ts'
import { useStudio } from '../studio-context.ts'
import { useFieldLabel, useSetValue } from './field-hooks.ts'
import type { FieldProps } from './field-hooks.ts'
import { LineField } from './line-field.tsx'

type Held = ReturnType<typeof imageRef>
type Set = (value: unknown) => Promise<boolean>

/** A picture of the library, with what stays in sight and its words. Without one the section draws its own art. */
export function PictureField({ section, field, path }: FieldProps) {
  const { t } = useTranslation('editor')
  const { mayEdit, openMedia } = useStudio()
  const label = useFieldLabel()(field)
  const set = useSetValue(section, path)
  const picture = valueAt(section.fields, path) as Held | undefined
  const choose = () => openMedia((one) => void set(imageRef(one)))
  return (
    <fieldset className="st-group">
      <legend className="lbl">{label}</legend>
      {picture ? <Shown picture={picture} set={set} /> : <p className="s q">{t('media.drawn')}</p>}
      {mayEdit ? (
        <div className="row">
          <Button small icon="picture" onClick={choose}>
            {t(picture ? 'media.other' : 'media.choose')}
          </Button>
          {picture && !field.required ? (
            <Button small look="plain" icon="close" onClick={() => void set(undefined)}>
              {t('media.without')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </fieldset>
  )
}

function Shown({ picture, set }: { picture: Held; set: Set }) {
  const { t } = useTranslation('editor')
  const { lang, mayEdit } = useStudio()
  const { decorative = false, alt, focus, ...rest } = picture
  return (
    <>
      <FocusPicker
        src={addressOf(media.previewMedia, { id: picture.media, w: 480 })}
        focus={focus}
        readOnly={!mayEdit}
        onChange={(next) => void set({ ...rest, alt, ...(decorative ? { decorative } : {}), ...(next ? { focus: next } : {}) })}
      />
      {decorative ? null : (
        <LineField
          label={t('media.alt_here')}
          help={t('media.alt_help')}
          value={alt[lang] ?? ''}
          placeholder={Object.values(alt)[0]}
          max={200}
          rows={2}
          dir={directionOf(lang)}
          readOnly={!mayEdit}
          onCommit={(words) => set({ ...picture, alt: { ...alt, [lang]: words } })}
        />
      )}
      <CheckField
        label={t('media.decorative')}
        checked={decorative}
        onChange={(on) => mayEdit && void set({ ...rest, alt, ...(focus ? { focus } : {}), ...(on ? { decorative: true } : {}) })}
      />
    </>
  )
}
