import { editor } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../lib/i18n.ts'
import { queryOf } from '../../../lib/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckField } from '../../../ui/field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { useStudio } from '../studio-context.ts'
import type { EditOp, SiteView } from '../types.ts'
import { BrandColour } from './brand-colour.tsx'
import { Looks } from './looks.tsx'
import { useChoose } from './use-choose.ts'

type Theme = SiteView['site']['theme']
const set = (theme: Partial<Theme>): EditOp => ({ op: 'set_theme', theme })
const clear = (...keys: ('typePair' | 'radius' | 'density' | 'art' | 'brand')[]): EditOp => ({ op: 'set_theme', theme: {}, clear: keys })

/** The look of the whole site: its style, letters, drawings, colour, corners, by day and by night. */
export function LookPanel() {
  const { t } = useTranslation('editor')
  const { view, mayEdit } = useStudio()
  const { theme } = view.site
  const choose = useChoose()
  if (!mayEdit) return <p className="q">{t('may_only_look')}</p>
  return (
    <section aria-labelledby="st-look-h" className="flds">
      <h2 id="st-look-h" className="vh">
        {t('look.title')}
      </h2>
      <p className="s qq">{t('look.help')}</p>
      <Styles theme={theme} />
      <Pick name="scheme" value={theme.scheme} values={['auto', 'light', 'dark']} op={(scheme) => set({ scheme })} />
      <BrandColour />
      <Pick
        name="radius"
        value={theme.radius}
        values={['sharp', 'soft', 'round']}
        op={(radius) => set({ radius })}
        reset={clear('radius')}
      />
      <Pick
        name="density"
        value={theme.density}
        values={['tight', 'normal', 'airy']}
        op={(density) => set({ density })}
        reset={clear('density')}
      />
      <div>
        <Button small icon="redo" {...choose(set({ seed: (theme.seed * 48271 + 11) % 2147483647 }))}>
          {t('look.draw_again')}
        </Button>
        <p className="s q mt-1">{t('look.draw_again_help')}</p>
      </div>
      <AsApp />
    </section>
  )
}

/** A site that opens again without a network; the only one that brings a script. */
function AsApp() {
  const { t } = useTranslation('editor')
  const { view, edits } = useStudio()
  return (
    <CheckField
      label={t('look.as_app')}
      help={t('look.as_app_help')}
      checked={view.site.features?.offline ?? false}
      onChange={(offline) => void edits.edit({ op: 'set_features', features: { ...view.site.features, offline } })}
    />
  )
}

/** Styles, letters and drawings, by the first view of the page that is open. */
function Styles({ theme }: { theme: Theme }) {
  const { t } = useTranslation('editor')
  const { page } = useStudio()
  const looks = useQuery({ ...queryOf(editor.listLooks, {}), staleTime: 'static' }).data
  const only = page.sections
    .filter((one) => one.type !== 'footer' && !one.hidden)
    .slice(0, 2)
    .map((one) => one.id)
  if (!looks || only.length === 0) return null
  return (
    <>
      <Looks
        label={t('look.style')}
        only={only}
        ownFonts
        chosen={theme.preset}
        choices={looks.presets.map((preset) => ({
          id: preset,
          label: t(`preset.${preset}`, { defaultValue: preset }),
          ops: [set({ preset })],
        }))}
      />
      <Looks
        label={t('look.letters')}
        only={only}
        ownFonts
        chosen={theme.typePair}
        reset={[clear('typePair')]}
        choices={looks.typePairs.map(({ id, display, text }) => ({
          id,
          label: display,
          ...(text === display ? {} : { note: text }),
          ops: [set({ typePair: id })],
        }))}
      />
      <Looks
        label={t('look.art')}
        only={only}
        chosen={theme.art}
        reset={[clear('art')]}
        choices={looks.arts.map(({ id }) => ({ id, label: t(`art.${id}`, { defaultValue: id }), ops: [set({ art: id })] }))}
      />
    </>
  )
}

type PickProps<V extends string> = {
  name: 'scheme' | 'radius' | 'density'
  value: V | undefined
  values: readonly V[]
  op: (value: V) => EditOp
  reset?: EditOp
}

/** One of three, or what style and seed give. */
function Pick<V extends string>({ name, value, values, op, reset }: PickProps<V>) {
  const { t } = useTranslation('editor')
  const choose = useChoose()
  const label = t(`look.${name}`)
  const all: (V | 'by_style')[] = reset ? ['by_style', ...values] : [...values]
  return (
    <div>
      <p className="lbl mb-1">{label}</p>
      <Segmented
        className="st-wide"
        label={label}
        value={value ?? 'by_style'}
        onChange={(next) => choose(next === 'by_style' ? (reset ?? op(values[0] as V)) : op(next)).onClick()}
        segments={all.map((one) => ({ value: one, label: t(`${name}.${one}`) }))}
      />
    </div>
  )
}
