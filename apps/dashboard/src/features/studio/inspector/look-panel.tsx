import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { useStudio } from '../studio-context.ts'
import { LineField } from './line-field.tsx'

const presets = ['light', 'dark', 'eu', 'uae'] as const
const hex = /^#[0-9a-f]{6}$/

/** The look of the whole site: its style, by day and by night, its colour, its corners, its drawings. */
export function LookPanel() {
  const { t } = useTranslation('studio')
  const { view, edits, mayEdit } = useStudio()
  const { theme } = view.site
  const set = (next: Partial<typeof theme>) => void edits.edit({ op: 'set_theme', theme: next })
  if (!mayEdit) return <p className="q">{t('may_only_look')}</p>
  return (
    <section aria-labelledby="st-look-h" className="flds">
      <h2 id="st-look-h" className="vh">
        {t('tab_look')}
      </h2>
      <div>
        <p className="lbl mb-1">{t('style')}</p>
        <div className="st-presets" role="group" aria-label={t('style')}>
          {presets.map((preset) => (
            <button key={preset} type="button" aria-pressed={theme.preset === preset} onClick={() => set({ preset })}>
              <span className={`st-sw ${preset}`} aria-hidden="true">
                <i>Aa</i>
                <i />
              </span>
              <span className="b">{t(`preset.${preset}`)}</span>
              <span className="s qq">{t(`preset.${preset}_text`)}</span>
            </button>
          ))}
        </div>
      </div>
      <div>
        <p className="lbl mb-1">{t('scheme')}</p>
        <Segmented
          className="st-wide"
          label={t('scheme')}
          value={theme.scheme}
          onChange={(scheme) => set({ scheme })}
          segments={[
            { value: 'auto', label: t('scheme_auto') },
            { value: 'light', label: t('scheme_light') },
            { value: 'dark', label: t('scheme_dark') },
          ]}
        />
      </div>
      <BrandColour brand={theme.brand} onChange={(brand) => edits.edit({ op: 'set_theme', theme: { brand } })} />
      <div>
        <p className="lbl mb-1">{t('corners')}</p>
        <Segmented
          className="st-wide"
          label={t('corners')}
          value={theme.radius ?? 'soft'}
          onChange={(radius) => set({ radius })}
          segments={[
            { value: 'sharp', label: t('sharp') },
            { value: 'soft', label: t('soft') },
            { value: 'round', label: t('round') },
          ]}
        />
      </div>
      <div>
        <p className="lbl mb-1">{t('room')}</p>
        <Segmented
          className="st-wide"
          label={t('room')}
          value={theme.density ?? 'normal'}
          onChange={(density) => set({ density })}
          segments={[
            { value: 'tight', label: t('tight') },
            { value: 'normal', label: t('normal') },
            { value: 'airy', label: t('airy') },
          ]}
        />
      </div>
      <div>
        <Button small icon="redo" onClick={() => set({ seed: (theme.seed * 48271 + 11) % 2147483647 })}>
          {t('draw_again')}
        </Button>
        <p className="s q mt-1">{t('draw_again_help')}</p>
      </div>
    </section>
  )
}

/** The owner's colour. Accents are solved from it, so that every text stays readable. */
function BrandColour({ brand, onChange }: { brand: string | undefined; onChange: (brand: string) => Promise<boolean> }) {
  const { t } = useTranslation('studio')
  const [picked, setPicked] = useState(brand ?? '#1b6ca8')
  const [wrong, setWrong] = useState(false)
  useEffect(() => {
    if (brand) setPicked(brand)
  }, [brand])
  const take = (words: string) => {
    const colour = words
      .trim()
      .toLowerCase()
      .replace(/^(?!#)/, '#')
    setWrong(!hex.test(colour))
    return hex.test(colour) ? onChange(colour) : Promise.resolve(false)
  }
  return (
    <div>
      <div className="st-colour">
        <label className="fld">
          <span className="vh">{t('pick_colour')}</span>
          <input
            type="color"
            value={picked}
            onChange={(event) => setPicked(event.target.value)}
            onBlur={() => {
              if (picked !== (brand ?? '#1b6ca8')) void onChange(picked)
            }}
          />
        </label>
        <div className="grow">
          <LineField
            label={t('brand')}
            help={wrong ? undefined : t('brand_help')}
            value={brand ?? ''}
            placeholder="#1b6ca8"
            dir="ltr"
            onCommit={take}
          />
        </div>
      </div>
      {wrong ? (
        <p className="s err" role="alert">
          {t('bad_colour')}
        </p>
      ) : null}
    </div>
  )
}
