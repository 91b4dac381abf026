import { useTranslation } from '../../lib/i18n.ts'
import { formatNumber } from '../../lib/times.ts'
import { Icon } from '../../ui/icon.tsx'
import type { ArmResult, ExperimentDetail, Site } from './types.ts'

/** Both arms side by side: what each shows, who saw it, who did what it is for. */
export function ArmCards({ one, site }: { one: ExperimentDetail; site: Site | undefined }) {
  const { t } = useTranslation('experiments')
  const { arms, verdict } = one.result
  const says = { a: t('a_is'), b: armB(one, site) ?? t(`what.${one.change.kind}`) }
  return (
    <ul className="ab-arms">
      {arms.map((arm) => (
        <li key={arm.arm} className={`ab-arm is-${arm.arm}`}>
          <p className="row nw">
            <b className="ab-mark" aria-hidden="true">
              {t(`letter.${arm.arm}`)}
            </b>
            <span className="b t17 ab-name">{t(`arm.${arm.arm}`)}</span>
            {verdict === `${arm.arm}_wins` ? (
              <span className="tag good">
                <Icon name="check" size={16} />
                {t('better')}
              </span>
            ) : null}
          </p>
          <p className="q ab-says">
            <bdi>{says[arm.arm]}</bdi>
          </p>
          <ArmFigures arm={arm} />
        </li>
      ))}
    </ul>
  )
}

/** The first words that arm b says differently, as the plainest name of it. */
function armB({ change }: ExperimentDetail, site: Site | undefined): string | undefined {
  if (!site) return undefined
  const { languages, pages } = site.site
  const first = languages[0] ?? 'en'
  if (change.kind === 'page') return pages.find((page) => page.id === change.otherPageId)?.title[first]
  const [texts] = Object.values(change.fields ?? {}) as (Record<string, string> | undefined)[]
  return texts?.[first]
}

function ArmFigures({ arm }: { arm: ArmResult }) {
  const { t } = useTranslation('experiments')
  const figures = [
    ['visitors', formatNumber(arm.visitors)],
    ['conversions', formatNumber(arm.conversions)],
    ['rate', `${formatNumber(Math.round(arm.rate * 1000) / 10)} %`],
  ] as const
  return (
    <dl className="ab-figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt className="s q">{t(`figures.${name}`)}</dt>
          <dd className={name === 'rate' ? 'b t17' : 't17'}>
            <bdi className="ltr">{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
