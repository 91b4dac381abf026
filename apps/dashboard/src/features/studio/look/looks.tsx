import { useTranslation } from '../../../lib/i18n.ts'
import { useStudio } from '../studio-context.ts'
import type { EditOp } from '../types.ts'
import { Thumb } from './thumb.tsx'
import { useChoose } from './use-choose.ts'

export type LookChoice = { id: string; label: string; note?: string; ops: EditOp[] }
type Props = {
  label: string
  choices: readonly LookChoice[]
  chosen: string | undefined
  only: readonly string[]
  ownFonts?: boolean
  /** Gives the choice back to style and seed. */ reset?: EditOp[]
}

/** Ways to look, each as a small picture. Looking at one shows it in the preview; taking it keeps it. */
export function Looks({ label, choices, chosen, only, ownFonts, reset }: Props) {
  const { t } = useTranslation('editor')
  const { mayEdit } = useStudio()
  const choose = useChoose()
  return (
    <div>
      <p className="lbl mb-1 row nw">
        <span className="grow">{label}</span>
        {reset && chosen !== undefined && mayEdit ? (
          <button type="button" className="lnk s" {...choose(...reset)}>
            {t('look.reset')}
          </button>
        ) : null}
      </p>
      <div className="st-looks" role="group" aria-label={label}>
        {choices.map((choice) => (
          <button key={choice.id} type="button" aria-pressed={choice.id === chosen} disabled={!mayEdit} {...choose(...choice.ops)}>
            <Thumb ops={choice.ops} only={only} ownFonts={ownFonts ?? false} />
            <span className="s b">{choice.label}</span>
            {choice.note ? <span className="s qq">{choice.note}</span> : null}
          </button>
        ))}
      </div>
    </div>
  )
}
