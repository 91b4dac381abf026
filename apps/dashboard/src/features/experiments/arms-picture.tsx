import { useTranslation } from '../../lib/i18n.ts'
import { formatNumber } from '../../lib/times.ts'
import { placeOf, scaleEnd } from './picture.rules.ts'
import type { ArmResult } from './types.ts'

const percent = (share: number) => `${formatNumber(Math.round(share * 1000) / 10)} %`

/** Where the true rate of each arm may lie, both on one line: the bar is the interval, the arch in it what was counted. */
export function ArmsPicture({ arms }: { arms: readonly ArmResult[] }) {
  const { t } = useTranslation('experiments')
  const end = scaleEnd(arms.map((arm) => arm.interval))
  return (
    <figure className="ab-picture">
      <figcaption className="s q">{t('picture')}</figcaption>
      {arms.map(({ arm, rate, interval }) => (
        <div
          key={arm}
          className={`ab-lane is-${arm}`}
          role="img"
          aria-label={t('picture_of', {
            arm: t(`arm.${arm}`),
            rate: percent(rate),
            low: percent(interval.low),
            high: percent(interval.high ?? 1),
          })}
        >
          <b className="ab-mark" aria-hidden="true">
            {t(`letter.${arm}`)}
          </b>
          <div className="ab-line" aria-hidden="true">
            <i
              className="ab-span"
              style={{ insetInlineStart: `${placeOf(interval.low, end)}%`, insetInlineEnd: `${100 - placeOf(interval.high ?? 1, end)}%` }}
            />
            <i className="ab-dot" style={{ insetInlineStart: `${placeOf(rate, end)}%` }} />
          </div>
        </div>
      ))}
      <p className="ab-scale s q" aria-hidden="true">
        {[0, end / 2, end].map((share) => (
          <bdi key={share} className="ltr">
            {percent(share)}
          </bdi>
        ))}
      </p>
    </figure>
  )
}
