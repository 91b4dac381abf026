import { useRef } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { shareOf, stepFocus } from './media.rules.ts'
import type { Share } from './media.rules.ts'

type Props = { src: string; focus: Share | undefined; onChange: (focus: Share | null) => void; readOnly: boolean }
const middle: Share = { x: 0.5, y: 0.5 }

/** The point that stays in sight when the picture is cropped: press it, or move it by arrow keys. */
export function FocusPicker({ src, focus, onChange, readOnly }: Props) {
  const { t } = useTranslation('editor')
  const box = useRef<HTMLButtonElement>(null)
  const at = focus ?? middle
  return (
    <div>
      <p className="lbl mb-1">{t('media.focus')}</p>
      <button
        ref={box}
        type="button"
        className="st-focus"
        disabled={readOnly}
        aria-label={t('media.focus_at', { x: Math.round(at.x * 100), y: Math.round(at.y * 100) })}
        onClick={(event) => {
          // A press by key comes from nowhere on the picture.
          if (event.detail > 0 && box.current)
            onChange(shareOf({ x: event.clientX, y: event.clientY }, box.current.getBoundingClientRect()))
        }}
        onKeyDown={(event) => {
          const next = stepFocus(at, event.key)
          if (!next) return
          event.preventDefault()
          onChange(next)
        }}
      >
        <img src={src} alt="" />
        <i style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }} aria-hidden="true" />
      </button>
      <p className="s q mt-1 row nw">
        <span className="grow">{t('media.focus_help')}</span>
        {focus && !readOnly ? (
          <Button small look="plain" onClick={() => onChange(null)}>
            {t('media.focus_middle')}
          </Button>
        ) : null}
      </p>
    </div>
  )
}
