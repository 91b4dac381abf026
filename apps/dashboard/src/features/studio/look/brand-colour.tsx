import { useEffect, useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { LineField } from '../inspector/line-field.tsx'
import { useStudio } from '../studio-context.ts'
import type { EditOp } from '../types.ts'
import { useChoose } from './use-choose.ts'

const hex = /^#[0-9a-f]{6}$/
const toPickFrom = '#1b6ca8'
const brandOp = (brand: string): EditOp => ({ op: 'set_theme', theme: { brand } })

/** The owner's colour. Accents are solved from it, so that every text stays readable; while it is picked, the page shows it. */
export function BrandColour() {
  const { t } = useTranslation('editor')
  const { view, edits, trial } = useStudio()
  const { brand } = view.site.theme
  const choose = useChoose()
  const [picked, setPicked] = useState(brand ?? toPickFrom)
  const [wrong, setWrong] = useState(false)
  useEffect(() => setPicked(brand ?? toPickFrom), [brand])
  const take = (words: string) => {
    const colour = words
      .trim()
      .toLowerCase()
      .replace(/^(?!#)/, '#')
    setWrong(!hex.test(colour))
    return hex.test(colour) ? edits.edit(brandOp(colour)) : Promise.resolve(false)
  }
  const pick = (colour: string) => {
    setPicked(colour)
    trial.glance([brandOp(colour)])
  }
  return (
    <div>
      <div className="st-colour">
        <label className="fld">
          <span className="vh">{t('look.pick_colour')}</span>
          <input
            type="color"
            value={picked}
            onChange={(event) => pick(event.target.value)}
            onBlur={() => {
              if (picked !== (brand ?? toPickFrom)) choose(brandOp(picked)).onClick()
            }}
          />
        </label>
        <div className="grow">
          <LineField
            label={t('look.brand')}
            help={wrong ? undefined : t('look.brand_help')}
            value={brand ?? ''}
            placeholder={toPickFrom}
            dir="ltr"
            onCommit={take}
          />
        </div>
      </div>
      {wrong ? (
        <p className="s err" role="alert">
          {t('look.bad_colour')}
        </p>
      ) : null}
      {brand === undefined ? null : (
        <Button small look="plain" {...choose({ op: 'set_theme', theme: {}, clear: ['brand'] })}>
          {t('look.no_brand')}
        </Button>
      )}
    </div>
  )
}
