import { operations } from '@manara/contracts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../../lib/i18n.ts'
import { useMe } from '../../lib/me.ts'
import { queryOf } from '../../lib/queries.ts'
import { formatMoment, formatNumber } from '../../lib/times.ts'
import { Icon } from '../../ui/icon.tsx'
import { Failed, Loading } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'

/** How this machine is set: mail, model, and what is left of its limits. */
export function MachinePart() {
  const { t } = useTranslation('settings')
  const me = useMe()
  return (
    <>
      <section aria-labelledby="machine-h">
        <h2 id="machine-h">{t('machine.title')}</h2>
        <ul className="hr">
          <li className="line">
            <span className="thing">
              <Icon name="mail" size={20} />
            </span>
            <div className="grow">
              <p className="b">{t('machine.mail')}</p>
              <p className="s q">{me?.mail.delivers ? t('machine.mail_on') : t('machine.mail_off')}</p>
            </div>
            {me?.mail.delivers ? (
              <Tag tone="good" icon="check">
                {t('machine.works')}
              </Tag>
            ) : (
              <Link to="/outbox" className="lnk s">
                {t('machine.outbox')}
              </Link>
            )}
          </li>
          <li className="line">
            <span className="thing">
              <Icon name="server" size={20} />
            </span>
            <div className="grow">
              <p className="b">{t('machine.model')}</p>
              <p className="s q">{me?.model.name ? <bdi className="ltr">{me.model.name}</bdi> : t('machine.model_off')}</p>
            </div>
            {me?.model.name ? (
              <Tag tone="good" icon="check">
                {t('machine.set')}
              </Tag>
            ) : null}
          </li>
        </ul>
      </section>
      <Limits />
    </>
  )
}

function Limits() {
  const { t } = useTranslation('settings')
  const limits = useQuery(queryOf(operations.listLimits, {}))
  return (
    <section aria-labelledby="limits-h">
      <h2 id="limits-h">{t('limits.title')}</h2>
      <p className="q">{t('limits.text')}</p>
      {limits.isPending ? <Loading what={t('limits.loading')} rows={3} /> : null}
      {limits.isError ? <Failed error={limits.error} title={t('limits.failed')} onRetry={() => void limits.refetch()} /> : null}
      <ul className="hr mt-2">
        {limits.data?.items.map((limit) => {
          const share = limit.of === 0 ? 0 : Math.min(1, limit.used / limit.of)
          return (
            <li key={limit.name} className="py-3">
              <p className="row nw">
                <b className="b grow">{t(`limits.names.${limit.name}`, { defaultValue: limit.title })}</b>
                <span className="q tn-c">{t('limits.used', { used: formatNumber(limit.used), of: formatNumber(limit.of) })}</span>
              </p>
              <span className={`meter ${share >= 1 ? 'over' : share > 0.8 ? 'near' : ''}`} aria-hidden="true">
                <i style={{ inlineSize: `${share * 100}%` }} />
              </span>
              {limit.resetsAt && limit.used > 0 ? (
                <p className="s qq mt-1">{t('limits.resets', { when: formatMoment(limit.resetsAt) })}</p>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
