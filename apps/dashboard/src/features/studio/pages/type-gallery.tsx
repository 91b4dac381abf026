import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { isFixed } from '../sections.rules.ts'
import { useStudio } from '../studio-context.ts'
import { grouped, marksOf } from './type-sketches.rules.ts'
import type { Mark } from './type-sketches.rules.ts'

/** Every kind of section there is, each with a sketch. Manara fills it from what it knows, so it is asked in words. */
export function TypeGallery({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('editor')
  const { chat, types } = useStudio()
  const take = (name: string) => {
    onClose()
    void chat.send(t('add_any', { name }), undefined)
  }
  return (
    <Dialog open onClose={onClose} title={t('studio:add')} place="wide">
      <p className="q s">{t('kinds.help')}</p>
      <div className="st-kinds scroll">
        {grouped(types.filter(({ type }) => !isFixed(type))).map((group) =>
          group.types.length === 0 ? null : (
            <section key={group.id} aria-label={t(`kinds.${group.id}`)}>
              <h3 className="lbl">{t(`kinds.${group.id}`)}</h3>
              <ul>
                {group.types.map(({ type, name }) => (
                  <li key={type}>
                    <button type="button" onClick={() => take(name)}>
                      <Sketch type={type} />
                      <span className="s b">{name}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
      <p className="row">
        <Button look="plain" onClick={onClose}>
          {t('studio:close')}
        </Button>
      </p>
    </Dialog>
  )
}

/** A drawing of the kind of section; it mirrors with the direction of the screens. */
function Sketch({ type }: { type: string }) {
  return (
    <svg className="st-sketch" viewBox="0 0 96 60" aria-hidden="true">
      {marksOf(type).map((mark, at) => (
        <Shape key={at} {...mark} />
      ))}
    </svg>
  )
}

function Shape({ kind, numbers: [x, y, width, height] }: Mark) {
  if (kind === 'c' || kind === 'o') return <circle className={kind} cx={x} cy={y} r={width} />
  return <rect className={kind} x={x} y={y} width={width} height={height} rx={Math.min(1.5, (height ?? 3) / 2)} />
}
