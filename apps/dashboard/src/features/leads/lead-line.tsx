import type { leads } from '@manara/contracts'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../lib/client.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { formatAgo, formatMoment, useNow } from '../../lib/times.ts'
import { Arch } from '../../ui/arch.tsx'
import { nameOf } from './lead-words.ts'

type Lead = OutputOf<typeof leads.listLeads>['items'][number]

/** One person in the list: strong while the turn is ours, quiet when it is over. */
export function LeadLine({ lead }: { lead: Lead }) {
  const { t } = useTranslation('leads')
  const now = useNow()
  const name = nameOf(lead, t('someone'))
  const reach = [lead.phone, lead.email].filter((way) => way !== '' && way !== name)
  return (
    <li className={`line lead-line is-${lead.status} arrive`}>
      <Arch name={name} />
      <div className="grow">
        <p className="nm cut">
          <Link to="/leads/$leadId" params={{ leadId: lead.id }} className="cover">
            <bdi>{name}</bdi>
          </Link>
        </p>
        <p className="s q cut">
          {lead.note ? (
            <bdi>{lead.note}</bdi>
          ) : (
            reach.map((way) => (
              <bdi key={way} className="ltr me-3">
                {way}
              </bdi>
            ))
          )}
        </p>
      </div>
      <span className="turn s">
        <i aria-hidden="true" />
        {t(`turn.${lead.status}`)}
      </span>
      <time className="when s" dateTime={lead.createdAt} title={formatMoment(lead.createdAt)}>
        {formatAgo(lead.createdAt, now)}
      </time>
    </li>
  )
}
