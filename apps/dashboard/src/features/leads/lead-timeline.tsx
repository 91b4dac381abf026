import { shortAddress } from '../../lib/addresses.rules.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { formatDay, formatTime } from '../../lib/times.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import { byDay } from './timeline.rules.ts'
import type { Lead } from './use-lead-changes.ts'

type Entry = Lead['timeline'][number]

/** What happened, by its kind in the person's language; kinds without words here speak for themselves. */
function useEntryWords(): (entry: Entry) => string {
  const { t, i18n } = useTranslation('leads')
  return ({ kind, text }) => {
    const [from = '', to = ''] = text.split(' > ')
    if (kind === 'status' && to) return t('kind.status', { from: t(`status.${from}`), to: t(`status.${to}`) })
    return i18n.exists(`leads:kind.${kind}`) && text === '' ? t(`kind.${kind}`) : text
  }
}

const icons: Record<string, IconName> = {
  form: 'inbox',
  submission: 'inbox',
  captured: 'inbox',
  created: 'person',
  added: 'person',
  status: 'flag',
  changed: 'pencil',
  note: 'pencil',
  mail: 'mail',
}
const iconOf = (kind: string): IconName => icons[kind.split(/[._]/).find((word) => icons[word]) ?? ''] ?? 'check'

/** Everything that happened with a person, newest day first. */
export function LeadTimeline({ lead, name }: { lead: Lead; name: string }) {
  const { t } = useTranslation('leads')
  const days = byDay(lead.timeline, (at) => formatDay(at))
  return (
    <section aria-labelledby="happened">
      <div className="sec">
        <h2 id="happened" className="d20">
          {t('happened')}
        </h2>
      </div>
      {days.length === 0 ? <p className="q">{t('nothing_happened', { name })}</p> : null}
      <ol className="tline">
        {days.flatMap(({ day, entries }) => [
          <li key={day} className="tday">
            <h3>{day}</h3>
          </li>,
          ...entries.map((entry) => <TimelineLine key={entry.id} entry={entry} />),
        ])}
      </ol>
    </section>
  )
}

function TimelineLine({ entry }: { entry: Entry }) {
  const { t } = useTranslation('leads')
  const words = useEntryWords()
  const answers = entry.answers ?? []
  return (
    <li className={`tl ${answers.length > 0 ? 'hot' : ''}`}>
      <time className="s qq" dateTime={entry.at}>
        {formatTime(entry.at)}
      </time>
      <span className="dot" aria-hidden="true">
        <Icon name={iconOf(entry.kind)} size={16} />
      </span>
      <div className="grow">
        <p>
          <bdi>{words(entry)}</bdi>
        </p>
        {entry.page ? (
          <p className="s q any">
            {t('on_page')} <bdi className="ltr">{shortAddress(entry.page)}</bdi>
          </p>
        ) : null}
        {answers.length > 0 ? (
          <dl className="answers">
            {answers.map((answer) => (
              <div key={answer.label}>
                <dt>
                  <bdi>{answer.label}</bdi>
                </dt>
                <dd dir="auto">{answer.value}</dd>
              </div>
            ))}
          </dl>
        ) : null}
      </div>
    </li>
  )
}
